'use strict'
// How an object that is kept in Rust is asked: at once, or on the thread pool in the order of the calls.

const { handled, written } = require('./error.js')
const { INSIDE, alive } = require('./handle.js')

/** What an answer of the addon is: a value, nothing, or another object, which is asked through the same `Door`. */
function valued(answer, Door, of) {
  const found = handled(answer)
  if (typeof found !== 'string') return new of(new Door(found, of), INSIDE)
  if (found === '') return undefined
  // JSON text has no line end; behind one stand the lines of a log, as they are.
  const end = found.indexOf('\n')
  return end < 0 ? JSON.parse(found) : Object.assign(JSON.parse(found.slice(0, end)), { lines: found.slice(end + 1) })
}

/** A request of one text, which may be the lines of a log: as it is behind a mark, where JSON would escape all of it. */
function lone(request) {
  const [text] = Object.values(request)
  return typeof text === 'string' && text.isWellFormed() ? `=${text}` : written(request)
}

/** Asked on the main thread. `kind` is a class of the addon, `of` the class of the package above it. */
class AtOnce {
  #kept
  #of

  constructor(kept, of) {
    this.#kept = kept
    this.#of = of
  }

  static made(kind, of, maker, request) {
    return valued(kind.make(maker, written(request)), AtOnce, of)
  }

  /** What a constructor puts into its object. */
  static constructed(kind, of, request) {
    return new AtOnce(handled(kind.make('new', written(request))), of)
  }

  ask(method, request, write = written) {
    return valued(alive(this.#kept).ask(method, write(request)), AtOnce, this.#of)
  }

  release() {
    this.#kept?.ask('release', '{}')
    this.#kept = undefined
  }
}

/** Asked on the thread pool, one call after another as they were made. What is asked is read before the promise is returned. */
class InTurn {
  #kept
  #of
  #released = false
  /** Fulfilled when the call that was made last is done with. */
  #last = Promise.resolve()

  constructor(kept, of) {
    this.#kept = kept
    this.#of = of
  }

  static async made(kind, of, maker, request) {
    return valued(await kind.makeLater(maker, written(request)), InTurn, of)
  }

  static constructed(kind, of) {
    throw new TypeError(`a constructor cannot be awaited: use ${of.name}.open`)
  }

  async ask(method, request, write = written) {
    alive(this.#released ? undefined : this)
    return this.#inTurn(method, write(request))
  }

  async release() {
    if (this.#released) return this.#last
    this.#released = true
    return this.#inTurn('release', '{}')
  }

  #inTurn(method, text) {
    const done = this.#last.then(async () => {
      const answer = await this.#kept.askLater(method, text)
      // Between two turns nobody else asks: this waits for no lock. It also holds on to the object until its answer is there.
      this.#kept.weigh()
      return valued(answer, InTurn, this.#of)
    })
    // A refusal is told to who asked, and holds nobody up.
    this.#last = done.then(
      () => {},
      () => {},
    )
    return done
  }
}

module.exports = { AtOnce, InTurn, lone }
