import type { Command } from 'commander'
import { enrolSelf } from '#app'
import { addCaseOptions, type CaseOptions, caseEnvironment, readFd, withCase } from '../case-door.ts'
import type { Terminal } from '../terminal.ts'

export function define(command: Command, terminal: Terminal): void {
  addCaseOptions(command, terminal).action(async (options: CaseOptions) => {
    await withCase(terminal, options, 'reads', async (desk) => {
      if (desk.writing.can) {
        if (terminal.wantsJson) return terminal.json({ schema: 'isnad-enrol/1', enrolled: false })
        return terminal.say(terminal.word('enrol.already'))
      }
      const fd = readFd(options.keyPassphraseFd)
      const passphrase = fd === undefined ? undefined : await terminal.askSecret('', { fd })
      const key = await enrolSelf(desk, caseEnvironment(terminal), passphrase)
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-enrol/1', enrolled: true, key })
      else terminal.say(terminal.word('enrol.done', { key }))
    })
  })
}
