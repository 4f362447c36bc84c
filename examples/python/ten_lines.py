from datetime import date

from duebook import Due, Lot, Money, Receivable, Scheme, Terms, allocate

terms = Terms.percent(
    (30, Due.after("signing", days=7)),
    (40, Due.after("delivery", days=30)),
    (30, Due.end_of_month_after("acceptance", months=1)),
)
schedule = terms.schedule(Money("113000.01", "CNY"), signing=date(2026, 1, 31), delivery=date(2026, 3, 10))
for part in schedule:
    print(part.number, part.amount, part.due or f"waits for {part.event}")

items = [Receivable(f"C-1/{part.number}", "ACME", part.amount, part.due) for part in schedule if part.due]
receipt = Lot("R-7", "ACME", Money("50000.00", "CNY"), date(2026, 2, 6))
plan = allocate([receipt], items, Scheme.oldest_due_first(), as_of=date(2026, 2, 6))
for line in plan.lines:
    print(line.item, line.amount, line.reason.en)
