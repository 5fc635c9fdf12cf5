import type { EntryRecord } from '#custody'

/** One act on an exhibit, as ISO/IEC 27037 asks for it: who, what, when, with what, before and after. */
export interface CustodyRow {
  readonly exhibit: string
  readonly entry: number
  /** Milliseconds, UTC, as the machine's clock had it; the day alone where the content was erased. */
  readonly time: string
  readonly who: string
  readonly what: string
  readonly tool: string
  /** SHA-256, hex; empty where the act has no such bytes. */
  readonly before: string
  readonly after: string
  /** The reason or words that the act carries. */
  readonly words: string
}

/** Acts that say who a source is, or would lead to it: they are never handed over. */
const NEVER: ReadonlySet<string> = new Set(['seal', 'unseal', 'seal-word', 'unseal-word', 'custodian'])

/**
 * Entries that are about a file: its receipt and its delivery, what was made of it, and what people did about it.
 * @param file - its id, and the number of its entry
 */
export function entriesAbout(
  entries: readonly EntryRecord[],
  file: { readonly id: string; readonly n: number; readonly accession: string; readonly delivery: number },
): readonly EntryRecord[] {
  const made = new Set<number>([file.n])
  return entries.filter((entry) => {
    const { n, type, of, payload } = entry
    if (NEVER.has(type)) return false
    const said = (typeof payload === 'object' && payload !== null ? payload : {}) as Readonly<Record<string, unknown>>
    const own = n === file.n || n === file.delivery || of.some((one) => made.has(one))
    const named = said.file === file.id || said.about === file.id || said.about === file.accession
    const closes = type === 'accession-closed' && said.accession === file.accession
    if (!own && !named && !closes) return false
    // What was made of what was made of it is about it too.
    if (type === 'read' || type === 'trace') made.add(n)
    return true
  })
}

export function custodyRow(
  exhibit: string,
  { n, type, day, by, tool, payload, of }: EntryRecord,
  digestOf: (entry: number) => string,
): CustodyRow {
  const said = (typeof payload === 'object' && payload !== null ? payload : {}) as Readonly<Record<string, unknown>>
  const text = (name: string): string => (typeof said[name] === 'string' ? said[name] : '')
  const output = digestOf(n)
  const input =
    type === 'receive'
      ? ''
      : (of
          .map(digestOf)
          .filter((one) => one !== '')
          .at(-1) ?? '')
  return {
    exhibit,
    entry: n,
    time: text('time') || day,
    who: by,
    what: type,
    tool: tool ?? '',
    before: input,
    after: output,
    words: [text('state'), text('because'), text('how'), text('reason'), text('words')]
      .filter((one) => one !== '')
      .join('; '),
  }
}

/** SHA-256 of what an entry brought: a file as received, or a derivative. Empty where it brought nothing. */
export function digestIn({ payload }: EntryRecord): string {
  const said = (typeof payload === 'object' && payload !== null ? payload : {}) as Readonly<Record<string, unknown>>
  const content = said.content as { sha256?: unknown } | undefined
  const digest = said.sha256 ?? content?.sha256
  return typeof digest === 'string' ? digest : ''
}
