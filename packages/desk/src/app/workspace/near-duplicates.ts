import { tokenize } from '@isnad/trace/text'

/** One text that may be another's twin. */
export interface TextToGroup {
  readonly id: string
  /** SHA-256 of the bytes it was read from. */
  readonly sha256: string
  /** What a mail calls itself (Message-ID); a claim of the file. */
  readonly message?: string
  readonly text: string
}

/** Texts that are the same or nearly so. Which of them came first, nothing here says. */
export interface DuplicateGroup {
  readonly ids: readonly string[]
  /** What joins them: the same bytes, the same Message-ID with the same words, or nearly the same words. */
  readonly because: 'bytes' | 'message' | 'words'
  /** The smallest likeness that joined two of them: shared three-word sequences over all of both. */
  readonly likeness: number
}

const SHINGLE_WORDS = 3
/** Shorter texts share too little to be told from one another. */
const FEWEST_SHINGLES = 12
/** Two readings of one page differ in words that were read wrong: at 5 % of them the likeness is .76, at 10 % .59. */
const ALIKE = 0.55
/** 20 bands of 5 rows: pairs of likeness .8 are always found, .7 in 97 of 100, .55 in 64, .3 in 5. */
const BANDS = 20
const ROWS = 5
/** Up to this many shingles a text's likeness is exact; above, it is judged by the smallest ones (Broder 1997, section 4). */
const SKETCH = 1024

function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Hashes of every three words in a row, folded, each once, ascending. */
function shinglesOf(text: string): Uint32Array {
  const words = [...tokenize(text)].map(({ folded }) => folded)
  const seen = new Set<number>()
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i += 1) {
    seen.add(hash(words.slice(i, i + SHINGLE_WORDS).join(' ')))
  }
  return Uint32Array.from(seen).sort()
}

/** The smallest of each of a hundred permutations (Broder 1997): equal places estimate the likeness. */
function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let i = 0; i < signature.length; i += 1) {
      let value = Math.imul(shingle ^ Math.imul(i + 1, 0x9e3779b1), 0x85ebca6b)
      value ^= value >>> 15
      value = (Math.imul(value, 0x2c1b3c6d) ^ (value >>> 12)) >>> 0
      if (value < signature[i]!) signature[i] = value
    }
  }
  return signature
}

/** Shared over all: of the smallest `SKETCH` shingles of both together, how many both have. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared, all] = [0, 0, 0, 0]
  while (all < SKETCH && (i < a.length || j < b.length)) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
    all += 1
  }
  return all === 0 ? 0 : shared / all
}

const STRENGTH = { bytes: 0, message: 1, words: 2 } as const

/** Groups that grow together; each remembers the weakest tie in it. */
class Groups {
  readonly #parent: number[] = []
  readonly #because: DuplicateGroup['because'][] = []
  readonly #likeness: number[] = []

  add(): void {
    this.#parent.push(this.#parent.length)
    this.#because.push('bytes')
    this.#likeness.push(1)
  }

  find(at: number): number {
    let root = at
    while (this.#parent[root] !== root) root = this.#parent[root]!
    this.#parent[at] = root
    return root
  }

  join(a: number, b: number, because: DuplicateGroup['because'], like: number): void {
    const [x, y] = [this.find(a), this.find(b)].sort((p, q) => p - q) as [number, number]
    const weakest = [because, this.#because[x]!, ...(x === y ? [] : [this.#because[y]!])]
    if (x === y) return
    this.#parent[y] = x
    this.#because[x] = weakest.reduce((p, q) => (STRENGTH[p] >= STRENGTH[q] ? p : q))
    this.#likeness[x] = Math.min(like, this.#likeness[x]!, this.#likeness[y]!)
  }

  list(ids: readonly string[]): DuplicateGroup[] {
    const members = new Map<number, string[]>()
    for (const [i, id] of ids.entries()) {
      const root = this.find(i)
      members.set(root, [...(members.get(root) ?? []), id])
    }
    return [...members]
      .filter(([, group]) => group.length > 1)
      .map(([root, group]) => ({
        ids: group,
        because: this.#because[root]!,
        likeness: Math.round(this.#likeness[root]! * 1000) / 1000,
      }))
  }
}

/**
 * Groups texts that are the same page read twice, the same mail from two stores, the same file under two names. Joined are equal bytes; equal
 * Message-IDs whose words are alike, too; and texts whose three-word sequences are alike. Holds a few kilobytes for each text.
 */
export async function groupDuplicates(
  texts: Iterable<TextToGroup> | AsyncIterable<TextToGroup>,
): Promise<DuplicateGroup[]> {
  const ids: string[] = []
  const sketches: Uint32Array[] = []
  const groups = new Groups()
  const byBytes = new Map<string, number>()
  const byMessage = new Map<string, number>()
  const byBand = new Map<string, number[]>()
  for await (const { id, sha256, message, text } of texts) {
    const at = ids.length
    ids.push(id)
    groups.add()
    const shingles = shinglesOf(text)
    sketches.push(shingles.slice(0, SKETCH))
    const twin = byBytes.get(sha256)
    if (twin !== undefined) {
      groups.join(twin, at, 'bytes', 1)
      continue
    }
    byBytes.set(sha256, at)
    if (message !== undefined) {
      const other = byMessage.get(message)
      // A Message-ID is easily copied: the words must agree, as far as there are any.
      const like = other === undefined ? 0 : sameOrAlike(sketches[other]!, sketches[at]!)
      if (other !== undefined && like >= ALIKE) groups.join(other, at, 'message', like)
      else byMessage.set(message, at)
    }
    if (shingles.length < FEWEST_SHINGLES) continue
    const signature = signatureOf(shingles)
    for (let band = 0; band < BANDS; band += 1) {
      const key = `${band} ${signature.subarray(band * ROWS, (band + 1) * ROWS).join(' ')}`
      const bucket = byBand.get(key)
      if (bucket === undefined) byBand.set(key, [at])
      else {
        for (const other of bucket) {
          if (groups.find(other) === groups.find(at)) continue
          const like = likeness(sketches[other]!, sketches[at]!)
          if (like >= ALIKE) groups.join(other, at, 'words', like)
        }
        // One of a group stands for it: its twins would be found through it.
        if (bucket.every((other) => groups.find(other) !== groups.find(at))) bucket.push(at)
      }
    }
  }
  return groups.list(ids)
}

function sameOrAlike(a: Uint32Array, b: Uint32Array): number {
  return a.length === 0 && b.length === 0 ? 1 : likeness(a, b)
}
