import { createHash } from 'node:crypto'
import { type Tracing, trace } from '@isnad/trace'
import type { TraceDocument } from '#api'
import { ENGINE_VERSION } from './engine-version.ts'
import { weighTracing } from './weigh-tracing.ts'

export interface TextToTrace {
  /** The text that spans will point into; nothing is trimmed or normalised. */
  readonly content: string
  /** The file's own bytes, for its digest. */
  readonly bytes: Uint8Array
  /** Whether the bytes are this very text in UTF-8; otherwise the document carries the text. */
  readonly plain: boolean
  readonly language?: 'ar' | 'en'
  readonly outlet?: string
  /** ISO 8601. */
  readonly published?: string
  readonly link?: string
}

/** Traces and weighs one text by itself, with nothing of any case. Deterministic; no disk and no clock. */
export function traceText(input: TextToTrace): TraceDocument {
  const tracing: Tracing = trace(input.content, {
    ...(input.language ? { language: input.language } : {}),
    ...(input.outlet ? { outlet: input.outlet } : {}),
    ...(input.published ? { published: input.published } : {}),
  })
  const weighed = weighTracing(tracing)
  return {
    schema: 'isnad-trace/1',
    text: {
      sha256: createHash('sha256').update(input.bytes).digest('hex'),
      ...(input.plain ? {} : { content: input.content }),
      language: tracing.language,
      units: 'utf16',
      ...(input.outlet ? { outlet: input.outlet } : {}),
      ...(input.published ? { published: input.published } : {}),
      ...(input.link ? { link: input.link } : {}),
    },
    sentences: mutable(tracing.sentences),
    attributions: mutable(tracing.attributions),
    agents: mutable(tracing.agents),
    places: mutable(tracing.places),
    dates: mutable(tracing.dates),
    occurrences: mutable(weighed.occurrences),
    cited: mutable(tracing.cited),
    findings: mutable(tracing.findings),
    weighing: weighed.weighing,
    engine: { version: ENGINE_VERSION },
  }
}

type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T

/** The wire shape has no `readonly`; the value is handed over, not copied. */
function mutable<T>(value: T): Mutable<T> {
  return value as Mutable<T>
}
