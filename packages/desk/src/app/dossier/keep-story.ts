import type { Story } from '#dossier'
import type { CaseDesk } from '../case/case-desk.ts'
import { keepDraft, listDrafts, openDraft } from '../check/index.ts'

/**
 * Keeps the words of a story as a draft of the case: what was published can be read there after the file is gone. The same
 * words are kept once; a story by the same title is the next version of that draft.
 */
export async function keepStory(desk: CaseDesk, text: string, { title }: Story): Promise<string> {
  const drafts = await listDrafts(desk)
  const name = title.slice(0, 200)
  for (const { versions } of drafts) {
    for (const { id } of versions) if ((await openDraft(desk, id)).text === text) return id
  }
  const before = drafts.find((one) => one.name === name)
  return await keepDraft(desk, { name, text, ...(before === undefined ? {} : { follows: before.id }) })
}
