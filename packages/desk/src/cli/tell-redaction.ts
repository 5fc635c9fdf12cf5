import type { RedactionView } from '#api'
import { oneLine } from './catalogue-door.ts'
import type { Terminal } from './terminal.ts'

/** A plan as a person reads it: what is to be gone, where it stands, what is marked. */
export function tellRedaction(view: RedactionView, terminal: Terminal): void {
  if (terminal.wantsJson) {
    terminal.json(view)
    return
  }
  const said = (code: string, params: Record<string, string | number> = {}): string =>
    terminal.word(`redact.${code}`, params)
  const { file, name, state, plan, words, terms, tooShort, stays, marks, proposals, unreadPages } = view
  const stateWord = said(`state.${state.replace(' ', '-')}`)
  terminal.say(terminal.style('bold', said('head', { file, name, state: stateWord, plan: plan ?? 'none' })))
  if (words !== null) terminal.say(said('words', { words }))
  if (terms.length > 0) terminal.say(said('terms'))
  for (const { text, as } of terms) terminal.say(`  ${said(`term.${as}`, { text })}`)
  for (const text of tooShort) terminal.warn(said('tooShort', { text }))
  if (stays.length > 0) terminal.say(said('stays'))
  for (const stay of stays) terminal.say(`  ${said('stay', stay)}`)
  if (proposals.length > 0) terminal.say(said('proposals'))
  for (const [i, { exact, form, answer, isSure, before, after }] of proposals.entries()) {
    const how = said(`form.${form.replace(' ', '-')}`)
    const params = { number: i + 1, exact: oneLine(exact), before: oneLine(before), after: oneLine(after) }
    const forms = isSure ? how : `${how} (${said('maybeChance')})`
    terminal.say(
      `  ${said('proposal', { ...params, form: forms, answer: said(`answer.${answer.replace(' ', '-')}`) })}`,
    )
  }
  if (marks.length > 0) terminal.say(said('marks'))
  for (const { number, page, exact, isLost } of marks) {
    if (isLost) terminal.warn(said('mark.lost', { number, exact: oneLine(exact ?? '') }))
    else if (exact === null) terminal.say(`  ${said('mark.region', { number, page: page ?? 0 })}`)
    else if (page === null) terminal.say(`  ${said('mark.wordsWithoutPage', { number, exact: oneLine(exact) })}`)
    else terminal.say(`  ${said('mark.words', { number, page, exact: oneLine(exact) })}`)
  }
  if (unreadPages.length > 0) terminal.warn(said('unreadPages', { count: unreadPages.length }))
}
