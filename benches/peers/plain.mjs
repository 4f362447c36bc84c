// What a careful Node script does without a library: plain objects and integer cents.

const days = (later, earlier) => (Date.parse(later) - Date.parse(earlier)) / 86_400_000
const byDue = (a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1)
const byReceived = (a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : a.id < b.id ? -1 : 1)

/** Oldest due first, links, and the age of what stays open. */
export function workload(items, lots, asOf, limits) {
  const owed = new Map()
  for (const { id, customer, due, cents } of items) {
    if (!owed.has(customer)) owed.set(customer, { head: 0, items: [] })
    owed.get(customer).items.push({ id, due, open: cents })
  }
  for (const mine of owed.values()) mine.items.sort(byDue)

  const links = []
  let leftOver = 0
  for (const lot of [...lots].sort(byReceived)) {
    let { cents } = lot
    const mine = owed.get(lot.customer) ?? { head: 0, items: [] }
    while (cents && mine.head < mine.items.length) {
      const item = mine.items[mine.head]
      const amount = Math.min(cents, item.open)
      item.open -= amount
      cents -= amount
      links.push({ lot: lot.id, item: item.id, amount, open: item.open })
      if (!item.open) mine.head += 1
    }
    leftOver += cents
  }

  let notDue = 0
  const aging = new Array(limits.length + 1).fill(0)
  for (const mine of owed.values()) {
    for (const { due, open } of mine.items) {
      const late = days(asOf, due)
      const bucket = limits.findIndex((limit) => late <= limit)
      if (late <= 0) notDue += open
      else aging[bucket < 0 ? limits.length : bucket] += open
    }
  }
  const allocated = links.reduce((sum, link) => sum + link.amount, 0)
  return { links: links.length, allocated, leftOver, aging, notDue }
}

/** One receipt over many items of one customer. */
export function oneReceipt(items, cents) {
  const paid = []
  for (const { id, cents: open } of [...items].sort(byDue)) {
    if (!cents) break
    const amount = Math.min(cents, open)
    cents -= amount
    paid.push({ id, amount })
  }
  return paid
}
