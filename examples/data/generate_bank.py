"""Writes a bank export of the trading company: what came in for the receivables of `receivables.csv`.

    python3 generate_bank.py            writes icbc.csv beside this script
    python3 generate_bank.py --check    exits with 1 if it is not byte for byte what it would write

The layout is one of those of the ICBC (工商银行): a line before the headings, tabs, GB18030, the bank's sides (贷 is
money that came in), amounts with commas. Every line is invented. People pay as people do: with and without the number
of the invoice, for several invoices at once, in parts, too little, twice, through somebody else.
"""

import csv
import io
import sys
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
HEADINGS = "凭证号 本方账号 对方账号 交易时间 借/贷 借方发生额 贷方发生额 对方行号 摘要 用途 对方单位名称 余额 个性化信息".split()
OURS, OPENING = "1202026009900123456", 1_284_300_17

WIDE = str.maketrans("0123456789FP", "０１２３４５６７８９ＦＰ")


def minor(amount: str) -> int:
    return int(amount.replace(".", ""))


def written(amount: int) -> str:
    return f"{amount // 100:,}.{amount % 100:02}"


def payments(items: dict[str, dict[str, str]]):
    """Name, account, text, amount in minor units; what goes out is below zero."""

    def invoice(item: str) -> str:
        return items[item]["invoice"]

    def owed(*names: str) -> int:
        return sum(minor(items[name]["amount"]) for name in names)

    def name(item: str) -> str:
        return items[item]["customer"]

    def account(item: str) -> str:
        # One account for each customer, whatever the item.
        return "6222" + str(sum(ord(letter) * 7919**at for at, letter in enumerate(name(item))) % 10**12).zfill(12)

    def paid(item: str, text: str, amount: int, by: str | None = None):
        return by or name(item), account(item) if by is None else "6217001210055512345", text, amount

    yield paid("QC-0004", f"货款 {invoice('QC-0004')}", owed("QC-0004"))
    yield paid("QC-0005", "货款", owed("QC-0005"))
    three = ("QC-0038", "QC-0039", "QC-0042")
    yield paid("QC-0038", "付" + "、".join(invoice(item) for item in three), owed(*three))
    yield paid("QC-0006", f"{invoice('QC-0006')} 首付", 20_000_00)
    yield "上海某某商务服务有限公司", "31001500000050001234", "技术服务费", -3_180_00
    yield paid("QC-0053", "代常州恒翎纺织付货款", owed("QC-0053"), by="王建国")
    yield paid("QC-0059", f"发票{invoice('QC-0059')}", owed("QC-0059") - 25_00)
    yield paid("QC-0057", "清账", owed("QC-0057", "QC-0058"))
    yield paid("QC-0011", f"货款（{invoice('QC-0011').translate(WIDE)}）", owed("QC-0011"))
    slip = invoice("QC-0003")
    yield paid("QC-0003", f"货款 {slip[:-2]}{slip[-1]}{slip[-2]}", owed("QC-0003"))
    yield paid("QC-0022", f"货款{invoice('QC-0022')}", owed("QC-0022"))
    yield "广州远方贸易商行", "44050158000000001111", "货款", 3_300_00
    yield paid("QC-0006", f"{invoice('QC-0006')} 尾款", owed("QC-0006") - 20_000_00)
    yield paid("QC-0022", f"货款{invoice('QC-0022')}", owed("QC-0022"))
    yield paid("QC-0061", f"预付部分 {invoice('QC-0061')}", 5_000_00)
    yield paid("QC-0033", f"货款 合同 {invoice('QC-0033')} 电话0592-5551234", owed("QC-0033"))
    yield paid("QC-0047", "往来款", owed("QC-0047"))
    yield "中国工商银行", "", "对公账户服务费", -120_00
    yield paid("QC-0056", f"{invoice('QC-0056')}", owed("QC-0056"))
    yield paid("QC-0054", "货款", owed("QC-0054"))


def export() -> bytes:
    with open(HERE / "receivables.csv", encoding="utf-8-sig", newline="") as file:
        items = {row["item"]: row for row in csv.DictReader(file)}
    out = io.StringIO()
    out.write("[HISTORYDETAIL]\r\n")
    table = csv.writer(out, delimiter="\t", lineterminator="\r\n")
    table.writerow(HEADINGS)
    balance, day = OPENING, date(2026, 3, 2)
    for number, (name, account, text, amount) in enumerate(payments(items)):
        balance += amount
        out_side, in_side = (written(-amount), "") if amount < 0 else ("", written(amount))
        side = "借" if amount < 0 else "贷"
        when = f"{day:%Y%m%d} {9 + number % 8:02}:{number * 7 % 60:02}:03"
        row = [f"{60100 + number}", OURS, account, when, side, out_side, in_side, "", "转账", text, name]
        table.writerow([*row, written(balance), ""])
        day += timedelta(days=1 if number % 3 else 0)
    return out.getvalue().encode("gb18030")


def main() -> None:
    file = HERE / "icbc.csv"
    if "--check" in sys.argv[1:]:
        sys.exit(0 if file.read_bytes() == export() else f"{file.name} is not what this script writes")
    file.write_bytes(export())


if __name__ == "__main__":
    main()
