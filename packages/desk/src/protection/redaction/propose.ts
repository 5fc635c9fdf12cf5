import { findMentions, isLetStand, type Mention } from './mentions.ts'
import type { RedactionPlan } from './plan.ts'
import { termsOf } from './plan.ts'

export interface Proposal extends Mention {
  /** Whether a mark covers it, a person lets the form stand, or it is open. */
  readonly answer: 'marked' | 'let stand' | 'open'
}

/**
 * Every place of a text where a plan's terms stand, in any form, with what became of it.
 * @param marked - spans of the text that marks of the plan cover
 */
export function proposeMarks(
  text: string,
  plan: Pick<RedactionPlan, 'terms' | 'marks' | 'stays'>,
  marked: readonly { readonly start: number; readonly end: number }[],
): readonly Proposal[] {
  const stays = plan.stays.map(({ form }) => form)
  return findMentions(text, termsOf(plan)).map((mention) => ({
    ...mention,
    answer: marked.some(({ start, end }) => start <= mention.start && mention.end <= end)
      ? 'marked'
      : isLetStand(mention, stays)
        ? 'let stand'
        : 'open',
  }))
}
