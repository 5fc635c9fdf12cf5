import { resolve } from 'node:path'
import type { DocumentDetail } from '#api'
import { AppError } from '#app'
import type { Backstage, Workspace } from '#app/workspace'
import { describeChain } from '#print'
import type { Terminal } from './terminal.ts'

/** Claims shown for each text; the desk shows all. */
const SHOWN = 3
/** Documents whose claims are told in the terminal; the desk shows all. */
const TOLD = 20

/** Receives and reads what was given, or the sample case, with progress, and tells what was found. */
export async function readAndReport(
  backstage: Backstage,
  paths: readonly string[],
  terminal: Terminal,
  stop: AbortSignal,
): Promise<void> {
  const progress = terminal.progress('start.reading')
  const silence = backstage.listen((event) => {
    if (event.type === 'progress' && event.what === 'files' && event.total > 0)
      progress.update(event.done, String(event.total))
  })
  try {
    if (paths.length > 0) await takePaths(backstage, paths, terminal)
    else await backstage.openSample()
  } finally {
    silence()
    progress.finish()
  }
  if (!stop.aborted) await report(backstage.workspace(), paths.length === 0, terminal)
}

/** What cannot be received is told; the desk opens all the same. */
async function takePaths(backstage: Backstage, paths: readonly string[], terminal: Terminal): Promise<void> {
  try {
    const { refused } = await backstage.take(paths.map((path) => ({ kind: 'path', path: resolve(path) })))
    for (const one of refused)
      terminal.warn(terminal.word('start.refused', { path: one.given.name, because: one.because }))
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NOTHING_RECEIVED') throw error
    terminal.warn(terminal.word('start.nothing'))
  }
}

async function report(ws: Workspace, isSample: boolean, terminal: Terminal): Promise<void> {
  const { rows, total } = await ws.listDocuments({ limit: 500 })
  terminal.say()
  terminal.say(terminal.style('bold', terminal.word(isSample ? 'start.sample' : 'start.received', { count: total })))
  const told = rows.filter((row) => (row.claims ?? 0) > 0).slice(0, TOLD)
  for (const row of told) {
    const document = await ws.findDocument(row.id as Parameters<typeof ws.findDocument>[0])
    if (document?.tracing) show(document, terminal)
  }
  const unread = rows.filter((r) => r.state === 'unread' || r.state === 'partial')
  if (unread.length > 0) {
    terminal.say()
    terminal.say(terminal.style('underline', terminal.word('start.unread', { count: unread.length })))
    for (const row of unread) {
      const reason = row.because === null ? '' : terminal.word(`reading.unread.${row.because}`)
      terminal.say(`- ${terminal.show(row.name, 'name')}: ${reason}`)
    }
  }
  terminal.say()
  terminal.say(terminal.word('start.ready'))
  if (terminal.wantsJson) terminal.json({ schema: 'isnad-start/1', documents: rows })
}

function show(document: DocumentDetail, terminal: Terminal): void {
  const tracing = document.tracing!
  terminal.say()
  terminal.say(`${terminal.style('underline', terminal.show(document.row.outlet ?? document.row.name))}`)
  terminal.say(terminal.style('bold', tracing.weighing.sentence[terminal.locale]))
  const attributed = tracing.occurrences.filter((o) => o.voice === 'attributed')
  for (const o of attributed.slice(0, SHOWN)) {
    const words = o.content.map((c) => c.exact.replace(/\s+/g, ' ').trim()).join(' … ')
    terminal.say(`  - ${terminal.show(words.length > 110 ? `${words.slice(0, 110)}…` : words)}`)
    const chain = describeChain(tracing, o, terminal.locale).map((l) => terminal.show(l.name))
    terminal.say(`    ${chain.join(terminal.locale === 'ar' ? ' ← ' : ' → ')}`)
  }
  if (attributed.length > SHOWN) terminal.say(`  ${terminal.word('start.more', { count: attributed.length - SHOWN })}`)
}
