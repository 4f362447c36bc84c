import { allocate, due, money, schedule, schemes, terms } from 'duebook'

const plan = schedule({
  total: money('113000.01', 'CNY'),
  terms: terms.percent([
    ['30', due.after('signing', 7)],
    ['40', due.after('delivery', 30)],
    ['30', due.endOfMonthAfter('acceptance', 1)],
  ]),
  events: [{ event: 'signing', date: '2026-01-31' }, { event: 'delivery', date: '2026-03-10' }],
})
for (const part of plan.installments) {
  console.log(part.number, part.amount.amount, part.amount.currency, part.due ?? `waits for ${part.event}`)
}

const { lines } = allocate({
  lots: [{ id: 'R-7', customer: 'ACME', amount: money('50000.00', 'CNY'), received: '2026-02-06' }],
  items: plan.installments
    .filter((part) => part.due)
    .map(({ number, amount, due }) => ({ id: `C-1/${number}`, customer: 'ACME', open: amount, due })),
  scheme: schemes.oldestDueFirst(),
  asOf: '2026-02-06',
})
for (const { item, amount, reason } of lines) console.log(item, amount.amount, amount.currency, reason.en)
