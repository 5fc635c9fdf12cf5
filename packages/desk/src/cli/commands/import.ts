import type { Command } from 'commander'
import { ImportRequest } from '#api'
import { addCaseOptions, type CaseOptions } from '../case-door.ts'
import { withCatalogue } from '../catalogue-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly format: string
}

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('<file>', word('import.argument.file'))
    .requiredOption('--format <format>', word('import.option.format'))
  addCaseOptions(command, terminal).action(async (document: string, { format, ...options }: Options) => {
    const called = format.toLowerCase() === 'csv' ? 'CSV' : format.toLowerCase() === 'ftm' ? 'FollowTheMoney' : format
    const request = ImportRequest.safeParse({ document, format: called })
    if (!request.success)
      throw new CliError('VALUE_REFUSED', 'not a form of import', { option: '--format', other: format })
    await withCatalogue(terminal, options, 'writes', async (catalogue) => {
      const done = await catalogue.import(request.data)
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-imported/1', ...done })
      else terminal.say(word('import.done', { count: done.agents.length, entry: done.entry }))
      for (const { line, code } of done.refused) terminal.warn(word('import.refused', { line, because: code }))
      if (done.refused.length > 0) terminal.endsAs('partly')
    })
  })
}
