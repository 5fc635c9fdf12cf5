import type { Command } from 'commander'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import type { Terminal } from '../terminal.ts'

export function define(command: Command, terminal: Terminal): void {
  addCaseOptions(command, terminal).action(async (options: CaseOptions) => {
    const entries = await withCase(terminal, options, 'reads', async (desk) => {
      const progress = terminal.progress('rebuild.progress')
      try {
        return await desk.rebuild((done, total) => progress.update(done, String(total)))
      } finally {
        progress.finish()
      }
    })
    if (terminal.wantsJson) terminal.json({ schema: 'isnad-rebuild/1', entries })
    else terminal.say(terminal.word('rebuild.done', { entries }))
  })
}
