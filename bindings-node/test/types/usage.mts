// Compiled by `tsc --strict`, never run: what an `import` of the package may and may not say.
import {
  Accounts,
  Book,
  DuebookError,
  Matcher,
  OpenItems,
  accountBalance,
  adjust,
  aging,
  agingReport,
  agingRules,
  allocate,
  amend,
  bookReplay,
  cleanId,
  compare,
  compareSchemes,
  currency,
  due,
  lateCharges,
  minus,
  money,
  percentOf,
  plus,
  promises,
  riskOf,
  round,
  schedule,
  schemes,
  settle,
  split,
  terms,
  verifyConsistency,
  walk,
} from 'duebook'
import { Book as LaterBook, Matcher as LaterMatcher, matchPayments } from 'duebook/promises'
import type { AccountKey, AccountPlan, AccountRequest, AgingRow, Amendment, AsOf, Balance, BookEvent, BookStream, BookSummary, Calendar, Command, Decision, ErrorCode, Head, LateCharge, Lot, MatchPlan, MatcherUpdate, Money, Nature, Order, OrderCase, Phase, Plan, PlanHandle, Reason, Receivable, Recorded, Rounding, Scheme, Step, TermLine } from 'duebook'

const total: Money = money('113000.01', 'CNY')
const rounded: { value: Money; exact: boolean } = percentOf(total, '33.33', 'halfUp')
const sorted: Money[] = [total, plus(total, rounded.value), minus(total, rounded.value)].sort(compare)
const parts: readonly Money[] = split({ total, by: { kind: 'weights', weights: [1, 2] }, remainder: 'last', rounding: 'halfEven' }).parts
const digits: number = currency('KWD').digits
const exact: boolean = round('1.005', 'CNY', 'down').exact
const decimal = { toJSON: () => '1.50' }
const fromDecimal: Money = money(decimal, 'CNY')
const ofDecimal: Receivable = { id: 'C-2/1', customer: 'ACME', open: money(decimal, 'CNY'), due: '2026-02-07' }

const plan = terms.percent([
  ['30', due.after('signing', 7)],
  ['70', due.endOfMonthAfter('acceptance', 1)],
])
const made = schedule({ total, terms: { ...plan, businessDay: 'following' }, calendar: { weekend: ['sunday'] } })
const when: string | null | undefined = made.installments[0]?.due
const steps: Step[] = [{ kind: 'months', months: 1 }, { kind: 'endOfMonth' }]
const day: string = adjust({ date: walk('2026-01-31', steps), convention: 'preceding', calendar: {} })
const equal = terms.equal({ count: 12, first: due.on('2026-01-31'), months: 1 })
const labelled = terms.of([{ share: { kind: 'rest' }, due: due.afterPrevious(steps), purpose: 'retention', label: 'L-1' }])

const lots: Lot[] = [{ id: 'R-7', customer: 'ACME', amount: total, received: '2026-02-06', pays: [{ item: 'C-1/1' }] }]
const items: Receivable[] = [{ id: 'C-1/1', customer: 'ACME', open: total, due: '2026-02-07' }]

// What may be left out may be undefined, in every record that goes in; single values may be null.
type Row = { issued: string | null; references: string[] | undefined; amount: Money | null | undefined; label: string | null }
const fromRow = (row: Row, nature: Nature | undefined): [Receivable, Lot, TermLine] => [
  { id: 'C-3/1', customer: 'ACME', open: total, due: '2026-02-07', issued: row.issued, references: row.references },
  { id: 'R-8', customer: 'ACME', amount: total, received: '2026-02-06', nature, references: undefined, pays: [{ item: 'C-3/1', amount: row.amount }] },
  { share: { kind: 'percent', percent: '30', multiple: null }, due: { start: { kind: 'previous' }, steps: undefined }, purpose: undefined, label: row.label },
]
const unmoved = schedule({ total, terms: plan, events: undefined, calendar: null })
const worked: Calendar = { weekend: undefined, holidays: undefined, workdays: undefined }
// @ts-expect-error: what has a default is not null
const nullList: Receivable = { id: 'I', customer: 'A', open: total, due: '2026-02-06', references: null }
// @ts-expect-error: nor is what is needed
const nullDay: Receivable = { id: 'I', customer: 'A', open: total, due: null }
// An installment also goes in, so that its label may be null; what only comes out never is.
const label: string | null | undefined = unmoved.installments[0]?.label

const request = { lots, items, scheme: schemes.standard(), asOf: '2026-02-06' } as const
const proposal: Plan = allocate(request)
const later: Promise<Plan> = promises.allocate(request)
const matched: Promise<MatchPlan> = matchPayments({ lines: [], items: [] })
const paid: Promise<readonly Receivable[]> = promises.settle({ items: [], plan: await later })
const words: Promise<string> = promises.amountInWords(total)
// @ts-expect-error a promise is no plan
const now: Plan = promises.allocate(request)
// @ts-expect-error a request is typed there as well
promises.matchPayments({ lines: [] })
const matcher = new Matcher({ lines: [], items: [] })
const update: MatcherUpdate = matcher.apply([{ kind: 'removeLine', line: 'L-1' }])
const whole: MatchPlan = matcher.copy().plan()
// @ts-expect-error a change has a kind
matcher.apply([{ line: 'L-1' }])

// What is kept, on the thread pool.
const waited: LaterMatcher = await LaterMatcher.open({ lines: [], items: [] })
const promised: Promise<MatcherUpdate> = waited.apply([{ kind: 'removeLine', line: 'L-1' }])
const awaited: MatchPlan = await (await waited.copy()).plan()
const ended: Promise<void> = waited.release()
const opened: LaterBook = await promises.Book.replay({ book: 'acme-trading', events: [] })
const answer: Decision = await opened.decide({ id: 'req-1', by: 'li', at: '2026-02-06T08:15:30Z', on: '2026-02-06', commands: [] })
const none: void = await opened.apply(answer.events)
const branched: Promise<LaterBook> = opened.branch({ until: { kind: 'sequence', sequence: 0 }, id: 'trial' })
const perhaps: Promise<string | null> = opened.closedThrough()
const same: boolean = (await LaterBook.open('acme')) instanceof LaterBook
const [asked, left]: [Promise<BookSummary>, Promise<BookSummary>] = [opened.summary(), opened.summary({ recorded: '2026-02-06T08:15:30Z' })]
// @ts-expect-error a constructor cannot be awaited
new LaterMatcher({ lines: [], items: [] })
// @ts-expect-error nor is there one of a book
new LaterBook()
// @ts-expect-error a request is typed there as well
LaterMatcher.open({ lines: [] })
// @ts-expect-error and so are changes
waited.apply([{ line: 'L-1' }])
// @ts-expect-error what is promised is no answer
const early: MatchPlan = waited.plan()
// @ts-expect-error a book on the pool is not the one that answers at once
const mixed: Book = opened
// @ts-expect-error nor the other way round
const mixedToo: LaterBook = Book.open('acme')
// @ts-expect-error its branches are of its kind
const kin: Promise<Book> = opened.branch({ until: { kind: 'sequence', sequence: 0 }, id: 'trial' })
// @ts-expect-error methods do not change
opened.decide = undefined
const after: readonly Receivable[] = settle(request)
const rows: readonly AgingRow[] = aging({ items, limits: [30, 60], asOf: '2026-02-06' })
const own: Scheme = {
  phases: [{ rule: { kind: 'exactItem' } }, { rule: { kind: 'inOrder', order: [{ by: 'open', descending: true }] }, items: { reach: 'due' }, sources: ['receipt'] }],
  partial: 'forbidden',
  tolerance: { amount: total, asKind: 'rounding' },
}
const stored: readonly Receivable[] = settle({ items, plan: proposal })
const handle: PlanHandle = new OpenItems(items).plan({ lots, scheme: own, asOf: '2026-02-06' })
const counts: number = handle.lineCount + handle.lines(0, 10).length + handle.settle().length

// Accounts, and what happens to a schedule afterwards.
const acme: AccountKey = { customer: 'ACME', currency: 'CNY' }
const books = new Accounts([{ id: 'M-1', on: '2026-02-06', act: { kind: 'deposit', lot: 'R-7', account: acme, amount: total } }], { backDating: 'refused' })
const decided: AccountPlan = books.decide({ id: 'M-2', on: '2026-02-07', request: { kind: 'hold', account: acme, amount: total } })
books.apply(decided.movement)
const owed: Money | undefined = decided.alsoOwed
const captured: AccountRequest = { kind: 'capture', hold: 'M-2', item: { item: 'C-1/1', customer: 'ACME' } }
const everything: readonly Balance[] = [...books.balance({ of: {}, asOf: '2026-02-07' }), ...accountBalance({ movements: books.movements(), of: {}, asOf: '2026-02-07' })]
const agrees: boolean = books.tieOut({ controls: [{ control: '2203', balance: total, natures: ['advance'] }], asOf: '2026-02-07' }).agrees
const amended: Amendment = amend({ schedule: made, version: 1, total, partPaid: 'paidPart', rest: { kind: 'inProportion', rounding: 'halfUp', remainder: 'last' } })
const charged: readonly LateCharge[] = lateCharges({
  items: [{ id: 'C-1/1', customer: 'ACME', amount: total, due: '2026-02-07' }],
  terms: { rate: { kind: 'daily', percent: '0.05' }, from: 'dueDate', rounding: 'halfUp', businessDay: 'unadjusted' },
  asOf: '2026-02-19',
}).charges
const named = [{ name: 'standard', scheme: schemes.standard() }, { name: 'u8', scheme: schemes.u8() }]
const apart: number | undefined = compareSchemes({ lots, items, schemes: named, asOf: '2026-02-10' }).first?.position
// @ts-expect-error: accounts know their movements
books.balance({ movements: [], of: {}, asOf: '2026-02-07' })
// @ts-expect-error: a hold has an amount
books.decide({ id: 'M-3', on: '2026-02-07', request: { kind: 'hold', account: acme } })
// @ts-expect-error: what was decided is applied by its movement
books.apply(decided)

// The book: orders in, events out.
const book: Book = Book.open('acme-trading')
const stream: BookStream = { kind: 'customer', customer: 'C-88' }
const wanted: Order = { id: 'req-1', by: 'wang.fang', at: '2026-02-06T08:15:30Z', on: '2026-02-06', expect: [{ stream, version: 0 }], commands: [{ kind: 'recordReceipt', receipt: { customer: 'C-88', amount: total } }] }
const ordered: Decision = book.decide(wanted)
book.apply(ordered.events)
const events: readonly Recorded[] = book.changesSince(0)
const known: readonly Balance[] = [...book.balance({ customer: 'C-88' }), ...book.balance({ customer: 'C-88', asOf: { on: '2026-02-06' } })]
const glance: readonly BookSummary[] = [book.summary(), book.summary({ recorded: '2026-02-06T08:15:30Z' }), bookReplay({ book: 'acme-trading', events })]
const closedThrough: string | null = book.closedThrough()
const then: Book = Book.restore({ snapshot: book.branch({ until: { kind: 'sequence', sequence: 0 }, id: 'trial' }).snapshot() }).copy()
const happened = (event: BookEvent): string => (event.kind === 'allocated' ? `${event.item} ${event.amount.amount}` : event.kind)
const waiting: OrderCase = book.orderCase(book.inbox({ person: 'zhao', asOf: '2026-02-06T09:00:00Z' })[0]!.case)
const yes: Command = { kind: 'answerCase', case: waiting.case.id, step: 'review', digest: waiting.case.digest, act: { kind: 'approve' } }
const holders: readonly string[] = book.caseHolders({ case: 'req-1', asOf: '2026-02-06T09:00:00Z' })?.holders?.map(({ person }) => person) ?? []
const eyes: AsOf = { viewer: { person: 'li', at: '2026-02-06T09:00:00Z' } }
const mine: readonly BookSummary[] = [book.summary(eyes), book.summary({ ...eyes, on: '2026-02-06' })]
const past: readonly Recorded[] = [...book.history({ stream }), ...book.history({ stream, viewer: eyes.viewer })]
const head: Head = verifyConsistency({ proof: book.consistency(1), old: book.head(), new: book.head() })
// @ts-expect-error: a case is asked for by its name
book.orderCase({ case: 'req-1' })
// @ts-expect-error: a book comes from one of three functions
new Book()
// @ts-expect-error: the date is a part of the request
book.available('C-88', '2026-02-06')
// @ts-expect-error: what was decided is applied by its events
book.apply(ordered)

const bytes = OpenItems.fromJSON(new Uint8Array())
const id: string = cleanId(' C－17')

// Every choice narrows to its last field.
function told(reason: Reason): string {
  switch (reason.kind) {
    case 'oldestDue':
      return `${reason.customer} ${reason.due} ${reason.rank + 1} ${reason.open.amount} ${reason.en} ${reason.zh}`
    case 'ambiguous':
      return reason.rivals.join(', ')
    case 'natureHeld':
      return reason.nature === 'guarantee' ? 'held' : reason.en
    default:
      // @ts-expect-error: `rivals` belongs to another kind
      return reason.rivals
  }
}
const order = ({ rule }: Phase): string => (rule.kind === 'exactItem' ? (rule.ties ?? 'refuse') : rule.kind === 'inOrder' ? (rule.order?.[0]?.by ?? 'due') : rule.kind)

// So does every refusal, by its code.
function explained(error: unknown): string {
  if (!(error instanceof DuebookError)) throw error
  if (error.code === 'currency_mismatch') {
    const item: string | undefined = error.item
    return `${error.expected} ${error.found} ${item ?? ''} ${error.path} ${error.zh} ${error.name} ${error.stack ?? ''}`
  }
  if (error.code === 'number_out_of_range') {
    // @ts-expect-error: beyond 2^53 it is a bigint
    const limit: number = error.max
    return `${error.found < error.min} ${limit}`
  }
  if (error.code === 'over_allocated') return error.open.amount + error.asked.currency
  // @ts-expect-error: this refusal has no such field
  return error.expected
}
const code: ErrorCode = 'amount_too_precise'

// What is wrong does not compile.
// @ts-expect-error: an amount is text
money(12.5, 'CNY')
// @ts-expect-error: an amount is text, not a bigint
money(1250n, 'CNY')
// @ts-expect-error: a date is text
walk(new Date(), steps)
// @ts-expect-error: an instant is no decimal
money(new Date(), 'CNY')
// @ts-expect-error: in a record, money() makes the amount of a decimal object
const wrongDecimal: Money = { amount: decimal, currency: 'CNY' }
// @ts-expect-error: no such rounding
const wrongName: Rounding = 'half_up'
// @ts-expect-error: no such code
const wrongCode: ErrorCode = 'currencyMismatch'
const byAge = agingReport({ portfolio: {}, cutOff: { on: '2026-02-06' }, rules: agingRules.signed() }).totals
const points: number | undefined = riskOf({ observations: [], on: '2026-02-06', peers: { observations: 0, late: 0, seriousOf: 0, serious: 0, days: 0 } })?.risk
// @ts-expect-error: nothing is known of nobody
riskOf({ observations: [], on: '2026-02-06', peers: { observations: 0, late: 0, seriousOf: 0, serious: 0, days: 0 } }).risk
// @ts-expect-error: the amount is an object with its currency
const wrongAmount: Lot = { id: 'R', customer: 'A', amount: '1.00', received: '2026-02-06' }
// @ts-expect-error: a field nobody knows
const wrongField: Receivable = { id: 'I', customer: 'A', open: total, due: '2026-02-06', paid: false }
// @ts-expect-error: a field is missing
const missing: Receivable = { id: 'I', customer: 'A', open: total }
// @ts-expect-error: the kind has no such field
const wrongStep: Step = { kind: 'days', months: 1 }
// @ts-expect-error: the scheme is an object
allocate({ lots, items, scheme: 'standard', asOf: '2026-02-06' })
// @ts-expect-error: records do not change
proposal.lines = []
// @ts-expect-error: nor do lists
after.push(items[0])
// @ts-expect-error: amounts do not change
total.amount = '0.00'
// @ts-expect-error: only the package makes refusals
new DuebookError()
// @ts-expect-error: a plan handle comes from OpenItems.plan
import('duebook').then(({ PlanHandle: Handle }) => new Handle())
// @ts-expect-error: a percentage is text
terms.percent([[30, due.on('2026-01-31')]])
// @ts-expect-error: the plan is a promise
later.lines

export { fromRow, label, nullDay, nullList, ofDecimal, worked, wrongDecimal }
export { answer, asked, awaited, branched, early, ended, kin, left, mixed, mixedToo, none, perhaps, promised, same }
export { agrees, amended, apart, captured, charged, everything, owed }
export { closedThrough, glance, happened, known, then }
export { byAge, bytes, code, counts, day, digits, equal, exact, explained, fromDecimal, id, labelled, made, missing, order, parts, points }
export { proposal, rows, sorted, stored, told, when, wrongAmount, wrongCode, wrongField, wrongName, wrongStep }
