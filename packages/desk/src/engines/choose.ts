import {
  type EngineName,
  engineFor,
  type Hints,
  isZipLike,
  type Kind,
  PLAIN_TEXT_KINDS,
  SNIFF_BYTES,
  type Sniffed,
  sniffKind,
  type UnreadReason,
} from '#reading'

export interface Choice {
  readonly engine: EngineName
  readonly sniffed: Sniffed
  readonly kind: Kind
  /** Known before any engine looks: an office file under a password is a container of another kind. */
  readonly unread?: UnreadReason
}

const LOOSE_TEXT: ReadonlySet<Kind> = new Set(['text', 'markdown', 'csv', 'tsv'])

/** Looks at the whole file and says what it is and which engine reads it. A name's promise counts between plain-text kinds only. */
export async function chooseEngine(bytes: Uint8Array, asked: EngineName | 'auto', hints: Hints): Promise<Choice> {
  const tail = bytes.subarray(Math.max(0, bytes.length - SNIFF_BYTES))
  const sniffed = sniffKind(bytes.subarray(0, SNIFF_BYTES), bytes.length, tail)
  let kind = sniffed.kind
  const promised = hints.textKind
  if (LOOSE_TEXT.has(kind) && promised !== undefined && PLAIN_TEXT_KINDS.has(promised)) kind = promised
  if (isZipLike(kind)) {
    const { readZipDirectory } = await import('./zip/directory.ts')
    const { readMember } = await import('./zip/member.ts')
    const { kindOfZip } = await import('./containers.ts')
    const directory = readZipDirectory(bytes, 20_000)
    if (directory !== undefined) {
      const first = directory.entries.find(({ name }) => new TextDecoder().decode(name) === 'mimetype')
      const member = first === undefined ? undefined : readMember(bytes, first, 256)
      kind = kindOfZip(directory, member?.bytes === undefined ? '' : new TextDecoder().decode(member.bytes))
    }
  }
  if (kind === 'ole') {
    const { kindOfOle } = await import('./containers.ts')
    const inside = kindOfOle(bytes)
    if (inside === 'locked') return { engine: 'none', sniffed, kind, unread: 'password' }
    kind = inside
  }
  return { engine: asked === 'auto' ? engineFor(kind) : asked, sniffed, kind }
}
