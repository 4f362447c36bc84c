'use strict'
// The calls of the package. Each hands its arguments on as one request; the checks, the defaults and
// the wording of refusals are the engine's. Types and documentation are in `index.d.ts`.

const { DuebookError, call, callLater } = require('./error.js')
const { OpenItems, PlanHandle } = require('./handle.js')

// Money

const money = (amount, currency) => Object.freeze(call('money', { amount, currency }))
const currency = (code) => call('currency', { currency: code })
const plus = (left, right) => call('plus', { left, right })
const minus = (left, right) => call('minus', { left, right })
const ORDER = { less: -1, equal: 0, greater: 1 }
const compare = (left, right) => ORDER[call('compare', { left, right })]
const percentOf = (amount, percent, rounding) => call('percentOf', { amount, percent, rounding })
const round = (amount, currency, rounding) => call('round', { amount, currency, rounding })
const split = (request) => call('split', request)
const cleanId = (text) => call('cleanId', { text })

// Dates and schedules

const walk = (from, steps) => call('walk', { from, steps })
const adjust = (request) => call('adjust', request)
const schedule = (request) => call('schedule', request)

const due = Object.freeze({
  on: (date) => call('due.on', { date }),
  after: (event, days) => call('due.after', { event, days }),
  monthsAfter: (event, months) => call('due.monthsAfter', { event, months }),
  endOfMonthAfter: (event, months) => call('due.endOfMonthAfter', { event, months }),
  fromEvent: (event, steps) => call('due.fromEvent', { event, steps }),
  afterPrevious: (steps) => call('due.afterPrevious', { steps }),
})

/** Pairs have no field names; their refusals do, as in every language. The engine says the same of its own. */
const PAIR = ['percent', 'due']
const inPair = (path) => path.replace(/^(lines\[\d+\])\[([01])\]/, (_, line, at) => `${line}.${PAIR[at]}`)

const terms = Object.freeze({
  of: (lines) => call('terms.of', { lines }),
  percent: (lines) => call('terms.percent', { lines }, inPair),
  equal: (request) => call('terms.equal', request),
})

// Allocation and reports

const schemes = Object.freeze({
  standard: () => call('schemes.standard', {}),
  oldestDueFirst: () => call('schemes.oldestDueFirst', {}),
})

const allocate = (request) => call('allocate', request)
const allocateAsync = (request) => callLater('allocate', request)
const settle = (request) => call('settle', request)
const aging = (request) => call('aging', request)

module.exports = {
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
}
