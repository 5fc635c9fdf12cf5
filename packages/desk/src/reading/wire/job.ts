import { type EngineName, isEngineName } from '../engine-names.ts'
import { ReadingError } from '../error.ts'
import { isKind } from '../kind/kinds.ts'
import { DEFAULT_LIMITS, type Limits } from '../limits.ts'
import type { Hints } from '../ports.ts'

/** The head of a job as it goes to the reader: no name, no path, nothing of the case. */
export interface JobHead {
  readonly engine: EngineName | 'auto'
  readonly size: number
  /** True when the file was longer and only its beginning comes. */
  readonly cut: boolean
  readonly hints: Hints
  readonly limits: Limits
}

export function encodeJobHead(head: JobHead): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(head))
}

/** The desk's own words come back on the walled side; a fault here is ours, and the reader stops. */
export function decodeJobHead(payload: Uint8Array): JobHead {
  const value = JSON.parse(new TextDecoder().decode(payload)) as Partial<JobHead>
  const { engine, size, cut, hints, limits } = value
  if (engine !== 'auto' && !isEngineName(engine)) throw new ReadingError('FRAME_MALFORMED', 'job/engine')
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw new ReadingError('FRAME_MALFORMED', 'job/size')
  }
  const textKind = isKind(hints?.textKind) ? hints.textKind : undefined
  const passwords = hints?.passwords
  return {
    engine,
    size,
    cut: cut === true,
    hints: {
      ...(textKind === undefined ? {} : { textKind }),
      ...(passwords === undefined ? {} : { passwords }),
      ...(hints?.recognise === undefined ? {} : { recognise: hints.recognise }),
      ...(hints?.picture === undefined ? {} : { picture: hints.picture }),
    },
    limits: { ...DEFAULT_LIMITS, ...limits },
  }
}
