import { BlockReader } from './block-reader.ts'
import type { Correction } from './corrections/index.ts'
import type { TraceOptions, Tracing } from './model.ts'
import { cutBlocks } from './text/index.ts'

/**
 * Traces a text: who says what through whom, when, and in whose voice. Deterministic and pure; the same text, options and
 * corrections give the same result. Spans are UTF-16 code units into `text` as given. Time and memory grow linearly with
 * its length: a text of more than some 300,000 units is read in blocks, and only who was met and who spoke last is
 * carried from one to the next.
 * @param text - any text; nothing of it is trimmed or normalised
 * @param options - what the text itself does not say: outlet, date of publication, country, the newsroom's loaded words
 * @param corrections - what people mended, in the order they did
 */
export function trace(text: string, options: TraceOptions = {}, corrections: readonly Correction[] = []): Tracing {
  return traceInBlocks(text, undefined, options, corrections)
}

/**
 * As `trace`, with blocks of another size.
 * @param size - of a block, in UTF-16 units; a text of no more than one and a half is read whole
 */
export function traceInBlocks(
  text: string,
  size: number | undefined,
  options: TraceOptions = {},
  corrections: readonly Correction[] = [],
): Tracing {
  const reader = new BlockReader(text, options, corrections)
  for (const block of cutBlocks(text, size)) reader.read(block)
  return reader.close()
}
