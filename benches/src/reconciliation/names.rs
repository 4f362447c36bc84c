//! Companies, Latin and Chinese, and the ways their names reach a statement.

use super::random::Random;

const FIRST: [&str; 40] = [
    "Al", "Bar", "Cor", "Dal", "El", "Far", "Gor", "Hal", "Ind", "Jun", "Kal", "Lor", "Mar", "Nor", "Or", "Per",
    "Quin", "Ros", "Sal", "Tor", "Ul", "Ver", "Wal", "Xen", "Yar", "Zen", "Kö", "Mü", "Strö", "Vä", "Bry", "Cle",
    "Dro", "Fri", "Gra", "Pla", "Sten", "Tre", "Vin", "Hes",
];
const SECOND: [&str; 32] = [
    "ban", "berg", "cor", "dan", "dex", "fel", "gard", "han", "ka", "land", "len", "mark", "mer", "mont", "nex", "nor",
    "pol", "ran", "ren", "sen", "son", "stad", "tal", "tec", "ter", "ton", "tra", "va", "vik", "vor", "wald", "zan",
];
const THIRD: [&str; 10] = ["", "", "", "", "a", "o", "is", "um", "ia", "ex"];
const SURNAMES: [&str; 48] = [
    "Müller",
    "Schröder",
    "Weber",
    "Schmidt",
    "Böhm",
    "Weiß",
    "Krüger",
    "Hoffmann",
    "Køhler",
    "Jørgensen",
    "Sørensen",
    "Lefèvre",
    "Durand",
    "Moreau",
    "Girard",
    "García",
    "Muñoz",
    "Fernández",
    "Rossi",
    "Bianchi",
    "Conti",
    "Nowak",
    "Kowalski",
    "Wiśniewski",
    "Svensson",
    "Lindström",
    "Åkesson",
    "Virtanen",
    "Mäkinen",
    "O'Brien",
    "Walsh",
    "Taylor",
    "Brown",
    "Wilson",
    "Clarke",
    "Harris",
    "Jansen",
    "de Vries",
    "van Dijk",
    "Bakker",
    "Peeters",
    "Janssens",
    "Novák",
    "Dvořák",
    "Horváth",
    "Szabó",
    "Popescu",
    "Silva",
];
const TRADES: [&str; 40] = [
    "Trading",
    "Logistics",
    "Logistik",
    "Technik",
    "Technologies",
    "Foods",
    "Pharma",
    "Textiles",
    "Metall",
    "Elektro",
    "Electronics",
    "Packaging",
    "Verpackung",
    "Bau",
    "Construction",
    "Medical",
    "Optics",
    "Chemie",
    "Chemicals",
    "Plastics",
    "Tools",
    "Werkzeuge",
    "Möbel",
    "Furniture",
    "Energy",
    "Systems",
    "Software",
    "Consulting",
    "Automotive",
    "Parts",
    "Marine",
    "Aviation",
    "Print",
    "Papier",
    "Glass",
    "Steel",
    "Ceramics",
    "Garden",
    "Sports",
    "Imports",
];
const FORMS: [&str; 20] = [
    "GmbH",
    "GmbH & Co. KG",
    "AG",
    "KG",
    "Ltd",
    "Limited",
    "PLC",
    "LLC",
    "Inc.",
    "S.A.",
    "SARL",
    "SAS",
    "S.r.l.",
    "S.p.A.",
    "B.V.",
    "N.V.",
    "AB",
    "A/S",
    "Oy",
    "Sp. z o.o.",
];
const BRANCHES: [&str; 12] =
    ["Europe", "Deutschland", "France", "Nordic", "Asia", "UK", "Iberia", "Benelux", "Polska", "Italia", "Süd", "West"];
const TOWNS: [&str; 14] = [
    "Berlin",
    "Hamburg",
    "München",
    "Lyon",
    "Milano",
    "Rotterdam",
    "Gdańsk",
    "Malmö",
    "Leeds",
    "Porto",
    "Wien",
    "Zürich",
    "Aarhus",
    "Gent",
];
const CITIES: [&str; 24] = [
    "上海", "深圳", "苏州", "广州", "北京", "杭州", "宁波", "南京", "无锡", "东莞", "佛山", "厦门", "青岛", "天津",
    "成都", "重庆", "武汉", "长沙", "西安", "合肥", "常州", "温州", "福州", "郑州",
];
const MARKS: [char; 64] = [
    '华', '盛', '恒', '泰', '瑞', '丰', '鑫', '诚', '信', '达', '宏', '兴', '隆', '昌', '锦', '源', '汇', '通', '远',
    '航', '中', '联', '合', '创', '新', '科', '精', '工', '明', '德', '嘉', '禾', '亿', '金', '龙', '凤', '海', '天',
    '润', '泽', '博', '雅', '康', '宁', '安', '永', '利', '正', '方', '元', '顺', '百', '川', '星', '辰', '光', '耀',
    '友', '邦', '凯', '欣', '荣', '卓', '越',
];
const FIELDS: [&str; 24] = [
    "贸易",
    "科技",
    "电子",
    "机械",
    "物流",
    "食品",
    "医疗器械",
    "纺织",
    "化工",
    "建材",
    "新材料",
    "信息技术",
    "自动化设备",
    "包装",
    "五金制品",
    "国际贸易",
    "进出口",
    "光电",
    "汽车零部件",
    "环保科技",
    "家居用品",
    "农业",
    "供应链管理",
    "仪器",
];
const LEGAL: [&str; 4] = ["有限公司", "有限公司", "股份有限公司", "有限责任公司"];
const PEOPLE_FIRST: [&str; 16] = [
    "Anna", "Jan", "Marie", "Peter", "Luca", "Ewa", "John", "Karin", "Tomás", "Ingrid", "Paul", "Sofia", "Erik",
    "Claire", "Mark", "Nina",
];
const FAMILIES: [char; 20] = [
    '王', '李', '张', '刘', '陈', '杨', '黄', '赵', '吴', '周', '徐', '孙', '马', '朱', '胡', '郭', '何', '林', '罗',
    '高',
];

/// A name in its parts.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) chinese: bool,
    /// The city a Chinese name begins with.
    pub(crate) place: String,
    /// What only this company is called, and its siblings.
    pub(crate) stem: String,
    pub(crate) field: String,
    /// A region in brackets or before the legal form; the branch at the end of a Chinese name.
    pub(crate) branch: String,
    pub(crate) form: String,
}

/// The words that companies are called by: few enough that many share one.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    latin: Vec<String>,
    chinese: Vec<String>,
}

impl Words {
    pub(crate) fn new(random: &mut Random) -> Self {
        let coined =
            |random: &mut Random| format!("{}{}{}", random.pick(&FIRST), random.pick(&SECOND), random.pick(&THIRD));
        let mark = |random: &mut Random| {
            let count = if random.chance(850) { 2 } else { 3 };
            (0..count).map(|_| *random.pick(&MARKS)).collect()
        };
        let (latin, chinese) = (random.between(900, 2_500), random.between(500, 1_200));
        Self {
            latin: (0..latin).map(|_| coined(random)).collect(),
            chinese: (0..chinese).map(|_| mark(random)).collect(),
        }
    }
}

impl Name {
    pub(crate) fn new(words: &Words, random: &mut Random) -> Self {
        if random.chance(500) { Self::chinese(words, random) } else { Self::latin(words, random) }
    }

    fn latin(words: &Words, random: &mut Random) -> Self {
        let coined = random.pick(&words.latin).clone();
        let (stem, field) = match random.weighted(&[50, 25, 15, 10]) {
            0 => (coined, (*random.pick(&TRADES)).to_owned()),
            1 => ((*random.pick(&SURNAMES)).to_owned(), (*random.pick(&TRADES)).to_owned()),
            2 => (coined, String::new()),
            _ => (format!("{} & {}", random.pick(&SURNAMES), random.pick(&SURNAMES)), String::new()),
        };
        let form = (*random.pick(&FORMS)).to_owned();
        Self { chinese: false, place: String::new(), stem, field, branch: String::new(), form }
    }

    fn chinese(words: &Words, random: &mut Random) -> Self {
        let place = format!("{}{}", random.pick(&CITIES), if random.chance(600) { "市" } else { "" });
        let stem = random.pick(&words.chinese).clone();
        let (field, form) = ((*random.pick(&FIELDS)).to_owned(), (*random.pick(&LEGAL)).to_owned());
        Self { chinese: true, place, stem, field, branch: String::new(), form }
    }

    /// A company of the same group that is another company.
    pub(crate) fn sibling(&self, random: &mut Random) -> Self {
        let branch = if self.chinese {
            format!("{}分公司", random.pick(&CITIES))
        } else if random.chance(300) {
            format!("({})", random.pick(&BRANCHES))
        } else {
            (*random.pick(&BRANCHES)).to_owned()
        };
        Self { branch, ..self.clone() }
    }

    pub(crate) fn full(&self) -> String {
        if self.chinese {
            format!("{}{}{}{}{}", self.place, self.stem, self.field, self.form, self.branch)
        } else {
            spaced(&[&self.stem, &self.field, &self.branch, &self.form])
        }
    }

    /// The name as a statement may have it; never one that says less than the stem.
    pub(crate) fn varied(&self, random: &mut Random) -> String {
        let bare = self.place.trim_end_matches('市').to_owned();
        if self.chinese {
            return match random.weighted(&[20, 15, 15, 15, 15, 20, 8]) {
                0 => Self { form: String::new(), ..self.clone() }.full(),
                1 => Self { place: bare, ..self.clone() }.full(),
                2 => Self { place: format!("{bare}市"), ..self.clone() }.full(),
                3 => Self { place: String::new(), ..self.clone() }.full(),
                4 => format!("{}{}（{bare}）{}{}", self.stem, self.field, self.form, self.branch),
                5 => format!("{bare}{}{}{}", self.stem, self.field, self.branch),
                _ => format!("{bare}{}{}", self.stem, self.branch),
            };
        }
        match random.weighted(&[20, 15, 20, 15, 10, 10, 10, 5]) {
            0 => self.full().to_uppercase(),
            1 => Self { form: String::new(), ..self.clone() }.full(),
            2 => folded(&self.full(), random.chance(500)),
            3 => folded(&Self { form: String::new(), ..self.clone() }.full(), true).to_uppercase(),
            4 => spaced(&[&self.field, &self.stem, &self.branch, &self.form]),
            5 => format!("{}, {}", self.full(), random.pick(&TOWNS)),
            6 => Self { field: String::new(), ..self.clone() }.full(),
            _ => self.full().chars().take(27).collect::<String>().trim_end().to_owned(),
        }
    }
}

fn spaced(words: &[&str]) -> String {
    words.iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(" ")
}

/// Letters without their marks, the German way or the plain way.
fn folded(text: &str, german: bool) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        let mark = match letter {
            'ä' | 'æ' if german => "ae",
            'ö' | 'ø' if german => "oe",
            'ü' if german => "ue",
            'å' if german => "aa",
            'ß' => "ss",
            'ä' | 'å' | 'á' | 'ã' => "a",
            'æ' => "ae",
            'ö' | 'ø' | 'ó' => "o",
            'ü' | 'ú' | 'ů' => "u",
            'é' | 'è' | 'ę' | 'ě' => "e",
            'í' => "i",
            'ñ' | 'ń' => "n",
            'ś' => "s",
            'ř' => "r",
            'Å' => "A",
            'Ä' => "A",
            'Ö' => "O",
            'Ü' => "U",
            other => {
                plain.push(other);
                continue;
            }
        };
        plain.push_str(mark);
    }
    plain
}

/// Full-width forms of letters, digits and marks (全角).
pub(crate) fn full_width(text: &str) -> String {
    let wide = |letter: char| match letter {
        ' ' => '\u{3000}',
        '!'..='~' => char::from_u32(letter as u32 + 0xfee0).unwrap(),
        other => other,
    };
    text.chars().map(wide).collect()
}

/// Somebody who is no customer.
pub(crate) fn person(chinese: bool, random: &mut Random) -> String {
    if chinese {
        let given: String = (0..random.between(1, 2)).map(|_| *random.pick(&MARKS)).collect();
        format!("{}{given}", random.pick(&FAMILIES))
    } else {
        format!("{} {}", random.pick(&PEOPLE_FIRST), random.pick(&SURNAMES))
    }
}

/// Companies that pay for others by trade.
pub(crate) const AGENTS: [&str; 8] = [
    "Payline Services Ltd",
    "EuroFactor Clearing GmbH",
    "Transact24 B.V.",
    "银联商务股份有限公司",
    "支付通科技有限公司",
    "深圳市汇付代理有限公司",
    "Northgate Collections PLC",
    "Credimex Factoring S.A.",
];
