import type { Command } from 'commander'
import { ImportRequest } from '#api'
import { addCaseOptions, type CaseOptions } from '../case-door.ts'
import { withCatalogue } from '../catalogue-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly format: string
  readonly preview?: boolean
}

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('<file>', word('import.argument.file'))
    .requiredOption('--format <format>', word('import.option.format'))
    .option('--preview', word('import.option.preview'))
  addCaseOptions(command, terminal).action(
    async (document: string, { format, preview = false, ...options }: Options) => {
      const called = format.toLowerCase() === 'csv' ? 'CSV' : format.toLowerCase() === 'ftm' ? 'FollowTheMoney' : format
      const request = ImportRequest.safeParse({ document, format: called })
      if (!request.success)
        throw new CliError('VALUE_REFUSED', 'not a form of import', { option: '--format', other: format })
      const sayRefused = (refused: readonly { readonly line: number; readonly code: string }[]) => {
        for (const { line, code } of refused) terminal.warn(word('import.refused', { line, because: code }))
        if (refused.length > 0) terminal.endsAs('partly')
      }
      await withCatalogue(terminal, options, preview ? 'reads' : 'writes', async (catalogue) => {
        if (preview) {
          const seen = await catalogue.previewImport(request.data)
          if (terminal.wantsJson) terminal.json({ schema: 'isnad-import-preview/1', ...seen })
          else {
            terminal.say(word('import.preview', { count: seen.agents.length }))
            for (const { name, known } of seen.agents)
              if (known.length > 0)
                terminal.say(
                  word('import.known', {
                    name: terminal.show(name, 'name'),
                    refs: known.map(({ agent }) => agent.ref).join(', '),
                  }),
                )
          }
          sayRefused(seen.refused)
          return
        }
        const done = await catalogue.import(request.data)
        if (terminal.wantsJson) terminal.json({ schema: 'isnad-imported/1', ...done })
        else terminal.say(word('import.done', { count: done.agents.length, entry: done.entry }))
        sayRefused(done.refused)
      })
    },
  )
}
