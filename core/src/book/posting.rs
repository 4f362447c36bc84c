//! The vouchers of the book (账簿制单): every event that moves money, entered in the general ledger exactly once.

mod debt;
mod gone;
mod memory;
mod money;
mod paid;
mod poster;
mod revalued;
mod step;

pub(super) use self::memory::Remembered;
use self::memory::{Known, Memory};
use self::poster::Poster;
use super::book::Book;
use crate::error::{ErrorKind, count};
use crate::shape::Shape;
use crate::voucher::Ready;
use crate::{
    ChartSource, Date, Error, Field, Id, MoneyKind, Percent, Quote, Result, ReversalStyle, Rounding, TaxRounded,
    Voucher,
};

/// How the events of a book become vouchers (制单规则). They are data of the host: the book does not keep them. With
/// the same rules the same events have the same vouchers for ever; taxes and quotes therefore have dates.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PostingRules {
    /// The chart.
    pub chart: ChartSource,
    /// How a voucher is taken back.
    pub style: ReversalStyle,
    /// What is taxed, at most 1,000 rules. Of those that fit a record the latest holds, and of several the first; a
    /// record that none fits has no tax.
    #[shape(omit)]
    pub taxes: Vec<PostingTax>,
    /// What foreign money is worth in the currency of the chart, at most 100,000 quotes.
    #[shape(omit)]
    pub quotes: Vec<PostingQuote>,
    /// Dimensions (辅助核算) of records that do not say them, at most 50.
    #[shape(omit)]
    pub otherwise: Vec<Field>,
}

/// The tax that is inside of money or a debt when it comes to be.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PostingTax {
    /// The first day on which it holds. Absent: always.
    #[shape(omit)]
    pub since: Option<Date>,
    /// For money that comes in (`receivedInAdvance`), debts (`invoiced`) or charges (`lateCharge`) only. None: all.
    #[shape(omit)]
    pub kinds: Vec<MoneyKind>,
    /// Only for records with all of these fields: those of the receipt and its account, of the receivable, of the
    /// customer; `contract` also for what comes from a contract. None: all.
    #[shape(omit)]
    pub fields: Vec<Field>,
    /// The rate.
    pub rate: Percent,
    /// Which of net and tax is rounded.
    pub rounded: TaxRounded,
    /// How.
    pub rounding: Rounding,
}

/// What a currency is worth, from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct PostingQuote {
    /// The first day on which it holds. Absent: before all others.
    #[shape(omit)]
    pub since: Option<Date>,
    /// From the currency into that of the chart.
    pub quote: Quote,
}

/// Which vouchers of a book are asked for (制单范围). The default is all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Shape)]
pub struct PostingWindow {
    /// Only those of later events than the one of this number: where the answer before ended.
    #[shape(omit = 0)]
    pub after: i64,
    /// Only those of events up to this number. Absent: up to the last.
    #[shape(omit)]
    pub through: Option<i64>,
    /// Only vouchers of this day and later ones. Absent: all.
    #[shape(omit)]
    pub first: Option<Date>,
    /// Only vouchers of this day and earlier ones. Absent: all.
    #[shape(omit)]
    pub last: Option<Date>,
}

/// The vouchers of a book.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
pub struct BookVouchers {
    /// One for each event that moved money, in the order of the events. Its id is `#` and the number of the event.
    pub vouchers: Vec<Voucher>,
    /// The ids of those that would have no line by this chart.
    pub nothing: Vec<Id>,
    /// The number of the last event that was looked at: the `after` of the next window.
    pub through: i64,
}

impl PostingWindow {
    fn wants(&self, on: Date) -> bool {
        self.first.is_none_or(|first| first <= on) && self.last.is_none_or(|last| on <= last)
    }
}

impl PostingRules {
    /// Without tax, foreign money and further dimensions.
    #[must_use]
    pub const fn new(chart: ChartSource, style: ReversalStyle) -> Self {
        Self { chart, style, taxes: Vec::new(), quotes: Vec::new(), otherwise: Vec::new() }
    }

    fn check(&self) -> Result<()> {
        for (found, limit, list) in [
            (self.taxes.len(), 1_000, "taxes"),
            (self.quotes.len(), 100_000, "quotes"),
            (self.otherwise.len(), 50, "otherwise"),
        ] {
            if found > limit {
                return Err(Error::new(ErrorKind::TooMany { found: count(found), limit: count(limit) }).at(list));
            }
        }
        Ok(())
    }
}

impl Book {
    /// The vouchers (记账凭证) of the events that moved money, each exactly once: whoever asks for what is after the
    /// last answer misses none and gets none twice, wherever the answers are cut.
    ///
    /// ```
    /// use duebook::{
    ///     Book, ChartPreset, ChartSource, Command, Currency, Money, Order, PostingRules, PostingWindow, Receipt,
    ///     ReversalStyle,
    /// };
    ///
    /// let cny = Currency::new("CNY")?;
    /// let mut book = Book::open("acme-trading")?;
    /// let (at, on) = ("2026-02-06T08:15:30Z".parse()?, "2026-02-06".parse()?);
    /// let money = Receipt::new("C-88", Money::parse("30000.07", cny)?)?;
    /// let order = Order::new("R-7", "wang.fang", at, on, Command::RecordReceipt { receipt: money })?;
    /// let decision = book.decide(&order)?;
    /// book.apply(&decision.events)?;
    ///
    /// let chart = ChartSource::Preset { preset: ChartPreset::ContractLiability, home: cny };
    /// let rules = PostingRules::new(chart, ReversalStyle::RedLetter);
    /// let made = book.vouchers(&rules, &PostingWindow::default())?;
    /// let lines: Vec<String> = made.vouchers[0].lines.iter().map(|line| format!("{} {}", line.name, line.home)).collect();
    /// assert_eq!(lines, ["银行存款 30000.07 CNY", "预收账款 30000.07 CNY"]);
    /// assert_eq!(made.vouchers[0].lines[0].summary, "预收 R-7");
    ///
    /// let later = PostingWindow { after: made.through, ..PostingWindow::default() };
    /// assert!(book.vouchers(&rules, &later)?.vouchers.is_empty(), "each once");
    /// # Ok::<(), duebook::Error>(())
    /// ```
    ///
    /// A voucher has the business date of its event; that of a new receivable has the day from which it is owed.
    /// What is taken back is entered as the exact reverse, with the net, tax and home value of then, as the style says;
    /// one that takes back another voucher whole names it. A receivable that becomes less, by a credit note or an
    /// amendment, is a red invoice (红字发票).
    ///
    /// # Errors
    /// Those of the chart at `rules.chart`; `duplicate_quote`, `currency_mismatch` for a quote that does not lead to the
    /// currency of the chart, `too_many`, at `rules`; `number_out_of_range` at `window`. At the event, `log[3]`,
    /// counted from 0: `rule_missing`, `dimension_missing`, `rate_missing`, `amount_too_large`.
    pub fn vouchers(&self, rules: &PostingRules, window: &PostingWindow) -> Result<BookVouchers> {
        rules.check().map_err(|e| e.at("rules"))?;
        let through = window.through.unwrap_or(self.sequence());
        for (number, max, field) in
            [(through, self.sequence(), "window.through"), (window.after, self.sequence(), "window.after")]
        {
            if !(0..=max).contains(&number) {
                let kind = ErrorKind::NumberOutOfRange { found: number, min: 0, max };
                return Err(Error::new(kind).at(field));
            }
        }
        let chart = rules.chart.chart();
        let ready = Ready::of(&chart).map_err(|e| e.at("rules.chart"))?;
        // What came before has to be known, but not to be entered: whoever goes on where the last answer ended pays for
        // what is new.
        let (seen, known) = match self.posting.take(rules, window.after.min(through)) {
            Some(Memory { through, known, .. }) => (through, known),
            None => (0, Known::default()),
        };
        let mut poster = Poster::new(rules, &chart, &ready, known).map_err(|e| e.at("rules"))?;
        let mut made = BookVouchers { vouchers: Vec::new(), nothing: Vec::new(), through: through.max(window.after) };
        let before = usize::try_from(seen).unwrap_or(0);
        for (position, one) in self.slice(1, through).iter().enumerate().skip(before) {
            let at = |e: Error| e.at_index("log", position);
            let Some(entry) = poster.event(one).map_err(at)? else { continue };
            if one.sequence <= window.after || !window.wants(entry.on) {
                continue;
            }
            let id = Id::new(format!("#{}", one.sequence))?;
            match poster.voucher(&id, entry).map_err(at)? {
                Some(voucher) => made.vouchers.push(voucher),
                None => made.nothing.push(id),
            }
        }
        let known = poster.has;
        self.posting.put(Memory { rules: rules.clone(), through: through.max(seen), known });
        Ok(made)
    }
}
