import type { Found, Hit, IndexedPage, IndexedWord, Query, SearchIndex, SearchOptions, Term } from '#search'
import { EXACT } from './weights.ts'

/** Okapi BM25 (Robertson and Zaragoza 2009) with the customary constants. */
const K1 = 1.2
const B = 0.75

interface Held {
  readonly document: string
  readonly page: number
  readonly length: number
}

/** Occurrences of one word on one page. */
interface Posting {
  readonly page: number
  readonly positions: number[]
}

/** The full-text index of a scratch case: in memory, gone with it. */
export class MemorySearch implements SearchIndex {
  readonly #pages: (Held | undefined)[] = []
  readonly #ofDocument = new Map<string, number[]>()
  readonly #versions = new Map<string, string>()
  readonly #whole = new Map<string, Posting[]>()
  readonly #stems = new Map<string, Posting[]>()
  #sorted: string[] | undefined
  #length = 0
  #count = 0

  async put(document: string, pages: readonly IndexedPage[], version: string): Promise<void> {
    await this.remove(document)
    this.#versions.set(document, version)
    const numbers: number[] = []
    for (const page of pages) {
      const number = this.#pages.length
      this.#pages.push({ document, page: page.page, length: page.words.length })
      this.#length += page.words.length
      this.#count++
      numbers.push(number)
      for (const [position, word] of page.words.entries()) this.#add(number, position, word)
    }
    this.#ofDocument.set(document, numbers)
    this.#sorted = undefined
  }

  async remove(document: string): Promise<void> {
    for (const number of this.#ofDocument.get(document) ?? []) {
      const held = this.#pages[number]
      if (held) {
        this.#length -= held.length
        this.#count--
      }
      this.#pages[number] = undefined
    }
    this.#ofDocument.delete(document)
    this.#versions.delete(document)
  }

  async versions(): Promise<ReadonlyMap<string, string>> {
    return new Map(this.#versions)
  }

  async search(query: Query, { offset, limit, within }: SearchOptions): Promise<Found> {
    if (query.must.length === 0) return { total: 0, hits: [] }
    let scores: Map<number, number> | undefined
    for (const either of query.must) {
      const found = new Map<number, number>()
      for (const term of either)
        for (const [page, score] of this.#score(term)) found.set(page, Math.max(found.get(page) ?? 0, score))
      const before = scores
      scores = before
        ? new Map([...found].flatMap(([p, s]) => (before.has(p) ? [[p, s + before.get(p)!] as const] : [])))
        : found
    }
    for (const term of query.mustNot) for (const page of this.#score(term).keys()) scores?.delete(page)
    const hits = [...(scores ?? [])]
      .flatMap(([number, score]): (Hit & { number: number })[] => {
        const held = this.#pages[number]
        if (!held || (within && !within.has(held.document))) return []
        return [{ document: held.document, page: held.page, score, number }]
      })
      .sort((a, b) => b.score - a.score || a.number - b.number)
    return {
      total: hits.length,
      hits: hits.slice(offset, offset + limit).map(({ document, page, score }) => ({ document, page, score })),
    }
  }

  #add(page: number, position: number, word: IndexedWord): void {
    post(this.#whole, word.whole, page, position)
    for (const stem of word.stems) post(this.#stems, stem, page, position)
  }

  #score(term: Term): Map<number, number> {
    if (term.type === 'phrase') return this.#rank(this.#phrase(term.words), EXACT * term.words.length)
    if (term.type === 'prefix') return this.#rank(this.#prefix(term.start), 1)
    const scores = this.#rank(this.#whole.get(term.whole) ?? [], EXACT)
    for (const stem of term.stems)
      for (const [page, score] of this.#rank(this.#stems.get(stem) ?? [], 1))
        scores.set(page, Math.max(scores.get(page) ?? 0, score))
    return scores
  }

  #rank(postings: readonly Posting[], weight: number): Map<number, number> {
    const scores = new Map<number, number>()
    const average = this.#length / Math.max(1, this.#count)
    const idf = Math.log(1 + (this.#count - postings.length + 0.5) / (postings.length + 0.5))
    for (const { page, positions } of postings) {
      const held = this.#pages[page]
      if (!held) continue
      const tf = positions.length
      const norm = tf + K1 * (1 - B + (B * held.length) / Math.max(1, average))
      scores.set(page, (scores.get(page) ?? 0) + (weight * Math.max(idf, 0.01) * tf * (K1 + 1)) / norm)
    }
    return scores
  }

  #phrase(words: readonly string[]): Posting[] {
    const lists = words.map((w) => new Map((this.#whole.get(w) ?? []).map((p) => [p.page, new Set(p.positions)])))
    const [first, ...rest] = lists
    if (!first) return []
    const found: Posting[] = []
    for (const [page, positions] of first) {
      const starts = [...positions].filter((at) => rest.every((list, k) => list.get(page)?.has(at + k + 1)))
      if (starts.length > 0) found.push({ page, positions: starts })
    }
    return found
  }

  #prefix(start: string): Posting[] {
    this.#sorted ??= [...this.#whole.keys()].sort()
    const words = this.#sorted
    let low = 0
    let high = words.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (words[mid]! < start) low = mid + 1
      else high = mid
    }
    const joined = new Map<number, number[]>()
    for (; low < words.length && words[low]!.startsWith(start); low++)
      for (const { page, positions } of this.#whole.get(words[low]!)!)
        joined.set(page, [...(joined.get(page) ?? []), ...positions])
    return [...joined].map(([page, positions]) => ({ page, positions }))
  }
}

function post(table: Map<string, Posting[]>, word: string, page: number, position: number): void {
  const list = table.get(word)
  const last = list?.at(-1)
  if (last?.page === page) last.positions.push(position)
  else if (list) list.push({ page, positions: [position] })
  else table.set(word, [{ page, positions: [position] }])
}
