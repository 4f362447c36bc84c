// Compiled by `tsc --strict`, never run: the same package through `require`.
import duebook = require('duebook')

const total: duebook.Money = duebook.money('0.05', 'CNY')
const plan: duebook.Plan = duebook.allocate({
  lots: [],
  items: [{ id: 'C-1/1', customer: 'ACME', open: total, due: '2026-02-07', issued: '2026-01-31', references: ['C-1'] }],
  scheme: duebook.schemes.oldestDueFirst(),
  asOf: '2026-02-06',
})

function where(error: unknown): string {
  if (error instanceof duebook.DuebookError && error.code === 'duplicate_id') return `${error.id} ${error.first} ${error.path}`
  // @ts-expect-error: nothing is known of it
  return error.path
}

// @ts-expect-error: an amount is text
duebook.money(0.05, 'CNY')
// @ts-expect-error: there is no such call
duebook.reconcile()

export = { plan, where }
