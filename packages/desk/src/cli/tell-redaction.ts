import type { RedactionView } from '#api'
import { oneLine } from './catalogue-door.ts'
import type { Terminal } from './terminal.ts'

/** A plan as a person reads it: what is to be gone, where it stands, what is marked. */
export function tellRedaction(view: RedactionView, terminal: Terminal): void {
  if (terminal.wantsJson) {
    terminal.json(view)
    return
  }
  const word = (code: string, params: Record<string, string | number> = {}): string =>
    terminal.word(`redact.${code}`, params)
  const { file, name, state, plan, words, terms, tooShort, stays, marks, proposals, unreadPages } = view
  const stateWord = word(`state.${state.replace(' ', '-')}`)
  terminal.say(terminal.style('bold', word('head', { file, name, state: stateWord, plan: plan ?? 'none' })))
  if (words !== null) terminal.say(word('words', { words }))
  if (terms.length > 0) terminal.say(word('terms'))
  for (const { text, as } of terms) terminal.say(`  ${word(`term.${as}`, { text })}`)
  for (const text of tooShort) terminal.warn(word('tooShort', { text }))
  if (stays.length > 0) terminal.say(word('stays'))
  for (const stay of stays) terminal.say(`  ${word('stay', stay)}`)
  if (proposals.length > 0) terminal.say(word('proposals'))
  for (const [i, { exact, form, answer, isSure, before, after }] of proposals.entries()) {
    const how = word(`form.${form.replace(' ', '-')}`)
    const params = { number: i + 1, exact: oneLine(exact), before: oneLine(before), after: oneLine(after) }
    const forms = isSure ? how : `${how} (${word('maybeChance')})`
    terminal.say(
      `  ${word('proposal', { ...params, form: forms, answer: word(`answer.${answer.replace(' ', '-')}`) })}`,
    )
  }
  if (marks.length > 0) terminal.say(word('marks'))
  for (const { number, page, exact, isLost } of marks) {
    if (isLost) terminal.warn(word('mark.lost', { number, exact: oneLine(exact ?? '') }))
    else if (exact === null) terminal.say(`  ${word('mark.region', { number, page: page ?? 0 })}`)
    else if (page === null) terminal.say(`  ${word('mark.wordsWithoutPage', { number, exact: oneLine(exact) })}`)
    else terminal.say(`  ${word('mark.words', { number, page, exact: oneLine(exact) })}`)
  }
  if (unreadPages.length > 0) terminal.warn(word('unreadPages', { count: unreadPages.length }))
}
