import { findMentions, isLetStand, type Mention } from './mentions.ts'
import { type RedactionPlan, termsOf } from './plan.ts'

/** A text that is about to leave, with the name of its place: a quotation, a claim, a sentence of the story. */
export interface TextToLeave {
  readonly place: string
  readonly text: string
}

export interface Exposed {
  readonly place: string
  readonly mention: Mention
}

/**
 * Where texts that are about to leave say what a plan wants gone, in any form; what the plan lets stand is left out. What is sure blocks; what is not
 * is to be looked at by a person.
 */
export function findRedactedIn(
  texts: readonly TextToLeave[],
  plan: Pick<RedactionPlan, 'terms' | 'marks' | 'stays'>,
): readonly Exposed[] {
  const terms = termsOf(plan)
  const stays = plan.stays.map(({ form }) => form)
  return texts.flatMap(({ place, text }) =>
    findMentions(text, terms)
      .filter((mention) => !isLetStand(mention, stays))
      .map((mention) => ({ place, mention })),
  )
}
