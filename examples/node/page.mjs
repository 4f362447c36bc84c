// The report as text, in English or Chinese, aligned for a terminal.

import { AGES, byBytes, leftOverByCustomer, openBy, ranking, total } from './work.mjs'

/** Lists longer than these are cut unless everything was asked for. */
const FIRST_RECEIPTS = 6
const SAMPLES = 5
const TOP = 10

/** The whole report. */
export function report(book, outcome, lang, full) {
  const page = new Page(book, lang, full)
  const say = page.say
  page.line(`${say('Receivables as of', '应收账款，截至')} ${book.asOf}`)
  page.proposed()
  page.rowsRead(book.notes)
  page.rowsNotUsed(book.notes)
  page.controlTotals(outcome)
  page.receipts(outcome)
  page.notDone(outcome)
  page.ranking(say('Kept on account, by customer', '挂账余款（按客户）'), leftOverByCustomer(outcome), false)
  const byCustomer = openBy(outcome, book.asOf, (item) => item.receivable.customer)
  page.ranking(say('Open, by customer', '未清应收（按客户）'), byCustomer, true)
  const nobody = say('(nobody)', '（无人负责）')
  const byKeeper = openBy(outcome, book.asOf, (item) => visible(item.salesperson) || nobody)
  page.ranking(say('Open, by salesperson', '未清应收（按业务员）'), byKeeper, true)
  page.aging(outcome)
  page.waiting()
  return page.text
}

class Page {
  text = ''

  constructor(book, lang, full) {
    this.book = book
    this.full = full
    this.say = (en, zh) => (lang === 'en' ? en : zh)
  }

  line(line) {
    this.text += `${line.replace(/ +$/, '')}\n`
  }

  event(event) {
    return { delivery: this.say('delivery', '交货'), acceptance: this.say('acceptance', '验收') }[event] ?? event
  }

  /** Why something was not done. A number that is not open may be right, and only early. */
  whyNot(customer, reason) {
    const { say } = this
    const found = reason.kind === 'referenceUnknown' ? this.book.waiting(customer, reason.reference) : undefined
    if (!found) return say(reason.en, reason.zh)
    const [amount, event] = [`${found.amount.amount} ${found.amount.currency}`, this.event(found.event)]
    const en = `${reason.en}; installment ${found.id} of ${amount} waits for ${event}`
    return say(en, `${reason.zh}；分期款 ${found.id}（${amount}）尚待${event}`)
  }

  /** Items that appear later take part from then on, so what an old receipt paid is not history. */
  proposed() {
    const { asOf } = this.book
    const en = `Allocations are proposed anew as of ${asOf} from all open items; an earlier report may differ.`
    this.line(this.say(en, `核销方案按截至 ${asOf} 的全部未清项重新提出，较早日期的报告可能与此不同。`))
  }

  heading(en, zh) {
    this.line(`\n${this.say(en, zh)}`)
  }

  table(sides, rows, indent = 2) {
    for (const line of table(sides, rows, indent)) this.line(line)
  }

  none(nothing) {
    if (nothing) this.line(`  ${this.say('none', '无')}`)
  }

  more(hidden) {
    if (hidden > 0) this.line(this.say(`    … ${hidden} more with --full`, `    …… 另有 ${hidden} 项，--full 全部列出`))
  }

  shown(list, most) {
    return this.full ? list : list.slice(0, most)
  }

  rowsRead({ tallies }) {
    const { say } = this
    this.heading('What was read', '读入数据')
    const counts = tallies.flatMap((tally) => [tally.used, tally.later, tally.refused])
    const currencies = [...new Set(counts.flatMap((count) => [...count.sums.keys()]))].sort(byBytes)
    const rows = [[say('file', '文件'), '', say('rows', '行数'), ...currencies]]
    for (const tally of tallies) {
      const outcomes = [
        [tally.file, say('used', '采用'), tally.used],
        ['', say('after the business date', '晚于业务日期'), tally.later],
        ['', say('refused', '拒绝'), tally.refused],
      ]
      for (const [file, label, count] of outcomes) {
        const amounts = currencies.map((currency) => (count.sums.has(currency) ? grouped(count.sums.get(currency)) : '-'))
        rows.push([file, label, String(count.rows), ...amounts])
      }
      if (tally.unreadable > 0) {
        rows.push(['', say('  amount unreadable', '  其中金额无法识别'), String(tally.unreadable)])
      }
    }
    this.table('<<>', rows)
  }

  rowsNotUsed({ refused, repaired }) {
    this.heading('Rows refused', '拒绝的行')
    for (const { file, line, problem } of refused) {
      this.line(`  ${file}:${line}  ${problem.field}  ${problem.code}`)
      this.line(`      ${visible(problem.en)}`)
      this.line(`      ${visible(problem.zh)}`)
    }
    this.none(refused.length === 0)
    this.heading('Identifiers repaired', '已修正的编号')
    const changes = repaired.map(({ file, line, repair: { field, from, to } }) => {
      return [`${file}:${line}`, field, `\`${visible(from)}\` -> \`${to}\``]
    })
    this.table('<<<', changes)
    this.none(repaired.length === 0)
  }

  controlTotals({ checks }) {
    const { say } = this
    this.heading('Control totals', '控制总额')
    const names = [
      [say('contracts', '合同金额'), say('installments dated', '已定期各期'), say('waiting', '待触发')],
      [say('receipts', '收款'), say('allocated', '已核销'), say('left over', '挂账')],
      [say('open before', '核销前未清'), say('allocated', '已核销'), say('open after', '核销后未清')],
      [say('open after', '核销后未清'), say('not due', '未到期'), say('overdue', '逾期')],
    ]
    const rows = checks.map(({ currency, about, whole, parts, holds }) => {
      const [name, first, second] = names[about]
      const [one, two] = parts.map(grouped)
      return [currency, name, grouped(whole), '=', first, one, '+', second, two, holds ? '✓' : '✗']
    })
    this.table('<<><<><<><', rows)
  }

  receipts({ lots, plan }) {
    this.heading('What each receipt paid, and why', '每笔收款的核销与理由')
    const counts = this.say(
      `  ${lots.length} receipts, ${plan.lines.length} allocations`,
      `  收款 ${lots.length} 笔，核销 ${plan.lines.length} 笔`,
    )
    const hint = this.say(
      '; the first ones and the first of each kind, all with --full',
      '；以下为最初几笔及每种情形的第一笔，--full 全部列出',
    )
    this.line(counts + (this.full ? '' : hint))
    const stories = new Map(lots.map((lot) => [lot.id, { lot, lines: [], refusals: [], left: [] }]))
    for (const line of plan.lines) stories.get(line.lot).lines.push(line)
    for (const refusal of plan.refusals) stories.get(refusal.lot).refusals.push(refusal)
    for (const left of plan.leftOver) stories.get(left.lot).left.push(left)
    const told = new Set()
    let position = 0
    for (const story of stories.values()) {
      const kind = kindOf(story)
      if (!told.has(kind) || this.full || position < FIRST_RECEIPTS) this.story(story)
      told.add(kind)
      position += 1
    }
  }

  story({ lot, lines, refusals, left }) {
    const { say } = this
    this.line(`  ${lot.id}  ${lot.received}  ${grouped(lot.amount)} ${lot.amount.currency}  ${lot.customer}`)
    const why = ({ reason }) => say(reason.en, reason.zh)
    const rows = [
      ...lines.map((line) => [line.item, grouped(line.amount), why(line)]),
      ...refusals.map((refusal) => [say('not done', '未执行'), '', this.whyNot(lot.customer, refusal.reason)]),
      ...left.map((rest) => [say('left over', '挂账'), grouped(rest.amount), why(rest)]),
    ]
    this.table('<><', rows, 6)
  }

  /** What a phase looked for and could not do, by kind. */
  notDone({ lots, plan }) {
    const { say } = this
    this.heading('Looked for and not done', '未能执行的核销')
    const kinds = [
      ['ambiguous', say('several items have the amount', '金额相同，不作选择')],
      ['referenceUnknown', say('quoted number not open', '引用号无未清项')],
      ['alreadySettled', say('named item already paid', '指定款项已结清')],
      [undefined, say('other', '其他')],
    ]
    const known = kinds.map(([kind]) => kind)
    const customers = new Map(lots.map((lot) => [lot.id, lot.customer]))
    this.none(plan.refusals.length === 0)
    for (const [kind, label] of kinds) {
      const refusals = plan.refusals.filter(({ reason }) => (known.includes(reason.kind) ? reason.kind : undefined) === kind)
      if (refusals.length === 0) continue
      this.line(`  ${label}: ${refusals.length}`)
      const shown = this.shown(refusals, SAMPLES)
      this.table('<<', shown.map(({ lot, reason }) => [lot, this.whyNot(customers.get(lot), reason)]), 4)
      this.more(refusals.length - shown.length)
    }
  }

  ranking(heading, ranking, overdue) {
    const { say } = this
    this.line(`\n${heading}`)
    this.none(ranking.length === 0)
    const late = (cell) => (overdue ? [cell()] : [])
    for (const [currency, names] of ranking) {
      const shown = this.shown(names, TOP)
      const rows = [...shown, [say('total', '合计'), total(names)]].map(([name, share]) => {
        return [name, grouped(share.amount), String(share.records), ...late(() => grouped(share.overdue))]
      })
      const head = [currency, say('amount', '金额'), say('number', '笔数'), ...late(() => say('overdue', '其中逾期'))]
      // What is not shown is part of the total, so it stands above it.
      const lines = table('<>>>', [head, ...rows], 2)
      for (const line of lines.slice(0, -1)) this.line(line)
      this.more(names.length - shown.length)
      this.line(lines.at(-1))
    }
  }

  aging({ aging }) {
    const { say } = this
    this.heading('Aging by due date', '账龄（按到期日）')
    const [first, second, third] = AGES
    const bands = [`1-${first}`, `${first + 1}-${second}`, `${second + 1}-${third}`, `>${third}`]
    const head = [say('days past due', '逾期天数'), say('not due', '未到期'), ...bands, say('total', '合计')]
    const rows = aging.map((row) => [row.currency, ...[row.notDue, ...row.overdue, row.total].map(grouped)])
    this.table('<>>>>>>', [head, ...rows])
  }

  /** Installments whose event has not happened. */
  waiting() {
    const { say } = this
    const undated = this.book.contracts.flatMap((contract) => contract.installments).filter((part) => part.due === undefined)
    const rows = undated.map((part) => [this.event(part.event), part.amount, false])
    const heading = say('Not yet due: installments that wait for an event', '尚无到期日：等待事件的分期款')
    this.ranking(heading, ranking(rows), false)
  }
}

/** What makes two stories worth telling both: one or several items, paid in full or not, the kinds of reasons. */
function kindOf({ lines, refusals, left }) {
  const kinds = new Set([...lines, ...refusals, ...left].map(({ reason }) => reason.kind))
  const partly = lines.some(({ open }) => !/^[0.]+$/.test(open.amount))
  return JSON.stringify([Math.min(lines.length, 2), partly, [...kinds]])
}

/** Text in columns, where a Chinese character is as wide as two Latin ones. */
function table(sides, rows, indent) {
  const widths = []
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, width(cell))))
  return rows.map((row) => {
    const cells = row.map((cell, at) => {
      const gap = ' '.repeat(widths[at] - width(cell))
      return sides[at] === '<' ? cell + gap : gap + cell
    })
    return ' '.repeat(indent) + cells.join('  ')
  })
}

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u

/** How many columns of a terminal the text takes. */
function width(text) {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)
}

/** The text with whatever cannot be seen spelt out: a hidden U+200B or a change of direction. */
function visible(text) {
  const hidden = /[\p{Cc}\u00A0\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3000\uFEFF]/gu
  return text.replace(hidden, (c) => `<U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}>`)
}

/** An amount with a comma after every three digits, for people. */
function grouped({ amount }) {
  const [whole, fraction] = amount.split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? digits : `${digits}.${fraction}`
}
