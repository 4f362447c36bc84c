//! Checking a chart before it is used (模板检查).

use std::collections::BTreeSet;

use super::rules::{sizes, twice, unbalanced};
use super::{AmountPart, Chart, MoneyKind};
use crate::error::count;
use crate::{ChartFault, Id, Result};

/// Everything that is wrong with a chart, or missing in it, in the order of its rules. A chart with faults other
/// than kinds without a rule makes no voucher.
///
/// ```
/// use duebook::{ChartPreset, Currency, check_chart};
///
/// let mut chart = ChartPreset::ContractLiability.chart(Currency::new("CNY")?);
/// assert!(check_chart(&chart)?.is_empty());
/// chart.accounts.retain(|account| !account.name.contains("待转"));
/// let faults = check_chart(&chart)?;
/// assert_eq!(faults[0].en(), "rule 0 (receivedInAdvance) books tax on account 222104, which is missing");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// # Errors
/// `too_many`.
pub fn check_chart(chart: &Chart) -> Result<Vec<ChartFault>> {
    sizes(chart)?;
    let mut faults = Vec::new();
    let mut codes: BTreeSet<&Id> = BTreeSet::new();
    for account in &chart.accounts {
        if !codes.insert(&account.code) {
            faults.push(ChartFault::AccountTwice { account: account.code.clone() });
        }
    }
    for (position, rule) in chart.rules.iter().enumerate() {
        let (rule_number, fact) = (count(position), rule.kind);
        if let Some(first) = twice(chart, position) {
            faults.push(ChartFault::RuleTwice { rule: rule_number, fact, first: count(first) });
        }
        for line in rule.lines.iter().filter(|line| !codes.contains(&line.account)) {
            let (rule, account) = (rule_number, line.account.clone());
            faults.push(match line.part {
                AmountPart::Tax => ChartFault::TaxAccountMissing { rule, fact, account },
                _ => ChartFault::AccountMissing { rule, fact, account },
            });
        }
        if let Some((part, line)) = unbalanced(rule) {
            let (account, part) = (line.account.clone(), part.to_owned());
            faults.push(ChartFault::RuleUnbalanced { rule: rule_number, fact, part, account });
        }
    }
    let ruled = |kind: MoneyKind| chart.rules.iter().any(|rule| rule.kind == kind);
    let without = MoneyKind::ALL.into_iter().filter(|kind| !ruled(*kind));
    faults.extend(without.map(|fact| ChartFault::RuleMissing { fact }));
    Ok(faults)
}
