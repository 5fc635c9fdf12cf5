import type { RedactedId } from '#model'
import { ProtectionError } from '#protection'
import { type Exposed, findRedactedIn, foldRedactions, REDACTION_TYPES, type TextToLeave } from '#protection/redaction'
import type { Desk } from '../desk.ts'

/** What publishing may hand out in place of an original. */
export type RedactedExhibit =
  /** Nothing of it is to be gone: the terms of the file alone decide. */
  | { readonly state: 'none' }
  /** There is a plan, and nothing that may leave yet. The original may not either. */
  | {
      readonly state: 'not ready'
      readonly plan: string
      readonly because: 'drafted' | 'sent back' | 'reviewed' | 'held back'
    }
  | {
      readonly state: 'ready'
      readonly plan: string
      /** `b12` */
      readonly redacted: string
      readonly mediaType: string
      readonly size: number
      readonly sha256: string
      readonly read: () => Promise<Uint8Array>
    }

/** The redacted file that takes the place of a document's original. */
export async function redactedExhibit(desk: Desk, documentId: string): Promise<RedactedExhibit> {
  const redaction = foldRedactions(await desk.listStanding(REDACTION_TYPES)).get(documentId)
  if (redaction === undefined || redaction.state.state === 'withdrawn') return { state: 'none' }
  const { plan, state } = redaction
  if (state.state !== 'applied') return { state: 'not ready', plan: plan.id, because: state.state }
  const { id, mediaType, size, sha256 } = state.made
  return {
    state: 'ready',
    plan: plan.id,
    redacted: id,
    mediaType,
    size,
    sha256,
    read: () => desk.readDerived(id as RedactedId),
  }
}

export interface ExposedBy extends Exposed {
  /** The document whose plan wants it gone. */
  readonly document: string
  readonly plan: string
}

/**
 * Where texts that are about to leave (quotations, wordings of claims, sentences of the story) say what any plan of the case wants gone: redacting a
 * name in one document and printing it beside is no redaction. Plans that were withdrawn do not count.
 */
export async function findExposed(desk: Desk, texts: readonly TextToLeave[]): Promise<readonly ExposedBy[]> {
  const redactions = foldRedactions(await desk.listStanding(REDACTION_TYPES))
  return [...redactions].flatMap(([document, { plan, state }]) =>
    state.state === 'withdrawn'
      ? []
      : findRedactedIn(texts, plan).map((exposed) => ({ ...exposed, document, plan: plan.id })),
  )
}

/**
 * Stops a publication that would say what was redacted.
 * @throws {ProtectionError} TEXT_EXPOSES with every place, and without the words
 */
export async function requireUnexposed(desk: Desk, texts: readonly TextToLeave[]): Promise<void> {
  const exposed = (await findExposed(desk, texts)).filter(({ mention }) => mention.isSure)
  if (exposed.length === 0) return
  throw new ProtectionError('TEXT_EXPOSES', 'a text that would leave says what is redacted', {
    count: exposed.length,
    places: [...new Set(exposed.map(({ place }) => place))].slice(0, 20).join(', '),
  })
}
