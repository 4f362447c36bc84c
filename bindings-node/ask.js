'use strict'
// How an object that is kept in Rust is asked: at once, or on the thread pool in the order of the calls.

const { handled, written } = require('./error.js')
const { INSIDE, alive } = require('./handle.js')

/** What an answer of the addon is: a value, nothing, or another object of this kind, which `as` makes a handle of. */
function valued(answer, as) {
  const found = handled(answer)
  if (typeof found !== 'string') return as(found)
  return found === '' ? undefined : JSON.parse(found)
}

/** Asked on the main thread. */
class AtOnce {
  #kept
  #as

  constructor(kept, as) {
    this.#kept = kept
    this.#as = as
  }

  /** @param kind the class of the addon @param of the class of the package */
  static made(kind, of, maker, request) {
    const as = (kept) => new of(new AtOnce(kept, as), INSIDE)
    return as(handled(kind.make(maker, written(request))))
  }

  /** What a constructor puts into its object. */
  static constructed(kind, of, request) {
    const as = (kept) => new of(new AtOnce(kept, as), INSIDE)
    return new AtOnce(handled(kind.make('new', written(request))), as)
  }

  ask(method, request) {
    return valued(alive(this.#kept).ask(method, written(request)), this.#as)
  }

  release() {
    this.#kept?.ask('release', '{}')
    this.#kept = undefined
  }
}

/** Asked on the thread pool. One call follows another, as they were made; each has its request before its promise. */
class InTurn {
  #kept
  #as
  #released = false
  /** Fulfilled when the call that was made last is done with. */
  #last = Promise.resolve()

  constructor(kept, as) {
    this.#kept = kept
    this.#as = as
  }

  static async made(kind, of, maker, request) {
    const as = (kept) => new of(new InTurn(kept, as), INSIDE)
    return as(handled(await kind.makeLater(maker, written(request))))
  }

  static constructed(kind, of) {
    throw new TypeError(`a constructor cannot be awaited: use ${of.name}.open`)
  }

  async ask(method, request) {
    if (this.#released) alive(undefined)
    return this.#inTurn(method, written(request))
  }

  async release() {
    if (this.#released) return this.#last
    this.#released = true
    return this.#inTurn('release', '{}')
  }

  #inTurn(method, text) {
    const done = this.#last.then(async () => {
      const answer = await this.#kept.askLater(method, text)
      // Between two turns nobody else asks: the main thread does not wait, and what it holds on to is not collected.
      this.#kept.weigh()
      return valued(answer, this.#as)
    })
    // A refusal is told to who asked, and holds nobody up.
    this.#last = done.then(
      () => {},
      () => {},
    )
    return done
  }
}

module.exports = { AtOnce, InTurn }
