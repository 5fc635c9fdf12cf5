import type { CheckFinding, CheckResult, DraftDetail } from '#api'
import type { CaseDesk } from '#app'
import type { Workspace } from '#app/workspace'
import { CliError } from './error.ts'

/** A case at work that opens no file anew. */
export async function workspaceOf(desk: CaseDesk): Promise<Workspace> {
  const { Workspace } = await import('#app/workspace')
  return new Workspace(desk, () => Promise.reject(new TypeError('nothing is read here')))
}

/** A kept draft checked as it stands. @throws {AppError} DRAFT_UNKNOWN */
export async function checkKept(desk: CaseDesk, id: string): Promise<{ draft: DraftDetail; result: CheckResult }> {
  const { checkInCase, draftOf, openDraft } = await import('#app/check')
  const draft = await openDraft(desk, id)
  const asked = {
    name: draft.name,
    draft: draftOf(draft.text, draft.name),
    today: new Date().toISOString().slice(0, 10),
  }
  return { draft, result: await checkInCase(await workspaceOf(desk), asked, draft.version) }
}

/** The one sentence that has these words. @throws {CliError} WORDS_NOT_THERE, WORDS_MANY */
export function sentenceWith({ sentences }: CheckResult, words: string): CheckResult['sentences'][number] {
  return onlyOne(
    sentences.filter((s) => s.span.exact.includes(words)),
    words,
  )
}

/** The one open finding of a code, or the one of several whose words these are. @throws {CliError} WORDS_NOT_THERE, WORDS_MANY */
export function findingWith({ findings }: CheckResult, code: string, words: string | undefined): CheckFinding {
  const open = findings.filter((f) => f.code === code && f.waived === null)
  return onlyOne(words === undefined ? open : open.filter((f) => f.span.exact.includes(words)), words ?? code)
}

function onlyOne<T>(fitting: readonly T[], words: string): T {
  const [first, ...more] = fitting
  if (first === undefined) throw new CliError('WORDS_NOT_THERE', 'nothing has these words', { words })
  if (more.length > 0) throw new CliError('WORDS_MANY', 'several have these words', { words, count: more.length + 1 })
  return first
}
