//! The classes of differences between two systems (差异分类).

use crate::shape::Shape;

/// What a difference is. Every row of both systems that is in no equal pair is in exactly one difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Shape)]
pub enum ExtractClass {
    /// The left system lacks what the right has (左方漏记).
    MissingLeft,
    /// The right system lacks what the left has (右方漏记).
    MissingRight,
    /// The left system has it more often (左方重记).
    DuplicatedLeft,
    /// The right system has it more often (右方重记).
    DuplicatedRight,
    /// The currencies differ (币种不符).
    Currency,
    /// The amounts are each other with the sign turned (方向相反).
    AmountSign,
    /// The decimal point slipped in one of them (小数点错位).
    AmountPoint,
    /// Two neighboring digits changed places in one of them (数字颠倒).
    AmountTransposed,
    /// They differ by no more than rounding does (尾差).
    AmountRounding,
    /// One is the other with tax (含税与不含税).
    AmountTax,
    /// The amounts differ otherwise (金额不符).
    AmountOther,
    /// The dates lie on either side of the end of the period (跨期).
    CutOff,
    /// The accounts differ (科目不符).
    Account,
    /// A dimension, the key or the reference differs (辅助核算不符).
    Dimension,
    /// Only the dates differ (日期不符).
    Date,
    /// One row on the left is several on the right (拆分).
    Split,
    /// Several rows on the left are one on the right (合并).
    Merged,
    /// The rows could be paired in several ways, or are too many to tell (无法唯一对应).
    Ambiguous,
}
