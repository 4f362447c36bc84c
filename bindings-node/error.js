'use strict'
// The one error of the package, and how requests cross and answers of the addon become values or that error.

const { types } = require('node:util')
const { load } = require('./addon.js')
const { write, Unwritable } = require('./write.js')

const addon = load()

/** A refusal: nothing was changed, nothing was guessed. See `index.d.ts`. */
class DuebookError extends Error {
  /** @param refusal what follows the mark in an answer of the addon */
  constructor({ path, kind, wide, message, zh }, cause) {
    super(message, cause === undefined ? undefined : { cause })
    const { code, ...fields } = kind
    for (const field of wide) fields[field] = BigInt(fields[field])
    Object.assign(this, { code, path, ...fields, zh })
  }

  toJSON() {
    const exact = (value) => (typeof value === 'bigint' ? String(value) : value)
    const own = Object.entries(this).filter(([field]) => field !== 'cause')
    return { name: this.name, message: this.message, ...Object.fromEntries(own.map(([k, v]) => [k, exact(v)])) }
  }
}
Object.defineProperty(DuebookError.prototype, 'name', { value: 'DuebookError', configurable: true, writable: true })

/** A refused answer begins with what no JSON text begins with. */
const MARK = '!'

/** What an answer says: the JSON text of the value; a refusal is thrown. */
function answered(answer) {
  if (!answer.startsWith(MARK)) return answer
  throw new DuebookError(JSON.parse(answer.slice(MARK.length)))
}

/** The handle that an answer is; a refusal is thrown. */
function handled(answer) {
  return typeof answer === 'string' ? answered(answer) : answer
}

/** A refusal of this side of the border, worded like all others. */
function refusal(path, reason, cause, expected = 'json') {
  // Written by hand: the refusal may be that every object of the program has a toJSON.
  const [where, why] = [path, reason].map((text) => JSON.stringify(text))
  const answer = addon.refuse(`{"path":${where},"kind":{"code":"wrong_type","found":${why},"expected":"${expected}"}}`)
  return new DuebookError(JSON.parse(answer.slice(MARK.length)), cause)
}

/**
 * The request as JSON text; what JSON cannot carry unchanged is refused as `wrong_type`, at its path
 * as `named` spells it.
 */
function written(request, named = (path) => path) {
  try {
    return write(request)
  } catch (thrown) {
    if (!(thrown instanceof Unwritable)) throw thrown
    throw refusal(named(thrown.path), thrown.reason, thrown.cause)
  }
}

/** The request, whose field of bytes crosses as pairs of digits; what is no request is left for `written` to refuse. */
function digits(request, field) {
  const bytes = request?.[field]
  if (bytes === undefined) return request
  if (!types.isUint8Array(bytes)) throw refusal(field, bytes === null ? 'null' : typeof bytes, undefined, 'Uint8Array')
  return { ...request, [field]: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex') }
}

/** The bytes that an answer is. */
const bytes = (answer) => new Uint8Array(Buffer.from(answer, 'hex'))
const bytesLater = async (answer) => bytes(await answer)

/** Calls a function of the library; `field` is that of its request which holds bytes. */
function call(name, request, field) {
  return JSON.parse(answered(addon.call(name, written(field ? digits(request, field) : request))))
}

/** Calls a function of the library on the thread pool. */
async function callLater(name, request, field) {
  return JSON.parse(answered(await addon.callLater(name, written(field ? digits(request, field) : request))))
}

module.exports = { DuebookError, addon, answered, bytes, bytesLater, call, callLater, handled, refusal, written }
