//! The reasons of an allocation.

use crate::shape::Shape;
use crate::{Currency, Date, Id, Money, Nature};

/// How an item fits an amount that is less than what it has open.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Fit {
    /// The amount is its price with a discount (现金折扣).
    Price {
        /// How much less than what was open.
        discount: Money,
    },
    /// What is missing is within the tolerance (尾差).
    Tolerance {
        /// What is missing.
        missing: Money,
    },
}

/// What lets an amount settle an item that has more open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Shape)]
pub enum Leeway {
    /// A discount (现金折扣).
    Discount,
    /// The tolerance (尾差).
    Tolerance,
}

/// Lots and items that add up to the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct MatchedSet {
    /// The lots, in the order they are used.
    pub lots: Vec<Id>,
    /// The items, oldest due first.
    pub items: Vec<Id>,
}

/// Why a plan does what it does.
///
/// ```
/// use duebook::{Currency, Id, Money, Reason};
///
/// let cny = Currency::new("CNY")?;
/// let reason = Reason::OldestDue {
///     customer: Id::new("ACME")?,
///     due: "2026-04-09".parse()?,
///     rank: 2,
///     open: Money::parse("29100.00", cny)?,
/// };
/// assert_eq!(reason.en(), "next due item of ACME, due 2026-04-09; 29100.00 CNY stays open");
/// assert_eq!(reason.zh(), "ACME 的下一笔到期款，到期日 2026-04-09；尚余 29100.00 CNY 未清");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum Reason {
    /// Paid because the lot names the item.
    Named {
        /// The position among the names of the lot, from 1.
        rank: i64,
        /// What stays open of the item.
        open: Money,
    },
    /// Paid because the payer quoted it.
    Reference {
        /// What was quoted.
        reference: Id,
        /// What stays open of the item.
        open: Money,
    },
    /// Paid because it is the only item that this amount settles, or the oldest of several.
    ExactItem {
        /// The amount.
        amount: Money,
        /// How many items it would settle.
        candidates: i64,
        /// How the item fits. Absent: it had exactly the amount open.
        #[shape(omit)]
        fit: Option<Fit>,
    },
    /// Paid because the items in reach of the phase were together exactly what the lot had.
    ExactTotal {
        /// What they add up to.
        total: Money,
        /// How many they are.
        items: i64,
    },
    /// Paid because it was the oldest due.
    OldestDue {
        /// Whose item.
        customer: Id,
        /// When it was due.
        due: Date,
        /// 1 for the first item this lot paid in this phase.
        rank: i64,
        /// What stays open of the item.
        open: Money,
    },
    /// Paid because it was the next in the order of the scheme.
    Next {
        /// Whose item.
        customer: Id,
        /// 1 for the first item this lot paid in this phase.
        rank: i64,
        /// What stays open of the item.
        open: Money,
    },
    /// Paid because it belongs to the only set of items that is together exactly what the lot had.
    ExactGroup {
        /// What they add up to.
        total: Money,
        /// How many they are.
        items: i64,
        /// The most items of the sets that were looked for. Absent: any number.
        #[shape(omit)]
        members: Option<i64>,
    },
    /// Paid because all lots and all items of the customer add up to the same.
    Together {
        /// What each side adds up to.
        total: Money,
        /// How many lots.
        lots: i64,
        /// How many items.
        items: i64,
    },
    /// Paid because some lots and some items add up to the same, and no other set of as few has any of them.
    GroupWithGroup {
        /// What each side adds up to.
        total: Money,
        /// How many lots.
        lots: i64,
        /// How many items.
        items: i64,
    },
    /// Paid in proportion to what was open.
    ProRata {
        /// What was open of all items in the phase.
        total: Money,
        /// How much of it the lot paid.
        paid: Money,
        /// What stays open of the item.
        open: Money,
    },
    /// Settled for less because the payer was in time for a discount.
    DiscountTaken {
        /// The last day for it.
        until: Date,
        /// How much less.
        discount: Money,
    },
    /// Settled although a little was missing.
    WithinTolerance {
        /// What was missing.
        missing: Money,
        /// The most that may be missing of this item.
        limit: Money,
    },
    /// Left over because the customer owes nothing more in this currency.
    NothingOpen {
        /// The customer.
        customer: Id,
        /// The currency.
        currency: Currency,
    },
    /// Left over because the scheme pays only what is due, and the rest is not yet.
    NothingDue {
        /// The customer.
        customer: Id,
        /// What the customer owes later, in the currency of the lot.
        open: Money,
    },
    /// Left over because no phase of the scheme found an item for it.
    NoPhaseFits {
        /// The customer.
        customer: Id,
        /// What the customer owes in the currency of the lot.
        open: Money,
    },
    /// Left over because money of this nature is not spent without being told.
    NatureHeld {
        /// The nature.
        nature: Nature,
    },
    /// Left over because the money can no longer be used.
    Expired {
        /// Since when.
        expires: Date,
    },
    /// Left over because no item was found for what the payer quoted, and the scheme then waits.
    ReferenceHeld {
        /// What was quoted.
        reference: Id,
    },
    /// Not done because this amount would settle any of several items.
    Ambiguous {
        /// The amount.
        amount: Money,
        /// How many items it would settle.
        candidates: i64,
        /// The oldest due of them, at most five.
        rivals: Vec<Id>,
        /// What some of them need for that. Absent: all have exactly the amount open.
        #[shape(omit)]
        leeway: Option<Leeway>,
    },
    /// Not done because the named item has nothing open.
    AlreadySettled {
        /// The item.
        item: Id,
    },
    /// Not done because no open item of the customer in this currency bears the reference.
    ReferenceUnknown {
        /// What was quoted.
        reference: Id,
    },
    /// Not done because the phase looks at none of the open items that bear the reference: they are outside its
    /// selection, its keys or the scope of the lot.
    ReferenceOutside {
        /// What was quoted.
        reference: Id,
        /// The oldest due of these items.
        item: Id,
    },
    /// Not done because the item cannot be paid in full and the scheme forbids part payment.
    PartialForbidden {
        /// The item.
        item: Id,
        /// What it has open.
        open: Money,
        /// What the lot would have paid of it.
        left: Money,
    },
    /// Not done because other names took what was open of the item before.
    NamedTooLate {
        /// The item.
        item: Id,
        /// What it has open now.
        open: Money,
        /// What was asked for.
        asked: Money,
    },
    /// Not done because other names took what the lot had.
    NothingLeft {
        /// The item.
        item: Id,
        /// What the lot has left now.
        left: Money,
    },
    /// Not done because lot and item do not agree in a field the scheme compares.
    KeyDiffers {
        /// The item.
        item: Id,
        /// The name of the field.
        key: Id,
    },
    /// Not done because several sets of items are together exactly what is left.
    GroupAmbiguous {
        /// How many sets were found, two or more; the search may have stopped early.
        sets: i64,
        /// One of them.
        one: Vec<Id>,
        /// Another.
        other: Vec<Id>,
    },
    /// Not done because there are more items than the phase searches.
    GroupTooLarge {
        /// How many items there are.
        items: i64,
        /// The most it searches.
        limit: i64,
    },
    /// Not done because several sets of lots and items add up to the same, and have lots or items in common or are
    /// more than can be told apart.
    GroupsAmbiguous {
        /// How many sets, two or more.
        sets: i64,
        /// How many lots and items each of them has; no set has fewer.
        members: i64,
        /// Two of them.
        rivals: Vec<MatchedSet>,
    },
    /// Not done because there are more lots and items than the phase searches.
    GroupsTooLarge {
        /// How many lots have something left.
        lots: i64,
        /// How many items are open.
        items: i64,
        /// The most it searches, together.
        limit: i64,
    },
    /// Not done because the searches of the call have looked at as many sums as they may.
    GroupSearchEnded {
        /// How many.
        limit: i64,
    },
}

impl Reason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Named { rank: 1, open } => format!("named by the payer; {}", state_en(open)),
            Self::Named { rank, open } => format!("named by the payer as number {rank}; {}", state_en(open)),
            Self::Reference { reference, open } => format!("reference {reference} quoted; {}", state_en(open)),
            Self::ExactItem { amount, candidates: 1, fit: None } => {
                format!("the only item of exactly {amount}; paid in full")
            }
            Self::ExactItem { amount, candidates: 1, fit: Some(Fit::Price { discount }) } => {
                format!("the only item of exactly {amount} after its discount of {discount}; settled")
            }
            Self::ExactItem { amount, candidates: 1, fit: Some(Fit::Tolerance { missing }) } => {
                format!("the only item that {amount} settles, with {missing} missing within the tolerance; settled")
            }
            Self::ExactItem { amount, candidates, fit } => {
                let oldest = format!("the oldest due of {candidates} items that {amount} settles");
                match fit {
                    None => format!("{oldest}; paid in full"),
                    Some(Fit::Price { discount }) => format!("{oldest}, after its discount of {discount}; settled"),
                    Some(Fit::Tolerance { missing }) => {
                        format!("{oldest}, with {missing} missing within the tolerance; settled")
                    }
                }
            }
            Self::ExactTotal { total, items: 1 } => format!("one open item is exactly {total}; paid in full"),
            Self::ExactTotal { total, items } => {
                format!("{items} open items add up to exactly {total}; paid in full")
            }
            Self::OldestDue { customer, due, rank, open } => {
                let which = if *rank == 1 { "oldest" } else { "next" };
                format!("{which} due item of {customer}, due {due}; {}", state_en(open))
            }
            Self::Next { customer, rank: 1, open } => {
                format!("first item of {customer} in the order of the scheme; {}", state_en(open))
            }
            Self::Next { customer, open, .. } => {
                format!("next item of {customer} in the order of the scheme; {}", state_en(open))
            }
            Self::ExactGroup { total, items, members: None } => {
                format!("the only set of items that adds up to exactly {total}: {items} of them; paid in full")
            }
            Self::ExactGroup { total, items, members: Some(most) } => {
                format!("the only set of at most {most} items that adds up to exactly {total}: {items}; paid in full")
            }
            Self::Together { total, lots, items } => {
                format!("{lots} credits and {items} open items both add up to {total}; all settled")
            }
            Self::GroupWithGroup { total, lots, items } => format!(
                "{} and {} add up to {total} on both sides, and no other set of as few has any of them; all settled",
                many(*lots, "credit"),
                many(*items, "open item")
            ),
            Self::ProRata { total, paid, open } => {
                format!("its part of {paid} over {total} open, in proportion; {}", state_en(open))
            }
            Self::DiscountTaken { until, discount } => {
                format!("paid on or before {until}: settled with a discount of {discount}")
            }
            Self::WithinTolerance { missing, limit } => {
                format!("{missing} is missing, within the tolerance of {limit}; settled")
            }
            Self::Expired { expires } => format!("expired on {expires}; not used"),
            Self::ReferenceHeld { reference } => {
                format!("the payer quoted {reference}, for which no item was found; kept on account")
            }
            Self::NamedTooLate { item, open, asked } => {
                format!("item {item} has only {open} open after earlier instructions, {asked} was asked for")
            }
            Self::NothingLeft { item, left } => {
                format!("only {left} is left after earlier instructions, not enough for item {item}")
            }
            Self::KeyDiffers { item, key } => format!("the money and item {item} do not agree in {key}"),
            Self::GroupAmbiguous { sets, one, other } => format!(
                "{sets} sets of items add up to exactly what is left, such as {} and {}; none is preferred",
                list(one, " + "),
                list(other, " + ")
            ),
            Self::GroupTooLarge { items, limit } => {
                format!("{items} open items are too many to search for a sum, at most {limit} are searched")
            }
            Self::GroupsAmbiguous { sets, members, rivals } => format!(
                "{sets} sets of {members} credits and open items add up to the same on both sides, such as {}; none is \
                 preferred",
                balanced(rivals, [" + ", " = ", " and "])
            ),
            Self::GroupsTooLarge { lots, items, limit } => format!(
                "{} and {} are too many to search for sets that add up to the same, at most {limit} together are searched",
                many(*lots, "credit"),
                many(*items, "open item")
            ),
            Self::GroupSearchEnded { limit } => {
                format!("the search for sets that add up to the same ended after {limit} sums; none is preferred")
            }
            Self::NothingOpen { customer, currency } => {
                format!("{customer} owes nothing more in {currency}; kept on account")
            }
            Self::NothingDue { customer, open } => {
                format!("nothing more of {customer} is due; {open} falls due later; kept on account")
            }
            Self::NoPhaseFits { customer, open } => {
                format!("no rule of the scheme fits an open item of {customer}, who owes {open}; kept on account")
            }
            Self::NatureHeld { nature } => {
                format!("money of the nature {} is not spent without being told; kept on account", nature_en(*nature))
            }
            Self::Ambiguous { amount, candidates, rivals, leeway } => {
                let rivals = list(rivals, ", ");
                match leeway {
                    None => format!("{candidates} items have exactly {amount} open: {rivals}; none is preferred"),
                    Some(Leeway::Discount) => format!(
                        "{amount} would settle any of {candidates} items, with a discount where one has more open: \
                         {rivals}; none is preferred"
                    ),
                    Some(Leeway::Tolerance) => format!(
                        "{amount} would settle any of {candidates} items within the tolerance: {rivals}; none is \
                         preferred"
                    ),
                }
            }
            Self::AlreadySettled { item } => format!("item {item} has nothing open any more"),
            Self::ReferenceUnknown { reference } => {
                format!("no open item of the customer bears the reference {reference}")
            }
            Self::ReferenceOutside { reference, item } => {
                format!("item {item} bears the reference {reference}, but is not among the items looked at here")
            }
            Self::PartialForbidden { item, open, left } => {
                format!("item {item} has {open} open, {left} would pay a part of it, and part payment is not allowed")
            }
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Named { rank: 1, open } => format!("付款人指定；{}", state_zh(open)),
            Self::Named { rank, open } => format!("付款人指定的第 {rank} 项；{}", state_zh(open)),
            Self::Reference { reference, open } => format!("付款附言引用 {reference}；{}", state_zh(open)),
            Self::ExactItem { amount, candidates: 1, fit: None } => format!("唯一金额恰为 {amount} 的未清项；已结清"),
            Self::ExactItem { amount, candidates: 1, fit: Some(Fit::Price { discount }) } => {
                format!("唯一扣除现金折扣 {discount} 后恰为 {amount} 的未清项；已结清")
            }
            Self::ExactItem { amount, candidates: 1, fit: Some(Fit::Tolerance { missing }) } => {
                format!("唯一可由 {amount} 结清的未清项，尚差 {missing}，在容差之内；视同结清")
            }
            Self::ExactItem { amount, candidates, fit } => {
                let oldest = format!("{candidates} 笔可由 {amount} 结清的未清项中最早到期的一笔");
                match fit {
                    None => format!("{oldest}；已结清"),
                    Some(Fit::Price { discount }) => format!("{oldest}，扣除现金折扣 {discount}；已结清"),
                    Some(Fit::Tolerance { missing }) => format!("{oldest}，尚差 {missing}，在容差之内；视同结清"),
                }
            }
            Self::ExactTotal { total, items: 1 } => format!("一笔未清项恰为 {total}；已结清"),
            Self::ExactTotal { total, items } => format!("{items} 笔未清项合计恰为 {total}；已结清"),
            Self::OldestDue { customer, due, rank, open } => {
                let which = if *rank == 1 { "最早到期款" } else { "下一笔到期款" };
                format!("{customer} 的{which}，到期日 {due}；{}", state_zh(open))
            }
            Self::Next { customer, rank: 1, open } => {
                format!("{customer} 按核销规则排序的第一笔；{}", state_zh(open))
            }
            Self::Next { customer, open, .. } => format!("{customer} 按核销规则排序的下一笔；{}", state_zh(open)),
            Self::ExactGroup { total, items, members: None } => {
                format!("唯一合计恰为 {total} 的 {items} 笔未清项之一；已结清")
            }
            Self::ExactGroup { total, items, members: Some(most) } => {
                format!("至多 {most} 笔、合计恰为 {total} 的唯一一组共 {items} 笔未清项之一；已结清")
            }
            Self::Together { total, lots, items } => {
                format!("{lots} 笔贷方与 {items} 笔未清项合计均为 {total}；全部结清")
            }
            Self::GroupWithGroup { total, lots, items } => {
                format!(
                    "{lots} 笔贷方与 {items} 笔未清项两边合计均为 {total}，其中各笔不属于同样笔数的其他组合；全部结清"
                )
            }
            Self::ProRata { total, paid, open } => {
                format!("未清合计 {total}，按比例分摊 {paid}；{}", state_zh(open))
            }
            Self::DiscountTaken { until, discount } => format!("于 {until} 前付款，享受现金折扣 {discount}；已结清"),
            Self::WithinTolerance { missing, limit } => format!("尚差 {missing}，在容差 {limit} 之内；视同结清"),
            Self::Expired { expires } => format!("已于 {expires} 失效；不再使用"),
            Self::ReferenceHeld { reference } => format!("付款附言引用的 {reference} 未找到可核销的未清项；余款挂账"),
            Self::NamedTooLate { item, open, asked } => {
                format!("执行前面的指定后，未清项 {item} 仅余 {open}，而要求核销 {asked}")
            }
            Self::NothingLeft { item, left } => format!("执行前面的指定后仅余 {left}，不足以支付未清项 {item}"),
            Self::KeyDiffers { item, key } => format!("款项与未清项 {item} 的 {key} 不一致"),
            Self::GroupAmbiguous { sets, one, other } => {
                format!("有 {sets} 组未清项合计恰为余款，如 {} 与 {}；不作选择", list(one, "＋"), list(other, "＋"))
            }
            Self::GroupTooLarge { items, limit } => format!("未清项有 {items} 笔，超过可凑数的 {limit} 笔"),
            Self::GroupsAmbiguous { sets, members, rivals } => format!(
                "有 {sets} 组各 {members} 笔的贷方与未清项两边合计相等，如 {}；不作选择",
                balanced(rivals, ["＋", "＝", " 与 "])
            ),
            Self::GroupsTooLarge { lots, items, limit } => {
                format!("贷方 {lots} 笔、未清项 {items} 笔，两边合计超过可凑数的 {limit} 笔")
            }
            Self::GroupSearchEnded { limit } => format!("两边凑数已查满 {limit} 个合计，不再继续；不作选择"),
            Self::NothingOpen { customer, currency } => format!("{customer} 已无 {currency} 应收；余款挂账"),
            Self::NothingDue { customer, open } => format!("{customer} 已无到期款，另有 {open} 尚未到期；余款挂账"),
            Self::NoPhaseFits { customer, open } => {
                format!("核销规则中没有适用于 {customer} 未清款 {open} 的一条；余款挂账")
            }
            Self::NatureHeld { nature } => format!("{}未经指定不得使用；余款挂账", nature_zh(*nature)),
            Self::Ambiguous { amount, candidates, rivals, leeway } => {
                let rivals = list(rivals, "、");
                match leeway {
                    None => format!("有 {candidates} 笔未清项金额恰为 {amount}：{rivals}；不作选择"),
                    Some(Leeway::Discount) => {
                        format!(
                            "{amount} 可结清 {candidates} 笔未清项中的任一笔，金额较大者扣除现金折扣：{rivals}；不作选择"
                        )
                    }
                    Some(Leeway::Tolerance) => {
                        format!("{amount} 在容差之内可结清 {candidates} 笔未清项中的任一笔：{rivals}；不作选择")
                    }
                }
            }
            Self::AlreadySettled { item } => format!("未清项 {item} 已无未付金额"),
            Self::ReferenceUnknown { reference } => format!("该客户没有引用号为 {reference} 的未清项"),
            Self::ReferenceOutside { reference, item } => {
                format!("未清项 {item} 的引用号为 {reference}，但不在此处核销范围之内")
            }
            Self::PartialForbidden { item, open, left } => {
                format!("未清项 {item} 尚欠 {open}，{left} 只能付清一部分，而不允许部分核销")
            }
        }
    }
}

fn state_en(open: &Money) -> String {
    if open.is_zero() { "paid in full".into() } else { format!("{open} stays open") }
}

fn state_zh(open: &Money) -> String {
    if open.is_zero() { "已结清".into() } else { format!("尚余 {open} 未清") }
}

fn list(ids: &[Id], comma: &str) -> String {
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(comma)
}

fn balanced(sets: &[MatchedSet], [plus, equals, and]: [&str; 3]) -> String {
    let sum = |set: &MatchedSet| format!("{}{equals}{}", list(&set.lots, plus), list(&set.items, plus));
    sets.iter().map(sum).collect::<Vec<_>>().join(and)
}

fn many(count: i64, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

fn nature_en(nature: Nature) -> &'static str {
    match nature {
        Nature::Advance => "advance",
        Nature::ContractLiability => "contract liability",
        Nature::Deposit => "deposit",
        Nature::Earnest => "earnest money",
        Nature::Guarantee => "guarantee",
        Nature::Promotional => "promotional",
        Nature::Unidentified => "unidentified",
    }
}

fn nature_zh(nature: Nature) -> &'static str {
    match nature {
        Nature::Advance => "预收款",
        Nature::ContractLiability => "合同负债",
        Nature::Deposit => "定金",
        Nature::Earnest => "订金",
        Nature::Guarantee => "保证金",
        Nature::Promotional => "赠送金",
        Nature::Unidentified => "未明款项",
    }
}
