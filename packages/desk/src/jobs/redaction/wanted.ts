import {
  type ByteForm,
  byteForms,
  type CheckResult,
  findMentions,
  isLetStand,
  readTerm,
  SHORTEST_TERM,
  type Term,
} from '#protection/redaction'

/** What a plan wants gone, as the tests look for it. */
export interface Wanted {
  readonly terms: readonly Term[]
  readonly stays: readonly string[]
}

const SELF = 'isnad'
/** Rises whenever the same file could be judged otherwise. */
const VERSION = '1'

/** What one of our own tests found. */
export function own(check: string, isFound: boolean, note = ''): CheckResult {
  return {
    check,
    tool: SELF,
    version: VERSION,
    result: isFound ? 'found' : 'nothing found',
    ...(note === '' ? {} : { note: note.slice(0, 500) }),
  }
}

/** How many terms were looked for: a test without words to look for says so. */
export function lookedFor({ terms }: Wanted): string {
  const count = terms.filter((term) => readTerm(term).compact.length >= SHORTEST_TERM).length
  return `terms ${count}`
}

/** Terms, and the words of names that give them away alone; forms that may stand are not looked for. */
export function formsOf({ terms, stays }: Wanted): readonly ByteForm[] {
  const texts = new Set<string>()
  for (const term of terms) {
    const read = readTerm(term)
    if (read.compact.length < SHORTEST_TERM) continue
    for (const text of [term.text, ...read.telling.map((word) => word.text)]) {
      if (!isLetStand({ exact: text }, stays)) texts.add(text)
    }
  }
  return [...texts].flatMap(byteForms)
}

export function holdsForm(bytes: Uint8Array, forms: readonly ByteForm[]): boolean {
  const where = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return forms.some((form) => where.includes(Buffer.from(form.bytes)))
}

export function saysTerm(text: string, { terms, stays }: Wanted): boolean {
  return findMentions(text, terms).some((mention) => mention.isSure && !isLetStand(mention, stays))
}
