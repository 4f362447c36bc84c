'use strict'
// Open items and plans that stay in Rust between calls.

const { addon, answered, handled, refusal, written } = require('./error.js')

const parsed = (answer) => JSON.parse(answered(answer))
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

module.exports = { OpenItems, PlanHandle }
