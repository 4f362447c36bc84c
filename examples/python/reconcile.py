"""Reconciles a bank export with open items and writes a page that says what each payment is for, and why.

    python reconcile.py [STATEMENT [ITEMS [PAGE]]]

STATEMENT is a file of any known bank format (the sample is an export of the ICBC), ITEMS a CSV file with the columns
item, customer, issued, due, amount, currency and invoice; PAGE is the HTML file that is written, `reconciled.html` if
it is not named. Nothing is posted: what is certain is marked as such, everything else is left to somebody who looks.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterable
from datetime import date
from html import escape
from pathlib import Path

from duebook import (
    AllowedDifference,
    BankLine,
    MatchDecision,
    MatchItem,
    MatchLine,
    MatchOutcome,
    MatchParty,
    MatchRules,
    Money,
    PartPayments,
    ReadRules,
    match_payments,
    read_statements,
)

DATA = Path(__file__).resolve().parent.parent / "data"
OUTCOMES = {
    MatchOutcome.POST: ("certain", "可入账"),
    MatchOutcome.SUGGEST: ("likely: look at it", "待确认"),
    MatchOutcome.AMBIGUOUS: ("several answers", "多解"),
    MatchOutcome.UNIDENTIFIED: ("nothing fits", "未认领"),
    MatchOutcome.DUPLICATE_SUSPECT: ("paid already?", "疑似重复"),
}
STYLE = """body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1d2733}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid #d8dee6}
td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}small{color:#5a6878}
.post{background:#eef8f0}.suggest,.duplicate_suspect{background:#fff8e6}.ambiguous{background:#fdf0f0}
summary{cursor:pointer}@media print{details{display:block}details>*{display:block}}"""


def items_of(path: Path) -> tuple[list[MatchItem], list[MatchParty], list[str]]:
    """What is open, whose it is, and the rows that are not used."""
    items, customers, not_used = [], set(), []
    with path.open(encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            if not row["due"]:
                not_used.append(f"row {number}: {row['item']} has no due date")
                continue
            issued = date.fromisoformat(row["issued"]) if row["issued"] else None
            due, invoice = date.fromisoformat(row["due"]), row["invoice"]
            amount = Money(row["amount"], row["currency"])
            customers.add(row["customer"])
            references = [invoice] if invoice else []
            items.append(MatchItem(row["item"], customer=row["customer"], open=amount, due=due, issued=issued, references=references))
    return items, [MatchParty(name, names=[name]) for name in sorted(customers)], not_used


def payment(line: BankLine) -> MatchLine:
    """What the matcher looks at of a line."""
    party = line.party
    return MatchLine(
        line.id,
        line.amount,
        line.booked,
        names=[party.name] if party.name else [],
        accounts=[party.account] if party.account else [],
        references=[reference.text for reference in line.references],
        texts=line.texts,
    )


def row(line: BankLine, decision: MatchDecision, items: dict[str, MatchItem]) -> str:
    english, chinese = OUTCOMES[decision.outcome]
    paid = "<br>".join(
        f"{escape(one.item)} <small>{escape(items[one.item].customer or '')}</small> {one.amount}" for one in decision.allocations
    )
    beside = "".join(f"<br><small>{escape(one.kind.value)} {one.amount}</small>" for one in decision.differences)
    why = "".join(f"<li>{escape(one.zh)}<br><small>{escape(one.en)}</small></li>" for one in decision.reasons)
    reasons = f"<details><summary>{decision.score / 1000:+.1f}</summary><ul>{why}</ul></details>" if why else ""
    texts = " ".join(line.texts)
    return (
        f'<tr class="{decision.outcome.name.lower()}"><td class="n">{line.booked}</td><td>{escape(line.party.name or "")}<br>'
        f'<small>{escape(texts)}</small></td><td class="n">{line.amount}</td><td>{chinese}<br><small>{english}</small></td>'
        f"<td>{paid}{beside}</td><td>{reasons}</td></tr>"
    )


def page(title: str, rows: Iterable[str], notes: Iterable[str]) -> str:
    heads = "".join(f"<th>{head}</th>" for head in ("日期", "付款人 payer", "金额 amount", "结论", "单据 items", "依据 why"))
    listed = "".join(f"<li>{escape(note)}</li>" for note in notes)
    return (
        f'<!doctype html><html lang="zh"><meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style>'
        f"<h1>{escape(title)}</h1><ul>{listed}</ul><table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table></html>\n"
    )


def main(arguments: list[str]) -> None:
    given = [Path(argument) for argument in arguments]
    statement, open_items, out = [*given, *(DATA / "icbc.csv", DATA / "receivables.csv", Path("reconciled.html"))[len(given) :]]
    # A table of a bank does not always say its currency: the account of the sample is in yuan.
    read = read_statements(statement.read_bytes(), rules=ReadRules(currency="CNY"))
    items, parties, not_used = items_of(open_items)
    lines = {line.id: line for one in read.statements for line in one.lines}
    incoming = [payment(line) for line in lines.values() if not line.amount.is_negative]
    fee = AllowedDifference.Fee(Money("0.01", "CNY"), Money("50.00", "CNY"))
    rules = MatchRules(differences=[fee], parts=PartPayments.POST)
    plan = match_payments(incoming, items, parties=parties, rules=rules)

    by_id = {item.id: item for item in items}
    counts = Counter(decision.outcome for decision in plan.decisions)
    proof = type(read.statements[0].proof).__name__
    notes = [
        f"{statement.name}: {read.report.layout}, {read.report.encoding}, {read.report.accepted} lines, proven by {proof}",
        f"{len(lines) - len(incoming)} lines are money that went out",
        *(f"{chinese} {english}: {counts[outcome]}" for outcome, (english, chinese) in OUTCOMES.items()),
        *not_used,
    ]
    order = sorted(plan.decisions, key=lambda decision: lines[decision.line].row)
    out.write_text(page("银行对账 Reconciliation", (row(lines[one.line], one, by_id) for one in order), notes), encoding="utf-8")
    print("\n".join(notes), f"written: {out}", sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
