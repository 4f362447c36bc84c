'use strict'
// Generated from the source of the core by `cargo test -p duebook-tests --test mirror`; do not edit.

const { addon, answered, handled, written } = require('./error.js')
const { INSIDE, alive, parsed } = require('./handle.js')

class Book {
  #kept

  constructor(kept, inside) {
    if (inside !== INSIDE) throw new TypeError('a Book comes from Book.open, Book.replay, Book.replayLog or Book.restore')
    this.#kept = kept
    Object.freeze(this)
  }

  get #open() {
    return alive(this.#kept)
  }

  static open(book) {
    return new Book(handled(addon.bookOpen(written({ book }))), INSIDE)
  }

  static replay(request) {
    return new Book(handled(addon.bookReplay(written(request))), INSIDE)
  }

  static replayLog(request) {
    return new Book(handled(addon.bookReplayLog(written(request))), INSIDE)
  }

  static restore(request) {
    return new Book(handled(addon.bookRestore(written(request))), INSIDE)
  }

  decide(order) {
    return parsed(this.#open.decide(written({ order })))
  }

  apply(events) {
    answered(this.#open.apply(written({ events })))
  }

  applyLog(text) {
    answered(this.#open.applyLog(written({ text })))
  }

  decideLog(order) {
    return parsed(this.#open.decideLog(written({ order })))
  }

  head() {
    return parsed(this.#open.head())
  }

  inclusion(sequence) {
    return parsed(this.#open.inclusion(written({ sequence })))
  }

  consistency(count) {
    return parsed(this.#open.consistency(written({ count })))
  }

  validate(order) {
    return parsed(this.#open.validate(written({ order })))
  }

  organization() {
    return parsed(this.#open.organization())
  }

  accessPolicy() {
    return parsed(this.#open.accessPolicy())
  }

  factsSeen(request) {
    return parsed(this.#open.factsSeen(written(request)))
  }

  orderCase(caseId) {
    return parsed(this.#open.orderCase(written({ case: caseId })))
  }

  openCases() {
    return parsed(this.#open.openCases())
  }

  approvalPolicies() {
    return parsed(this.#open.approvalPolicies())
  }

  inbox(request) {
    return parsed(this.#open.inbox(written(request)))
  }

  caseHolders(request) {
    return parsed(this.#open.caseHolders(written(request)))
  }

  overdueCases(asOf) {
    return parsed(this.#open.overdueCases(written({ asOf })))
  }

  cycleTimes(request) {
    return parsed(this.#open.cycleTimes(written(request)))
  }

  blame(request) {
    return parsed(this.#open.blame(written(request)))
  }

  id() {
    return parsed(this.#open.id())
  }

  sequence() {
    return parsed(this.#open.sequence())
  }

  corrections(request) {
    return parsed(this.#open.corrections(written(request)))
  }

  exceptions(request) {
    return parsed(this.#open.exceptions(written(request)))
  }

  exceptionAlerts(request) {
    return parsed(this.#open.exceptionAlerts(written(request)))
  }

  facts(request) {
    return parsed(this.#open.facts(written(request)))
  }

  wentTo(request) {
    return parsed(this.#open.wentTo(written(request)))
  }

  cameFrom(request) {
    return parsed(this.#open.cameFrom(written(request)))
  }

  logSince(sequence) {
    return parsed(this.#open.logSince(written({ sequence })))
  }

  snapshot() {
    return parsed(this.#open.snapshot())
  }

  branch(request) {
    return new Book(handled(this.#open.branch(written(request))), INSIDE)
  }

  origins() {
    return parsed(this.#open.origins())
  }

  asRecorded(at) {
    return new Book(handled(this.#open.asRecorded(written({ at }))), INSIDE)
  }

  matchLines(request) {
    return parsed(this.#open.matchLines(written(request)))
  }

  matchCommands(request) {
    return parsed(this.#open.matchCommands(written(request)))
  }

  outbox(sequence) {
    return parsed(this.#open.outbox(written({ sequence })))
  }

  portfolio(asOf) {
    return parsed(this.#open.portfolio(written({ asOf })))
  }

  vouchers(request) {
    return parsed(this.#open.vouchers(written(request)))
  }

  firstLine() {
    return parsed(this.#open.firstLine())
  }

  balance(request) {
    return parsed(this.#open.balance(written(request)))
  }

  available(request) {
    return parsed(this.#open.available(written(request)))
  }

  ledger(request) {
    return parsed(this.#open.ledger(written(request)))
  }

  lots(request) {
    return parsed(this.#open.lots(written(request)))
  }

  holds(request) {
    return parsed(this.#open.holds(written(request)))
  }

  openItems(request) {
    return parsed(this.#open.openItems(written(request)))
  }

  receivable(request) {
    return parsed(this.#open.receivable(written(request)))
  }

  controlTotal(request) {
    return parsed(this.#open.controlTotal(written(request)))
  }

  customer(request) {
    return parsed(this.#open.customer(written(request)))
  }

  contract(request) {
    return parsed(this.#open.contract(written(request)))
  }

  receipt(request) {
    return parsed(this.#open.receipt(written(request)))
  }

  tags(request) {
    return parsed(this.#open.tags(written(request)))
  }

  rules(on) {
    return parsed(this.#open.rules(written({ on })))
  }

  closedThrough() {
    return parsed(this.#open.closedThrough())
  }

  proposal(request) {
    return parsed(this.#open.proposal(written(request)))
  }

  version(stream) {
    return parsed(this.#open.version(written({ stream })))
  }

  history(request) {
    return parsed(this.#open.history(written(request)))
  }

  changesSince(sequence) {
    return parsed(this.#open.changesSince(written({ sequence })))
  }

  order(order) {
    return parsed(this.#open.order(written({ order })))
  }

  reconciliations(request) {
    return parsed(this.#open.reconciliations(written(request)))
  }

  grade(request) {
    return parsed(this.#open.grade(written(request)))
  }

  checkOrder(request) {
    return parsed(this.#open.checkOrder(written(request)))
  }

  aging(request) {
    return parsed(this.#open.aging(written(request)))
  }

  monthEnd(request) {
    return parsed(this.#open.monthEnd(written(request)))
  }

  values(asOf) {
    return parsed(this.#open.values(written({ asOf })))
  }

  summary(asOf) {
    return parsed(this.#open.summary(written({ asOf })))
  }

  verify() {
    return parsed(this.#open.verify())
  }

  copy() {
    return new Book(handled(this.#open.copy()), INSIDE)
  }

  release() {
    this.#kept?.release()
    this.#kept = undefined
  }
}

class Matcher {
  #kept

  constructor(kept, inside) {
    this.#kept = inside === INSIDE ? kept : handled(addon.matcherNew(written(kept)))
    Object.freeze(this)
  }

  get #open() {
    return alive(this.#kept)
  }

  apply(changes) {
    return parsed(this.#open.apply(written({ changes })))
  }

  plan() {
    return parsed(this.#open.plan())
  }

  decisions(line) {
    return parsed(this.#open.decisions(written({ line })))
  }

  summary() {
    return parsed(this.#open.summary())
  }

  lines() {
    return parsed(this.#open.lines())
  }

  items() {
    return parsed(this.#open.items())
  }

  parties() {
    return parsed(this.#open.parties())
  }

  rules() {
    return parsed(this.#open.rules())
  }

  count() {
    return parsed(this.#open.count())
  }

  copy() {
    return new Matcher(handled(this.#open.copy()), INSIDE)
  }

  release() {
    this.#kept?.release()
    this.#kept = undefined
  }
}

module.exports = { Book, Matcher }
