import {
  type EngineName,
  engineFor,
  type Hints,
  type Kind,
  PLAIN_TEXT_KINDS,
  SNIFF_BYTES,
  type Sniffed,
  sniffKind,
} from '#reading'

export interface Choice {
  readonly engine: EngineName
  readonly sniffed: Sniffed
  readonly kind: Kind
}

const LOOSE_TEXT: ReadonlySet<Kind> = new Set(['text', 'markdown', 'csv', 'tsv'])

/** Looks at the whole file and says what it is and which engine reads it. A name's promise counts between plain-text kinds only. */
export async function chooseEngine(bytes: Uint8Array, asked: EngineName | 'auto', hints: Hints): Promise<Choice> {
  const tail = bytes.subarray(Math.max(0, bytes.length - SNIFF_BYTES))
  const sniffed = sniffKind(bytes.subarray(0, SNIFF_BYTES), bytes.length, tail)
  let kind = sniffed.kind
  const promised = hints.textKind
  if (LOOSE_TEXT.has(kind) && promised !== undefined && PLAIN_TEXT_KINDS.has(promised)) kind = promised
  if (asked !== 'auto') return { engine: asked, sniffed, kind }
  return { engine: engineFor(kind), sniffed, kind }
}
