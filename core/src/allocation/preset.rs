//! Schemes with a name: how well-known systems settle.
//!
//! Each is data: read it, change it, keep it in your own settings. What a system decides outside the order of
//! settlement (who may press the button, which customers take part) stays with the caller. Sources and
//! the vectors that show each rule: `docs/schemes.md`.

use super::scheme::{LotOrder, Phase, Reach, Rule, Scheme, Selection, Sort, SortBy, Ties, Turn, UnknownReference};
use crate::item::Source;
use crate::{Id, Result};

impl Scheme {
    /// What the payer quoted, else the one item with exactly this amount, else all items if they add up,
    /// else the oldest due first.
    #[must_use]
    pub fn standard() -> Self {
        Self::new(vec![by_reference(), exact_item(Ties::Refuse), exact_total(Reach::AllOpen), oldest_first(&[])])
    }

    /// The oldest due item first, and nothing else.
    #[must_use]
    pub fn oldest_due_first() -> Self {
        Self::new(vec![oldest_first(&[])])
    }

    /// 用友U8, automatic settlement without key option: receipts by date against documents by date, then
    /// number, inside one customer and currency. For the key option set `keys`; prepayments are left out as
    /// there, so give them another source than receipt.
    #[must_use]
    pub fn u8() -> Self {
        let documents = Phase { sources: vec![Source::Receipt], ..oldest_first(&[SortBy::Issued, SortBy::Id]) };
        Self { lot_order: LotOrder::Arrival, ..Self::new(vec![documents]) }
    }

    /// 金蝶KIS专业版: both sides in the order listed; the smaller total fills the other side.
    #[must_use]
    pub fn kis() -> Self {
        Self { lot_order: LotOrder::Listed, ..Self::new(vec![oldest_first(&[SortBy::Listed])]) }
    }

    /// 金蝶KIS标准版: only a document of the same business number (the field `number`) and the same amount.
    #[must_use]
    pub fn kis_standard() -> Self {
        Self::new(vec![keyed(exact_item(Ties::Refuse), "number")])
    }

    /// 畅捷通T+: red bills first, then prepayments, then receipts, each by document date, then number.
    #[must_use]
    pub fn t_plus() -> Self {
        let from = |source| Phase { sources: vec![source], ..oldest_first(&[SortBy::Issued, SortBy::Id]) };
        let phases = [Source::CreditNote, Source::OnAccount, Source::Receipt].map(from).to_vec();
        Self { turn: Turn::PhaseByPhase, lot_order: LotOrder::Arrival, ..Self::new(phases) }
    }

    /// 金蝶云苍穹: one rule after the other, each with fields that must match; here the same contract, then the
    /// same order, then anything of the customer, always the oldest due first.
    #[must_use]
    pub fn cosmic() -> Self {
        let phases = vec![keyed(oldest_first(&[]), "contract"), keyed(oldest_first(&[]), "order"), oldest_first(&[])];
        Self { turn: Turn::PhaseByPhase, ..Self::new(phases) }
    }

    /// 往来两清, its six ways in turn: same business number and amount (专认), same amount (逐笔), equal sums
    /// within a department (部门) and a project (项目), same bill number and amount (票号), a group that adds up
    /// (全额). The fields are `number`, `department`, `project` and `bill`. Where the original takes the first
    /// group it finds, this one takes only the one that is unique.
    #[must_use]
    pub fn two_way_clearing() -> Self {
        let together = || Phase::new(Rule::Together {});
        let phases = vec![
            keyed(exact_item(Ties::Refuse), "number"),
            keyed(exact_item(Ties::Refuse), "bill"),
            exact_item(Ties::Refuse),
            keyed(together(), "department"),
            keyed(together(), "project"),
            together(),
            Phase::new(Rule::ExactGroup { most: 40 }),
        ];
        Self { turn: Turn::PhaseByPhase, ..Self::new(phases) }
    }

    /// Oracle AutoCash, all rules in their order: match payment with invoice, clear the account, clear past due
    /// invoices, clear past due invoices grouped by payment term (the field `term`), apply to the oldest first.
    #[must_use]
    pub fn oracle_auto_cash() -> Self {
        let by_term = Rule::ExactTotal { group_by: Some(name("term")) };
        let by_term = Phase { items: reaching(Reach::PastDue), ..Phase::new(by_term) };
        Self::new(vec![
            exact_item(Ties::OldestDue),
            exact_total(Reach::AllOpen),
            exact_total(Reach::PastDue),
            by_term,
            oldest_first(&[]),
        ])
    }

    /// SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
    /// three days of the payment, then the whole balance. What is left is a person's to reconcile.
    #[must_use]
    pub fn sap_business_one() -> Self {
        let near = Selection { within_days: Some(3), ..Selection::default() };
        let near = Phase { items: near, ..exact_item(Ties::Refuse) };
        Self::new(vec![by_reference(), near, exact_total(Reach::AllOpen)])
    }

    /// Odoo: payments by date and amount against items by due date and amount.
    #[must_use]
    pub fn odoo() -> Self {
        let phases = vec![oldest_first(&[SortBy::Due, SortBy::Open])];
        Self { lot_order: LotOrder::ArrivalAmount, ..Self::new(phases) }
    }

    /// ERPNext, payment reconciliation: payments by date against invoices by due date.
    #[must_use]
    pub fn erpnext() -> Self {
        Self { lot_order: LotOrder::Arrival, ..Self::oldest_due_first() }
    }

    /// iDempiere: explicit references, then the whole balance, then one item of the same amount, then the
    /// oldest first.
    #[must_use]
    pub fn idempiere() -> Self {
        let exact = exact_item(Ties::OldestDue);
        let phases = vec![by_reference(), exact_total(Reach::AllOpen), exact, oldest_first(&[SortBy::Issued])];
        Self { lot_order: LotOrder::Arrival, ..Self::new(phases) }
    }

    /// All open items in proportion to what is open.
    #[must_use]
    pub fn pro_rata() -> Self {
        Self::new(vec![Phase::new(Rule::ProRata {})])
    }

    /// The presets by the name of their function.
    ///
    /// # Errors
    /// `unknown_variant` for a name that is none.
    pub fn preset(name: &str) -> Result<Self> {
        let found = PRESETS.iter().find(|(preset, _)| *preset == name);
        let unknown = || crate::error::ErrorKind::UnknownVariant { text: crate::error::shown(name) };
        found.map(|(_, make)| make()).ok_or_else(|| unknown().into())
    }

    /// The names of all presets, sorted.
    #[must_use]
    pub fn presets() -> Vec<&'static str> {
        PRESETS.iter().map(|(name, _)| *name).collect()
    }
}

type Preset = (&'static str, fn() -> Scheme);

const PRESETS: [Preset; 14] = [
    ("cosmic", Scheme::cosmic),
    ("erpnext", Scheme::erpnext),
    ("idempiere", Scheme::idempiere),
    ("kis", Scheme::kis),
    ("kisStandard", Scheme::kis_standard),
    ("odoo", Scheme::odoo),
    ("oldestDueFirst", Scheme::oldest_due_first),
    ("oracleAutoCash", Scheme::oracle_auto_cash),
    ("proRata", Scheme::pro_rata),
    ("sapBusinessOne", Scheme::sap_business_one),
    ("standard", Scheme::standard),
    ("tPlus", Scheme::t_plus),
    ("twoWayClearing", Scheme::two_way_clearing),
    ("u8", Scheme::u8),
];

fn by_reference() -> Phase {
    Phase::new(Rule::ByReference { unknown: UnknownReference::Continue })
}

fn exact_item(ties: Ties) -> Phase {
    Phase::new(Rule::ExactItem { ties })
}

fn exact_total(reach: Reach) -> Phase {
    Phase { items: reaching(reach), ..Phase::new(Rule::ExactTotal { group_by: None }) }
}

fn oldest_first(by: &[SortBy]) -> Phase {
    let order = by.iter().map(|by| Sort { by: *by, descending: false }).collect();
    Phase::new(Rule::InOrder { order })
}

fn reaching(reach: Reach) -> Selection {
    Selection { reach, ..Selection::default() }
}

fn keyed(phase: Phase, key: &'static str) -> Phase {
    Phase { items: Selection { keys: vec![name(key)], ..phase.items }, ..phase }
}

/// A name that is known to be an identifier.
fn name(text: &'static str) -> Id {
    Id::literal(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_can_be_followed_and_names_are_sorted() {
        for name in Scheme::presets() {
            let scheme = Scheme::preset(name).unwrap();
            scheme.check().unwrap_or_else(|e| panic!("{name}: {e}"));
            for key in scheme.phases.iter().flat_map(|phase| &phase.items.keys) {
                assert_eq!(Id::new(key.as_str()).unwrap(), *key);
            }
        }
        assert!(Scheme::presets().is_sorted());
        assert_eq!(Scheme::preset("none").unwrap_err().code(), "unknown_variant");
    }
}
