//! Names of companies (单位名称): which two are the same, which are of one group, which differ.
//!
//! `Müller Handels GmbH` and `MUELLER HANDELS` are the same name; `Müller Handels Europe Ltd` is another company of
//! the group, and so is `华源科技有限公司苏州分公司` beside `华源科技有限公司`. So a name is taken apart: the words that say
//! who it is, the places and branches that say which of them, the legal form.

use super::fold::{fingerprint, fold, is_han};

/// A name, taken apart.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Company {
    /// The letters and digits of the words that say who it is, in their order.
    pub(crate) flat: String,
    /// How these begin: the first eight bytes.
    head: [u8; 8],
    /// Those words, or the pairs of Chinese characters; ascending, each once.
    pub(crate) words: Vec<u64>,
    /// Places, branches and other words of little weight, ascending.
    pub(crate) weak: Vec<u64>,
    /// Whether the name says that it is a branch (分公司) or a part of another.
    pub(crate) branch: bool,
    /// The legal form, if one is said: 0 for none.
    pub(crate) form: u64,
    /// All that identifies the company within its group: equal for names that are the same.
    pub(crate) core: u64,
}

/// How near two names are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Nearness {
    /// Nothing in common that says who it is.
    Different,
    /// Some words in common.
    Akin,
    /// One is a part of the other, or was cut off.
    Part,
    /// The same words, but another place or branch: of the same group, not the same (分公司、子公司).
    Group,
    /// The same words; one of them leaves the place out.
    Near,
    /// The same, whatever the legal form is called.
    Same,
}

/// Legal forms, as they stand after folding; the parts of those that have several words.
const FORMS: &[&str] = &[
    "AB",
    "AG",
    "APS",
    "AS",
    "ASA",
    "BHD",
    "BV",
    "CO",
    "COMPANY",
    "CORP",
    "CORPORATION",
    "CV",
    "DOO",
    "EG",
    "EIRL",
    "EK",
    "EURL",
    "EV",
    "GBR",
    "GESMBH",
    "GMBH",
    "HF",
    "INC",
    "INCORPORATED",
    "JSC",
    "KFT",
    "KG",
    "KGAA",
    "KK",
    "LIMITED",
    "LLC",
    "LLP",
    "LP",
    "LTD",
    "LTDA",
    "MBH",
    "NV",
    "OG",
    "OHG",
    "OU",
    "OY",
    "OYJ",
    "PLC",
    "PTE",
    "PTY",
    "PVT",
    "SA",
    "SARL",
    "SAS",
    "SDN",
    "SE",
    "SL",
    "SNC",
    "SP",
    "SPA",
    "SRL",
    "SRO",
    "UAB",
    "UG",
    "VOF",
    "ZOO",
    "ZRT",
    "HAFTUNGSBESCHRANKT",
];

/// Words that join and say nothing.
const JOINING: &[&str] =
    &["AND", "UND", "ET", "Y", "OG", "OCH", "THE", "OF", "DER", "DIE", "DE", "LA", "LE", "FOR", "ON", "BEHALF"];

/// Words of little weight: where, and which part of a group.
const PLACES: &[&str] = &[
    "AFRICA",
    "AMERICA",
    "AMERICAS",
    "APAC",
    "ASIA",
    "AUSTRALIA",
    "AUSTRIA",
    "BELGIUM",
    "BERLIN",
    "BRANCH",
    "BRASIL",
    "CANADA",
    "CENTRAL",
    "CHINA",
    "DACH",
    "DEUTSCHLAND",
    "EAST",
    "EASTERN",
    "EMEA",
    "ESPANA",
    "EUROPE",
    "FILIALE",
    "FRANCE",
    "GERMANY",
    "GLOBAL",
    "GROUP",
    "GRUPPE",
    "HAMBURG",
    "HOLDING",
    "HOLDINGS",
    "IBERICA",
    "INDIA",
    "INTERNATIONAL",
    "ITALIA",
    "ITALY",
    "JAPAN",
    "KONG",
    "HONG",
    "LATAM",
    "LONDON",
    "MUNCHEN",
    "MUNICH",
    "NEDERLAND",
    "NIEDERLASSUNG",
    "NORDIC",
    "NORDICS",
    "NORTH",
    "NORTHERN",
    "NORWAY",
    "OSTERREICH",
    "PACIFIC",
    "PARIS",
    "POLAND",
    "POLSKA",
    "SCHWEIZ",
    "SHANGHAI",
    "SINGAPORE",
    "SOUTH",
    "SOUTHERN",
    "SPAIN",
    "SUBSIDIARY",
    "SUISSE",
    "SWEDEN",
    "SWITZERLAND",
    "UK",
    "USA",
    "US",
    "WEST",
    "WESTERN",
    "WORLDWIDE",
    "ZURICH",
    "BEIJING",
    "SHENZHEN",
    "GUANGZHOU",
    "SUZHOU",
    "BENELUX",
    "SCANDINAVIA",
    "DANMARK",
    "SVERIGE",
    "NORGE",
    "SUOMI",
    "FINLAND",
    "DENMARK",
    "REGIONAL",
];

/// Chinese legal forms, the longest first.
const FORMS_HAN: &[&str] = &[
    "股份有限责任公司",
    "有限责任公司",
    "股份有限公司",
    "集团有限公司",
    "有限公司",
    "个体工商户",
    "有限合伙",
    "集团公司",
    "总公司",
    "公司",
];

/// What ends the name of a branch.
const BRANCHES_HAN: &[&str] = &["分公司", "子公司", "分行", "分店", "分厂", "办事处", "营业部", "经营部"];

/// Provinces and cities of China: they say where, not who.
const PLACES_HAN: &[&str] = &[
    "内蒙古",
    "黑龙江",
    "石家庄",
    "哈尔滨",
    "乌鲁木齐",
    "呼和浩特",
    "张家港",
    "连云港",
    "秦皇岛",
    "马鞍山",
    "景德镇",
    "中国",
    "北京",
    "上海",
    "天津",
    "重庆",
    "广东",
    "江苏",
    "浙江",
    "山东",
    "河南",
    "河北",
    "湖南",
    "湖北",
    "四川",
    "福建",
    "安徽",
    "江西",
    "辽宁",
    "吉林",
    "陕西",
    "山西",
    "广西",
    "云南",
    "贵州",
    "甘肃",
    "青海",
    "宁夏",
    "新疆",
    "西藏",
    "海南",
    "台湾",
    "香港",
    "澳门",
    "广州",
    "深圳",
    "苏州",
    "杭州",
    "南京",
    "武汉",
    "成都",
    "西安",
    "郑州",
    "青岛",
    "长沙",
    "宁波",
    "东莞",
    "佛山",
    "无锡",
    "济南",
    "合肥",
    "福州",
    "厦门",
    "沈阳",
    "大连",
    "长春",
    "昆明",
    "温州",
    "常州",
    "南通",
    "徐州",
    "嘉兴",
    "绍兴",
    "金华",
    "台州",
    "泉州",
    "烟台",
    "潍坊",
    "珠海",
    "中山",
    "惠州",
    "南昌",
    "南宁",
    "贵阳",
    "太原",
    "兰州",
    "海口",
    "扬州",
    "镇江",
    "盐城",
    "泰州",
    "湖州",
    "芜湖",
    "昆山",
    "常熟",
    "义乌",
    "唐山",
    "保定",
    "洛阳",
    "襄阳",
    "宜昌",
    "株洲",
    "绵阳",
    "赣州",
    "临沂",
    "淄博",
    "威海",
    "江门",
    "汕头",
    "漳州",
    "柳州",
    "桂林",
    "三亚",
    "华东",
    "华南",
    "华北",
];

/// Takes a name apart.
pub(crate) fn company(name: &str) -> Company {
    let (mut words, mut han) = (Vec::<String>::new(), String::new());
    let mut open = String::new();
    fold(name, |character, _| {
        if is_han(character) {
            han.push(character);
        } else if character.is_alphanumeric() {
            // Mueller is Müller: both lose what the dots stand for.
            let dots = character == 'E' && open.ends_with(['A', 'O', 'U']);
            if !dots {
                open.push(character);
            }
            return;
        } else if matches!(character, '\'' | '’') {
            return;
        }
        if !open.is_empty() {
            words.push(std::mem::take(&mut open));
        }
    });
    if !open.is_empty() {
        words.push(open);
    }
    let mut company = Company::default();
    company.latin(&single_letters_joined(words));
    company.chinese(&han);
    company.finish()
}

/// `G m b H`, `S.A.` and `A/S` are one word each.
fn single_letters_joined(words: Vec<String>) -> Vec<String> {
    let mut joined = Vec::<String>::with_capacity(words.len());
    let mut run = String::new();
    for word in words {
        if word.chars().nth(1).is_none() {
            run.push_str(&word);
            continue;
        }
        if !run.is_empty() {
            joined.push(std::mem::take(&mut run));
        }
        joined.push(word);
    }
    if !run.is_empty() {
        joined.push(run);
    }
    joined
}

fn number(word: &str) -> u64 {
    fingerprint(3, word.as_bytes())
}

impl Company {
    fn latin(&mut self, words: &[String]) {
        for word in words {
            let word = word.as_str();
            if JOINING.contains(&word) {
            } else if FORMS.contains(&word) {
                self.form = self.form.wrapping_add(number(word));
            } else if PLACES.contains(&word) {
                self.branch = self.branch || matches!(word, "BRANCH" | "FILIALE" | "NIEDERLASSUNG" | "SUBSIDIARY");
                self.weak.push(number(word));
            } else {
                self.flat.push_str(word);
                self.words.push(number(word));
            }
        }
        // Nothing but places and forms: then these are the name.
        if self.words.is_empty() && !words.is_empty() {
            self.words.append(&mut self.weak);
            self.flat = words.concat();
        }
    }

    fn chinese(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let mut who = text;
        if let Some(branch) = BRANCHES_HAN.iter().find(|branch| text.ends_with(**branch)) {
            self.branch = true;
            self.weak.push(number(branch));
            who = who.strip_suffix(branch).unwrap_or(who);
        }
        // What stands behind the legal form is where the branch is.
        for form in FORMS_HAN {
            if let Some((before, behind)) = who.rsplit_once(form)
                && !before.is_empty()
            {
                self.form = self.form.wrapping_add(number(form));
                if !behind.is_empty() {
                    self.weak.push(number(behind.trim_end_matches(['市', '省'])));
                    self.branch = true;
                }
                who = before;
                break;
            }
        }
        let mut core = String::new();
        let mut rest = who;
        while let Some(first) = rest.chars().next() {
            let place = PLACES_HAN.iter().find(|place| rest.starts_with(**place));
            if let Some(behind) = place.and_then(|place| rest.strip_prefix(place)) {
                self.weak.extend(place.map(|place| number(place)));
                let behind_suffix = behind.strip_prefix(['省', '市']);
                rest = behind_suffix.unwrap_or(behind);
            } else if let Some(behind) = rest.strip_prefix("集团") {
                self.weak.push(number("集团"));
                rest = behind;
            } else {
                core.push(first);
                rest = rest.strip_prefix(first).unwrap_or_default();
            }
        }
        if core.is_empty() {
            core.push_str(who);
            self.weak.clear();
        }
        let mut pairs = core.chars().zip(core.chars().skip(1)).peekable();
        if pairs.peek().is_none() {
            self.words.push(number(&core));
        }
        let mut buffer = String::new();
        for (one, other) in pairs {
            buffer.clear();
            buffer.extend([one, other]);
            self.words.push(number(&buffer));
        }
        self.flat.push_str(&core);
    }

    fn finish(mut self) -> Self {
        self.words.sort_unstable();
        self.words.dedup();
        self.weak.sort_unstable();
        self.weak.dedup();
        let bytes: Vec<u8> = self.words.iter().flat_map(|word| word.to_le_bytes()).collect();
        self.core = fingerprint(4, &bytes);
        for (place, byte) in self.head.iter_mut().zip(self.flat.bytes()) {
            *place = byte;
        }
        self
    }

    /// Whether anything is left to compare.
    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How near another name is.
    pub(crate) fn nearness(&self, other: &Self) -> Nearness {
        if self.is_empty() || other.is_empty() {
            return Nearness::Different;
        }
        if self.core == other.core && self.words == other.words {
            let one_way = is_part(&self.weak, &other.weak) || is_part(&other.weak, &self.weak);
            return if self.weak == other.weak && self.branch == other.branch {
                Nearness::Same
            } else if self.branch != other.branch || !one_way {
                Nearness::Group
            } else {
                Nearness::Near
            };
        }
        let short = if self.words.len() <= other.words.len() { self } else { other };
        let shared = shared(&self.words, &other.words);
        let (a, b) = if self.flat.len() <= other.flat.len() { (self, other) } else { (other, self) };
        // The same letters, cut or joined otherwise: `Data Tech`, `DataTech`, and what a field of 35 has no room for.
        // What begins otherwise is neither; most do, and the letters need not be looked at.
        if a.head == b.head && (a.flat == b.flat || (a.flat.len() >= 8 && b.flat.starts_with(a.flat.as_str()))) {
            return if a.flat == b.flat { Nearness::Near } else { Nearness::Part };
        }
        if shared == short.words.len() && (shared >= 2 || short.flat.len() >= 6) {
            return Nearness::Part;
        }
        let both = self.words.len().saturating_add(other.words.len());
        if shared > 0 && shared.saturating_mul(2).saturating_mul(100) >= both.saturating_mul(50) {
            return Nearness::Akin;
        }
        Nearness::Different
    }
}

/// How many numbers two ascending lists have in common.
pub(crate) fn shared(a: &[u64], b: &[u64]) -> usize {
    let (mut a, mut b) = (a.iter().peekable(), b.iter().peekable());
    let mut count = 0_usize;
    while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
        let order = x.cmp(y);
        count = count.saturating_add(usize::from(order.is_eq()));
        if order.is_le() {
            a.next();
        }
        if order.is_ge() {
            b.next();
        }
    }
    count
}

fn is_part(part: &[u64], whole: &[u64]) -> bool {
    shared(part, whole) == part.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: &str, b: &str) -> Nearness {
        let (one, other) = (company(a), company(b));
        assert_eq!(one.nearness(&other), other.nearness(&one), "{a} {b}");
        one.nearness(&other)
    }

    #[test]
    fn the_same_name_is_the_same_however_it_is_written() {
        for (a, b) in [
            ("Müller Handels GmbH", "MUELLER HANDELS"),
            ("Muller Handels G.m.b.H.", "Handels Müller gmbh"),
            ("Nordwind S.A.R.L.", "NORDWIND SARL"),
            ("Søren Æbelø A/S", "Soren Aebelo AS"),
            ("华源科技有限公司", "华源科技"),
            ("苏州华源科技（中国）有限公司", "苏州市华源科技(中国)有限责任公司"),
            ("Smith & Sons Ltd", "SMITH AND SONS LIMITED"),
        ] {
            assert_eq!(near(a, b), Nearness::Same, "{a} | {b}");
        }
    }

    #[test]
    fn a_place_or_a_branch_is_another_company_of_the_group() {
        assert_eq!(near("Acme Trading Ltd", "Acme Trading Europe Ltd"), Nearness::Near);
        assert_eq!(near("Acme Trading Asia Ltd", "Acme Trading Europe Ltd"), Nearness::Group);
        assert_eq!(near("华源科技有限公司", "华源科技有限公司苏州分公司"), Nearness::Group);
        assert_eq!(near("苏州华源科技有限公司", "华源科技有限公司"), Nearness::Near);
        assert_eq!(near("苏州华源科技有限公司", "南京华源科技有限公司"), Nearness::Group);
    }

    #[test]
    fn parts_and_strangers() {
        assert_eq!(near("Nordwind Logistik Sued", "Nordwind Logistik"), Nearness::Part);
        assert_eq!(
            near("Nordwind Logistik und Spedition Hamb", "Nordwind Logistik und Spedition Hamburger Hafen"),
            Nearness::Part
        );
        assert_eq!(near("DataTech Solutions", "Data Tech Solutions"), Nearness::Near);
        assert_eq!(near("Alpha Trading Ltd", "Beta Trading Ltd"), Nearness::Akin);
        assert_eq!(near("Alpha Ltd", "Beta Ltd"), Nearness::Different);
        assert_eq!(near("", "Beta Ltd"), Nearness::Different);
        assert_eq!(near("Europe Ltd", "EUROPE LTD"), Nearness::Same);
    }
}
