'use strict'
// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.

const { AtOnce, InTurn, lone } = require('./ask.js')
const { addon } = require('./error.js')
const { INSIDE } = require('./handle.js')

/** All of them, asked through `Door`. */
const classes = (Door) => {
  class Book {
    #door

    constructor(door, inside) {
      if (inside !== INSIDE) throw new TypeError('a Book comes from Book.open, Book.replay, Book.replayLog or Book.restore')
      this.#door = door
      Object.freeze(this)
    }

    static open(book) {
      return Door.made(addon.KeptBook, Book, 'open', { book })
    }

    static replay(request) {
      return Door.made(addon.KeptBook, Book, 'replay', request)
    }

    static replayLog(request) {
      return Door.made(addon.KeptBook, Book, 'replayLog', request)
    }

    static restore(request) {
      return Door.made(addon.KeptBook, Book, 'restore', request)
    }

    decide(order) {
      return this.#door.ask('decide', { order })
    }

    apply(events) {
      return this.#door.ask('apply', { events })
    }

    applyLog(text) {
      return this.#door.ask('applyLog', { text }, lone)
    }

    decideLog(order) {
      return this.#door.ask('decideLog', { order })
    }

    head() {
      return this.#door.ask('head', {})
    }

    inclusion(sequence) {
      return this.#door.ask('inclusion', { sequence })
    }

    consistency(count) {
      return this.#door.ask('consistency', { count })
    }

    validate(order) {
      return this.#door.ask('validate', { order })
    }

    organization() {
      return this.#door.ask('organization', {})
    }

    accessPolicy() {
      return this.#door.ask('accessPolicy', {})
    }

    factsSeen(request) {
      return this.#door.ask('factsSeen', request)
    }

    orderCase(caseId) {
      return this.#door.ask('orderCase', { case: caseId })
    }

    openCases() {
      return this.#door.ask('openCases', {})
    }

    approvalPolicies() {
      return this.#door.ask('approvalPolicies', {})
    }

    inbox(request) {
      return this.#door.ask('inbox', request)
    }

    caseHolders(request) {
      return this.#door.ask('caseHolders', request)
    }

    overdueCases(asOf) {
      return this.#door.ask('overdueCases', { asOf })
    }

    cycleTimes(request) {
      return this.#door.ask('cycleTimes', request)
    }

    blame(request) {
      return this.#door.ask('blame', request)
    }

    id() {
      return this.#door.ask('id', {})
    }

    sequence() {
      return this.#door.ask('sequence', {})
    }

    corrections(request) {
      return this.#door.ask('corrections', request)
    }

    exceptions(request) {
      return this.#door.ask('exceptions', request)
    }

    exceptionAlerts(request) {
      return this.#door.ask('exceptionAlerts', request)
    }

    facts(request) {
      return this.#door.ask('facts', request)
    }

    wentTo(request) {
      return this.#door.ask('wentTo', request)
    }

    cameFrom(request) {
      return this.#door.ask('cameFrom', request)
    }

    logSince(sequence) {
      return this.#door.ask('logSince', { sequence })
    }

    snapshot() {
      return this.#door.ask('snapshot', {})
    }

    branch(request) {
      return this.#door.ask('branch', request)
    }

    origins() {
      return this.#door.ask('origins', {})
    }

    asRecorded(at) {
      return this.#door.ask('asRecorded', { at })
    }

    matchLines(request) {
      return this.#door.ask('matchLines', request)
    }

    matchCommands(request) {
      return this.#door.ask('matchCommands', request)
    }

    outbox(sequence) {
      return this.#door.ask('outbox', { sequence })
    }

    portfolio(asOf) {
      return this.#door.ask('portfolio', { asOf })
    }

    vouchers(request) {
      return this.#door.ask('vouchers', request)
    }

    firstLine() {
      return this.#door.ask('firstLine', {})
    }

    balance(request) {
      return this.#door.ask('balance', request)
    }

    available(request) {
      return this.#door.ask('available', request)
    }

    ledger(request) {
      return this.#door.ask('ledger', request)
    }

    lots(request) {
      return this.#door.ask('lots', request)
    }

    holds(request) {
      return this.#door.ask('holds', request)
    }

    openItems(request) {
      return this.#door.ask('openItems', request)
    }

    receivable(request) {
      return this.#door.ask('receivable', request)
    }

    controlTotal(request) {
      return this.#door.ask('controlTotal', request)
    }

    customer(request) {
      return this.#door.ask('customer', request)
    }

    contract(request) {
      return this.#door.ask('contract', request)
    }

    receipt(request) {
      return this.#door.ask('receipt', request)
    }

    tags(request) {
      return this.#door.ask('tags', request)
    }

    rules(on) {
      return this.#door.ask('rules', { on })
    }

    closedThrough() {
      return this.#door.ask('closedThrough', {})
    }

    proposal(request) {
      return this.#door.ask('proposal', request)
    }

    version(stream) {
      return this.#door.ask('version', { stream })
    }

    history(request) {
      return this.#door.ask('history', request)
    }

    changesSince(sequence) {
      return this.#door.ask('changesSince', { sequence })
    }

    order(order) {
      return this.#door.ask('order', { order })
    }

    reconciliations(request) {
      return this.#door.ask('reconciliations', request)
    }

    grade(request) {
      return this.#door.ask('grade', request)
    }

    checkOrder(request) {
      return this.#door.ask('checkOrder', request)
    }

    aging(request) {
      return this.#door.ask('aging', request)
    }

    monthEnd(request) {
      return this.#door.ask('monthEnd', request)
    }

    values(asOf) {
      return this.#door.ask('values', { asOf })
    }

    summary(asOf) {
      return this.#door.ask('summary', { asOf })
    }

    verify() {
      return this.#door.ask('verify', {})
    }

    copy() {
      return this.#door.ask('copy', {})
    }

    release() {
      return this.#door.release()
    }
  }

  class Matcher {
    #door

    constructor(door, inside) {
      this.#door = inside === INSIDE ? door : Door.constructed(addon.KeptMatcher, Matcher, door)
      Object.freeze(this)
    }

    apply(changes) {
      return this.#door.ask('apply', { changes })
    }

    plan() {
      return this.#door.ask('plan', {})
    }

    decisions(line) {
      return this.#door.ask('decisions', { line })
    }

    summary() {
      return this.#door.ask('summary', {})
    }

    lines() {
      return this.#door.ask('lines', {})
    }

    items() {
      return this.#door.ask('items', {})
    }

    parties() {
      return this.#door.ask('parties', {})
    }

    rules() {
      return this.#door.ask('rules', {})
    }

    count() {
      return this.#door.ask('count', {})
    }

    copy() {
      return this.#door.ask('copy', {})
    }

    release() {
      return this.#door.release()
    }
  }

  return { Book, Matcher }
}

const promises = classes(InTurn)
// As its constructor, which cannot be awaited.
Object.assign(promises.Matcher, {
  async open(request) {
    return InTurn.made(addon.KeptMatcher, promises.Matcher, 'new', request)
  },
})

module.exports = { kept: classes(AtOnce), promises }
