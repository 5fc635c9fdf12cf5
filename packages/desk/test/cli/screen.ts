import { PassThrough } from 'node:stream'
import { type CommandFile, type CommandSource, run } from '#cli'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export type Commands = Readonly<Record<string, CommandFile['define']>>

export interface Screen {
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly input?: string
  readonly commands?: Commands
}

/** Commands given as functions instead of files. */
export function commandsOf(defined: Commands): CommandSource {
  return {
    list: () => Object.keys(defined),
    load: async (name) => {
      const define = defined[name]
      if (define === undefined) throw new Error(`no command ${name}`)
      return { define }
    },
  }
}

/** Runs a command line in this process, on streams that only remember. */
export async function runOn(argv: readonly string[], screen: Screen = {}): Promise<Ran> {
  const written = { out: '', err: '' }
  const output = (name: 'out' | 'err') => {
    const stream = new PassThrough()
    stream.on('data', (chunk: Buffer) => {
      written[name] += chunk.toString('utf8')
    })
    return Object.assign(stream, { isTTY: screen.isTTY === true, columns: 80 })
  }
  const stdin = Object.assign(new PassThrough(), { isTTY: false })
  stdin.end(screen.input ?? '')
  const streams = { stdin, stdout: output('out'), stderr: output('err'), env: screen.env ?? {}, now: () => 0 }
  const code = await run(argv, streams, commandsOf(screen.commands ?? {}))
  await new Promise((resolve) => setImmediate(resolve))
  return { code, ...written }
}
