'use strict'
// How a request becomes JSON text.
//
// `JSON.stringify` would change money silently: NaN becomes null, -0 becomes 0, a Date becomes an
// instant, an undefined element becomes null, a Map becomes {}, a getter of a class vanishes. Here each
// of them is refused with its path. Every property is read once, so that what was checked is what is sent.

const { types } = require('node:util')

/** A value that JSON text cannot carry unchanged, on its way out of the walk. */
class Unwritable {
  constructor(reason, path, cause) {
    this.reason = reason
    this.path = path
    this.cause = cause
  }
}

/** The core reads no deeper; what goes deeper than its deepest record is usually a cycle. */
const DEEPEST = 100

/**
 * The value as JSON text.
 *
 * A checked copy is written, not the value itself: a getter or a proxy may answer differently the
 * second time. The copy costs about a third more than `JSON.stringify` alone.
 * @throws {Unwritable}
 */
function write(value) {
  const trail = { keys: [], above: [] }
  try {
    const copy = checked(value, trail, 0)
    // With a toJSON on every object the text would be that of somebody else's code.
    if ([].toJSON !== undefined) throw new Unwritable('an Object.prototype or Array.prototype with a toJSON', '')
    return JSON.stringify(copy)
  } catch (thrown) {
    throw unwritable(thrown, trail, 0)
  }
}

// `trail.keys` are the keys from the outside in, of which the first `depth` lead to the value, and
// `trail.above` are the objects they lead through.
function checked(value, trail, depth) {
  switch (typeof value) {
    case 'string':
      return text(value, trail, depth)
    case 'number':
      return number(value, trail, depth)
    case 'boolean':
      return value
    case 'object':
      if (value === null) return null
      if (depth > DEEPEST) throw new Unwritable('an object inside itself, or nested too deeply', cycle(trail, depth))
      return Array.isArray(value) ? list(value, trail, depth) : object(value, trail, depth)
    case 'undefined':
      throw new Unwritable('undefined', spelt(trail, depth))
    case 'bigint':
      throw new Unwritable(`the BigInt ${shown(String(value))}n; amounts are text, counts are numbers`, spelt(trail, depth))
    default:
      throw new Unwritable(`a ${typeof value}`, spelt(trail, depth))
  }
}

function text(value, trail, depth) {
  if (!value.isWellFormed()) throw new Unwritable('text with half of a surrogate pair', spelt(trail, depth))
  return value
}

function number(value, trail, depth) {
  if (Number.isSafeInteger(value)) {
    if (Object.is(value, -0)) throw new Unwritable('the number -0', spelt(trail, depth))
    return value
  }
  if (Number.isInteger(value)) {
    throw new Unwritable(`the number ${value}, beyond the whole numbers JavaScript holds exactly`, spelt(trail, depth))
  }
  // No field holds a fraction: the core refuses it and says what is needed instead.
  if (Number.isFinite(value)) return value
  throw new Unwritable(`the number ${value}`, spelt(trail, depth))
}

function list(value, trail, depth) {
  const { length } = value
  const copy = []
  trail.above[depth] = value
  try {
    for (let position = 0; position < length; position++) {
      trail.keys[depth] = position
      copy.push(checked(value[position], trail, depth + 1))
    }
    return copy
  } catch (thrown) {
    throw unwritable(thrown, trail, depth + 1)
  }
}

function object(value, trail, depth) {
  const prototype = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) {
    // Only its own: an inherited one would be somebody else's, on every object of the program.
    const json = Object.hasOwn(value, 'toJSON') ? ownText(value, trail, depth) : undefined
    if (json !== undefined) return text(json, trail, depth)
  } else {
    if (types.isDate(value)) throw new Unwritable('a Date; a day is YYYY-MM-DD, an instant YYYY-MM-DDThh:mm:ssZ', spelt(trail, depth))
    if (types.isBoxedPrimitive(value)) throw new Unwritable('a boxed value', spelt(trail, depth))
    const json = ownText(value, trail, depth)
    if (json !== undefined) return text(json, trail, depth)
    if (!isRecord(value, prototype)) throw new Unwritable(`an instance of ${named(prototype)}`, spelt(trail, depth))
  }
  return record(value, trail, depth)
}

function record(value, trail, depth) {
  const keys = Object.keys(value)
  const copy = {}
  trail.above[depth] = value
  try {
    for (let position = 0; position < keys.length; position++) {
      const key = keys[position]
      trail.keys[depth] = key
      const field = value[key]
      // A field that is there but undefined is a field left out, as everywhere in JavaScript.
      if (field === undefined) continue
      const inside = checked(field, trail, depth + 1)
      // To assign `__proto__` would set the prototype: defined like this it is an unknown field.
      if (key === '__proto__') Object.defineProperty(copy, key, { value: inside, enumerable: true })
      else copy[text(key, trail, depth)] = inside
    }
  } catch (thrown) {
    throw unwritable(thrown, trail, depth + 1)
  }
  return copy
}

/** The text of a decimal or date object that has a text form, such as those of decimal.js and Temporal. */
function ownText(value, trail, depth) {
  let json
  try {
    const { toJSON } = value
    if (typeof toJSON !== 'function') return undefined
    json = toJSON.call(value)
  } catch (thrown) {
    throw new Unwritable(`a toJSON that throws: ${told(thrown)}`, spelt(trail, depth), thrown)
  }
  if (typeof json === 'string') return json
  throw new Unwritable('an object whose toJSON gives no text', spelt(trail, depth))
}

/** Classes known to keep all their data in own properties. */
const records = new WeakSet()

/** Whether own properties are all there is to the object: a getter of its class would be lost. */
function isRecord(value, prototype) {
  if (records.has(prototype)) return true
  if (Symbol.toStringTag in value) return false
  let current = prototype
  for (let depth = 0; current !== null && depth < DEEPEST; depth++) {
    const above = Object.getPrototypeOf(current)
    // The root may be that of another realm (vm, jest); its `__proto__` is an accessor.
    if (above === null) {
      const isRoot = Object.hasOwn(current, 'isPrototypeOf') && Object.hasOwn(current, '__proto__')
      if (isRoot) records.add(prototype)
      return isRoot
    }
    const properties = Object.getOwnPropertyDescriptors(current)
    if (Object.values(properties).some((property) => typeof property.value !== 'function')) return false
    current = above
  }
  return false
}

function named(prototype) {
  const maker = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value
  return shown((typeof maker === 'function' && maker.name) || 'an unnamed class')
}

/** What a getter, a proxy or the engine itself threw, as a refusal of the value being read. */
function unwritable(thrown, trail, depth) {
  if (thrown instanceof Unwritable) return thrown
  if (thrown instanceof RangeError && /string length/.test(thrown.message)) {
    return new Unwritable('more than one text can hold; hand it over in parts', '', thrown)
  }
  return new Unwritable(`a property that throws: ${told(thrown)}`, spelt(trail, depth), thrown)
}

function told(thrown) {
  try {
    return shown(String(thrown instanceof Error ? thrown.message : thrown))
  } catch {
    return 'something without a text'
  }
}

function shown(value) {
  const characters = Array.from(value.slice(0, 256).toWellFormed())
  return characters.length > 64 ? characters.slice(0, 64).join('') + '…' : characters.join('')
}

/** Where an object is met for the second time, if the depth comes from that. */
function cycle({ above, keys }, depth) {
  const again = above.slice(0, depth).findIndex((value, position, all) => all.indexOf(value) < position)
  return spelt({ keys }, again < 0 ? depth : again)
}

/** `lots[0].pays[1].amount` */
function spelt({ keys }, depth) {
  let path = ''
  for (const key of keys.slice(0, depth)) {
    if (typeof key === 'number') path += `[${key}]`
    else path += (path === '' ? '' : '.') + shown(key)
  }
  return path
}

module.exports = { write, Unwritable }
