import type { Command } from 'commander'
import { HOUSE_SETTINGS, listHouse, setHouse, shippedSetting } from '#app/check'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('[setting]', terminal.word('house.argument.setting'))
    .argument('[value]', terminal.word('house.argument.value'))
  addCaseOptions(command, terminal).action(
    async (name: string | undefined, value: string | undefined, options: CaseOptions) => {
      if (name !== undefined && value === undefined)
        throw new CliError('OPTION_REQUIRED', 'what it is set to', { option: terminal.word('house.argument.value') })
      await withCase(terminal, options, name === undefined ? 'reads' : 'writes', async (desk) => {
        if (name !== undefined && value !== undefined) {
          const entry = await setHouse(desk, name, value)
          if (terminal.wantsJson) terminal.json({ schema: 'isnad-house-act/1', name, value, entry })
          else terminal.say(terminal.word('house.done', { name, value: terminal.show(value), entry }))
          return
        }
        show(await listHouse(desk), terminal)
      })
    },
  )
}

function show(set: ReadonlyMap<string, string>, terminal: Terminal): void {
  if (terminal.wantsJson) {
    terminal.json({
      schema: 'isnad-house/1',
      settings: HOUSE_SETTINGS.map((name) => ({
        name,
        value: set.get(name) ?? null,
        ships: shippedSetting(name) ?? null,
      })),
    })
    return
  }
  for (const name of HOUSE_SETTINGS) {
    const own = set.get(name)
    const value = own ?? shippedSetting(name) ?? terminal.word('house.ownList')
    const line = `${name.padEnd(34)} ${terminal.show(value.replace(/\s+/g, ' '))}`
    terminal.say(own === undefined ? line : terminal.style('bold', line))
  }
  terminal.say(terminal.word('house.values'))
}
