// The company's records: contracts with their schedules, open items, receipts.

import { basename } from 'node:path'
import { allocate, cleanId, due, schedule, schemes, terms, walk } from 'duebook'
import { Problem, Stop, Tally, cells, records } from './rows.mjs'

/** All records as of one business date, and the rows that did not become records. */
export class Book {
  contracts = []
  /** Open items, each with its salesperson. */
  items = []
  lots = []
  notes = { tallies: [], refused: [], repaired: [] }

  constructor(asOf, layout) {
    this.asOf = asOf
    this.layout = layout
  }

  /** The first installment that a quoted number means and that only waits for its event. */
  waiting(customer, quoted) {
    for (const contract of this.contracts.filter((contract) => contract.customer === customer)) {
      const meant = (part) => quoted === contract.number || quoted === `${contract.number}/${part.number}`
      const found = contract.installments.find((part) => part.due === undefined && part.event !== undefined && meant(part))
      if (found) return { ...found, id: `${contract.number}/${found.number}` }
    }
    return undefined
  }

  /** Contracts become installments, and those with a date become open items. */
  readContracts(path, calendar) {
    const { asOf, layout } = this
    const columns = part(layout, 'contracts')
    const amount = (row) => row.money(columns.amount, columns.currency)
    const seen = new Map()
    this.contracts = records(path, layout, Object.values(columns), this.notes, amount, (row, line) => {
      const contract = {
        number: row.id(columns.number),
        customer: row.id(columns.customer),
        salesperson: row.text(columns.salesperson),
        signed: row.date(columns.signed),
        total: amount(row),
      }
      const days = [contract.signed, row.dateIfAny(columns.delivered), row.dateIfAny(columns.accepted)]
      const happened = days.map((day) => (day !== undefined && day <= asOf ? day : undefined))
      const rules = paymentTerms(row.text(columns.terms), columns.terms)
      const column = (error) => (error.path === 'total' ? columns.amount : columns.terms)
      contract.installments = Problem.at(column, () => plan(contract.total, rules, happened, calendar))
      const owed = Problem.at(columns.number, () => receivables(contract))
      Problem.at(columns.amount, () => judge([], owed, asOf))
      once(seen, contract.number, line, columns.number)
      return contract.signed <= asOf ? contract : undefined
    })
    for (const contract of this.contracts) {
      const { salesperson } = contract
      this.items.push(...receivables(contract).map((receivable) => ({ receivable, salesperson })))
    }
  }

  /** Items that stand alone; rows that say when they were settled bring their receipt along. */
  readItems(path) {
    const { asOf, layout } = this
    const columns = part(layout, 'items')
    const amount = (row) => row.money(columns.amount, columns.currency)
    const seen = new Map()
    const items = records(path, layout, Object.values(columns), this.notes, amount, (row, line) => {
      const receivable = {
        id: row.id(columns.id),
        customer: row.id(columns.customer),
        open: amount(row),
        due: row.date(columns.due),
        issued: row.dateIfAny(columns.issued),
        references: row.ids(columns.references),
      }
      Problem.at(columns.amount, () => judge([], [receivable], asOf))
      const settled = row.dateIfAny(columns.settled)
      once(seen, receivable.id, line, columns.id)
      const exists = receivable.issued === undefined || receivable.issued <= asOf
      return exists ? { receivable, salesperson: row.text(columns.salesperson), settled } : undefined
    })
    if (columns.settled) this.#addSettlements(items, columns.settled, path)
    this.items.push(...items)
  }

  #addSettlements(items, column, path) {
    const tally = new Tally(`${basename(path)} ${column}`)
    for (const { receivable, settled } of items.filter((item) => item.settled !== undefined)) {
      const { id, customer, open } = receivable
      const later = settled > this.asOf
      const counted = later ? tally.later : tally.used
      counted.add(open)
      if (later) continue
      this.lots.push({ id, customer, amount: open, received: settled, nature: 'contractLiability', references: [id] })
    }
    this.notes.tallies.push(tally)
  }

  /** Money received. Read after the items, because a clerk's instruction must name one of them. */
  readReceipts(path) {
    const { asOf, layout } = this
    const columns = part(layout, 'receipts')
    const amount = (row) => row.money(columns.amount, columns.currency)
    const items = this.items.map((item) => item.receivable)
    const seen = new Map()
    const lots = records(path, layout, Object.values(columns), this.notes, amount, (row, line) => {
      const lot = {
        id: row.id(columns.id),
        customer: row.id(columns.customer),
        amount: amount(row),
        received: row.date(columns.received),
        nature: natureOf(row, columns.nature, layout),
        references: row.ids(columns.references),
      }
      Problem.at(columns.amount, () => judge([lot], [], lot.received))
      const named = row.ids(columns.pays)
      if (lot.received <= asOf && named.length > 0) {
        lot.pays = named.map((item) => ({ item }))
        Problem.at(columns.pays, () => judge([lot], items, asOf))
      }
      once(seen, lot.id, line, columns.id)
      return lot.received <= asOf ? lot : undefined
    })
    this.lots.push(...lots)
  }
}

function part(layout, name) {
  if (!layout[name]) throw new Stop(`the layout has no \`${name}\``)
  return layout[name]
}

/** The open items of a contract: the installments that have a date. */
function receivables({ number, customer, signed, installments }) {
  const dated = installments.filter((installment) => installment.due !== undefined)
  return dated.map((installment) => ({
    id: cleanId(`${number}/${installment.number}`),
    customer,
    open: installment.amount,
    due: installment.due,
    issued: signed,
    references: [number],
  }))
}

/** `30/40/25/5`: first the down payment, then on delivery, on acceptance, and the retention money (质保金). */
function paymentTerms(text, field) {
  const shares = text.split('/')
  const rules = [
    ['downPayment', due.after('signing', 7)],
    ['installment', due.after('delivery', 30)],
    ['installment', due.endOfMonthAfter('acceptance', 1)],
    ['retention', due.monthsAfter('acceptance', 12)],
  ]
  if (shares.length > rules.length) {
    const count = shares.length
    throw new Problem(field, 'too_many', `${count} parts, at most 4 are known`, `共 ${count} 期，最多 4 期`)
  }
  // A contract in one part is paid after delivery, without a down payment.
  const first = shares.length === 1 ? 1 : 0
  const lines = shares.map((percent, position) => {
    const [purpose, due] = rules[position + first]
    return { share: { kind: 'percent', percent }, due, purpose }
  })
  return Problem.at(field, () => ({ ...terms.of(lines), businessDay: 'following' }), text)
}

/** The installments of a contract after what has happened so far. */
function plan(total, rules, days, calendar) {
  const awaited = new Set(rules.lines.map((line) => line.due.start.event))
  const events = ['signing', 'delivery', 'acceptance'].map((event, position) => ({ event, date: days[position] }))
  const reported = events.filter(({ event, date }) => date !== undefined && awaited.has(event))
  return schedule({ total, terms: rules, events: reported, calendar }).installments
}

/** The library's own judgement of single records, before they meet the others. */
function judge(lots, items, asOf) {
  allocate({ lots, items, scheme: schemes.standard(), asOf })
}

function once(seen, id, line, field) {
  const first = seen.get(id)
  if (first === undefined) seen.set(id, line)
  else {
    const zh = `编号“${id}”重复，首次出现在第 ${first} 行`
    throw new Problem(field, 'duplicate_id', `\`${id}\` already stands on line ${first}`, zh)
  }
}

function natureOf(row, column, layout) {
  const word = row.text(column)
  if (word === '') return 'advance'
  const nature = Object.hasOwn(layout.natures ?? {}, word) ? layout.natures[word] : undefined
  if (nature !== undefined) return nature
  const en = `\`${word}\` is not a nature of the layout`
  throw new Problem(column, 'unknown_variant', en, `布局文件中没有款项性质“${word}”`)
}

/** The days on which nobody pays: `date,kind` with the kinds `holiday` and `workday`. */
export function readCalendar(path) {
  const calendar = { weekend: ['saturday', 'sunday'], holidays: [], workdays: [] }
  const lists = { holiday: calendar.holidays, workday: calendar.workdays }
  for (const { record } of cells(path).slice(1)) {
    const [date, kind] = record
    if (!Object.hasOwn(lists, kind)) throw new Stop(`${path}: unknown kind ${kind}`)
    lists[kind].push(walk(date, []))
  }
  return calendar
}
