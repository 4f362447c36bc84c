// Rows of CSV files, and what becomes of those that cannot be used.
//
// No row is dropped silently: each is used, or lies after the business date, or is refused with its
// file and line, and the three counts add up to the rows of the file. Nothing is repaired silently
// either: an identifier that only looks right goes through `cleanId`, and that is listed.

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'csv-parse/sync'
import { DuebookError, cleanId, currency, money, plus, walk } from 'duebook'

/** Why the program cannot go on: a missing file, a missing column. */
export class Stop extends Error {}

/** Why one row is not used. */
export class Problem extends Error {
  constructor(field, code, en, zh) {
    super(en)
    Object.assign(this, { field, code, en, zh })
  }

  /** What `work` answers; a refusal of the library's becomes a problem at the column, an empty cell is called empty. */
  static at(column, work, cell) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof DuebookError)) throw error
      const field = typeof column === 'function' ? column(error) : column
      if (cell === '') throw new Problem(field, error.code, 'the cell is empty', '单元格为空')
      const en = error.path ? error.message.slice(error.path.length + 2) : error.message
      throw new Problem(field, error.code, en, error.zh)
    }
  }
}

/** Rows with the sums of their amounts by currency. */
export class Count {
  rows = 0
  sums = new Map()

  add(amount) {
    this.rows += 1
    if (amount) this.sums.set(amount.currency, sum([this.sums.get(amount.currency) ?? zero(amount.currency), amount]))
  }
}

export const zero = (code) => ({ ...money('0', code) })
export const sum = (amounts) => amounts.reduce(plus)

/** Whole minor units, to compare amounts of one currency. */
export const units = ({ amount }) => BigInt(amount.replace('.', ''))

/** What became of the rows of one file. */
export class Tally {
  used = new Count()
  later = new Count()
  refused = new Count()
  /** Of the refused ones: those whose amount cannot be read. */
  unreadable = 0

  constructor(file) {
    this.file = file
  }
}

/** One row with the names of its columns. */
class Row {
  repairs = []

  constructor(layout, header, cells) {
    Object.assign(this, { layout, header, cells })
  }

  /** The text of a column, empty if the layout names none. */
  text(column) {
    return this.cells[this.header.indexOf(column)] ?? ''
  }

  /** An identifier, repaired if that is possible. */
  id(column, text = this.text(column)) {
    const to = Problem.at(column, () => cleanId(text), text)
    if (to !== text) this.repairs.push({ field: column, from: text, to })
    return to
  }

  /** Several identifiers in one cell. */
  ids(column) {
    const words = this.text(column).split(/[;, ；，、]/u)
    return words.filter((word) => word !== '').map((word) => this.id(column, word))
  }

  /** An amount with its currency. */
  money(amount, column) {
    const code = this.text(column) || this.layout.defaultCurrency || ''
    Problem.at(column ?? 'currency', () => currency(code), column && code)
    const text = this.text(amount)
    return Problem.at(amount, () => money(text, code), text)
  }

  /** A date in the form of the layout. */
  date(column) {
    const text = this.text(column)
    const parts = text.split('/')
    const turn = this.layout.dates === 'M/D/Y' && parts.length === 3
    const date = turn ? `${parts[2]}-${parts[0].padStart(2, '0')}-${parts[1].padStart(2, '0')}` : text
    return Problem.at(column, () => walk(date, []), text)
  }

  /** A date that may be absent. */
  dateIfAny(column) {
    return this.text(column) === '' ? undefined : this.date(column)
  }

  /** A row with a cell too many has shifted columns: it is not to be trusted. */
  checkWidth() {
    const [found, needed] = [this.cells.length, this.header.length]
    if (found === needed) return
    const en = `${found} cells where the header has ${needed}`
    throw new Problem('row', 'cell_count', en, `本行有 ${found} 列，表头有 ${needed} 列`)
  }
}

/**
 * The text of a file, without the mark some programs put first. Spreadsheets save in other encodings
 * too, and such a file is not guessed at.
 */
export function textOf(path) {
  const file = basename(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    if (error.code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new Stop(`${file}: ${error.message}`)
    throw new Stop(`${file} is not UTF-8; save it as UTF-8 / ${file} 不是 UTF-8 编码，请另存为 UTF-8`)
  }
}

/** The rows of a CSV file with the line each begins on, as an editor counts. */
export function cells(path) {
  const file = basename(path)
  const text = textOf(path)
  let records
  try {
    records = parse(text, { info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
  } catch (error) {
    throw new Stop(`${file}: ${error.message}`)
  }
  const bytes = Buffer.from(text)
  let [at, line, end] = [0, 1, 0]
  return records.map(({ record, info }) => {
    let start = end
    while (bytes[start] === 13 || bytes[start] === 10) start += 1
    for (; at < start; at += 1) if (bytes[at] === 10) line += 1
    end = info.bytes
    return { line, record }
  })
}

/** Reads a file and makes a record of each row. `read` answers with nothing for a row after the business date. */
export function records(path, layout, columns, notes, amount, read) {
  const file = basename(path)
  const [first, ...rows] = cells(path)
  const header = first?.record ?? []
  const missing = columns.find((column) => column !== undefined && !header.includes(column))
  if (missing !== undefined) throw new Stop(`${file}: there is no column \`${missing}\``)
  const tally = new Tally(file)
  const found = []
  for (const { line, record } of rows) {
    const row = new Row(layout, header, record)
    let outcome = tally.used
    try {
      row.checkWidth()
      const record = read(row, line)
      if (record) found.push(record)
      else outcome = tally.later
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      outcome = tally.refused
      notes.refused.push({ file, line, problem })
    }
    const readable = readableAmount(row, amount)
    outcome.add(readable)
    if (outcome === tally.refused && !readable) tally.unreadable += 1
    notes.repaired.push(...row.repairs.map((repair) => ({ file, line, repair })))
  }
  notes.tallies.push(tally)
  return found
}

function readableAmount(row, amount) {
  try {
    row.checkWidth()
    return amount(row)
  } catch (problem) {
    if (problem instanceof Problem) return undefined
    throw problem
  }
}
