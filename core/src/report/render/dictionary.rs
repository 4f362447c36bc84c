//! The column dictionary (字段中英对照): what the columns of receivables reports are called in both languages.

use super::{ColumnKind, ReportColumn, ReportText};
use crate::error::{ErrorKind, shown};
use crate::{Error, Result};

use ColumnKind::{Amount, Date, Flag, Share, Text, Whole};

/// Key, English, Chinese, what its cells hold.
const COLUMNS: &[(&str, &str, &str, ColumnKind)] = &[
    ("account", "Account", "科目", Text),
    ("allowance", "Allowance", "坏账准备", Amount),
    ("amount", "Amount", "金额", Amount),
    ("asOf", "As of", "截止日", Date),
    ("available", "Available", "可用余额", Amount),
    ("averageDaysLate", "Average days late", "平均逾期天数", Whole),
    ("balance", "Balance", "余额", Amount),
    ("band", "Age", "账龄", Text),
    ("bankRef", "Bank reference", "银行流水号", Text),
    ("charge", "Charge", "本期计提", Amount),
    ("closing", "Closing balance", "期末余额", Amount),
    ("code", "Code", "代码", Text),
    ("collected", "Collected", "已回款", Amount),
    ("collectionRate", "Collection rate", "回款率", Share),
    ("contract", "Contract", "合同", Text),
    ("count", "Documents", "笔数", Whole),
    ("coverage", "Coverage", "计提比例", Share),
    ("credit", "Credit", "贷方", Amount),
    ("creditLimit", "Credit limit", "信用额度", Amount),
    ("currency", "Currency", "币种", Text),
    ("customer", "Customer", "客户", Text),
    ("customers", "Customers", "客户数", Whole),
    ("date", "Date", "日期", Date),
    ("daysLate", "Days late", "逾期天数", Whole),
    ("debit", "Debit", "借方", Amount),
    ("department", "Department", "部门", Text),
    ("difference", "Difference", "差额", Amount),
    ("disputed", "Disputed", "争议金额", Amount),
    ("document", "Document", "单据", Text),
    ("dueDate", "Due", "到期日", Date),
    ("expected", "Expected", "预计回款", Amount),
    ("grade", "Grade", "信用等级", Text),
    ("gross", "Gross", "账面余额", Amount),
    ("high", "High", "高位", Amount),
    ("invoice", "Invoice", "发票", Text),
    ("issued", "Issued", "单据日期", Date),
    ("item", "Item", "未清项", Text),
    ("kind", "Kind", "类型", Text),
    ("late", "Overdue?", "是否逾期", Flag),
    ("low", "Low", "低位", Amount),
    ("name", "Name", "名称", Text),
    ("nature", "Nature", "款项性质", Text),
    ("netted", "Netted", "抵减金额", Amount),
    ("notDue", "Not due", "未到期", Amount),
    ("note", "Note", "备注", Text),
    ("onTimeRate", "Paid on time", "回款及时率", Share),
    ("open", "Open", "未收金额", Amount),
    ("opening", "Opening balance", "期初余额", Amount),
    ("overdue", "Overdue", "逾期金额", Amount),
    ("overdueShare", "Overdue share", "逾期占比", Share),
    ("paid", "Paid", "已付金额", Amount),
    ("period", "Period", "期间", Text),
    ("prepaid", "Prepaid", "预收余额", Amount),
    ("project", "Project", "项目", Text),
    ("promised", "Promised", "承诺日期", Date),
    ("rank", "Rank", "名次", Whole),
    ("rate", "Rate", "比例", Share),
    ("reason", "Reason", "原因", Text),
    ("received", "Received", "收款", Amount),
    ("receivedOn", "Received on", "到账日期", Date),
    ("recovered", "Recovered", "本期收回", Amount),
    ("reference", "Reference", "参考号", Text),
    ("region", "Region", "地区", Text),
    ("residue", "Rounding", "尾差", Amount),
    ("salesperson", "Salesperson", "业务员", Text),
    ("segment", "Segment", "客户类别", Text),
    ("settled", "Settled on", "结清日期", Date),
    ("share", "Share", "占比", Share),
    ("status", "Status", "状态", Text),
    ("summary", "Summary", "摘要", Text),
    ("target", "Target", "目标", Amount),
    ("team", "Team", "团队", Text),
    ("total", "Total", "合计", Amount),
    ("unapplied", "Unapplied", "未核销", Amount),
    ("week", "Week", "周", Text),
    ("writtenOff", "Written off", "本期核销", Amount),
];

/// What these numbers count.
const UNITS: &[(&str, &str, &str)] = &[("averageDaysLate", "days", "天"), ("daysLate", "days", "天")];

/// Whole numbers of which a total says something.
const COUNTED: &[&str] = &["count", "customers"];

/// The columns of receivables reports with their headings in both languages, by key.
///
/// ```
/// let columns = duebook::known_columns()?;
/// let due = columns.iter().find(|column| column.key.as_str() == "dueDate").ok_or("absent")?;
/// assert_eq!((due.heading.en.as_str(), due.heading.zh.as_str()), ("Due", "到期日"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// None: every key is an identifier.
pub fn known_columns() -> Result<Vec<ReportColumn>> {
    COLUMNS.iter().map(column).collect()
}

fn column((key, en, zh, kind): &(&str, &str, &str, ColumnKind)) -> Result<ReportColumn> {
    let mut column = ReportColumn::new(key, en, zh, *kind)?;
    column.summed |= COUNTED.contains(key);
    column.unit = UNITS.iter().find(|(of, ..)| of == key).map(|(_, en, zh)| ReportText::new(*en, *zh));
    Ok(column)
}

impl ReportColumn {
    /// The column of the dictionary with that key.
    ///
    /// # Errors
    /// `unknown_variant`.
    pub fn known(key: &str) -> Result<Self> {
        let found = COLUMNS.iter().find(|(of, ..)| *of == key);
        found.map_or_else(|| Err(Error::from(ErrorKind::UnknownVariant { text: shown(key) })), column)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_dictionary_is_in_order_and_says_nothing_twice() {
        let columns = super::known_columns().unwrap();
        assert!(columns.windows(2).all(|pair| pair[0].key < pair[1].key));
        for language in [super::super::ReportLanguage::En, super::super::ReportLanguage::Zh] {
            let headings = columns.iter().map(|column| column.heading.of(language));
            let once: std::collections::BTreeSet<&str> = headings.collect();
            assert_eq!(once.len(), columns.len());
        }
        assert!(columns.iter().any(|column| column.unit.is_some()));
    }
}
