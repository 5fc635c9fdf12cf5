import type { Coverage, FileToSee } from '#app/workspace'
import type { Terminal } from './terminal.ts'

/** Lines of the list that are shown where nobody asked for all of it. */
const SHOWN = 40

function share(part: number, whole: number): string {
  return whole === 0 ? '0' : String(Math.floor((1000 * part) / whole) / 10)
}

/** What share of a case was read, and what is left, as a list to work through. */
export function tellCoverage(coverage: Coverage, terminal: Terminal): void {
  const { files, bytes, pages, reasons, kinds, outdated, duplicates, toSee } = coverage
  const word = (key: string, params = {}): string => terminal.word(`read.coverage.${key}`, params)
  terminal.say(word('files', { ...files, share: share(files.read, files.all) }))
  terminal.say(word('bytes', { share: share(bytes.read, bytes.all) }))
  terminal.say(word('pages', pages))
  for (const { because, files: count } of reasons) {
    terminal.say(`  ${word('reason', { count, reason: terminal.word(`reading.unread.${because}`) })}`)
  }
  for (const { kind, files: all, read, partial, unread } of kinds) {
    terminal.say(`  ${word('kind', { kind: terminal.word(`reading.kind.${kind}`), all, read, partial, unread })}`)
  }
  if (duplicates.length > 0) terminal.say(word('duplicates', { count: duplicates.length }))
  for (const { ids, because, likeness } of duplicates.slice(0, SHOWN)) {
    terminal.say(`  ${ids.join(' ')}  ${word(`because.${because}`, { share: share(likeness, 1) })}`)
  }
  if (outdated > 0) terminal.note(word('outdated', { count: outdated }))
  if (toSee.length === 0) return
  terminal.say(word('toSee', { count: toSee.length }))
  for (const file of toSee.slice(0, SHOWN)) terminal.say(`  ${lineOf(file, terminal)}`)
  if (toSee.length > SHOWN) terminal.note(word('more', { count: toSee.length - SHOWN }))
}

function lineOf({ id, name, kind, state, because }: FileToSee, terminal: Terminal): string {
  const why =
    because === null
      ? terminal.word('read.coverage.waits')
      : `${terminal.word(`reading.state.${state}`)}: ${terminal.word(`reading.unread.${because}`)}`
  return `${id}  ${terminal.show(name, 'name')} (${terminal.word(`reading.kind.${kind}`)})  ${why}`
}
