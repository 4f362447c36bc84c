//! Three ways at once (逐笔核对银行流水、发货单与销售合同): contract, documents and bank lines as one answer.
//!
//! A contract says what was agreed, deliveries what was sent, invoices what was billed, the bank what was paid. For
//! every contract it is told what each of them comes to, which of them agree, and the one word for how it stands:
//! complete, delivered and not paid, paid and not delivered, or sums that differ. Which line pays what is found by the
//! matcher; a line that is not certain is never counted, it is named beside the contract it may belong to.

mod legs;

use std::collections::BTreeMap;

use super::{MatchItem, MatchLine, MatchOutcome, MatchParty, MatchRequest, MatchRules, match_payments};
use crate::error::{ErrorKind, count};
use crate::reason::ChainReason;
use crate::shape::Shape;
use crate::text::reference::Tokens;
use crate::{Date, Error, Id, Money, Result};
use legs::{compared, state};

/// What stands beside what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ChainKind {
    /// What was agreed (销售合同).
    Contract,
    /// What was sent (发货单).
    Delivery,
    /// What was billed (发票).
    Invoice,
    /// What the book says is owed (应收单).
    Receivable,
    /// What the bank received (银行流水).
    Payment,
}

/// A contract.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChainContract {
    /// Its number; a reference as well.
    pub id: Id,
    /// Whose it is.
    #[shape(omit)]
    pub customer: Option<Id>,
    /// What was agreed.
    pub total: Money,
    /// Other numbers under which it is quoted.
    #[shape(omit)]
    pub references: Vec<String>,
}

/// A delivery, an invoice or a receivable.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChainDocument {
    /// Its number, unique among those of its kind; a reference as well.
    pub id: Id,
    /// What it is; no contract and no payment.
    pub kind: ChainKind,
    /// The contract it names.
    #[shape(omit)]
    pub contract: Option<Id>,
    /// What it comes to; what was returned is below zero.
    pub amount: Money,
    /// Its day.
    pub date: Date,
    /// Numbers that stand on it: of the contract, the order, the delivery.
    #[shape(omit)]
    pub references: Vec<String>,
}

/// Two sides that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub struct ChainLeg {
    /// One side.
    pub left: ChainKind,
    /// The other.
    pub right: ChainKind,
}

/// What [`match_chains`] is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChainRequest {
    /// The contracts.
    pub contracts: Vec<ChainContract>,
    /// The deliveries, invoices and receivables.
    #[shape(omit)]
    pub documents: Vec<ChainDocument>,
    /// The lines of the bank.
    #[shape(omit)]
    pub lines: Vec<MatchLine>,
    /// The customers, as far as known.
    #[shape(omit)]
    pub parties: Vec<MatchParty>,
    /// What the matcher is allowed.
    #[shape(omit)]
    pub rules: MatchRules,
    /// What a payer pays: deliveries, invoices or receivables. What of a contract is not among them yet can be paid
    /// in advance.
    pub pays: ChainKind,
    /// What is compared, each pair once, at most 10.
    pub legs: Vec<ChainLeg>,
}

/// How a leg stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ChainLegState {
    /// Neither side is there.
    Nothing,
    /// Both come to the same.
    Agrees,
    /// Only the first is there.
    OnlyLeft,
    /// Only the second is there.
    OnlyRight,
    /// Both are there and differ.
    Differs,
}

/// A leg, compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ComparedLeg {
    /// One side.
    pub left: ChainKind,
    /// The other.
    pub right: ChainKind,
    /// How it stands.
    pub state: ChainLegState,
    /// The first less the second.
    pub difference: Money,
}

/// How a contract stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ChainState {
    /// All legs that are there agree (三方一致).
    Complete,
    /// What is there agrees, but not all of the contract is there yet (执行中).
    InProgress,
    /// Delivered and not paid (已发货未收款).
    DeliveredNotPaid,
    /// Paid and not delivered (已收款未发货).
    PaidNotDelivered,
    /// Sums differ (金额不符).
    AmountDiffers,
    /// Documents or payments without a contract (无合同).
    NoContract,
}

/// What one kind comes to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChainFigure {
    /// Of what.
    pub kind: ChainKind,
    /// What it comes to.
    pub amount: Money,
    /// The documents or lines, in their order.
    #[shape(omit)]
    pub ids: Vec<Id>,
}

/// A contract with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct Chain {
    /// The contract; absent: a document of which none is known, alone.
    #[shape(omit)]
    pub contract: Option<Id>,
    /// How it stands.
    pub state: ChainState,
    /// What each kind comes to, in the order of the kinds.
    pub figures: Vec<ChainFigure>,
    /// The legs, in the order of the request.
    pub legs: Vec<ComparedLeg>,
    /// Lines that may belong to it, and are not counted.
    #[shape(omit)]
    pub doubtful: Vec<Id>,
    /// What is said about it.
    pub reasons: Vec<ChainReason>,
}

/// All contracts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct ChainReport {
    /// The contracts in the order of their ids, then the documents without one in the order of kinds and ids.
    pub chains: Vec<Chain>,
    /// Lines for which nothing was found.
    #[shape(omit)]
    pub left: Vec<Id>,
}

const MOST: usize = 1_000_000;
const MOST_LEGS: usize = 10;

/// Compares contracts, documents and payments, contract by contract.
///
/// ```
/// use duebook::{
///     ChainContract, ChainDocument, ChainKind, ChainLeg, ChainRequest, ChainState, Id, MatchLine, Money, match_chains,
/// };
///
/// let cny = |amount: &str| Money::parse(amount, "CNY".parse()?);
/// let contract = ChainContract { id: Id::new("HT-2026-0117")?, customer: None, total: cny("9000.07")?, references: vec![] };
/// let delivery = ChainDocument {
///     id: Id::new("FH-88012")?,
///     kind: ChainKind::Delivery,
///     contract: Some(Id::new("HT-2026-0117")?),
///     amount: cny("9000.07")?,
///     date: "2026-03-02".parse()?,
///     references: vec![],
/// };
/// let mut line = MatchLine::new(Id::new("ICBC-1")?, cny("9000.07")?, "2026-03-05".parse()?);
/// line.references.push("FH-88012".into());
/// let mut request = ChainRequest {
///     contracts: vec![contract],
///     documents: vec![delivery],
///     lines: vec![line],
///     parties: vec![],
///     rules: Default::default(),
///     pays: ChainKind::Delivery,
///     legs: vec![
///         ChainLeg { left: ChainKind::Contract, right: ChainKind::Delivery },
///         ChainLeg { left: ChainKind::Delivery, right: ChainKind::Payment },
///     ],
/// };
/// assert_eq!(match_chains(&request)?.chains[0].state, ChainState::Complete);
/// request.lines.clear();
/// let chain = &match_chains(&request)?.chains[0];
/// assert_eq!(chain.state, ChainState::DeliveredNotPaid);
/// assert_eq!(chain.legs[1].difference.to_string(), "9000.07 CNY");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `too_many` beyond 1,000,000 contracts or documents or 10 legs; `duplicate_id` of a contract, or of a document of one
/// kind; `unknown_contract`; `currency_mismatch` of a document and its contract; `unknown_variant` for a document or
/// `pays` that is a contract or a payment, and for a leg that compares a kind with itself or stands twice; `empty`
/// without legs; those of [`match_payments`] at `lines`, `parties` and `rules`.
pub fn match_chains(request: &ChainRequest) -> Result<ChainReport> {
    let ChainRequest { contracts, documents, lines, parties, rules, pays, legs } = request;
    let mut chains = assigned(contracts, documents)?;
    check_legs(*pays, legs)?;
    chains.sort_by(|a, b| a.order().cmp(&b.order()));
    let (items, of_item) = owed(&chains, *pays);
    let asked = MatchRequest { lines: lines.clone(), items, parties: parties.clone(), rules: rules.clone() };
    let plan = match_payments(&asked)?;
    let mut left = Vec::new();
    for decision in &plan.decisions {
        let posted = decision.outcome == MatchOutcome::Post;
        let mut found = false;
        for part in &decision.allocations {
            let Some(chain) = of_item.get(&part.item).and_then(|at| chains.get_mut(*at)) else { continue };
            found = true;
            if posted {
                chain.paid.push((decision.line.clone(), part.amount));
            } else if chain.doubtful.last() != Some(&decision.line) {
                chain.doubtful.push(decision.line.clone());
            }
        }
        if !found {
            left.push(decision.line.clone());
        }
    }
    left.dedup();
    Ok(ChainReport { chains: chains.into_iter().map(|chain| chain.told(legs)).collect::<Result<_>>()?, left })
}

/// A contract, or a document without one, while its parts are collected.
struct Gathered<'a> {
    contract: Option<&'a ChainContract>,
    documents: Vec<&'a ChainDocument>,
    by_reference: Vec<&'a Id>,
    paid: Vec<(Id, Money)>,
    doubtful: Vec<Id>,
}

impl<'a> Gathered<'a> {
    fn new(contract: Option<&'a ChainContract>) -> Self {
        Self { contract, documents: Vec::new(), by_reference: Vec::new(), paid: Vec::new(), doubtful: Vec::new() }
    }

    /// Contracts by id; then what has none by kind and id.
    fn order(&self) -> (bool, Option<&'a Id>, Option<(ChainKind, &'a Id)>) {
        let alone = self.documents.first().map(|document| (document.kind, &document.id));
        (self.contract.is_none(), self.contract.map(|contract| &contract.id), alone.filter(|_| self.contract.is_none()))
    }

    fn told(mut self, legs: &[ChainLeg]) -> Result<Chain> {
        self.documents.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
        let first = self.documents.first().map(|document| document.amount.currency());
        let currency = self.contract.map(|contract| contract.total.currency()).or(first);
        let Some(currency) = currency else { return Err(ErrorKind::Empty {}.into()) };
        let mut figures = Vec::new();
        let sum = |amounts: &mut dyn Iterator<Item = Money>| Money::sum(amounts, currency);
        figures.extend(self.contract.map(|contract| ChainFigure {
            kind: ChainKind::Contract,
            amount: contract.total,
            ids: Vec::new(),
        }));
        for kind in [ChainKind::Delivery, ChainKind::Invoice, ChainKind::Receivable] {
            let some = || self.documents.iter().filter(|document| document.kind == kind);
            if some().next().is_some() {
                let amount = sum(&mut some().map(|document| document.amount))?;
                figures.push(ChainFigure { kind, amount, ids: some().map(|document| document.id.clone()).collect() });
            }
        }
        if !self.paid.is_empty() {
            let amount = sum(&mut self.paid.iter().map(|(_, amount)| *amount))?;
            let mut ids: Vec<Id> = self.paid.iter().map(|(line, _)| line.clone()).collect();
            ids.dedup();
            figures.push(ChainFigure { kind: ChainKind::Payment, amount, ids });
        }
        let (legs, mut reasons) = compared(legs, &figures, currency)?;
        let by_reference = self.by_reference.iter().map(|id| ChainReason::ByReference { document: (*id).clone() });
        reasons.extend(by_reference);
        reasons.extend(self.doubtful.iter().map(|line| ChainReason::Doubtful { line: line.clone() }));
        let state = state(self.contract.is_some(), &figures, &legs);
        let contract = self.contract.map(|contract| contract.id.clone());
        Ok(Chain { contract, state, figures, legs, doubtful: self.doubtful, reasons })
    }
}

/// Letters and digits of a number, as it is compared.
fn number(text: &str) -> Vec<u8> {
    let mut tokens = Tokens::default();
    tokens.read(text, 0);
    tokens.all().to_vec()
}

/// The documents of each contract; those of none alone.
fn assigned<'a>(contracts: &'a [ChainContract], documents: &'a [ChainDocument]) -> Result<Vec<Gathered<'a>>> {
    for (list, length) in [("contracts", contracts.len()), ("documents", documents.len())] {
        if length > MOST {
            return Err(Error::from(ErrorKind::TooMany { found: count(length), limit: count(MOST) }).at(list));
        }
    }
    let mut by_id: BTreeMap<&Id, usize> = BTreeMap::new();
    let mut by_number: BTreeMap<Vec<u8>, Option<usize>> = BTreeMap::new();
    let mut chains: Vec<Gathered<'a>> = Vec::with_capacity(contracts.len());
    for (at, contract) in contracts.iter().enumerate() {
        if let Some(first) = by_id.insert(&contract.id, at) {
            let refused = ErrorKind::DuplicateId { id: contract.id.clone(), first: count(first) };
            return Err(Error::from(refused).at("id").at_index("contracts", at));
        }
        for text in std::iter::once(contract.id.as_str()).chain(contract.references.iter().map(String::as_str)) {
            let key = number(text);
            if !key.is_empty() {
                let known = by_number.entry(key).or_insert(Some(at));
                *known = known.filter(|other| *other == at);
            }
        }
        chains.push(Gathered::new(Some(contract)));
    }
    let mut seen: BTreeMap<(ChainKind, &Id), usize> = BTreeMap::new();
    for (at, document) in documents.iter().enumerate() {
        let here = |error: Error| error.at_index("documents", at);
        check_kind(document.kind).map_err(|e| here(e.at("kind")))?;
        if let Some(first) = seen.insert((document.kind, &document.id), at) {
            let refused = ErrorKind::DuplicateId { id: document.id.clone(), first: count(first) };
            return Err(here(Error::from(refused).at("id")));
        }
        let quoted = || {
            let found = document.references.iter().filter_map(|text| by_number.get(&number(text)).copied().flatten());
            let mut found: Vec<usize> = found.collect();
            found.sort_unstable();
            found.dedup();
            if let [one] = found[..] { Some(one) } else { None }
        };
        let place = match &document.contract {
            Some(contract) => {
                let refused = || Error::from(ErrorKind::UnknownContract { contract: contract.clone() }).at("contract");
                Some(*by_id.get(contract).ok_or_else(|| here(refused()))?)
            }
            None => quoted(),
        };
        if let Some((chain, contract)) =
            place.and_then(|at| chains.get_mut(at)).and_then(|c| c.contract.map(|k| (c, k)))
        {
            let same = contract.total.same_currency(document.amount.currency());
            same.map_err(|e| here(e.at("amount")))?;
            chain.documents.push(document);
            if document.contract.is_none() {
                chain.by_reference.push(&document.id);
            }
        } else {
            let mut alone = Gathered::new(None);
            alone.documents.push(document);
            chains.push(alone);
        }
    }
    Ok(chains)
}

fn check_kind(kind: ChainKind) -> Result<()> {
    let name = match kind {
        ChainKind::Contract => "contract",
        ChainKind::Payment => "payment",
        ChainKind::Delivery | ChainKind::Invoice | ChainKind::Receivable => return Ok(()),
    };
    Err(ErrorKind::UnknownVariant { text: name.to_owned() }.into())
}

fn check_legs(pays: ChainKind, legs: &[ChainLeg]) -> Result<()> {
    check_kind(pays).map_err(|e| e.at("pays"))?;
    if legs.is_empty() {
        return Err(Error::from(ErrorKind::Empty {}).at("legs"));
    }
    if legs.len() > MOST_LEGS {
        let refused = ErrorKind::TooMany { found: count(legs.len()), limit: count(MOST_LEGS) };
        return Err(Error::from(refused).at("legs"));
    }
    for (at, leg) in legs.iter().enumerate() {
        let other = ChainLeg { left: leg.right, right: leg.left };
        let before = legs.get(..at).unwrap_or_default();
        if let Some(first) = before.iter().position(|one| one == leg || *one == other) {
            return Err(
                Error::from(ErrorKind::NumberTwice { number: count(at), first: count(first) }).at_index("legs", at)
            );
        }
        if leg.left == leg.right {
            return Err(Error::from(ErrorKind::Empty {}).at_index("legs", at));
        }
    }
    Ok(())
}

/// What can be paid, and to which chain each item belongs.
fn owed(chains: &[Gathered<'_>], pays: ChainKind) -> (Vec<MatchItem>, BTreeMap<Id, usize>) {
    let (mut items, mut of_item) = (Vec::new(), BTreeMap::new());
    for (at, chain) in chains.iter().enumerate() {
        let contract = chain.contract;
        let numbers: Vec<String> = contract
            .map(|contract| std::iter::once(contract.id.as_str().to_owned()).chain(contract.references.iter().cloned()))
            .into_iter()
            .flatten()
            .collect();
        let mut rest = contract.map(|contract| i128::from(contract.total.minor()));
        let mut add = |open: Money, due: Option<Date>, references: Vec<String>| {
            // A name of letters only is no number that anybody quotes.
            let id = unquotable(items.len());
            of_item.insert(id.clone(), at);
            let customer = contract.and_then(|contract| contract.customer.clone());
            items.push(MatchItem {
                id,
                customer,
                open,
                due,
                issued: None,
                references,
                texts: Vec::new(),
                discounts: Vec::new(),
            });
        };
        for document in chain.documents.iter().filter(|document| document.kind == pays) {
            rest = rest.map(|rest| rest.saturating_sub(document.amount.minor().into()));
            let own = std::iter::once(document.id.as_str().to_owned()).chain(document.references.iter().cloned());
            add(document.amount, Some(document.date), own.chain(numbers.iter().cloned()).collect());
        }
        if let (Some(contract), Some(rest)) = (contract, rest.filter(|rest| *rest > 0))
            && let Ok(open) = Money::from_i128(rest, contract.total.currency())
        {
            add(open, None, numbers.clone());
        }
    }
    (items, of_item)
}

/// The name of an item by its position, in capitals.
fn unquotable(position: usize) -> Id {
    let mut text = String::new();
    let mut rest = position;
    for _ in 0..8 {
        let letter = u8::try_from(rest.checked_rem(26).unwrap_or(0)).unwrap_or(0).saturating_add(b'A');
        text.insert(0, char::from(letter));
        rest = rest.checked_div(26).unwrap_or(0);
    }
    Id::new(text).unwrap_or_else(|_| Id::literal("A"))
}
