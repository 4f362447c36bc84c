"""Writes the sample files of a trading company: 30 salespeople, about 30 million yuan a year.

    python3 generate.py            writes the CSV files beside this script
    python3 generate.py --check    exits with 1 if they are not byte for byte what it would write

Everything is invented and comes from a fixed seed and integers, so every run on every machine gives
the same bytes. Customers pay early, late, too much, too little, in parts and for several contracts at
once; the rows of `DIRTY_*` are wrong on purpose, as rows typed by people are.
"""

import csv
import io
import sys
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
YEAR_START, LAST_DAY = date(2026, 1, 4), date(2026, 10, 31)


class Dice:
    """Numbers from a fixed seed. The standard generator may change between versions of Python."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def number(self, first: int, last: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return first + (self.state >> 33) % (last - first + 1)

    def percent(self, chance: int) -> bool:
        return self.number(1, 100) <= chance

    def one(self, choices):
        return choices[self.number(0, len(choices) - 1)]


dice = Dice(20261031)

PLACES = "宁波 苏州 杭州 东莞 佛山 青岛 无锡 温州 常州 绍兴 厦门 合肥 中山 台州 嘉兴".split()
BRANDS = "甬衡 锦拓 澜川 启沐 恒翎 卓屿 云栎 瑞舸 盛桐 泓岳 凯淞 嘉珩 远樾 宏琛 朗渠 德笙".split()
TRADES = "机电设备 精密模具 电子科技 新材料 医疗器械 包装制品 纺织进出口 五金工具 自动化 冷链物流".split()
SURNAMES = "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高".split()
GIVEN = "敏 静 磊 洋 艳 勇 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 文博 子涵 雨桐 浩然".split()
DOLLAR = ["Marlowe & Finch Trading Ltd", "Oakhurst Instruments, Inc.", "Brandt Kessler GmbH", "Café Aurelia SARL",
          "Tidewater Supply Co.", "Nordvik Marine AS"]
YEN = ["株式会社星野商会", "ハルカゼ工業株式会社", "三つ葉精機株式会社"]
REGULAR, FINAL, STRANGER = "宁波甬衡(北仑)机电设备有限公司", "苏州启沐新材料有限公司", "未明付款人"


def names(count, make):
    found = []
    while len(found) < count:
        name = make()
        if name not in found:
            found.append(name)
    return found


SALES = names(30, lambda: dice.one(SURNAMES) + dice.one(GIVEN))
YUAN = [REGULAR] + names(74, lambda: dice.one(PLACES) + dice.one(BRANDS) + dice.one(TRADES) + "有限公司")
YUAN = [name for name in YUAN if name != FINAL]
KEEPER = {name: SALES[position % 30] for position, name in enumerate(YUAN + DOLLAR + YEN)}
# How a customer pays: days before or after the due date.
HABIT = {name: dice.one([(-12, 2), (-4, 6), (-4, 6), (-2, 21), (-2, 21), (4, 70)]) for name in KEEPER}


def text(minor: int, currency: str) -> str:
    if currency == "JPY":
        return str(minor)
    sign, minor = ("-" if minor < 0 else ""), abs(minor)
    return f"{sign}{minor // 100}.{minor % 100:02}"


def size(currency: str) -> int:
    """A contract amount in minor units."""
    low, high = dice.one([(20, 60)] * 10 + [(60, 150)] * 7 + [(150, 400)] * 3)
    thousands = dice.number(low, high)
    if currency == "JPY":
        return thousands * 20_000 + dice.number(0, 999) * dice.number(0, 1)
    hundreds = thousands * 10 + dice.number(0, 9)
    cents = dice.number(1, 9_999) if dice.percent(40) else 0
    return (hundreds * 10_000 + cents) // (8 if currency == "USD" else 1)


def parts(total: int, terms: str) -> list[int]:
    """Each share rounded half up, the last takes the rest: the terms of the program."""
    shares = [int(share) for share in terms.split("/")]
    amounts = [(total * share + 50) // 100 for share in shares[:-1]]
    return amounts + [total - sum(amounts)]


def dues(terms: str, signed: date, delivered, accepted) -> list:
    """The due dates before holidays, none for what has not happened."""
    month = lambda day, ahead: date(day.year + (day.month + ahead - 1) // 12, (day.month + ahead - 1) % 12 + 1, 1)
    rules = [signed + timedelta(7), delivered and delivered + timedelta(30),
             accepted and month(accepted, 2) - timedelta(1), accepted and month(accepted, 12)]
    count = terms.count("/") + 1
    return [rules[1]] if count == 1 else rules[:count]


contracts, payments = [], []      # payments: (received, customer, minor, currency, nature, references, pays, memo)


def pay(received, customer, minor, currency, nature, references="", pays="", memo=""):
    if received <= LAST_DAY and minor > 0:
        payments.append([received, customer, minor, currency, nature, references, pays, memo])


def contract(number: int, customer: str, currency: str, total: int, terms: str, signed: date) -> list:
    delivered = signed + timedelta(dice.number(12, 60))
    delivered = delivered if delivered <= LAST_DAY and not dice.percent(5) else None
    accepted = delivered and delivered + timedelta(dice.number(5, 35))
    accepted = accepted if accepted and accepted <= LAST_DAY and not dice.percent(8) else None
    name = f"HT-2026-{number:04}"
    contracts.append([name, customer, KEEPER[customer], signed, text(total, currency), currency, terms,
                      delivered or "", accepted or ""])
    for position, (amount, due) in enumerate(zip(parts(total, terms), dues(terms, signed, delivered, accepted))):
        settle(name, position, customer, currency, amount, due, signed)
    return contracts[-1]


def settle(name, position, customer, currency, amount, due, signed):
    """What the customer does about one installment."""
    early = position == 1 and dice.percent(6)
    if early:
        received = signed + timedelta(dice.number(3, 12))
    elif due is None or dice.percent(4):
        return
    else:
        received = max(due + timedelta(dice.number(*HABIT[customer])), signed)
    nature = dice.one(["预付款"] * 6 + ["定金"] * 2 + ["订金"]) if position == 0 else "货款"
    quoted = dice.one([name] * 6 + [f"{name}/{position + 1}"] + [""] * 3)
    memo = dice.one(["货款", f"付{name}合同款", "", "往来款", f"第{position + 1}期款,请查收", "转账"])
    fate = dice.number(1, 100)
    if fate <= 16:                                                  # several payments for one installment
        first = amount * dice.number(20, 60) // 100
        pay(received, customer, first, currency, nature, quoted, memo=memo)
        pay(received + timedelta(dice.number(2, 18)), customer, amount - first, currency, nature, quoted, memo="余款")
    elif fate <= (50 if currency != "CNY" else 18):                 # the bank takes its fee on the way
        fee = {"CNY": 1_000, "USD": 2_500, "JPY": 4_000}[currency]
        pay(received, customer, amount - fee, currency, nature, quoted, memo="bank charges deducted 扣手续费")
    elif fate in (51, 52, 53):                                      # rounded up
        pay(received, customer, -(-amount // 10_000) * 10_000, currency, nature, quoted, memo=memo)
    else:
        pay(received, customer, amount, currency, nature, quoted, memo=memo)


def merge(rows):
    """One payment for several: neighbours of one customer within ten days, now and then."""
    rows.sort(key=lambda row: (row[1], row[3], row[0]))
    merged = []
    for row in rows:
        last = merged[-1] if merged else None
        near = last and last[1] == row[1] and last[3] == row[3] and (row[0] - last[0]).days <= 10
        if near and last[5] and row[5] and last[5] != row[5] and ";" not in last[5] and dice.percent(20):
            merged[-1] = [row[0], row[1], last[2] + row[2], row[3], "货款", f"{last[5]};{row[5]}", "", "合并付款"]
        else:
            merged.append(row)
    return merged


def build_contracts():
    currencies = ["CNY"] * 264 + ["USD"] * 20 + ["JPY"] * 10
    span = (date(2026, 10, 29) - YEAR_START).days
    for number, day in enumerate(sorted(dice.number(0, span) for _ in currencies), start=1):
        currency = currencies.pop(dice.number(0, len(currencies) - 1))
        customer = dice.one({"CNY": YUAN, "USD": DOLLAR, "JPY": YEN}[currency])
        terms = dice.one(["30/40/30"] * 6 + ["30/40/25/5"] * 4 + ["30/70"] * 2 + ["50/50", "100"])
        contract(number, customer, currency, size(currency), terms, YEAR_START + timedelta(day))
    for month in range(4, 10):                # the same order every month, paid without a word: which one is meant?
        row = contract(291 + month, REGULAR, "CNY", 3_600_000, "100", date(2026, month, 8))
        payments[:] = [p for p in payments if not (p[1] == REGULAR and row[0] in p[5] + p[7])]
    for day in (date(2026, 8, 3), date(2026, 9, 14), date(2026, 10, 12)):
        pay(day, REGULAR, 3_600_000, "CNY", "货款", memo="往来款")


OPENING = ["item", "customer", "salesperson", "issued", "due", "amount", "currency", "invoice"]
opening = []


def build_opening():
    for number in range(1, 61):
        customer = dice.one(YUAN if number % 12 else DOLLAR)
        currency = "CNY" if customer in YUAN else "USD"
        issued = date(2025, 3, 1) + timedelta(dice.number(0, 300))
        due, amount = issued + timedelta(dice.one([30, 45, 60, 90])), size("CNY") // 4
        keeper = "" if dice.percent(8) else KEEPER[customer]          # the salesperson has left
        opening.append([f"QC-{number:04}", customer, keeper, issued, due, text(amount, currency), currency,
                        f"FP{25_000_000 + dice.number(0, 999_999)}"])
        if dice.percent(70):
            received = date(2026, 1, 5) + timedelta(dice.number(0, 120))
            pay(received, customer, amount, currency, "货款", dice.one([opening[-1][7], opening[-1][0], ""]), memo="清旧账")
    opening.append(["QC-0061", FINAL, SALES[4], date(2025, 9, 1), date(2025, 12, 1), "12345.67", "CNY", "FP25990001"])
    opening.append(["QC-0062", FINAL, SALES[4], date(2025, 11, 3), date(2026, 2, 3), "8000.00", "CNY", "FP25990002"])
    pay(date(2026, 3, 2), FINAL, 2_034_567, "CNY", "货款", memo="全部结清")


def build_special_payments():
    pay(date(2026, 5, 18), "厦门澜川冷链物流有限公司", 5_000_000, "CNY", "预付款", memo="新客户预付,合同待签")
    for number in range(6):
        pay(date(2026, 2, 9) + timedelta(31 * number), YUAN[7 * number + 3], 1_000_000 + 500_000 * number, "CNY", "保证金",
            memo="投标保证金")
    for number in range(5):
        pay(date(2026, 1, 20) + timedelta(47 * number), STRANGER, 888_800 + 123_45 * number, "CNY", "未明款项", memo="ATM转入")
    # A clerk says what the money is for: here something paid long ago, then last installments that are open.
    pay(date(2026, 10, 19), contracts[40][1], 1_500_000, "CNY", "货款", pays=contracts[40][0] + "/1", memo="指定核销")
    awaited = [row for row in contracts if row[8] and row[8] >= date(2026, 9, 5) and row[6] == "30/40/30" and row[5] == "CNY"]
    for row, nature in zip(awaited, ["货款", "货款", "保证金"]):
        pay(date(2026, 10, 20), row[1], 700_000, "CNY", nature, pays=row[0] + "/3", memo="指定核销")


CONTRACTS = ["number", "customer", "salesperson", "signed", "amount", "currency", "terms", "delivered", "accepted"]
RECEIPTS = ["id", "customer", "received", "amount", "currency", "nature", "reference", "pays", "memo"]

# position in the file, and the row as it was typed
DIRTY_CONTRACTS = [
    (16, ["HT-2026-0901", YUAN[9], SALES[9], "2026-01-20", "８８０００.００", "CNY", "30/70", "", ""]),
    (48, ["HT-2026-0902", YUAN[12], SALES[12], "2026-02-25", "126,500.00", "CNY", "30/40/30", "", ""]),
    (71, ["HT-2026-0903", YUAN[20], SALES[20], "2026-02-30", "54000.00", "CNY", "30/70", "", ""]),
    (102, ["HT-2026-0904", "", SALES[2], "2026-04-09", "31000.00", "CNY", "30/70", "", ""]),
    (133, ["HT-2026-0905", YUAN[33], SALES[3], "2026-05-12", "45600.125", "CNY", "30/40/30", "", ""]),
    (160, ["HT-2026-0906", YUAN[40], SALES[10], "2026-06-03", "72000.00", "CNY", "30/40/20", "", ""]),
    (187, ["HT-2026-0907", YUAN[41], SALES[11], "2026-07-01", "39900.00", "", "30/70", "", ""]),
    (214, ["HT-2026-0908", YEN[0], SALES[17], "2026-07-28", "1250000.50", "JPY", "50/50", "", ""]),
    (241, ["HT-2026\u200b-0909", YUAN[42], SALES[12], "2026-08-20", "60000.00", "CNY", "30/70", "2026-09-18", ""]),
    (290, ["HT-2026-0910", YUAN[50], SALES[20], "2026-11-04", "98000.00", "CNY", "30/40/30", "", ""]),      # signed later
]
DIRTY_RECEIPTS = [
    (37, ["SK-9001", YUAN[5], "2026-01-28", "1.2E4", "CNY", "货款", "", "", "科学计数法"]),
    (90, ["SK-9002", YUAN[6], "2026-03-05", "-5000.00", "CNY", "货款", "", "", "冲红"]),
    (151, ["SK-9003", YUAN[8], "2026/4/15", "8000.00", "CNY", "货款", "", "", ""]),
    (222, ["SK-9004 ", YUAN[42], "2026-08-27", "18000.00", "CNY", "定金", "HT-2026-0909", "", "编号后有空格"]),
    (223, ["SK-9005", "　" + REGULAR.replace("(", "（").replace(")", "）"), "2026-06-03", "7200.00", "CNY", "货款", "", "",
           "银行导出为全角括号"]),
    (318, ["SK-9006", YUAN[13], "2026-06-11", "", "CNY", "货款", "", "", "金额漏填"]),
    (377, ["SK-9007", YUAN[14], "2026-07-07", "6500.00", "CNY", "备用金", "", "", "款项性质不明"]),
    (430, ["SK-9008", YUAN[15], "2026-08-03", "9100.00", "CNY", "货款", "HT-2026-0003", "", "货款", "尾款"]),
    (481, ["SK-9009", YUAN[16], "2026-08-19", "4400.00", "CNY", "货款", "", "HT-2026-9999/1", "指定了不存在的款项"]),
    (520, ["SK-9010", YUAN[17], "2026-09-09", "15000.00", "CNY", "预付款", "", "", "分两行写的\n附言"]),
    (560, ["SK-9011", YUAN[18], "2026-11-03", "22000.00", "CNY", "货款", "", "", "业务日期之后到账"]),
]
DIRTY_OPENING = [
    (22, ["QC-0901", YUAN[21], SALES[21], "2025-08-01", "2025-09-01", "-1200.00", "CNY", "FP25000901"]),
    (44, ["QC-0902", YUAN[22], SALES[22], "2025-08-08", "", "5600.00", "CNY", "FP25000902"]),
]

# What spreadsheets and hands do to a file: a byte order mark, a line break in a cell, empty lines, mixed line ends,
# a quotation mark inside a cell, a row cut short, a row of blanks, 30 February, and one good row.
ROUGH = (
    "\ufeffitem,customer,salesperson,issued,due,amount,currency,invoice\n"
    'A-1,X,,2026-01-01,2026-02-01,1.00,CNY,"F\n1"\n\n\n'
    "A-2,X,,2026-01-01,2026-02-01,bad,CNY,\r\n"
    'A-3,"X ""Y""",,2026-01-01,2026-02-01,1e3,CNY,q"r\n'
    '"A-4",X\n  \n'
    "A-5,X,,2026-01-01,2026-02-30,5.00,CNY,\n"
    "A-6,X,\u202eabc,2026-01-01,2026-03-02,7.50,CNY,\n"
)

# 国务院办公厅关于2026年部分节假日安排的通知
HOLIDAYS = [("元旦", date(2026, 1, 1), 3), ("春节", date(2026, 2, 15), 9), ("清明节", date(2026, 4, 4), 3),
            ("劳动节", date(2026, 5, 1), 5), ("端午节", date(2026, 6, 19), 3), ("中秋节", date(2026, 9, 25), 3),
            ("国庆节", date(2026, 10, 1), 7)]
WORKED = [("元旦", "2026-01-04"), ("春节", "2026-02-14"), ("春节", "2026-02-28"), ("劳动节", "2026-05-09"),
          ("国庆节", "2026-09-20"), ("国庆节", "2026-10-10")]


def build() -> dict[str, str]:
    build_contracts()
    build_opening()
    build_special_payments()
    rows = sorted(merge(payments), key=lambda row: (row[0], row[1], row[2]))
    receipts = [[f"SK-{number:04}", row[1], row[0], text(row[2], row[3]), *row[3:]] for number, row in enumerate(rows, 1)]
    for position, row in DIRTY_RECEIPTS + [(402, list(receipts[399]))]:          # and one receipt entered twice
        receipts.insert(position, row)
    for position, row in DIRTY_CONTRACTS + [(255, list(contracts[230]))]:
        contracts.insert(position, row)
    for position, row in DIRTY_OPENING:
        opening.insert(position, row)
    days = [(first + timedelta(day), "holiday", name) for name, first, count in HOLIDAYS for day in range(count)]
    days += [(day, "workday", name) for name, day in WORKED]
    return {
        "contracts.csv": sheet(CONTRACTS, contracts),
        "receivables.csv": sheet(OPENING, opening),
        "receipts.csv": sheet(RECEIPTS, receipts),
        "holidays.csv": sheet(["date", "kind", "name"], days),
        "rough.csv": ROUGH,
    }


def sheet(header, rows) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([header, *rows])
    return out.getvalue()


def main() -> int:
    files = build()
    if "--check" not in sys.argv:
        for name, content in files.items():
            (HERE / name).write_bytes(content.encode())
        return 0
    stale = [name for name, content in files.items() if (HERE / name).read_bytes() != content.encode()]
    print(f"differs from generate.py: {', '.join(stale)}" if stale else "the sample files are those of generate.py")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
