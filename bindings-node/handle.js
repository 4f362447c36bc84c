'use strict'
// Open items, plans and accounts that stay in Rust between calls.

const { addon, answered, handled, refusal, written } = require('./error.js')

const parsed = (answer) => JSON.parse(answered(answer))
/** A request of one text, which may be the lines of a log: as it is behind a mark, where JSON would escape all of it. */
function lone(request) {
  const [text] = Object.values(request)
  return typeof text === 'string' && text.isWellFormed() ? `=${text}` : written(request)
}
/** An answer with lines of a log, which stand behind its JSON text. */
function lined(answer) {
  const [text, end] = [answered(answer), answer.indexOf('\n')]
  return Object.assign(JSON.parse(text.slice(0, end)), { lines: text.slice(end + 1) })
}
/** Only this file makes handles of handles. */
const INSIDE = Symbol('inside')
const ALL = Number.MAX_SAFE_INTEGER

function alive(handle) {
  if (handle === undefined) throw new TypeError('this handle has been released')
  return handle
}

function readable(text) {
  if (typeof text === 'string') return text
  if (!(text instanceof Uint8Array)) throw refusal('', 'neither the JSON text of a list nor its UTF-8 bytes')
  // Another thread could change shared memory while it is read.
  return text.buffer instanceof ArrayBuffer ? text : text.slice()
}

class OpenItems {
  #items

  constructor(items, inside) {
    this.#items = inside === INSIDE ? items : handled(addon.openItems(written(items)))
    Object.freeze(this)
  }

  static fromJSON(text) {
    return new OpenItems(handled(addon.openItems(readable(text))), INSIDE)
  }

  get #open() {
    return alive(this.#items)
  }

  release() {
    this.#items?.release()
    this.#items = undefined
  }

  get length() {
    return this.#open.length
  }

  plan(request) {
    return new PlanHandle(handled(this.#open.plan(written(request))), INSIDE)
  }

  aging(request) {
    return parsed(this.#open.aging(written(request)))
  }

  items(from = 0, count = ALL) {
    return parsed(this.#open.list(written({ from, count })))
  }
}

class PlanHandle {
  #plan

  constructor(plan, inside) {
    if (inside !== INSIDE) throw new TypeError('a PlanHandle comes from OpenItems.plan')
    this.#plan = plan
    Object.freeze(this)
  }

  get #made() {
    return alive(this.#plan)
  }

  release() {
    this.#plan?.release()
    this.#plan = undefined
  }

  get lineCount() {
    return this.#made.lineCount
  }

  get totals() {
    return parsed(this.#made.totals())
  }

  get differences() {
    return parsed(this.#made.differences())
  }

  get parts() {
    return parsed(this.#made.parts())
  }

  get leftOver() {
    return parsed(this.#made.leftOver())
  }

  get refusals() {
    return parsed(this.#made.refusals())
  }

  lines(from = 0, count = ALL) {
    return parsed(this.#made.lines(written({ from, count })))
  }

  toObject() {
    return parsed(this.#made.whole())
  }

  settle() {
    return new OpenItems(handled(this.#made.settle()), INSIDE)
  }

  aging(request) {
    return this.settle().aging(request)
  }
}

class Accounts {
  #books

  constructor(movements = [], policy = undefined, inside = undefined) {
    this.#books = inside === INSIDE ? movements : handled(addon.openAccounts(written({ movements, policy })))
    Object.freeze(this)
  }

  get #open() {
    return alive(this.#books)
  }

  decide(request) {
    return parsed(this.#open.decide(written(request)))
  }

  apply(movement) {
    answered(this.#open.apply(written(movement)))
  }

  batch(request) {
    return parsed(this.#open.batch(written(request)))
  }

  balance(request) {
    return parsed(this.#open.balance(written(request)))
  }

  ledger(request) {
    return parsed(this.#open.ledger(written(request)))
  }

  lots(request) {
    return parsed(this.#open.lots(written(request)))
  }

  toLots(request) {
    return parsed(this.#open.toLots(written(request)))
  }

  holds(request) {
    return parsed(this.#open.holds(written(request)))
  }

  tieOut(request) {
    return parsed(this.#open.tieOut(written(request)))
  }

  trace(request) {
    return parsed(this.#open.trace(written(request)))
  }

  links(request) {
    return parsed(this.#open.links(written(request)))
  }

  summary() {
    return parsed(this.#open.summary())
  }

  movements(from = 0, count = ALL) {
    return parsed(this.#open.movements(written({ from, count })))
  }

  copy() {
    return new Accounts(this.#open.copy(), undefined, INSIDE)
  }

  release() {
    this.#books?.release()
    this.#books = undefined
  }
}

module.exports = { Accounts, INSIDE, OpenItems, PlanHandle, alive, lined, lone, parsed }
