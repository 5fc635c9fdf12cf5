import type { Command } from 'commander'
import { waiveFinding } from '#app/check'
import type { DraftId } from '#model'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { checkKept, findingWith } from '../draft-door.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly words?: string
  readonly reason: string
}

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<draft>', terminal.word('waive.argument.draft'))
    .argument('<code>', terminal.word('waive.argument.code'))
    .option('--words <words>', terminal.word('waive.option.words'))
    .requiredOption('--reason <words>', terminal.word('waive.option.reason'))
  addCaseOptions(command, terminal).action(async (id: string, code: string, options: Options) => {
    const { words, reason } = options
    await withCase(terminal, options, 'writes', async (desk) => {
      const { draft, result } = await checkKept(desk, id)
      const { start, end, exact } = findingWith(result, code, words).span
      const entry = await waiveFinding(desk, draft.version as DraftId, { code, span: { start, end, exact }, reason })
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-draft-act/1', draft: draft.version, entry })
      else terminal.say(terminal.word('waive.done', { entry }))
    })
  })
}
