import { createHash } from 'node:crypto'
import { type Correction, type Tracing, trace } from '@isnad/trace'
import type { TraceDocument } from '#api'
import { ENGINE_VERSION } from './engine-version.ts'
import { weighTracing } from './weigh-tracing.ts'

export interface TextToTrace {
  /** The text that spans will point into; nothing is trimmed or normalised. */
  readonly content: string
  /** The file's own bytes, or their SHA-256 in hex where it is known already. */
  readonly bytes: Uint8Array | string
  /** Whether the bytes are this very text in UTF-8; otherwise the document carries the text. */
  readonly plain: boolean
  readonly language?: 'ar' | 'en'
  readonly outlet?: string
  /** ISO 8601. */
  readonly published?: string
  readonly link?: string
  /** What people mended, in the order they did. */
  readonly corrections?: readonly Correction[]
}

/** Traces and weighs one text by itself, with nothing of any case. Deterministic; no disk and no clock. */
export function traceText(input: TextToTrace): TraceDocument {
  const { content, bytes, language, outlet, published, link } = input
  const options = {
    ...(language ? { language } : {}),
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
  }
  const tracing: Tracing = trace(content, options, input.corrections)
  const weighed = weighTracing(tracing)
  return {
    schema: 'isnad-trace/1',
    text: {
      sha256: typeof bytes === 'string' ? bytes : createHash('sha256').update(bytes).digest('hex'),
      ...(input.plain ? {} : { content }),
      language: tracing.language,
      units: 'utf16',
      ...(outlet ? { outlet } : {}),
      ...(published ? { published } : {}),
      ...(link ? { link } : {}),
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
