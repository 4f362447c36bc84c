// The rows every language measures; the same generator stands in benches/src/data.rs and data.py.

const MASK = (1n << 64n) - 1n

class Random {
  constructor(seed) {
    this.state = BigInt(seed)
  }
  below(limit) {
    this.state = (this.state * 6364136223846793005n + 1442695040888963407n) & MASK
    return Number((this.state >> 33n) % BigInt(limit))
  }
}

export const day = (offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)
const pad = (number, width) => String(number).padStart(width, '0')

export function itemRows(count, customers) {
  const random = new Random(7)
  return Array.from({ length: count }, (_, n) => ({
    id: `INV-${pad(n, 6)}`,
    customer: `C-${pad(random.below(customers), 4)}`,
    due: day(random.below(365)),
    cents: 1 + random.below(1_000_000),
  }))
}

export function lotRows(count, customers) {
  const random = new Random(11)
  return Array.from({ length: count }, (_, n) => ({
    id: `RCP-${pad(n, 6)}`,
    customer: `C-${pad(random.below(customers), 4)}`,
    received: day(random.below(365)),
    cents: 1 + random.below(1_000_000),
  }))
}

export const AS_OF = day(400)
export const LIMITS = [30, 60, 90]
