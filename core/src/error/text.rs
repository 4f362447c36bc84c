//! The sentences of the refusals, English and Chinese side by side.
//!
//! Wording: lower-case start, no full stop, the user's own text in backticks, no type names.

use super::ErrorKind::{self, *};

impl ErrorKind {
    /// The stable name of the kind, as it stands in the JSON form.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            AmountSyntax { .. } => "amount_syntax",
            AmountTooPrecise { .. } => "amount_too_precise",
            AmountTooLarge { .. } => "amount_too_large",
            AmountNegative { .. } => "amount_negative",
            AmountNotPositive { .. } => "amount_not_positive",
            AmountZero {} => "amount_zero",
            CurrencyUnknown { .. } => "currency_unknown",
            CurrencyReserved { .. } => "currency_reserved",
            CurrencyMismatch { .. } => "currency_mismatch",
            DateSyntax { .. } => "date_syntax",
            DateOutOfRange { .. } => "date_out_of_range",
            NoBusinessDay { .. } => "no_business_day",
            PercentSyntax { .. } => "percent_syntax",
            PercentOutOfRange { .. } => "percent_out_of_range",
            PercentTotal { .. } => "percent_total",
            IdEmpty {} => "id_empty",
            TextTooLong { .. } => "text_too_long",
            IdCharacter { .. } => "id_character",
            NumberOutOfRange { .. } => "number_out_of_range",
            WeightsAllZero {} => "weights_all_zero",
            Empty {} => "empty",
            TooMany { .. } => "too_many",
            DuplicateId { .. } => "duplicate_id",
            UnknownItem { .. } => "unknown_item",
            UnknownEvent { .. } => "unknown_event",
            NoPreviousLine {} => "no_previous_line",
            ResidueFlipsSign { .. } => "residue_flips_sign",
            LinesDoNotAddUp { .. } => "lines_do_not_add_up",
            CustomerMismatch { .. } => "customer_mismatch",
            OverAllocated { .. } => "over_allocated",
            InsufficientAvailable { .. } => "insufficient_available",
            NotYetReceived { .. } => "not_yet_received",
            NotYetIssued { .. } => "not_yet_issued",
            OutOfScope { .. } => "out_of_scope",
            PartsDoNotAddUp { .. } => "parts_do_not_add_up",
            DuplicatePhase { .. } => "duplicate_phase",
            PhaseUnreachable { .. } => "phase_unreachable",
            PhaseContradiction { .. } => "phase_contradiction",
            BucketTwice { .. } => "bucket_twice",
            BucketsMixed { .. } => "buckets_mixed",
            BucketMissing { .. } => "bucket_missing",
            UnknownComponent { .. } => "unknown_component",
            UnknownInstallment { .. } => "unknown_installment",
            NumberTwice { .. } => "number_twice",
            OverReversed { .. } => "over_reversed",
            UnknownLink { .. } => "unknown_link",
            UnknownLot { .. } => "unknown_lot",
            AlreadyUndone { .. } => "already_undone",
            LinkOverUndone { .. } => "link_over_undone",
            LinkDependsOn { .. } => "link_depends_on",
            BeforeDocument { .. } => "before_document",
            AmountNotNegative { .. } => "amount_not_negative",
            NotWrittenOff { .. } => "not_written_off",
            SameCustomer { .. } => "same_customer",
            NotOfCustomer { .. } => "not_of_customer",
            UnknownField { .. } => "unknown_field",
            MissingField { .. } => "missing_field",
            DuplicateField { .. } => "duplicate_field",
            UnknownVariant { .. } => "unknown_variant",
            WrongType { .. } => "wrong_type",
            JsonSyntax { .. } => "json_syntax",
        }
    }
}

pub(super) fn en(kind: &ErrorKind) -> String {
    match kind {
        AmountSyntax { text, position } => format!("`{text}` is not a plain decimal number, see character {position}"),
        AmountTooPrecise { text, currency, digits } => {
            format!("`{text}` has more than the {digits} decimal places of {currency}")
        }
        AmountTooLarge { text, limit } if text.is_empty() => format!("the result is larger than {limit} minor units"),
        AmountTooLarge { text, limit } => format!("`{text}` is larger than {limit} minor units"),
        AmountNegative { amount } => format!("{amount} is below zero"),
        AmountNotPositive { amount } => format!("{amount} is not more than zero"),
        AmountZero {} => "nothing can be scheduled over zero".into(),
        CurrencyUnknown { text } => {
            format!("`{text}` is neither an ISO 4217 currency nor a declared one such as `PTS:0`")
        }
        CurrencyReserved { text, digits } => {
            format!("`{text}` is an ISO 4217 currency with {digits} decimal places and cannot be declared otherwise")
        }
        CurrencyMismatch { expected, found, item: Some(item) } => {
            format!("open item `{item}` is in {found}, {expected} is needed")
        }
        CurrencyMismatch { expected, found, item: None } => format!("{found} cannot be combined with {expected}"),
        DateSyntax { text } => format!("`{text}` is not a date of the form YYYY-MM-DD"),
        DateOutOfRange { text } => format!("the rule leads from {text} outside the years 0001 to 9999"),
        NoBusinessDay { from, limit } => format!("no business day within {limit} days of {from}"),
        PercentSyntax { text } => format!("`{text}` is not a percentage with at most 8 decimal places"),
        PercentOutOfRange { text, limit } => format!("`{text}` is outside 0 to {limit} percent"),
        PercentTotal { found } => format!("the percentages add up to {found}, not to 100"),
        IdEmpty {} => "the identifier is empty".into(),
        TextTooLong { length, limit } => format!("the text has {length} bytes, at most {limit} are allowed"),
        IdCharacter { text, character, position } => {
            format!(
                "`{text}` is not clean at character {position} ({character}): invisible, at an end, or not in normal form NFKC"
            )
        }
        NumberOutOfRange { found, min, max } => format!("{found} is outside {min} to {max}"),
        WeightsAllZero {} => "all weights are zero".into(),
        Empty {} => "at least one element is needed".into(),
        TooMany { found, limit } => format!("{found} elements are given, at most {limit} are allowed"),
        DuplicateId { id, first } => format!("`{id}` already stands at position {first}"),
        UnknownItem { item } => format!("there is no open item `{item}`"),
        UnknownEvent { event } => format!("no line of the terms waits for `{event}`"),
        NoPreviousLine {} => "the first line has no line before it to count from".into(),
        ResidueFlipsSign { residue, total } => {
            format!("{residue} would be left of {total}: the other parts take more than there is")
        }
        LinesDoNotAddUp { sum, total } => format!("the lines add up to {sum}, not to {total}, and none takes the rest"),
        CustomerMismatch { item, expected, found } => {
            format!("open item `{item}` belongs to `{found}`, the money to `{expected}`")
        }
        OverAllocated { item, open, asked } => format!("open item `{item}` has {open} open, {asked} was asked for"),
        InsufficientAvailable { lot, available, asked } => {
            format!("lot `{lot}` has {available} left, {asked} was asked for")
        }
        NotYetReceived { lot, received, as_of } => {
            format!("lot `{lot}` arrived on {received}, after the business date {as_of}")
        }
        NotYetIssued { item, issued, as_of } => {
            format!("open item `{item}` was issued on {issued}, after the business date {as_of}")
        }
        OutOfScope { lot, item } => format!("open item `{item}` is outside what lot `{lot}` may pay"),
        PartsDoNotAddUp { item, sum, open } => {
            format!("the parts of open item `{item}` add up to {sum}, not to the {open} that is open")
        }
        DuplicatePhase { first } => format!("the phase is the same as that at position {first}"),
        PhaseUnreachable { by } => {
            format!("no money reaches the phase: that at position {by} pays everything it looks at")
        }
        PhaseContradiction { field } => format!("the phase needs what `{field}` of the scheme forbids"),
        BucketTwice { first } => format!("the pair already stands at position {first} of the order"),
        BucketsMixed { left } => {
            format!(
                "the order left this due kind after position {left}; paid installment by installment, it cannot come back"
            )
        }
        BucketMissing { when, component } => format!("the order has no place for `{component}` when it is `{when}`"),
        UnknownComponent { component } => format!("the component `{component}` is not known here"),
        UnknownInstallment { number } => format!("there is no installment {number}"),
        NumberTwice { number, first } => format!("installment {number} already stands at position {first}"),
        OverReversed { paid, asked } => format!("{paid} was paid, {asked} is to be taken back"),
        UnknownLink { link } => format!("there is no link `{link}`"),
        UnknownLot { lot } => format!("there is no lot `{lot}`"),
        AlreadyUndone { link } => format!("nothing of link `{link}` stands any more"),
        LinkOverUndone { link, left, asked } => format!("{left} of link `{link}` stands, {asked} is to be undone"),
        LinkDependsOn { undone, later } => format!("`{undone}` cannot be undone while the later `{later}` stands"),
        BeforeDocument { on, earliest } => format!("{on} is before {earliest}, the date of the document"),
        AmountNotNegative { amount } => format!("{amount} is not less than zero"),
        NotWrittenOff { item } => format!("open item `{item}` was not written off"),
        SameCustomer { customer } => format!("nothing can be moved from `{customer}` to itself"),
        NotOfCustomer { id, expected, found } => format!("`{id}` belongs to `{found}`, not to `{expected}`"),
        UnknownField { field } => format!("there is no field `{field}`"),
        MissingField { field } => format!("the field `{field}` is missing"),
        DuplicateField { field } => format!("the field `{field}` stands twice"),
        UnknownVariant { text } => format!("`{text}` is not one of the known names"),
        WrongType { reason } => reason.clone(),
        JsonSyntax { reason, line, column } => format!("not JSON at line {line}, column {column}: {reason}"),
    }
}

pub(super) fn zh(kind: &ErrorKind) -> String {
    match kind {
        AmountSyntax { text, position } => format!("“{text}”不是普通十进制数，问题在第 {position} 个字符"),
        AmountTooPrecise { text, currency, digits } => format!("“{text}”的小数位多于 {currency} 的 {digits} 位"),
        AmountTooLarge { text, limit } if text.is_empty() => format!("计算结果超过上限 {limit} 个最小货币单位"),
        AmountTooLarge { text, limit } => format!("“{text}”超过上限 {limit} 个最小货币单位"),
        AmountNegative { amount } => format!("金额 {amount} 小于零"),
        AmountNotPositive { amount } => format!("金额 {amount} 必须大于零"),
        AmountZero {} => "金额为零，无法编制收款计划".into(),
        CurrencyUnknown { text } => format!("“{text}”既不是 ISO 4217 币种，也不是“PTS:0”这样的自定义币种"),
        CurrencyReserved { text, digits } => {
            format!("“{text}”是 ISO 4217 币种，固定为 {digits} 位小数，不能另行定义")
        }
        CurrencyMismatch { expected, found, item: Some(item) } => {
            format!("未清项“{item}”的币种是 {found}，此处需要 {expected}")
        }
        CurrencyMismatch { expected, found, item: None } => format!("{found} 不能与 {expected} 混算"),
        DateSyntax { text } => format!("“{text}”不是 YYYY-MM-DD 形式的有效日期"),
        DateOutOfRange { text } => format!("由 {text} 推算的日期超出 0001 至 9999 年"),
        NoBusinessDay { from, limit } => format!("{from} 起 {limit} 天内没有工作日"),
        PercentSyntax { text } => format!("“{text}”不是最多 8 位小数的百分比"),
        PercentOutOfRange { text, limit } => format!("“{text}”不在 0 至 {limit} 的百分比范围内"),
        PercentTotal { found } => format!("百分比合计为 {found}，不等于 100"),
        IdEmpty {} => "编号为空".into(),
        TextTooLong { length, limit } => format!("文本长 {length} 字节，最多 {limit} 字节"),
        IdCharacter { text, character, position } => {
            format!("编号“{text}”的第 {position} 个字符 {character} 不合规：不可见、位于首尾或不是 NFKC 规范形式")
        }
        NumberOutOfRange { found, min, max } => format!("{found} 不在 {min} 至 {max} 之间"),
        WeightsAllZero {} => "所有权重均为零".into(),
        Empty {} => "至少需要一项".into(),
        TooMany { found, limit } => format!("共 {found} 项，最多 {limit} 项"),
        DuplicateId { id, first } => format!("编号“{id}”重复，首次出现在位置 {first}"),
        UnknownItem { item } => format!("没有未清项“{item}”"),
        UnknownEvent { event } => format!("收款条款中没有等待“{event}”的行"),
        NoPreviousLine {} => "第一行之前没有可以起算的行".into(),
        ResidueFlipsSign { residue, total } => format!("{total} 分配后余数为 {residue}，方向相反：其他各行超出总额"),
        LinesDoNotAddUp { sum, total } => format!("各行合计 {sum}，不等于 {total}，且没有余额行"),
        CustomerMismatch { item, expected, found } => format!("未清项“{item}”属于客户“{found}”，款项属于“{expected}”"),
        OverAllocated { item, open, asked } => format!("未清项“{item}”未付 {open}，要求核销 {asked}"),
        InsufficientAvailable { lot, available, asked } => format!("款项“{lot}”可用 {available}，要求 {asked}"),
        NotYetReceived { lot, received, as_of } => format!("款项“{lot}”于 {received} 到账，晚于业务日期 {as_of}"),
        NotYetIssued { item, issued, as_of } => format!("未清项“{item}”于 {issued} 开具，晚于业务日期 {as_of}"),
        OutOfScope { lot, item } => format!("未清项“{item}”不在款项“{lot}”的使用范围内"),
        PartsDoNotAddUp { item, sum, open } => format!("未清项“{item}”的构成合计 {sum}，不等于未付 {open}"),
        DuplicatePhase { first } => format!("该阶段与位置 {first} 的阶段相同"),
        PhaseUnreachable { by } => format!("没有款项能到达该阶段：位置 {by} 的阶段已付清它所看的全部未清项"),
        PhaseContradiction { field } => format!("该阶段所需与核销规则的“{field}”相矛盾"),
        BucketTwice { first } => format!("该组合已在冲抵顺序的位置 {first} 出现"),
        BucketsMixed { left } => format!("冲抵顺序在位置 {left} 之后已离开该到期类别，逐期冲抵时不能返回"),
        BucketMissing { when, component } => format!("冲抵顺序中没有“{component}”在“{when}”时的位置"),
        UnknownComponent { component } => format!("此处没有款项构成“{component}”"),
        UnknownInstallment { number } => format!("没有第 {number} 期"),
        NumberTwice { number, first } => format!("第 {number} 期重复，首次出现在位置 {first}"),
        OverReversed { paid, asked } => format!("已付 {paid}，要求冲回 {asked}"),
        UnknownLink { link } => format!("没有核销记录“{link}”"),
        UnknownLot { lot } => format!("没有款项“{lot}”"),
        AlreadyUndone { link } => format!("核销记录“{link}”已全部撤销"),
        LinkOverUndone { link, left, asked } => format!("核销记录“{link}”尚余 {left}，要求撤销 {asked}"),
        LinkDependsOn { undone, later } => format!("后续的“{later}”尚未撤销，“{undone}”不能撤销"),
        BeforeDocument { on, earliest } => format!("日期 {on} 早于单据日期 {earliest}"),
        AmountNotNegative { amount } => format!("金额 {amount} 必须小于零"),
        NotWrittenOff { item } => format!("未清项“{item}”未作坏账核销"),
        SameCustomer { customer } => format!("不能由客户“{customer}”转给其自身"),
        NotOfCustomer { id, expected, found } => format!("“{id}”属于客户“{found}”，不属于“{expected}”"),
        UnknownField { field } => format!("没有字段“{field}”"),
        MissingField { field } => format!("缺少字段“{field}”"),
        DuplicateField { field } => format!("字段“{field}”重复"),
        UnknownVariant { text } => format!("“{text}”不在可选名称之内"),
        WrongType { reason } => format!("类型不符：{reason}"),
        JsonSyntax { reason, line, column } => format!("第 {line} 行第 {column} 列不是有效 JSON：{reason}"),
    }
}
