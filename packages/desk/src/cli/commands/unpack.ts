import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { unpackCaseWithKey } from '#app'
import { readDescriptor } from '../ask.ts'
import { readFd } from '../case-door.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly key?: string
  readonly keyFd?: string
}

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<pack>', terminal.word('unpack.argument.pack'))
    .argument('<folder>', terminal.word('unpack.argument.folder'))
    .option('--key <file>', terminal.word('unpack.option.key'))
    .option('--key-fd <n>', terminal.word('unpack.option.keyFd'))
    .action(async (pack: string, folder: string, options: Options) => {
      const identity = await readKey(terminal, options)
      const progress = terminal.progress('unpack.progress')
      let done = 0
      const files = await unpackCaseWithKey(pack, identity, folder, (bytes) => {
        done += bytes
        progress.update(Math.round(done / 1e6))
      })
      progress.finish()
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-unpack/1', folder, files })
      else terminal.say(terminal.word('unpack.done', { folder, files }))
    })
}

async function readKey(terminal: Terminal, { key, keyFd }: Options): Promise<string> {
  if (key !== undefined) return await readFile(key, 'utf8')
  const fd = readFd(keyFd)
  return fd === undefined ? await terminal.askSecret(`${terminal.word('unpack.ask.key')} `) : readDescriptor(fd)
}
