'use strict'
// The calls of the package. Each hands its arguments on as one request; the checks, the defaults and
// the wording of refusals are the engine's. Those that look the same in every language are generated
// (`calls.js`); here are the others. Types and documentation are in `index.d.ts` and `calls.d.ts`.

const { calls, promises: callsLater } = require('./calls.js')
const { DuebookError, addon, answered, call, callLater, written } = require('./error.js')
const { Accounts, OpenItems, PlanHandle } = require('./handle.js')
const { kept, promises: keptLater } = require('./kept.js')

// Money

const money = (amount, currency) => Object.freeze(call('money', { amount, currency }))
const currency = (code) => call('currency', { currency: code })
const plus = (left, right) => call('plus', { left, right })
const minus = (left, right) => call('minus', { left, right })
const ORDER = { less: -1, equal: 0, greater: 1 }
const compare = (left, right) => ORDER[call('compare', { left, right })]
const percentOf = (amount, percent, rounding) => call('percentOf', { amount, percent, rounding })
const round = (amount, currency, rounding) => call('round', { amount, currency, rounding })

// Dates and schedules

const adjust = (request) => call('adjust', request)

const due = Object.freeze({
  on: (date) => call('due.on', { date }),
  after: (event, days) => call('due.after', { event, days }),
  monthsAfter: (event, months) => call('due.monthsAfter', { event, months }),
  endOfMonthAfter: (event, months) => call('due.endOfMonthAfter', { event, months }),
  fromEvent: (event, steps) => call('due.fromEvent', { event, steps }),
  afterPrevious: (steps) => call('due.afterPrevious', { steps }),
})

/** Pairs have no field names; their refusals do, as in every language. The engine says the same of its own. */
const PAIR = ['share.percent', 'due']
const inPair = (path) => path.replace(/^(lines\[\d+\])\[([01])\]/, (_, line, at) => `${line}.${PAIR[at]}`)

const terms = Object.freeze({
  of: (lines) => call('terms.of', { lines }),
  percent: (lines) => JSON.parse(answered(addon.call('terms.percent', written({ lines }, inPair)))),
  equal: (request) => call('terms.equal', request),
})

// Allocation

/** A plan that was kept is settled as it is; otherwise it is made first. */
const settling = (request) => (request?.plan === undefined ? 'settle' : 'settle.plan')
const settle = (request) => call(settling(request), request)

// On the thread pool. Nothing is thrown at once: not even by a request that cannot be read.
const promises = Object.freeze({ ...callsLater, ...keptLater, settle: async (request) => callLater(settling(request), request) })

module.exports = {
  ...calls,
  ...kept,
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
}
