//! The plain names of what a value is, and of what is wrong with JSON text.
//!
//! Both stand in refusals as short names that never change, and become words in the message. A name
//! that is not in the list is that of the host's own type (`float`, `datetime`) and is shown as it is.

use super::quote;

/// What a value is: name, English, Chinese.
const VALUES: [(&str, &str, &str); 20] = [
    ("text", "text", "文本"),
    ("wholeNumber", "a whole number", "整数"),
    ("decimalNumber", "a number with a point or an exponent", "带小数点或指数的数"),
    ("hugeNumber", "a number beyond 64 bits", "超出 64 位的数"),
    ("boolean", "true or false", "是非值"),
    ("nothing", "nothing", "空值"),
    ("list", "a list", "列表"),
    ("object", "an object", "对象"),
    ("choice", "an object with a kind", "带 kind 的对象"),
    ("name", "a name as text", "文本形式的名称"),
    ("date", "a date as text YYYY-MM-DD", "文本形式的日期（YYYY-MM-DD）"),
    ("instant", "an instant as text YYYY-MM-DDTHH:MM:SSZ", "文本形式的时刻（YYYY-MM-DDTHH:MM:SSZ）"),
    ("id", "an identifier as text", "文本形式的编号"),
    ("currency", "a currency code as text", "文本形式的币种代码"),
    ("percent", "a percentage as text", "文本形式的百分比"),
    ("rate", "a rate as text", "文本形式的汇率"),
    ("halfCharacter", "text with half a character (a lone surrogate)", "含半个字符（孤立代理项）的文本"),
    ("notUtf8", "text that is not UTF-8", "非 UTF-8 编码的文本"),
    ("json", "what JSON can say", "JSON 能表示的值"),
    ("", "something else", "其他类型"),
];

/// What is wrong with JSON text: name, English, Chinese, and how the parser words it.
const PROBLEMS: [(&str, &str, &str, &[&str]); 13] = [
    ("endOfText", "the text ends too early", "文本提前结束", &["EOF while parsing"]),
    ("noValue", "there is no value here", "此处不是有效的值", &["expected value", "expected ident"]),
    (
        "fieldName",
        "a field name is text in double quotes",
        "字段名须为双引号括起的文本",
        &["key must be a string", "expected `\"`"],
    ),
    ("colon", "a colon is missing", "缺少冒号", &["expected `:`"]),
    ("comma", "a comma or the closing bracket is missing", "缺少逗号或右括号", &["expected `,` or"]),
    ("trailingComma", "a comma stands before the closing bracket", "右括号前多了逗号", &["trailing comma"]),
    ("trailingText", "more text follows after the value", "值之后还有多余的文本", &["trailing characters"]),
    ("number", "no number is written like this", "数字写法无效", &["invalid number"]),
    ("hugeNumber", "the number is too large to be read", "数值过大，无法读取", &["number out of range"]),
    ("escape", "there is no such escape", "转义写法无效", &["invalid escape"]),
    (
        "halfCharacter",
        "half a character (a lone surrogate)",
        "半个字符（孤立代理项）",
        &["unexpected end of hex escape", "lone leading surrogate", "invalid unicode code point"],
    ),
    (
        "controlCharacter",
        "a control character in text must be escaped",
        "文本中的控制字符须转义",
        &["control character"],
    ),
    ("tooDeep", "nested more than 128 levels deep", "嵌套超过 128 层", &["recursion limit exceeded"]),
];

/// What is wrong with a bank file: name, English, Chinese.
const BANK_PROBLEMS: [(&str, &str, &str); 10] = [
    ("endOfFile", "the file ends too early", "文件提前结束"),
    ("markup", "the markup is not well formed", "标记不完整或不配对"),
    ("docType", "a DOCTYPE is not taken from anybody", "不接受 DOCTYPE 声明"),
    ("entity", "only the five entities of XML are known", "仅支持 XML 的五个预定义实体"),
    ("tooDeep", "nested too deep", "嵌套过深"),
    ("controlCharacter", "a control character stands in the text", "文本中含有控制字符"),
    ("tag", "a field or text stands where none may", "此处不应有该字段或文本"),
    ("order", "a field stands out of order", "字段顺序有误"),
    ("field", "the field is not written as the format says", "字段写法不符合格式"),
    ("message", "this is no message that holds statements", "该报文不含对账单"),
];

/// What a bank file counts and adds up: name, English, Chinese.
const BANK_TOTALS: [(&str, &str, &str); 9] = [
    ("lines", "the number of lines", "总笔数"),
    ("credits", "the number of credits", "贷方笔数"),
    ("debits", "the number of debits", "借方笔数"),
    ("payments", "the number of payments", "明细笔数"),
    ("linesSum", "the sum of all lines", "总金额"),
    ("creditsSum", "the sum of the credits", "贷方合计"),
    ("debitsSum", "the sum of the debits", "借方合计"),
    ("netSum", "credits less debits", "借贷净额"),
    ("paymentsSum", "the sum of the payments", "明细合计"),
];

/// A problem of a bank file in words.
pub(super) fn bank_problem_en(name: &str) -> String {
    BANK_PROBLEMS.iter().find(|p| p.0 == name).map_or_else(|| quote::en(name), |p| p.1.to_owned())
}

/// A problem of a bank file in Chinese words.
pub(super) fn bank_problem_zh(name: &str) -> String {
    BANK_PROBLEMS.iter().find(|p| p.0 == name).map_or_else(|| quote::zh(name), |p| p.2.to_owned())
}

/// A total of a bank file in words.
pub(super) fn bank_total_en(name: &str) -> String {
    BANK_TOTALS.iter().find(|t| t.0 == name).map_or_else(|| quote::en(name), |t| t.1.to_owned())
}

/// A total of a bank file in Chinese words.
pub(super) fn bank_total_zh(name: &str) -> String {
    BANK_TOTALS.iter().find(|t| t.0 == name).map_or_else(|| quote::zh(name), |t| t.2.to_owned())
}

/// A value in words.
pub(super) fn value_en(name: &str) -> String {
    VALUES.iter().find(|v| v.0 == name).map_or_else(|| quote::en(name), |v| v.1.to_owned())
}

/// A value in Chinese words.
pub(super) fn value_zh(name: &str) -> String {
    VALUES.iter().find(|v| v.0 == name).map_or_else(|| quote::zh(name), |v| v.2.to_owned())
}

/// A problem in words.
pub(super) fn problem_en(name: &str) -> String {
    PROBLEMS.iter().find(|p| p.0 == name).map_or_else(|| quote::en(name), |p| p.1.to_owned())
}

/// A problem in Chinese words.
pub(super) fn problem_zh(name: &str) -> String {
    PROBLEMS.iter().find(|p| p.0 == name).map_or_else(|| quote::zh(name), |p| p.2.to_owned())
}

/// The name of what the parser calls `wording`.
pub(crate) fn problem(wording: &str) -> String {
    let known = PROBLEMS.iter().find(|p| p.3.iter().any(|start| wording.starts_with(start)));
    known.map_or_else(|| super::shown(wording), |p| p.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_names_and_stand_once() {
        let names: Vec<&str> = VALUES.iter().map(|v| v.0).collect();
        let problems: Vec<&str> = PROBLEMS.iter().map(|p| p.0).collect();
        for list in [names, problems] {
            let once: std::collections::BTreeSet<&&str> = list.iter().collect();
            assert_eq!(once.len(), list.len());
            assert!(list.iter().all(|name| name.bytes().all(|b| b.is_ascii_alphanumeric())));
        }
    }

    #[test]
    fn a_name_of_the_host_is_shown_as_it_is() {
        assert_eq!((value_en("float"), value_zh("float")), ("`float`".into(), "“float”".into()));
        assert_eq!((value_en("list"), value_zh("list")), ("a list".into(), "列表".into()));
        assert_eq!(problem_en("strange\u{7}"), "`strange\\u{0007}`");
    }
}
