import { describe, expect, it } from 'vitest'
import { findCatalogue, LOCALES } from '#words'
import { COMMAND_GROUPS, FOLDER_OF_COMMANDS } from '../../src/cli/commands.ts'
import { runOn } from './screen.ts'

const names = FOLDER_OF_COMMANDS.list()
const grouped: readonly string[] = COMMAND_GROUPS.flatMap(({ commands }) => [...commands])

describe.each(names)('isnad %s', (name) => {
  it('stands in a group of the help', () => {
    expect(grouped).toContain(name)
  })

  it.each(LOCALES)('has a summary and examples to copy (%s)', (locale) => {
    const catalogue = findCatalogue(locale, name)
    expect(catalogue?.get('command.summary')).toMatch(/^[^\n]{10,100}$/)
    expect(catalogue?.get('command.examples')).toContain(`isnad ${name}`)
  })

  it.each(LOCALES)('teaches with --help, and leaves nothing of the parser in English (%s)', async (locale) => {
    const { define } = await FOLDER_OF_COMMANDS.load(name)
    const { out, err, code } = await runOn([name, '--help', '--locale', locale], { commands: { [name]: define } })
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain(`isnad ${name}`)
    if (locale === 'ar') expect(out).not.toMatch(/\[options\]|Usage|Options:|Arguments:|default:|choices:/)
  })
})
