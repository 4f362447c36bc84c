import Duebook

let terms = try Terms.percent(
    ("30", .after("signing", days: 7)),
    ("40", .after("delivery", days: 30)),
    ("30", .endOfMonthAfter("acceptance", months: 1))
)
let reported = try [EventDate(event: "signing", date: LocalDate("2026-01-31")), EventDate(event: "delivery", date: LocalDate("2026-03-10"))]
let parts = try schedule(total: Money("113000.01", "CNY"), terms: terms, events: reported).installments
for part in parts { print(part.number, part.amount, part.due.map(\.description) ?? "waits for \(part.event ?? "")") }

let items = parts.compactMap { part in part.due.map { Receivable(id: "C-1/\(part.number)", customer: "ACME", open: part.amount, due: $0) } }
let today = try LocalDate("2026-02-06")
let receipt = try Lot(id: "R-7", customer: "ACME", amount: Money("50000.00", "CNY"), received: today)
for line in try allocate(lots: [receipt], items: items, scheme: .oldestDueFirst, asOf: today).lines { print(line.item, line.amount, line.reason.en) }
