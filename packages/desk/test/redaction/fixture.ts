import { createCipheriv } from 'node:crypto'
import { walledReader, walledRecogniser } from '#engines'
import { bytesInMemory, readFile } from '#jobs'
import type { FileToRedact, PageToRedact, Wanted } from '#jobs/redaction'
import { findMentions, type Making, type Term, USUAL_MAKING } from '#protection/redaction'
import { joinPages, type Reading, toPages, type Wall, type WallSession } from '#reading'
import { buildWall, chooseTier } from '#sandbox'

/** The strongest wall of this machine, with the recogniser behind it. */
export async function openWallForTest(): Promise<Wall> {
  const { tier } = await chooseTier()
  return buildWall(walledReader(), { tier: tier ?? 3, agreedToWeaker: true, recogniser: walledRecogniser() })
}

export interface Prepared {
  readonly file: FileToRedact
  readonly reading: Reading
  readonly wanted: Wanted
}

/** Reads a file and marks every sure mention of the terms, as a person who accepts all proposals does. */
export async function prepare(
  session: WallSession,
  bytes: Uint8Array,
  terms: readonly Term[],
  making: Partial<Making> = {},
  regions: PageToRedact['marks']['regions'] = [],
): Promise<Prepared> {
  const source = { bytes: bytesInMemory(bytes) }
  const { reading } = await readFile(source, session)
  const whole = joinPages(reading)
  const found = findMentions(whole.text, terms).filter(({ isSure }) => isSure)
  const all: Making = { ...USUAL_MAKING, dpi: 100, ...making }
  const pages = reading.pages.map((page): PageToRedact => {
    const spans = found.flatMap((span) => toPages(whole, span).filter((piece) => piece.page === page.number))
    return {
      number: page.number,
      width: reading.kind === 'pdf' ? Math.round(((page.width ?? 595) * all.dpi) / 72) : 4000,
      words: page.how === 'unread' ? [] : (page.words ?? []),
      marks: { spans: spans.map(({ start, end }) => ({ start, end, wide: false })), regions },
    }
  })
  return { file: { source, pages, making: all }, reading, wanted: { terms, stays: [] } }
}

/** Forty names that no other text has, Latin and Arabic, the same on every machine. */
export function fortyNames(): string[] {
  const cipher = createCipheriv('aes-256-ctr', Buffer.alloc(32, 7), Buffer.alloc(16))
  const chance = cipher.update(Buffer.alloc(4096))
  let at = 0
  const pick = (letters: string): string => letters[chance[at++]! % letters.length]!
  return Array.from({ length: 40 }, (_, i) =>
    i % 2 === 0
      ? `Q${Array.from({ length: 4 }, () => pick('aeiou') + pick('bdfgklmnrstz')).join('')}`
      : `ظ${Array.from({ length: 6 }, () => pick('بتثجحخدذرزسشصضطعغفقكلمنه')).join('')}`,
  )
}
