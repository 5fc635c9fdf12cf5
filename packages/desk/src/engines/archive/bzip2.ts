import { PackedError, type Take } from './lzma/window.ts'

/** Bits from the highest down, as bzip2 has them. */
class Bits {
  readonly #bytes: Uint8Array
  #at: number
  #held = 0
  #count = 0

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  /** @param count - at most 24 */
  read(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.#bytes.length) throw new PackedError('corrupt')
      this.#held = ((this.#held << 8) | this.#bytes[this.#at++]!) >>> 0
      this.#count += 8
    }
    this.#count -= count
    const value = this.#held >>> this.#count
    this.#held &= (1 << this.#count) - 1
    return value
  }

  /** Drops what is left of the byte and says where the next one stands. */
  align(): number {
    this.#count = 0
    this.#held = 0
    return this.#at
  }
}

const SUM = new Uint32Array(256).map((_, i) => {
  let sum = (i << 24) >>> 0
  for (let bit = 0; bit < 8; bit += 1) sum = ((sum & 0x80000000) !== 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1) >>> 0
  return sum
})
const BLOCK = [0x314159, 0x265359]
const END = [0x177245, 0x385090]
const MOST_LENGTH = 20

/** Codes of one table: for each length, the largest code and where its symbols begin. */
interface Table {
  readonly limit: Int32Array
  readonly base: Int32Array
  readonly symbols: Uint16Array
  readonly shortest: number
}

function tableOf(lengths: Uint8Array): Table {
  const limit = new Int32Array(MOST_LENGTH + 2).fill(-1)
  const base = new Int32Array(MOST_LENGTH + 2)
  const symbols = new Uint16Array(lengths.length)
  let shortest = MOST_LENGTH
  let code = 0
  let at = 0
  for (let length = 1; length <= MOST_LENGTH; length += 1) {
    base[length] = at - code
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] !== length) continue
      symbols[at++] = symbol
      code += 1
      shortest = Math.min(shortest, length)
    }
    limit[length] = code - 1
    code <<= 1
  }
  return { limit, base, symbols, shortest }
}

function readSymbol(bits: Bits, table: Table): number {
  let length = table.shortest
  let code = bits.read(length)
  while (code > table.limit[length]!) {
    length += 1
    if (length > MOST_LENGTH) throw new PackedError('corrupt')
    code = (code << 1) | bits.read(1)
  }
  const symbol = table.symbols[table.base[length]! + code]
  if (symbol === undefined) throw new PackedError('corrupt')
  return symbol
}

function readMap(bits: Bits): number[] {
  const used: number[] = []
  const ranges = bits.read(16)
  for (let i = 0; i < 16; i += 1) {
    if ((ranges & (0x8000 >>> i)) === 0) continue
    const row = bits.read(16)
    for (let j = 0; j < 16; j += 1) if ((row & (0x8000 >>> j)) !== 0) used.push(i * 16 + j)
  }
  if (used.length === 0) throw new PackedError('corrupt')
  return used
}

function readSelectors(bits: Bits, tables: number): Uint8Array {
  const selectors = new Uint8Array(bits.read(15))
  const order = Array.from({ length: tables }, (_, i) => i)
  for (let i = 0; i < selectors.length; i += 1) {
    let place = 0
    while (bits.read(1) === 1) {
      place += 1
      if (place >= tables) throw new PackedError('corrupt')
    }
    const [table = 0] = order.splice(place, 1)
    order.unshift(table)
    selectors[i] = table
  }
  return selectors
}

function readTable(bits: Bits, symbols: number): Table {
  const lengths = new Uint8Array(symbols)
  let length = bits.read(5)
  for (let i = 0; i < symbols; i += 1) {
    for (;;) {
      if (length < 1 || length > MOST_LENGTH) throw new PackedError('corrupt')
      if (bits.read(1) === 0) break
      length += bits.read(1) === 0 ? 1 : -1
    }
    lengths[i] = length
  }
  return tableOf(lengths)
}

/** The symbols of a block, run lengths and moved fronts undone; `counts` says how often each byte occurs. */
function readBlock(bits: Bits, last: Uint32Array, counts: Uint32Array): number {
  const used = readMap(bits)
  const tables = bits.read(3)
  if (tables < 2 || tables > 6) throw new PackedError('corrupt')
  const selectors = readSelectors(bits, tables)
  const end = used.length + 1
  const codes = Array.from({ length: tables }, () => readTable(bits, end + 1))
  const front = Uint8Array.from(used)
  let size = 0
  let run = 0
  let weight = 1
  let group = -1
  let left = 0
  const give = (byte: number, times: number): void => {
    if (size + times > last.length) throw new PackedError('corrupt')
    last.fill(byte, size, size + times)
    counts[byte] = counts[byte]! + times
    size += times
  }
  for (;;) {
    if (left === 0) {
      group += 1
      left = 50
      if (group >= selectors.length) throw new PackedError('corrupt')
    }
    left -= 1
    const symbol = readSymbol(bits, codes[selectors[group]!]!)
    if (symbol <= 1) {
      run += weight << symbol
      weight <<= 1
      if (run > last.length) throw new PackedError('corrupt')
      continue
    }
    if (run > 0) give(front[0]!, run)
    run = 0
    weight = 1
    if (symbol === end) return size
    const byte = front[symbol - 1]!
    front.copyWithin(1, 0, symbol - 1)
    front[0] = byte
    give(byte, 1)
  }
}

/** Runs of four equal bytes are followed by how many more there are. */
function undoRuns(last: Uint32Array, size: number, from: number, take: Take): { sum: number; stopped: boolean } {
  const out = new Uint8Array(64 * 1024)
  let filled = 0
  let sum = 0xffffffff
  let stopped = false
  const put = (byte: number): void => {
    sum = ((sum << 8) ^ SUM[(sum >>> 24) ^ byte]!) >>> 0
    out[filled++] = byte
    if (filled < out.length) return
    stopped ||= !take(out)
    filled = 0
  }
  let at = last[from]! >>> 8
  let before = -1
  let equal = 0
  for (let i = 0; i < size && !stopped; i += 1) {
    const entry = last[at]!
    const byte = entry & 0xff
    at = entry >>> 8
    if (equal === 4) {
      for (let more = byte; more > 0; more -= 1) put(before)
      equal = 0
      before = -1
      continue
    }
    equal = byte === before ? equal + 1 : 1
    before = byte
    put(byte)
  }
  if (filled > 0 && !stopped) stopped = !take(out.subarray(0, filled))
  return { sum: ~sum >>> 0, stopped }
}

/** Turns the last column of the sorted block into a chain: each entry has its byte and, above it, where the next one is. */
function chain(last: Uint32Array, size: number, counts: Uint32Array): void {
  let sum = 0
  for (let byte = 0; byte < 256; byte += 1) {
    const count = counts[byte]!
    counts[byte] = sum
    sum += count
  }
  for (let i = 0; i < size; i += 1) {
    const byte = last[i]! & 0xff
    const place = counts[byte]!
    counts[byte] = place + 1
    last[place] = (last[place]! | (i << 8)) >>> 0
  }
}

/**
 * A bzip2 file, with all streams that follow one another in it. The format has no specification but its program (bzip2 1.0.8); the block sorting is
 * Burrows and Wheeler (1994).
 * @throws {PackedError} corrupt; what was given before is kept
 */
export function unpackBzip2(input: Uint8Array, take: Take): void {
  for (let from = 0; from < input.length; ) {
    const level = input[from + 3]! - 0x30
    if (input[from] !== 0x42 || input[from + 1] !== 0x5a || input[from + 2] !== 0x68 || !(level >= 1 && level <= 9)) {
      if (from > 0) return
      throw new PackedError('corrupt')
    }
    const bits = new Bits(input, from + 4)
    const last = new Uint32Array(level * 100_000)
    for (;;) {
      const mark = [bits.read(24), bits.read(24)]
      const claimed = (bits.read(16) * 65_536 + bits.read(16)) >>> 0
      if (mark[0] === END[0] && mark[1] === END[1]) break
      // Blocks that were shuffled on purpose were last written in 1999.
      if (mark[0] !== BLOCK[0] || mark[1] !== BLOCK[1] || bits.read(1) === 1) throw new PackedError('corrupt')
      const start = bits.read(24)
      const counts = new Uint32Array(256)
      const size = readBlock(bits, last, counts)
      if (start >= size) throw new PackedError('corrupt')
      chain(last, size, counts)
      const { sum, stopped } = undoRuns(last, size, start, take)
      if (stopped) return
      if (sum !== claimed) throw new PackedError('corrupt')
    }
    from = bits.align()
  }
}
