import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Backstage } from '#app/workspace'
import { openBrowser } from '../browser.ts'
import { placeOf } from '../places.ts'
import type { Terminal } from '../terminal.ts'
import { readVersion } from '../version.ts'

interface Options {
  readonly open: boolean
  readonly port?: string
}

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('[path...]', terminal.word('start.argument.path'))
    .option('--no-open', terminal.word('start.option.noOpen'))
    .option('--port <number>', terminal.word('start.option.port'))
    .action(async (paths: string[], options: Options) => {
      const stop = terminal.stopsOnRequest()
      // First the door, then the house: the address is printed before what stands behind it has been loaded.
      const { serveDesk } = await import('#server')
      const opening = Promise.withResolvers<Backstage>()
      // Whoever waits for it hears of a failure; nobody may be waiting yet.
      opening.promise.catch(() => undefined)
      const behind = () => opening.promise
      const web = placeOf('web')
      const serving = await serveDesk(
        {
          version: readVersion(),
          workspace: async () => (await behind()).workspace(),
          state: async () => (await behind()).state(),
          openSample: async () => (await behind()).openSample(),
          reading: behind,
          process: async () => (await behind()).process(),
          save: async (request) => (await behind()).save(request),
          close: async () => (await behind()).close(),
          listen: async (listener) => (await behind()).listen(listener),
          onFault: (error) => terminal.warn(error instanceof Error ? error.message : String(error)),
        },
        { port: Number(options.port ?? 0), web: existsSync(join(web, 'index.html')) ? web : undefined },
      )
      const address = serving.address()
      terminal.say(terminal.word('start.address', { address }))
      terminal.say(terminal.word('start.stop'))
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-start/1', address })
      if (options.open) openBrowser(address)
      try {
        const backstage = await openBackstage(terminal)
        opening.resolve(backstage)
        const { readAndReport } = await import('../start-report.ts')
        const reading = readAndReport(backstage, paths, terminal, stop)
        await Promise.all([reading, untilAborted(stop).then(() => backstage.end())])
      } finally {
        await serving.close()
      }
    })
}

async function openBackstage(terminal: Terminal): Promise<Backstage> {
  const [{ Backstage }, { configFolder }] = await Promise.all([import('#app/workspace'), import('#app')])
  return await Backstage.open({
    env: { configFolder: configFolder(terminal.env), version: readVersion() },
    casesFolder: terminal.env.ISNAD_CASES || join(homedir(), 'Isnad'),
    samples: placeOf('samples'),
  })
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done()
    signal.addEventListener('abort', () => done(), { once: true })
  })
}
