//! Schemes with a name: how well-known systems settle.
//!
//! Each is data: read it, change it, keep it in your own settings. What a system decides outside the order of
//! settlement (who may press the button, which customers take part) stays with the caller. Sources and
//! the vectors that show each rule: `docs/schemes.md`.

use super::scheme::{
    LotOrder, Partial, Phase, Reach, Rule, Scheme, Selection, Sort, SortBy, Tier, Ties, Turn, UnknownReference,
};
use crate::item::{ItemKind, Source};
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
    /// number, inside one customer and currency. Prepayments are left out as there: give them another source
    /// than receipt, and see [`Scheme::u8_on_account`].
    #[must_use]
    pub fn u8() -> Self {
        Self { lot_order: LotOrder::Arrival, ..Self::new(vec![from(&[Source::Receipt], by_document())]) }
    }

    /// 用友U8 with the key option (核销规则) on for the order number, the field `order`; put others into `keys`.
    /// A bill that cannot carry the key is then never settled.
    #[must_use]
    pub fn u8_by_order() -> Self {
        Self { keys: vec![name("order")], ..Self::u8() }
    }

    /// 用友U8, 预收冲应收: prepayments against documents, each by date; in all the smaller of the two sides.
    #[must_use]
    pub fn u8_on_account() -> Self {
        Self { lot_order: LotOrder::Arrival, ..Self::new(vec![from(&[Source::OnAccount], by_document())]) }
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

    /// 畅捷通T+: refunds and red bills first, then prepayments, then receipts, each by document date, then
    /// number. Out of which money a refund was paid is not documented: here it is set against red bills and
    /// prepayments, never against a new receipt.
    #[must_use]
    pub fn t_plus() -> Self {
        let refunds = of_kind(from(&[Source::CreditNote, Source::OnAccount], by_document()), ItemKind::Refund);
        let red = from(&[Source::CreditNote], by_document());
        let phases =
            vec![refunds, red, from(&[Source::OnAccount], by_document()), from(&[Source::Receipt], by_document())];
        Self { turn: Turn::PhaseByPhase, lot_order: LotOrder::Arrival, ..Self::new(phases) }
    }

    /// 金蝶云苍穹: relations in their order, each with fields that must match. There the user sets them up; these
    /// are red bills against bills (应收红蓝), receipts against bills (应收收款) of the same `contract`, of the same
    /// `order`, of the customer, then against refunds (收款冲退款), then payables against bills (应收冲应付).
    #[must_use]
    pub fn cosmic() -> Self {
        let receipts = |phase| from(&[Source::Receipt, Source::OnAccount], phase);
        let phases = vec![
            from(&[Source::CreditNote], oldest_first(&[])),
            receipts(keyed(oldest_first(&[]), "contract")),
            receipts(keyed(oldest_first(&[]), "order")),
            receipts(oldest_first(&[])),
            receipts(of_kind(oldest_first(&[]), ItemKind::Refund)),
            from(&[Source::Payable], oldest_first(&[])),
        ];
        Self { turn: Turn::PhaseByPhase, lot_order: LotOrder::Arrival, ..Self::new(phases) }
    }

    /// 金蝶云星辰, prepayments: amount first, then date. Equal amounts for all lots, then the oldest due first.
    #[must_use]
    pub fn xingchen() -> Self {
        let phases = vec![exact_item(Ties::OldestDue), oldest_first(&[])];
        Self { turn: Turn::PhaseByPhase, lot_order: LotOrder::Arrival, ..Self::new(phases) }
    }

    /// 往来两清, its six ways in turn: same business number and amount (专认), same bill number and amount (票号),
    /// same amount (逐笔), equal sums within a department (部门) and a project (项目), a group that adds up (全额):
    /// all with all, else one with several, else several with several, at most six together and the fewest first.
    /// The fields are `number`, `bill`, `department` and `project`. Where the original takes the first group it
    /// finds, this one takes only the one that is unique.
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
            exact_group(),
            Phase::new(Rule::GroupWithGroup { most: 20, members: 6 }),
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

    /// Oracle AutoCash with the application rule set line first, then tax, then freight, then late charges. The
    /// parts of an item are `line`, `tax`, `freight` and `charges`.
    #[must_use]
    pub fn oracle_line_then_tax() -> Self {
        let inside = tiers(&[&["line"], &["tax"], &["freight"], &["charges"]]);
        Self { inside, ..Self::oracle_auto_cash() }
    }

    /// Oracle AutoCash with the application rule set line and tax in proportion, then freight, then late charges.
    #[must_use]
    pub fn oracle_line_with_tax() -> Self {
        let inside = tiers(&[&["line", "tax"], &["freight"], &["charges"]]);
        Self { inside, ..Self::oracle_auto_cash() }
    }

    /// Oracle AutoCash with the application rule set all in proportion: line, tax, freight and late charges.
    #[must_use]
    pub fn oracle_pro_rata() -> Self {
        let inside = tiers(&[&["line", "tax", "freight", "charges"]]);
        Self { inside, ..Self::oracle_auto_cash() }
    }

    /// SAP Business One, rounds of a reconciliation: by reference, then one item of the same amount due within
    /// three days of the payment, then all items due within three days if they add up. What is left is a
    /// person's to reconcile.
    #[must_use]
    pub fn sap_business_one() -> Self {
        let near = |phase: Phase| Phase { items: Selection { within_days: Some(3), ..phase.items }, ..phase };
        Self::new(vec![by_reference(), near(exact_item(Ties::Refuse)), near(exact_total(Reach::AllOpen))])
    }

    /// Odoo: payments by date, of one day the largest first, against items by due date, the smallest first. There
    /// both sides are sorted by their signed amounts.
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

    /// iDempiere: explicit references, then all with all if the customer's totals are equal, then one item of the
    /// same amount, then the oldest first. Each is done for all payments before the next; prepayments are left
    /// out: give them another source than receipt.
    #[must_use]
    pub fn idempiere() -> Self {
        let together = Phase::new(Rule::Together {});
        let phases = [by_reference(), together, exact_item(Ties::OldestDue), oldest_first(&[SortBy::Issued])];
        let phases = phases.map(|phase| from(&[Source::Receipt, Source::CreditNote], phase)).to_vec();
        Self { turn: Turn::PhaseByPhase, lot_order: LotOrder::Arrival, ..Self::new(phases) }
    }

    /// Tryton, proposed reconciliation: all with all if they add up, else one payment with the items that do;
    /// nothing is ever paid in part. A group is taken only if it is the only one.
    #[must_use]
    pub fn tryton() -> Self {
        let phases = vec![Phase::new(Rule::Together {}), exact_group()];
        Self { partial: Partial::Forbidden, turn: Turn::PhaseByPhase, ..Self::new(phases) }
    }

    /// Stripe, bank transfers reconciled automatically: an item of exactly the amount, else a group of at most
    /// five that adds up to it, else the oldest first; an invoice is never paid in part. A group is taken only if
    /// it is the only one; there the smallest is.
    #[must_use]
    pub fn stripe() -> Self {
        let five = Phase::new(Rule::ExactGroup { most: 40, members: Some(5) });
        let phases = vec![exact_item(Ties::OldestDue), five, oldest_first(&[])];
        Self { partial: Partial::Forbidden, lot_order: LotOrder::Arrival, ..Self::new(phases) }
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

const PRESETS: [Preset; 22] = [
    ("cosmic", Scheme::cosmic),
    ("erpnext", Scheme::erpnext),
    ("idempiere", Scheme::idempiere),
    ("kis", Scheme::kis),
    ("kisStandard", Scheme::kis_standard),
    ("odoo", Scheme::odoo),
    ("oldestDueFirst", Scheme::oldest_due_first),
    ("oracleAutoCash", Scheme::oracle_auto_cash),
    ("oracleLineThenTax", Scheme::oracle_line_then_tax),
    ("oracleLineWithTax", Scheme::oracle_line_with_tax),
    ("oracleProRata", Scheme::oracle_pro_rata),
    ("proRata", Scheme::pro_rata),
    ("sapBusinessOne", Scheme::sap_business_one),
    ("standard", Scheme::standard),
    ("stripe", Scheme::stripe),
    ("tPlus", Scheme::t_plus),
    ("tryton", Scheme::tryton),
    ("twoWayClearing", Scheme::two_way_clearing),
    ("u8", Scheme::u8),
    ("u8ByOrder", Scheme::u8_by_order),
    ("u8OnAccount", Scheme::u8_on_account),
    ("xingchen", Scheme::xingchen),
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

/// Documents by date, then number.
fn by_document() -> Phase {
    oldest_first(&[SortBy::Issued, SortBy::Id])
}

/// A set of any size that adds up, if there is only one.
fn exact_group() -> Phase {
    Phase::new(Rule::ExactGroup { most: 40, members: None })
}

fn from(sources: &[Source], phase: Phase) -> Phase {
    Phase { sources: sources.to_vec(), ..phase }
}

fn of_kind(phase: Phase, kind: ItemKind) -> Phase {
    Phase { items: Selection { kinds: vec![kind], ..phase.items }, ..phase }
}

fn tiers(components: &[&[&'static str]]) -> Vec<Tier> {
    let tier = |names: &&[&'static str]| Tier { components: names.iter().map(|text| name(text)).collect() };
    components.iter().map(tier).collect()
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
            let parts = scheme.inside.iter().flat_map(|tier| &tier.components);
            let keys = scheme.phases.iter().flat_map(|phase| &phase.items.keys);
            for key in keys.chain(parts).chain(&scheme.keys) {
                assert_eq!(Id::new(key.as_str()).unwrap(), *key);
            }
        }
        assert!(Scheme::presets().is_sorted());
        assert_eq!(Scheme::preset("none").unwrap_err().code(), "unknown_variant");
    }
}
