#!/usr/bin/env node
// What is owed, what was paid, and why: contracts, open items and receipts from CSV files.
//
// `node receivables.mjs --help` prints `examples/usage.txt`.

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { DuebookError, walk } from 'duebook'
import { Book, readCalendar } from './book.mjs'
import { page } from './month_end.mjs'
import { report } from './page.mjs'
import { Stop, textOf } from './rows.mjs'
import { work } from './work.mjs'

const beside = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** The command line. */
function readOptions(args) {
  const text = { type: 'string' }
  const known = {
    'as-of': text,
    contracts: text,
    full: { type: 'boolean', default: false },
    holidays: text,
    html: text,
    items: text,
    lang: { type: 'string', default: 'en' },
    layout: { type: 'string', default: beside('layouts/trading.json') },
    receipts: text,
  }
  const { values } = parseArgs({ args, options: known })
  if (!['en', 'zh'].includes(values.lang)) throw new Stop(`--lang is en or zh, not ${values.lang}`)
  if (values.contracts ?? values.items ?? values.receipts) return values
  return {
    holidays: beside('data/holidays.csv'),
    ...values,
    contracts: beside('data/contracts.csv'),
    items: beside('data/receivables.csv'),
    receipts: beside('data/receipts.csv'),
  }
}

/** The columns a layout must name, and those it may. */
const COLUMNS = {
  contracts: ['number customer signed amount terms delivered accepted', 'salesperson currency'],
  items: ['id customer due amount', 'salesperson issued currency references settled'],
  receipts: ['id customer received amount', 'currency nature references pays'],
}

/** Reads a layout; a misspelt field is refused. */
function readLayout(path) {
  const layout = JSON.parse(textOf(path))
  const check = (found, needed, optional, where) => {
    const missing = needed.find((field) => !(field in found))
    const unknown = Object.keys(found).find((field) => !needed.includes(field) && !optional.includes(field))
    if (missing ?? unknown) throw new Stop(`${path}: ${where}: ${missing ? 'missing' : 'unknown'} field ${missing ?? unknown}`)
  }
  check(layout, ['about', 'asOf', 'dates'], ['defaultCurrency', 'natures', ...Object.keys(COLUMNS)], 'layout')
  if (!['Y-M-D', 'M/D/Y'].includes(layout.dates)) throw new Stop(`${path}: dates are Y-M-D or M/D/Y`)
  for (const [name, [needed, optional]] of Object.entries(COLUMNS)) {
    if (layout[name]) check(layout[name], needed.split(' '), optional.split(' '), name)
  }
  return layout
}

/** The report, and whether all control totals hold. */
function run(options) {
  const layout = readLayout(options.layout)
  const calendar = options.holidays ? readCalendar(options.holidays) : {}
  const book = new Book(walk(options['as-of'] ?? layout.asOf, []), layout)
  if (options.contracts) book.readContracts(options.contracts, calendar)
  if (options.items) book.readItems(options.items)
  if (options.receipts) book.readReceipts(options.receipts)
  const outcome = work(book)
  if (options.html) writeFileSync(options.html, page(book, outcome, options.lang))
  return [report(book, outcome, options.lang, options.full), outcome.checks.every((check) => check.holds)]
}

// A reader that has seen enough closes the pipe; that is not an error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})
try {
  const words = process.argv.slice(2)
  const help = words.includes('--help') || words.includes('-h')
  const [text, holds] = help ? [textOf(beside('usage.txt')), true] : run(readOptions(words))
  process.stdout.write(text)
  process.exitCode = holds ? 0 : 1
} catch (error) {
  // A bug keeps its stack; what the user can mend is one line.
  if (!(error instanceof Stop || error instanceof DuebookError || error instanceof SyntaxError || error.code)) throw error
  process.stderr.write(`receivables: ${error.message}\n`)
  process.exitCode = 2
}
