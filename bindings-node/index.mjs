// The same package for `import`: one addon, one `DuebookError`, whichever way it is loaded.
import duebook from './index.js'

export * from './calls.mjs'
export const {
  Accounts,
  DuebookError,
  OpenItems,
  PlanHandle,
  adjust,
  compare,
  currency,
  due,
  minus,
  money,
  percentOf,
  plus,
  promises,
  round,
  settle,
  terms,
} = duebook
