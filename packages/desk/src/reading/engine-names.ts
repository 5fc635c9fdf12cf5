import type { Kind } from './kind/kinds.ts'
import type { EngineStamp } from './reading.ts'

/**
 * The engines, with the version of what each gives: it rises whenever the same bytes could give another reading.
 * Named here, and not beside their code, because the side that starts a reader must not load one.
 */
export const ENGINES = {
  none: { version: '1', kinds: [] },
  text: { version: '2', kinds: ['text', 'markdown', 'csv', 'tsv', 'srt', 'vtt', 'json', 'xml'] },
  html: { version: '1', kinds: ['html'] },
  eml: { version: '1', kinds: ['eml'] },
  msg: { version: '1', kinds: ['msg'] },
  epub: { version: '1', kinds: ['epub'] },
  doc: { version: '1', kinds: ['doc'] },
  docx: { version: '1', kinds: ['docx'] },
  pdf: { version: '1', kinds: ['pdf'] },
  archive: { version: '2', kinds: ['zip', 'tar', 'gzip', 'bzip2', 'xz', 'zstd', '7z'] },
  mbox: { version: '1', kinds: ['mbox'] },
  svg: { version: '1', kinds: ['svg'] },
  rtf: { version: '1', kinds: ['rtf'] },
  opendocument: { version: '1', kinds: ['odt', 'ods', 'odp'] },
  xls: { version: '1', kinds: ['xls'] },
  xlsx: { version: '1', kinds: ['xlsx'] },
  pptx: { version: '1', kinds: ['pptx'] },
  /** Pages read from their pictures; asked for, never chosen by kind. */
  recognition: { version: '2', kinds: [] },
  /** Pages as pictures for the eye; asked for, never chosen by kind. */
  'page-picture': { version: '1', kinds: [] },
  picture: { version: '2', kinds: ['jpeg', 'png', 'gif', 'bmp', 'tiff', 'webp'] },
} as const satisfies Readonly<Record<string, { readonly version: string; readonly kinds: readonly Kind[] }>>

export type EngineName = keyof typeof ENGINES

export function isEngineName(value: unknown): value is EngineName {
  return typeof value === 'string' && Object.hasOwn(ENGINES, value)
}

export function stampOf(name: EngineName): EngineStamp {
  return { name, version: ENGINES[name].version }
}

/** The engine for a kind; `none` when nothing here reads it. */
export function engineFor(kind: Kind): EngineName {
  for (const [name, { kinds }] of Object.entries(ENGINES)) {
    if ((kinds as readonly Kind[]).includes(kind) && isEngineName(name)) return name
  }
  return 'none'
}
