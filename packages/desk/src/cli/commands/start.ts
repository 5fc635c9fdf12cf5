import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { DocumentDetail } from '#api'
import { AppError, configFolder } from '#app'
import { ENGINE_VERSION } from '#app/text'
import { Backstage } from '#app/workspace'
import { describeChain } from '#print'
import { serveDesk } from '#server'
import { placeOf } from '../places.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly open: boolean
  readonly port?: string
}

/** Claims shown for each text; the desk shows all. */
const SHOWN = 3

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('[path...]', terminal.word('start.argument.path'))
    .option('--no-open', terminal.word('start.option.noOpen'))
    .option('--port <number>', terminal.word('start.option.port'))
    .action(async (paths: string[], options: Options) => {
      const stop = terminal.stopsOnRequest()
      const backstage = await Backstage.open({
        env: { configFolder: configFolder(terminal.env), version: ENGINE_VERSION },
        casesFolder: terminal.env.ISNAD_CASES || join(homedir(), 'Isnad'),
        samples: placeOf('samples'),
      })
      const progress = terminal.progress('start.reading')
      const silence = backstage.listen((event) => {
        if (event.type === 'progress') progress.update(event.done, String(event.total))
      })
      if (paths.length > 0) await takePaths(backstage, paths, terminal)
      else await backstage.openSample()
      silence()
      progress.finish()
      await report(backstage, paths.length === 0, terminal)
      if (stop.aborted) {
        await backstage.end()
        return
      }
      const web = placeOf('web')
      const serving = await serveDesk(
        {
          workspace: () => backstage.workspace(),
          state: () => backstage.state(),
          openSample: () => backstage.openSample(),
          save: (request) => backstage.save(request),
          close: () => backstage.close(),
          listen: (listener) => backstage.listen(listener),
          onFault: (error) => terminal.warn(error instanceof Error ? error.message : String(error)),
        },
        { port: Number(options.port ?? 0), web: existsSync(join(web, 'index.html')) ? web : undefined },
      )
      const address = serving.address()
      terminal.say()
      terminal.say(terminal.word('start.address', { address }))
      terminal.say(terminal.word('start.stop'))
      if (options.open) openBrowser(address)
      await new Promise<void>((done) => {
        if (stop.aborted) done()
        stop.addEventListener('abort', () => done(), { once: true })
      })
      await serving.close()
      await backstage.end()
    })
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

async function report(backstage: Backstage, isSample: boolean, terminal: Terminal): Promise<void> {
  const ws = backstage.workspace()
  const { rows, total } = await ws.listDocuments({ limit: 500 })
  terminal.say(terminal.style('bold', terminal.word(isSample ? 'start.sample' : 'start.received', { count: total })))
  for (const row of rows) {
    if (row.state === 'unread' || row.state === 'waiting') continue
    const document = await ws.findDocument(row.id as Parameters<typeof ws.findDocument>[0])
    if (document?.tracing?.occurrences.some((o) => o.voice === 'attributed')) show(document, terminal)
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

/** Opens the person's browser where there is one; that there is none is no fault. */
function openBrowser(address: string): void {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address]
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return
  const child = spawn(program!, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
