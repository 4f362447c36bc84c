//! How customers pay, and what a portfolio is like (付款行为、应收比率).

use super::kit::{Col, cells, currencies, of_currency, one, ratio, sentences, sheet};
use super::names;
use crate::ColumnKind::{Amount, Ratio, Share, Whole};
use crate::{
    ChartForm, ChartPoint, ChartUnit, CustomerBehavior, DayFigures, Fraction, PortfolioRatios, ReportBlock, ReportCell,
    ReportChart, ReportSection, Result,
};

/// A customer is a row of three tables: how late, how much, how money came.
pub(super) fn behavior(customers: &[CustomerBehavior]) -> Result<ReportSection> {
    let mean = |days: &Option<DayFigures>| ratio(days.as_ref().map(|days| days.mean));
    let mut late = sheet(
        "How customers pay",
        "付款行为",
        &[
            Col::Known("customer"),
            Col::Known("currency"),
            Col::Count("closed", "Settled", "已结清笔数"),
            Col::Days("daysToPay", "Days to pay", "平均回款天数", Ratio),
            Col::Days("daysToPayByAmount", "By amount", "加权回款天数", Ratio),
            Col::Days("delay", "Delay", "平均逾期", Ratio),
            Col::Days("delayMedian", "Median delay", "逾期中位数", Ratio),
            Col::Days("delayP90", "90th percentile", "逾期九十分位", Whole),
            Col::Days("daysDelinquent", "Days late", "平均拖欠天数", Ratio),
            Col::Count("lateTimes", "Times late", "逾期次数"),
            Col::Own("onTime", "On time", "准时率", Share),
            Col::Own("onTimeByAmount", "On time by amount", "准时率（按金额）", Share),
            Col::Days("trend", "Trend", "趋势", Ratio),
        ],
    )?;
    let mut owed = sheet(
        "What they owe and bought",
        "未付与销售",
        &[
            Col::Known("customer"),
            Col::Known("currency"),
            Col::Known("open"),
            Col::Known("overdue"),
            Col::Days("oldest", "Oldest overdue", "最长逾期", Whole),
            Col::Known("disputed"),
            Col::Own("disputedShare", "Disputed share", "争议占比", Share),
            Col::Own("sales", "Sales", "销售额", Amount),
            Col::Own("salesMonths", "Months with sales", "有销售月数", Whole),
            Col::Own("credited", "Credited", "红字", Amount),
            Col::Own("creditedShare", "Credited share", "红字占比", Share),
            Col::Own("settledAmount", "Settled", "已结清金额", Amount),
            Col::Own("lost", "Given up", "坏账", Amount),
        ],
    )?;
    let mut money = sheet(
        "How their money came",
        "到账情况",
        &[
            Col::Known("customer"),
            Col::Known("currency"),
            Col::Known("received"),
            Col::Own("refunded", "Refunded", "退款", Amount),
            Col::Own("refundedShare", "Refunded share", "退款占比", Share),
            Col::Count("bounced", "Bounced", "退票次数"),
            Col::Own("paidAhead", "Paid ahead", "预收抵付", Amount),
            Col::Own("paidAheadShare", "Paid ahead share", "预收占比", Share),
            Col::Own("freeMoney", "Free money", "可用预收", Amount),
            Col::Own("boundMoney", "Bound money", "占用预收", Amount),
            Col::Count("paymentDays", "Days with payments", "到账日数"),
            Col::Days("paymentCycle", "Payment cycle", "付款周期", Ratio),
        ],
    )?;
    for one in customers {
        late = late.row(cells![
            &one.customer,
            one.currency,
            one.closed,
            mean(&one.days_to_pay),
            ratio(one.days_to_pay_by_amount),
            mean(&one.delay),
            ratio(one.delay.as_ref().map(|days| days.median)),
            one.delay.as_ref().map(|days| days.p90),
            ratio(one.days_delinquent),
            one.late,
            one.on_time,
            one.on_time_by_amount,
            ratio(one.trend),
        ]);
        owed = owed.row(cells![
            &one.customer,
            one.currency,
            one.open,
            one.overdue,
            one.oldest,
            one.disputed,
            one.disputed_share,
            one.sales,
            one.sales_months,
            one.credited,
            one.credited_share,
            one.amount,
            one.lost,
        ]);
        money = money.row(cells![
            &one.customer,
            one.currency,
            one.received,
            one.refunded,
            one.refunded_share,
            one.bounced,
            one.prepaid,
            one.prepaid_share,
            one.free_money,
            one.bound_money,
            one.payment_days,
            ratio(one.payment_gaps.as_ref().map(|days| days.median)),
        ]);
    }
    let section = ReportSection::new("Payment behavior", "付款行为");
    Ok(section.table(late).table(owed.total("Total", "合计")?).table(money.total("Total", "合计")?))
}

/// A row for each month in two tables, and how open, sales and collections went.
pub(super) fn ratios(rows: &[PortfolioRatios]) -> Result<ReportSection> {
    let month =
        [Col::Own("from", "From", "起", crate::ColumnKind::Date), Col::Own("to", "To", "止", crate::ColumnKind::Date)];
    let columns = |more: &[Col]| -> Vec<Col> {
        [Col::Known("currency")].into_iter().chain(month).chain(more.iter().copied()).collect()
    };
    let mut days = sheet(
        "Days",
        "周转天数",
        &columns(&[
            Col::Days("dso", "Days sales outstanding", "应收账款周转天数", Ratio),
            Col::Days("dsoThreeMonths", "Over three months", "三个月", Ratio),
            Col::Days("dsoCountback", "Counted back", "倒推法", Ratio),
            Col::Days("dsoTrue", "True days", "真实天数", Ratio),
            Col::Days("dsoBest", "Best possible", "最佳周转天数", Ratio),
            Col::Days("daysDelinquent", "Delinquent", "平均逾期天数", Ratio),
            Col::Own("turnover", "Turnover a year", "周转率", Ratio),
            Col::Own("effectiveness", "Effectiveness", "催收有效性", Share),
            Col::Known("collectionRate"),
            Col::Known("onTimeRate"),
            Col::Own("receivedToSales", "Received to sales", "销售回款比", Share),
            Col::Own("aheadOverdueShare", "Prepayments overdue", "预付款逾期率", Share),
            Col::Known("note"),
        ]),
    )?;
    let mut sums = sheet(
        "Amounts",
        "金额",
        &columns(&[
            Col::Own("sales", "Sales", "销售额", Amount),
            Col::Known("opening"),
            Col::Known("closing"),
            Col::Known("notDue"),
            Col::Known("collected"),
            Col::Known("received"),
        ]),
    )?;
    let mut rolls = sheet(
        "How what was open rolled on",
        "账龄迁徙",
        &columns(&[
            Col::Known("band"),
            Col::Own("before", "Before", "迁徙前", Amount),
            Col::Own("after", "Rolled on", "迁徙后", Amount),
            Col::Known("rate"),
            Col::Own("ripe", "Ripe", "可迁徙", Amount),
            Col::Own("reached", "Reached", "已迁徙", Amount),
            Col::Own("reachedShare", "Reached share", "迁徙率", Share),
        ]),
    )?;
    const BANDS: [(&str, &str); 4] =
        [("Not due", "未到期"), ("1–30 days", "1–30天"), ("31–60 days", "31–60天"), ("61–90 days", "61–90天")];
    for one in rows {
        let flags = sentences(
            &one.flags,
            |flag| names::ratio_flag(*flag).0.to_owned(),
            |flag| names::ratio_flag(*flag).1.to_owned(),
        );
        let exact_days = one.dso_true_millionths.and_then(|millionths| Fraction::of(millionths, 1_000_000));
        days = days.row(cells![
            one.currency,
            one.from,
            one.to,
            ratio(one.dso),
            ratio(one.dso_three_months),
            ratio(one.dso_countback),
            ratio(exact_days),
            ratio(one.dso_best),
            ratio(one.days_delinquent),
            ratio(one.turnover),
            one.effectiveness,
            one.collected_share,
            one.on_time_share,
            one.received_to_sales,
            one.ahead_overdue_share,
            flags,
        ]);
        sums = sums.row(cells![
            one.currency,
            one.from,
            one.to,
            one.sales,
            one.opening,
            one.closing,
            one.not_due,
            one.collected,
            one.received,
        ]);
        for (at, roll) in one.rolls.iter().enumerate() {
            let band = BANDS.get(at).map(|(en, zh)| ReportCell::words(*en, *zh));
            let months = cells![one.currency, one.from, one.to];
            let figures = cells![band, roll.before, roll.after, roll.rate, roll.ripe, roll.reached, roll.reached_share];
            rolls = rolls.row(months.into_iter().chain(figures));
        }
    }
    let mut section = ReportSection { heading: crate::ReportText::new("Ratios", "应收比率"), ..one(days) };
    let all = currencies(rows.iter().map(|row| row.currency));
    for currency in &all {
        let of: Vec<&PortfolioRatios> = rows.iter().filter(|row| row.currency == *currency).collect();
        let unit = ChartUnit::Amount { currency: *currency };
        let [en, zh] = ["By month", "按月"].map(|text| of_currency(text, *currency, all.len() > 1));
        let points = |amount: fn(&PortfolioRatios) -> crate::Money| -> Vec<ChartPoint> {
            of.iter().take(400).map(|row| amount(row).into()).collect()
        };
        let chart = ReportChart::new(en, zh, ChartForm::Lines, unit)
            .labels(of.iter().take(400).map(|row| row.from.to_string()))
            .series("Open", "未收金额", points(|row| row.closing))
            .series("Sales", "销售额", points(|row| row.sales))
            .series("Collected", "已回款", points(|row| row.collected));
        section.blocks.push(ReportBlock::Chart { chart });
    }
    Ok(section.table(sums).table(rolls))
}
