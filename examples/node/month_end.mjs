// The month-end pack (月末报告): what a finance director prints, as one HTML file.

import { cleanId, DuebookError, knownColumns, monthEnd, walk } from 'duebook'
import { openBy } from './work.mjs'

/** Whose pack it is. */
const COMPANY = '示例贸易有限公司 Sample Trading Co., Ltd.'
/** The currency of the large figures and the charts. */
const HOME = 'CNY'

const two = (en, zh) => ({ en, zh })
/** What the control totals are about, in their order. */
const ABOUT = [
  two('Contracts = installments dated + waiting', '合同 = 已定期 + 等待事件'),
  two('Receipts = allocated + left over', '收款 = 已核销 + 挂账'),
  two('Open before = allocated + open after', '核销前 = 已核销 + 核销后'),
  two('Open after = not due + overdue', '核销后 = 未到期 + 逾期'),
]

/** The page, in the language of the report. */
export function page(book, outcome, lang) {
  const portfolio = owed(book, outcome)
  const order = {
    company: COMPANY,
    language: lang,
    ...(portfolio.debts.some(({ amount }) => amount.currency === HOME) && { home: HOME }),
    policies: [POLICY],
    statements: statement(book, outcome),
    sections: [totals(outcome)],
    footer: two(
      'Receipts are allocated anew from all open items on every run, and past days are shown as known today. ' +
        'Loss rates are those of this example, not a policy. Not audited.',
      '每次运行均按全部未清项重新核销，历史时点按目前所知列示。损失率仅为示例，并非会计政策。未经审计。',
    ),
  }
  return monthEnd({ portfolio, cutOff: { on: book.asOf }, order }).html
}

/** What is owed and what was paid ahead, each with its history: an allocation is a payment. */
function owed(book, outcome) {
  const lots = new Map(book.lots.map((lot) => [lot.id, lot]))
  const issued = new Map(book.items.map(({ receivable }) => [receivable.id, since(receivable)]))
  const [paid, used] = [new Map(), new Map()]
  const note = (map, key, event) => map.set(key, [...(map.get(key) ?? []), event])
  for (const { lot, item, amount } of outcome.plan.lines) {
    const { received } = lots.get(lot)
    // Money that came before the document settles on the day of the document.
    const early = received < issued.get(item)
    const on = early ? issued.get(item) : received
    const how = early ? { received, by: 'prepayment' } : {}
    note(paid, item, { on, act: { kind: 'paid', amount, receipt: lot, ...how } })
    note(used, lot, { on, act: { kind: 'applied', amount, item } })
  }
  const debts = book.items
    .filter(({ receivable }) => !/^0(\.0*)?$/.test(receivable.open.amount))
    .map(({ receivable, salesperson }) => {
      const { id, customer, open, due } = receivable
      const owner = name(salesperson)
      return { id, customer, amount: open, issued: since(receivable), due, ...(owner && { owner }), events: paid.get(id) ?? [] }
    })
  const prepayments = book.lots.map(({ id, customer, amount, received, nature }) => {
    return { id, customer, amount, received, ...(nature && { nature }), events: used.get(id) ?? [] }
  })
  return { debts, prepayments }
}

/** Who looks after it, if that can be a name. */
function name(salesperson) {
  try {
    return cleanId(salesperson)
  } catch (error) {
    if (!(error instanceof DuebookError)) throw error
    return undefined
  }
}

/** The day of the document; if nobody knows it, the due day. */
const since = ({ issued, due }) => issued ?? due

/** The statement of the customer who owes most, for the month, with a slip to send back. */
function statement(book, outcome) {
  const [most] = new Map(openBy(outcome, book.asOf, (item) => item.receivable.customer)).get(HOME) ?? []
  if (most === undefined) return []
  const [customer] = most
  const last = book.asOf
  const answerBy = walk(last, [{ kind: 'days', days: 14 }])
  return [
    {
      number: last.slice(0, 7),
      customer,
      ours: { name: COMPANY },
      theirs: { name: customer },
      first: `${last.slice(0, 7)}-01`,
      last,
      issued: last,
      answerBy,
    },
  ]
}

/** The control totals: what this program proves beyond the reports. */
function totals(outcome) {
  const column = (key, en, zh, kind, more) => ({ key, heading: two(en, zh), kind, ...more })
  const amount = (key, en, zh) => column(key, en, zh, 'amount', { summed: true })
  const columns = [
    knownColumns().find(({ key }) => key === 'currency'),
    column('about', 'What must add up', '核对内容', 'text'),
    amount('whole', 'Whole', '总额'),
    amount('first', 'First part', '其一'),
    amount('second', 'Second part', '其二'),
    column('holds', 'Holds', '相符', 'flag'),
  ]
  const rows = outcome.checks.map(({ currency, about, whole, parts, holds }) => ({
    cells: [
      { kind: 'text', text: currency },
      { kind: 'words', words: ABOUT[about] },
      ...[whole, ...parts].map((sum) => ({ kind: 'amount', amount: sum })),
      { kind: 'flag', flag: holds },
    ],
  }))
  const table = { title: two('Control totals', '控制总额'), columns, rows }
  return { heading: two('Proof', '核对'), blocks: [{ kind: 'table', table }] }
}

/** The table of rates of the example, in its form that of the standard's own example. */
const POLICY = {
  from: '2000-01-01',
  basis: 'dueDate',
  limits: [0, 30, 60, 90],
  rates: [{ rates: ['0.3', '1.6', '3.6', '6.6', '10.6'].map((percent) => ({ kind: 'percent', percent })) }],
  rounding: 'halfUp',
}
