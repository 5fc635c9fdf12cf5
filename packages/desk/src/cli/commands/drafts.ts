import type { Command } from 'commander'
import { listDrafts, openDraft } from '#app/check'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import type { Terminal } from '../terminal.ts'

export function define(command: Command, terminal: Terminal): void {
  command.argument('[draft]', terminal.word('drafts.argument.draft'))
  addCaseOptions(command, terminal).action(async (id: string | undefined, options: CaseOptions) => {
    await withCase(terminal, options, 'reads', async (desk) => {
      if (id !== undefined) {
        const draft = await openDraft(desk, id)
        if (terminal.wantsJson) terminal.json({ schema: 'isnad-draft/1', ...draft })
        // As it was written, for a file or another program.
        else if (terminal.isScreen) terminal.say(terminal.show(draft.text))
        else terminal.raw(draft.text)
        return
      }
      const drafts = await listDrafts(desk)
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-drafts/1', drafts })
      else if (drafts.length === 0) terminal.say(terminal.word('drafts.none'))
      else
        for (const { id: last, name, kept, versions } of drafts) {
          const count = terminal.word('drafts.versions', { count: versions.length })
          terminal.say(
            `${last.padEnd(6)} ${terminal.style('bold', terminal.show(name, 'name'))}  ${kept.slice(0, 16).replace('T', ' ')}  ${count}`,
          )
        }
    })
  })
}
