import type { CheckFinding } from '#api'
import type { Evidence, Story } from '#dossier'
import { checkInCase } from '../check/index.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Which of the check's joins count: those by hand, or its proposals too. */
export type JoinWish = 'all' | 'hand' | 'none'

export interface Joined {
  readonly joins: Evidence['joins']
  /** What the check says of the story, with the number of the sentence counted from 0. */
  readonly findings: readonly CheckFinding[]
}

/**
 * Joins the sentences of a story to claims: by hand, as people tied the same words in any draft of the case, and by what
 * the draft check proposes.
 */
export async function joinStory(ws: Workspace, story: Story, day: string, wish: JoinWish): Promise<Joined> {
  const sentences = story.blocks.flatMap((block) => block.sentences.map(({ text }) => text))
  const { draft, starts } = draftOf(story)
  const { sentences: checked, findings } = await checkInCase(ws, { name: 'story', draft, today: day })
  const atOf = (place: number): number => starts.findLastIndex((start) => start <= place)
  const byHand = await tiedByHand(ws, sentences)
  const joins = new Map<number, { claim: string; by: 'hand' | 'proposal' }[]>()
  const add = (at: number, claim: string, by: 'hand' | 'proposal'): void => {
    const list = joins.get(at) ?? []
    if (!list.some((one) => one.claim === claim)) joins.set(at, [...list, { claim, by }])
  }
  if (wish !== 'none') for (const [at, claims] of byHand) for (const claim of claims) add(at, claim, 'hand')
  if (wish === 'all') {
    for (const { span, rests } of checked) {
      const at = atOf(span.start)
      // Whoever tied a sentence by hand said all that it rests on.
      if (at < 0 || byHand.has(at)) continue
      for (const { claim } of rests) if (claim !== null) add(at, claim, 'proposal')
    }
  }
  return {
    joins,
    findings: findings.map((one) => ({ ...one, sentence: one.sentence === null ? null : atOf(one.span.start) })),
  }
}

/** The story as the check reads it: the sentences one behind the other, the title first. */
function draftOf({ title, blocks }: Story) {
  const headings = [{ start: 0, end: title.length }]
  const starts: number[] = []
  let prose = title
  for (const { kind, sentences } of blocks) {
    prose += '\n\n'
    const from = prose.length
    for (const [i, { text }] of sentences.entries()) {
      if (i > 0) prose += ' '
      starts.push(prose.length)
      prose += text
    }
    if (kind === 'heading') headings.push({ start: from, end: prose.length })
  }
  return { draft: { source: prose, prose, headings }, starts }
}

/** Ties of whatever draft, by the same words; of one sentence the last one stands. */
async function tiedByHand({ desk }: Workspace, sentences: readonly string[]): Promise<Map<number, readonly string[]>> {
  const last = new Map<string, { claims: readonly string[]; remove?: boolean }>()
  for (const { payload } of await desk.listStanding(['tie'])) {
    const tie = payload as { exact: string; claims: readonly string[]; remove?: boolean }
    last.set(tie.exact, tie)
  }
  const found = new Map<number, readonly string[]>()
  for (const [i, text] of sentences.entries()) {
    const tie = last.get(text)
    if (tie !== undefined && tie.remove !== true && tie.claims.length > 0) found.set(i, tie.claims)
  }
  return found
}
