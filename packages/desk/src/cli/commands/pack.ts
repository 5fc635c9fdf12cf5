import { basename } from 'node:path'
import type { Command } from 'commander'
import { packCase } from '#app'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly to: readonly string[]
  readonly out?: string
}

export function define(command: Command, terminal: Terminal): void {
  command
    .requiredOption(
      '--to <key>',
      terminal.word('pack.option.to'),
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    )
    .option('-o, --out <file>', terminal.word('pack.option.out'))
  addCaseOptions(command, terminal).action(async (options: Options) => {
    await withCase(terminal, options, 'writes', async (desk) => {
      const out = options.out ?? `${basename(desk.folder ?? 'case')}.isnad-pack.age`
      const progress = terminal.progress('pack.progress')
      let done = 0
      const packed = await packCase(desk, options.to, out, (bytes) => {
        done += bytes
        progress.update(Math.round(done / 1e6))
      })
      progress.finish()
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-pack/1', ...packed })
      else {
        terminal.say(
          terminal.word('pack.done', { path: out, files: packed.files, megabytes: Math.ceil(packed.size / 1e6) }),
        )
        terminal.note(terminal.word('pack.how'))
      }
    })
  })
}
