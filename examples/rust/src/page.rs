//! The report as text, in English or Chinese, aligned for a terminal.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::mem::discriminant;

use duebook::{Currency, Date, Error, Id, LeftOver, Line, Lot, Money, Reason, Refusal};

use crate::book::{Book, Item, Waiting};
use crate::rows::Notes;
use crate::table::{Table, grouped, visible};
use crate::work::{AGES, About, Outcome, Ranking, ranking, total};

/// The language of headings and reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    En,
    Zh,
}

impl Lang {
    fn say<'a>(self, en: &'a str, zh: &'a str) -> &'a str {
        if self == Self::En { en } else { zh }
    }

    fn why(self, reason: &Reason) -> String {
        if self == Self::En { reason.en() } else { reason.zh() }
    }

    fn event(self, event: &Id) -> &str {
        match event.as_str() {
            "delivery" => self.say("delivery", "交货"),
            "acceptance" => self.say("acceptance", "验收"),
            other => other,
        }
    }
}

/// Lists longer than these are cut unless everything was asked for.
const FIRST_RECEIPTS: usize = 6;
const SAMPLES: usize = 5;
const TOP: usize = 10;

/// Writes the whole report.
pub fn report(book: &Book, outcome: &Outcome, lang: Lang, full: bool) -> Result<String, Error> {
    let mut page = Page { lang, full, text: String::new() };
    page.line(&format!("{} {}", lang.say("Receivables as of", "应收账款，截至"), book.as_of));
    page.proposed(book.as_of);
    page.rows_read(&book.notes);
    page.rows_not_used(&book.notes);
    page.control_totals(outcome);
    page.receipts(book, outcome);
    page.not_done(book, outcome);
    page.ranking(
        lang.say("Kept on account, by customer", "挂账余款（按客户）"),
        &outcome.left_over_by_customer()?,
        false,
    )?;
    let by_customer = outcome.open_by(book.as_of, |item| item.receivable.customer.to_string())?;
    page.ranking(lang.say("Open, by customer", "未清应收（按客户）"), &by_customer, true)?;
    let nobody = lang.say("(nobody)", "（无人负责）");
    let keeper = |item: &Item| if item.salesperson.is_empty() { nobody.to_owned() } else { visible(&item.salesperson) };
    page.ranking(
        lang.say("Open, by salesperson", "未清应收（按业务员）"),
        &outcome.open_by(book.as_of, keeper)?,
        true,
    )?;
    page.aging(outcome);
    page.waiting(book)?;
    Ok(page.text)
}

struct Page {
    lang: Lang,
    full: bool,
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end_matches(' '));
        self.text.push('\n');
    }

    fn heading(&mut self, en: &str, zh: &str) {
        let heading = self.lang.say(en, zh).to_owned();
        self.line(&format!("\n{heading}"));
    }

    fn table(&mut self, table: &Table) {
        table.lines().for_each(|line| self.line(&line));
    }

    /// How many of a list are shown.
    fn shown(&self, length: usize, most: usize) -> usize {
        if self.full { length } else { length.min(most) }
    }

    fn more(&mut self, hidden: usize) {
        if hidden > 0 {
            let (en, zh) =
                (format!("    … {hidden} more with --full"), format!("    …… 另有 {hidden} 项，--full 全部列出"));
            self.line(&if self.lang == Lang::En { en } else { zh });
        }
    }

    /// Items that appear later take part from then on, so what an old receipt paid is not history.
    fn proposed(&mut self, as_of: Date) {
        let (en, zh) = (
            format!("Allocations are proposed anew as of {as_of} from all open items; an earlier report may differ."),
            format!("核销方案按截至 {as_of} 的全部未清项重新提出，较早日期的报告可能与此不同。"),
        );
        self.line(if self.lang == Lang::En { &en } else { &zh });
    }

    fn rows_read(&mut self, notes: &Notes) {
        self.heading("What was read", "读入数据");
        let say = |en, zh| self.lang.say(en, zh).to_owned();
        let sums =
            notes.tallies.iter().flat_map(|t| [&t.used, &t.later, &t.refused]).flat_map(|count| count.sums.keys());
        let currencies: BTreeSet<Currency> = sums.copied().collect();
        let mut table = Table::new("<<>");
        table.row(
            [say("file", "文件"), String::new(), say("rows", "行数")]
                .into_iter()
                .chain(currencies.iter().map(ToString::to_string)),
        );
        for tally in &notes.tallies {
            let outcomes = [
                (say("used", "采用"), &tally.used),
                (say("after the business date", "晚于业务日期"), &tally.later),
                (say("refused", "拒绝"), &tally.refused),
            ];
            for (position, (label, count)) in outcomes.into_iter().enumerate() {
                let file = if position == 0 { tally.file.clone() } else { String::new() };
                let amounts =
                    currencies.iter().map(|currency| count.sums.get(currency).map_or("-".into(), |sum| grouped(*sum)));
                table.row([file, label, count.rows.to_string()].into_iter().chain(amounts));
            }
            if tally.unreadable > 0 {
                let label = say("  amount unreadable", "  其中金额无法识别");
                table.row([String::new(), label, tally.unreadable.to_string()]);
            }
        }
        self.table(&table);
    }

    fn rows_not_used(&mut self, notes: &Notes) {
        self.heading("Rows refused", "拒绝的行");
        for found in &notes.refused {
            let problem = &found.what;
            self.line(&format!("  {}:{}  {}  {}", found.file, found.line, problem.field, problem.code));
            self.line(&format!("      {}", visible(&problem.en)));
            self.line(&format!("      {}", visible(&problem.zh)));
        }
        self.none(notes.refused.is_empty());
        self.heading("Identifiers repaired", "已修正的编号");
        let mut table = Table::new("<<<");
        for found in &notes.repaired {
            let (place, repair) = (format!("{}:{}", found.file, found.line), &found.what);
            let change = format!("`{}` -> `{}`", visible(&repair.from), repair.to);
            table.row([place, repair.field.clone(), change]);
        }
        self.table(&table);
        self.none(notes.repaired.is_empty());
    }

    fn none(&mut self, nothing: bool) {
        if nothing {
            self.line(&format!("  {}", self.lang.say("none", "无")));
        }
    }

    fn control_totals(&mut self, outcome: &Outcome) {
        self.heading("Control totals", "控制总额");
        let mut table = Table::new("<<><<><<><");
        for check in &outcome.checks {
            let (whole, first, second) = match check.about {
                About::Contracts => {
                    (("contracts", "合同金额"), ("installments dated", "已定期各期"), ("waiting", "待触发"))
                }
                About::Receipts => (("receipts", "收款"), ("allocated", "已核销"), ("left over", "挂账")),
                About::Open => (("open before", "核销前未清"), ("allocated", "已核销"), ("open after", "核销后未清")),
                About::Aging => (("open after", "核销后未清"), ("not due", "未到期"), ("overdue", "逾期")),
            };
            let say = |(en, zh)| self.lang.say(en, zh).to_owned();
            let [one, two] = check.parts.map(grouped);
            let mark = if check.holds() { "✓" } else { "✗" };
            let [equals, plus] = ["=", "+"].map(str::to_owned);
            let cells = [
                check.currency.to_string(),
                say(whole),
                grouped(check.whole),
                equals,
                say(first),
                one,
                plus,
                say(second),
                two,
            ];
            table.row(cells.into_iter().chain([mark.to_owned()]));
        }
        self.table(&table);
    }

    fn receipts(&mut self, book: &Book, outcome: &Outcome) {
        let plan = &outcome.plan;
        self.heading("What each receipt paid, and why", "每笔收款的核销与理由");
        let (lots, links) = (outcome.lots.len(), plan.lines.len());
        let counts = (format!("  {lots} receipts, {links} allocations"), format!("  收款 {lots} 笔，核销 {links} 笔"));
        let hint = (
            "; the first ones and the first of each kind, all with --full",
            "；以下为最初几笔及每种情形的第一笔，--full 全部列出",
        );
        let hint = if self.full { ("", "") } else { hint };
        self.line(&if self.lang == Lang::En { counts.0 + hint.0 } else { counts.1 + hint.1 });
        let mut stories: BTreeMap<&Id, Story<'_>> =
            outcome.lots.iter().map(|lot| (&lot.id, Story::default())).collect();
        plan.lines.iter().for_each(|line| stories.entry(&line.lot).or_default().lines.push(line));
        plan.refusals.iter().for_each(|refusal| stories.entry(&refusal.lot).or_default().refusals.push(refusal));
        plan.left_over.iter().for_each(|left| stories.entry(&left.lot).or_default().left = Some(left));
        let mut told = HashSet::new();
        for (position, lot) in outcome.lots.iter().enumerate() {
            let Some(story) = stories.get(&lot.id) else { continue };
            if told.insert(story.kind()) || self.full || position < FIRST_RECEIPTS {
                self.story(book, lot, story);
            }
        }
    }

    fn story(&mut self, book: &Book, lot: &Lot, story: &Story<'_>) {
        let amount = format!("{} {}", grouped(lot.amount), lot.amount.currency());
        self.line(&format!("  {}  {}  {amount}  {}", lot.id, lot.received, lot.customer));
        let mut table = Table::new("<><").indented(6);
        for line in &story.lines {
            table.row([line.item.to_string(), grouped(line.amount), self.lang.why(&line.reason)]);
        }
        for refusal in &story.refusals {
            table.row([
                self.lang.say("not done", "未执行").into(),
                String::new(),
                self.why_not(book, &lot.customer, refusal),
            ]);
        }
        if let Some(left) = story.left {
            table.row([self.lang.say("left over", "挂账").into(), grouped(left.amount), self.lang.why(&left.reason)]);
        }
        self.table(&table);
    }

    /// Why something was not done. A number that is not open may be right, and only early.
    fn why_not(&self, book: &Book, customer: &Id, refusal: &Refusal) -> String {
        let why = self.lang.why(&refusal.reason);
        let Reason::ReferenceUnknown { reference } = &refusal.reason else { return why };
        let Some(Waiting { part, amount, event }) = book.waiting(customer, reference) else { return why };
        match (self.lang, self.lang.event(event)) {
            (Lang::En, event) => format!("{why}; installment {part} of {amount} waits for {event}"),
            (Lang::Zh, event) => format!("{why}；分期款 {part}（{amount}）尚待{event}"),
        }
    }

    /// What a phase looked for and could not do, by kind.
    fn not_done(&mut self, book: &Book, outcome: &Outcome) {
        self.heading("Looked for and not done", "未能执行的核销");
        let customers: BTreeMap<&Id, &Id> = outcome.lots.iter().map(|lot| (&lot.id, &lot.customer)).collect();
        let mut kinds: BTreeMap<(usize, &str), Vec<&Refusal>> = BTreeMap::new();
        for refusal in &outcome.plan.refusals {
            let kind = match refusal.reason {
                Reason::Ambiguous { .. } => (0, self.lang.say("several items have the amount", "金额相同，不作选择")),
                Reason::ReferenceUnknown { .. } => (1, self.lang.say("quoted number not open", "引用号无未清项")),
                Reason::AlreadySettled { .. } => (2, self.lang.say("named item already paid", "指定款项已结清")),
                _ => (3, self.lang.say("other", "其他")),
            };
            kinds.entry(kind).or_default().push(refusal);
        }
        self.none(kinds.is_empty());
        for ((_, label), refusals) in kinds {
            self.line(&format!("  {label}: {}", refusals.len()));
            let shown = self.shown(refusals.len(), SAMPLES);
            let mut table = Table::new("<<").indented(4);
            for refusal in refusals.iter().take(shown) {
                let Some(customer) = customers.get(&refusal.lot) else { continue };
                table.row([refusal.lot.to_string(), self.why_not(book, customer, refusal)]);
            }
            self.table(&table);
            self.more(refusals.len().saturating_sub(shown));
        }
    }

    fn ranking(&mut self, heading: &str, ranking: &Ranking, overdue: bool) -> Result<(), Error> {
        self.line(&format!("\n{heading}"));
        self.none(ranking.is_empty());
        for (currency, names) in ranking {
            let shown = self.shown(names.len(), TOP);
            let mut table = Table::new("<>>>");
            let heads =
                [currency.to_string(), self.lang.say("amount", "金额").into(), self.lang.say("number", "笔数").into()];
            let late = overdue.then(|| self.lang.say("overdue", "其中逾期").to_owned());
            table.row(heads.into_iter().chain(late));
            for (name, share) in names.iter().take(shown) {
                let late = overdue.then(|| grouped(share.overdue));
                table.row([name.clone(), grouped(share.amount), share.records.to_string()].into_iter().chain(late));
            }
            if let Some(all) = total(names)? {
                let late = overdue.then(|| grouped(all.overdue));
                let sums = [self.lang.say("total", "合计").to_owned(), grouped(all.amount), all.records.to_string()];
                table.row(sums.into_iter().chain(late));
            }
            // What is not shown is part of the total, so it stands above it.
            let mut lines: Vec<String> = table.lines().collect();
            let sum = lines.pop();
            lines.iter().for_each(|line| self.line(line));
            self.more(names.len().saturating_sub(shown));
            sum.iter().for_each(|line| self.line(line));
        }
        Ok(())
    }

    fn aging(&mut self, outcome: &Outcome) {
        self.heading("Aging by due date", "账龄（按到期日）");
        let [first, second, third] = AGES;
        let say = |en: &str, zh: &str| self.lang.say(en, zh).to_owned();
        let bands = [
            format!("1-{first}"),
            format!("{}-{second}", first.saturating_add(1)),
            format!("{}-{third}", second.saturating_add(1)),
            format!(">{third}"),
        ];
        let mut table = Table::new("<>>>>>>");
        table.row(
            [say("days past due", "逾期天数"), say("not due", "未到期")]
                .into_iter()
                .chain(bands)
                .chain([say("total", "合计")]),
        );
        for row in &outcome.aging {
            let amounts = [row.not_due].into_iter().chain(row.overdue.iter().copied()).chain([row.total]);
            table.row([row.currency.to_string()].into_iter().chain(amounts.map(grouped)));
        }
        self.table(&table);
    }

    /// Installments whose event has not happened.
    fn waiting(&mut self, book: &Book) -> Result<(), Error> {
        let name = |event: &Id| self.lang.event(event).to_owned();
        let installments = book.contracts.iter().flat_map(|contract| &contract.installments);
        let undated = installments.filter(|part| part.due.is_none());
        let rows = undated.filter_map(|part| Some((name(part.event.as_ref()?), part.amount, false)));
        let waiting: Vec<(String, Money, bool)> = rows.collect();
        self.ranking(
            self.lang.say("Not yet due: installments that wait for an event", "尚无到期日：等待事件的分期款"),
            &ranking(waiting)?,
            false,
        )
    }
}

/// What one receipt did.
#[derive(Default)]
struct Story<'a> {
    lines: Vec<&'a Line>,
    refusals: Vec<&'a Refusal>,
    left: Option<&'a LeftOver>,
}

/// What makes two stories worth telling both: one or several items, paid in full or not, the kinds of reasons.
type Kind = (usize, bool, Vec<std::mem::Discriminant<Reason>>);

impl Story<'_> {
    fn kind(&self) -> Kind {
        let reasons = self.lines.iter().map(|line| &line.reason);
        let reasons = reasons.chain(self.refusals.iter().map(|r| &r.reason)).chain(self.left.map(|left| &left.reason));
        let mut kinds = Vec::new();
        for kind in reasons.map(discriminant) {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        (self.lines.len().min(2), self.lines.iter().any(|line| !line.open.is_zero()), kinds)
    }
}
