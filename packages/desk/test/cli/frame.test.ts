import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { CliError, EXIT, type Terminal } from '#cli'
import { type Commands, runOn } from './screen.ts'

class SampleError extends Error {
  override readonly name = 'SampleError'
  readonly code = 'NO_WORDS_FOR_THIS'
}

/** One command, for what a test wants it to do. */
function define(as: (command: Command, terminal: Terminal) => unknown): Commands {
  return { cli: (command, terminal) => void as(command, terminal) }
}

describe('the language', () => {
  it.each([
    [['--locale', 'ar'], {}, 'الاستعمال:'],
    [['--locale=ar'], {}, 'الاستعمال:'],
    [[], { ISNAD_LOCALE: 'ar' }, 'الاستعمال:'],
    [[], { LC_ALL: 'ar_SY.UTF-8' }, 'الاستعمال:'],
    [[], { LANG: 'ar_EG.UTF-8' }, 'الاستعمال:'],
    [[], { LC_ALL: 'C', LANG: 'ar_EG.UTF-8' }, 'Usage:'],
    [[], { LANG: 'de_DE.UTF-8' }, 'Usage:'],
    [['--locale', 'en'], { LC_ALL: 'ar_SY.UTF-8' }, 'Usage:'],
    [[], {}, 'Usage:'],
  ])('%j with %j', async (argv, env, word) => {
    const { out, code } = await runOn([...argv, '--help'], { env: { ...env } })
    expect(code).toBe(EXIT.ok)
    expect(out).toContain(word)
  })

  it('is refused when there are no words in it', async () => {
    const { err, out, code } = await runOn(['--locale', 'fr'])
    expect(code).toBe(EXIT.usage)
    expect(out).toBe('')
    expect(err).toContain('fr')
  })
})

describe('a command line that cannot be understood', () => {
  it.each([
    [['clo'], 'UNKNOWN_COMMAND'],
    [['cli', '--nope'], 'UNKNOWN_OPTION'],
    [['cli', '--level'], 'OPTION_VALUE_MISSING'],
    [['cli'], 'ARGUMENT_MISSING'],
    [['cli', 'a', 'b'], 'TOO_MANY_ARGUMENTS'],
  ])('%j is %s, exits 2 and says so in both languages and as JSON', async (argv, code) => {
    const commands = define((command) =>
      command
        .argument('<file>')
        .option('--level <n>')
        .action(() => undefined),
    )
    const english = await runOn(argv, { commands })
    const arabic = await runOn(['--locale', 'ar', ...argv], { commands })
    const data = await runOn([...argv, '--json'], { commands })
    expect([english.code, arabic.code, data.code]).toEqual([EXIT.usage, EXIT.usage, EXIT.usage])
    expect(english.out + arabic.out).toBe('')
    expect(english.err).toMatch(/[a-z]{3}/)
    expect(arabic.err).toMatch(/\p{Script=Arabic}{3}/u)
    expect(JSON.parse(data.out)).toMatchObject({ schema: 'isnad-error/1', error: { room: 'cli', code, exit: 2 } })
    expect(data.err).toBe('')
  })

  it('help is the flag of the same name', async () => {
    const commands = define((command) => command.option('--level <n>').action(() => undefined))
    expect(await runOn(['help', 'cli'], { commands })).toEqual(await runOn(['cli', '--help'], { commands }))
    expect((await runOn(['help'], { commands })).out).toContain('Usage:')
  })

  it('offers the command that was probably meant', async () => {
    expect((await runOn(['clii'], { commands: define(() => undefined) })).err).toContain('Did you mean cli?')
  })
})

describe('an error', () => {
  const throwing = (thrown: unknown) => ({
    commands: define((command) =>
      command.action(() => {
        throw thrown
      }),
    ),
  })

  it('of the disk says that what was acknowledged is safe', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      errno: -28,
      syscall: 'write',
    })
    const { code, err } = await runOn(['cli'], throwing(full))
    expect(code).toBe(EXIT.storage)
    expect(err).toContain('acknowledged is safe')
  })

  it('names the path that is missing, harmless even if its name is not', async () => {
    const gone = Object.assign(new Error('ENOENT'), {
      code: 'ENOENT',
      errno: -2,
      syscall: 'open',
      path: 'report\u202Efdp.exe\u001b[2J',
    })
    const { code, err } = await runOn(['cli'], throwing(gone))
    expect(code).toBe(EXIT.input)
    expect(err).toContain('report⟨U+202E⟩fdp.exe⟨U+001B⟩[2J')
    expect(err).not.toMatch(/[\p{Cc}\u202e]./u)
  })

  it('without words is told by its code', async () => {
    const { code, err } = await runOn(['cli'], throwing(new SampleError('what happened')))
    expect(code).toBe(EXIT.input)
    expect(err).toContain('sample NO_WORDS_FOR_THIS')
  })

  it('nobody foresaw is a fault of ours, exits 70 and shows its stack only when asked', async () => {
    const plain = await runOn(['cli'], throwing(new TypeError('x is not a function')))
    expect(plain.code).toBe(EXIT.internal)
    expect(plain.err).not.toContain('frame.test.ts')
    const debug = await runOn(['cli'], { ...throwing(new TypeError('x is not a function')), env: { ISNAD_DEBUG: '1' } })
    expect(debug.err).toContain('frame.test.ts')
  })

  it('lists every fault with its place', async () => {
    const error = Object.assign(new CliError('USAGE', 'two faults', { detail: 'two faults' }), {
      faults: [
        { place: 'pages/3/spans/0/end', code: 'OPTION_REQUIRED', params: { option: '--one' } },
        { place: 'pages/4', code: 'NO_WORDS' },
      ],
    })
    const { err } = await runOn(['cli'], throwing(error))
    expect(err).toMatch(/pages\/3\/spans\/0\/end {2}--one must be given/)
    expect(err).toMatch(/pages\/4 {2}NO_WORDS/)
  })
})

describe('what a command says', () => {
  const saying = define((command, terminal) =>
    command.action(() => {
      terminal.say('the answer')
      terminal.note('beside it')
      terminal.json({ answer: 1 })
      terminal.endsAs('findings')
      terminal.endsAs('ok')
    }),
  )

  it('keeps the answer on standard output and the rest on standard error', async () => {
    expect(await runOn(['cli'], { commands: saying })).toEqual({
      code: EXIT.findings,
      out: 'the answer\n{"answer":1}\n',
      err: 'beside it\n',
    })
  })

  it('is JSON only with --json, wherever the flag stands', async () => {
    const before = await runOn(['--json', 'cli'], { commands: saying })
    const after = await runOn(['cli', '--json'], { commands: saying })
    expect(before).toEqual({ code: EXIT.findings, out: '{"answer":1}\n', err: '' })
    expect(after).toEqual(before)
  })

  it('leaves out remarks with --quiet', async () => {
    expect((await runOn(['cli', '-q'], { commands: saying })).err).toBe('')
  })
})

describe('right-to-left text on a screen', () => {
  const arabic = define((command, terminal) =>
    command.action(() => {
      terminal.say(`قال ${terminal.show('Sky')}`)
      terminal.say('ثانية')
    }),
  )

  it('is remarked upon once where the terminal does not arrange it', async () => {
    const { err } = await runOn(['cli'], { commands: arabic, isTTY: true, env: { TERM: 'linux', NO_COLOR: '1' } })
    expect(err.match(/--html/g)).toHaveLength(1)
  })

  it('says that it cannot tell where it cannot', async () => {
    const { err } = await runOn(['cli'], { commands: arabic, isTTY: true, env: { TERM: 'xterm-256color' } })
    expect(err).toContain('cannot be told')
  })

  it('is set apart where the terminal arranges it, and silent', async () => {
    const { out, err } = await runOn(['cli', '--locale', 'ar'], {
      commands: arabic,
      isTTY: true,
      env: { VTE_VERSION: '7600' },
    })
    expect(err).toBe('')
    expect(out).toBe('\u2067قال \u2068Sky\u2069\u2069\n\u2067ثانية\u2069\n')
  })

  it('is left as it is in a pipe or a file', async () => {
    const { out, err } = await runOn(['cli', '--locale', 'ar'], { commands: arabic, env: { VTE_VERSION: '7600' } })
    expect(err).toBe('')
    expect(out).toBe('قال Sky\nثانية\n')
  })
})

describe('answers', () => {
  const asking = define((command, terminal) =>
    command.option('--fd <n>', '', Number).action(async (options: { fd?: number }) => {
      terminal.json([await terminal.ask('who? '), await terminal.askSecret('secret? ', { fd: options.fd })])
    }),
  )

  it('come line by line from standard input where nobody sits at a terminal', async () => {
    expect((await runOn(['cli', '--json'], { commands: asking, input: 'منى\r\nكلمة سرّ\n' })).out).toBe(
      '["منى","كلمة سرّ"]\n',
    )
  })

  it('that do not come are an error, not an empty answer', async () => {
    const { code, out } = await runOn(['cli', '--json'], { commands: asking, input: 'one\n' })
    expect(code).toBe(EXIT.input)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'NO_ANSWER' } })
  })

  it('from a descriptor that is not open are an error', async () => {
    const { out } = await runOn(['cli', '--json', '--fd', '251'], { commands: asking, input: 'one\n' })
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'FD_UNREADABLE' } })
  })
})
