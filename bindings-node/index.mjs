// The same package for `import`: one addon, one `DuebookError`, whichever way it is loaded.
import duebook from './index.js'

export const {
  DuebookError,
  OpenItems,
  PlanHandle,
  adjust,
  aging,
  allocate,
  allocateAsync,
  cleanId,
  compare,
  currency,
  due,
  minus,
  money,
  percentOf,
  plus,
  round,
  schedule,
  schemes,
  settle,
  split,
  terms,
  walk,
} = duebook
