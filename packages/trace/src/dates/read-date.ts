import type { DateMention } from '../model.ts'
import type { Reading } from './expression.ts'
import type { Resolved } from './resolved.ts'

/** A mention with what it was read from, for the findings. */
export interface ReadDate {
  readonly mention: DateMention
  readonly reading: Reading
  readonly resolved: Resolved
}
