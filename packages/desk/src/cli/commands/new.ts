import type { Command } from 'commander'
import { type CaseDesk, type CustodianChoice, newCase } from '#app'
import { caseEnvironment, readFd, tellNotices } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly open?: boolean
  readonly passphraseFd?: string
  readonly keyPassphraseFd?: string
  readonly protectKey?: boolean
  readonly recovery: readonly string[]
  readonly custodian: readonly string[] | boolean
  readonly custodianKey?: string
  readonly name?: string
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]
/** The parser hands over the default of `--no-custodian` first, or nothing. */
const collectCustodian = (value: string, before: unknown): readonly string[] =>
  Array.isArray(before) ? [...before.map(String), value] : [value]

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<folder>', terminal.word('new.argument.folder'))
    .option('--name <text>', terminal.word('new.option.name'))
    .option('--open', terminal.word('new.option.open'))
    .option('--passphrase-fd <n>', terminal.word('custody.option.passphraseFd'))
    .option('--recovery <key>', terminal.word('new.option.recovery'), collect, [])
    .option('--custodian <key>', terminal.word('new.option.custodian'), collectCustodian)
    .option('--no-custodian', terminal.word('new.option.noCustodian'))
    .option('--custodian-key <file>', terminal.word('new.option.custodianKey'))
    .option('--protect-key', terminal.word('new.option.protectKey'))
    .option('--key-passphrase-fd <n>', terminal.word('custody.option.keyPassphraseFd'))
    .action(async (folder: string, options: Options) => {
      const passphrase = await choosePassphrase(terminal, options)
      if (passphrase === undefined && options.recovery.length > 0) {
        throw new CliError('OPTION_CONFLICT', 'nothing to recover', { option: '--recovery', other: '--open' })
      }
      const keyPassphrase = await askKeyPassphrase(terminal, options)
      const made = await newCase(caseEnvironment(terminal), {
        folder,
        key:
          passphrase === undefined
            ? { protection: 'open' }
            : { protection: 'passphrase', passphrase, recovery: options.recovery },
        custodian: chooseCustodian(options, passphrase),
        ...(options.name === undefined ? {} : { name: options.name }),
        ...(keyPassphrase === undefined ? {} : { keyPassphrase }),
      })
      try {
        await tell(made, folder, terminal)
      } finally {
        await made.desk.close()
      }
    })
}

/** None chosen is a choice too: at a terminal by an empty answer, elsewhere by giving no descriptor. */
async function choosePassphrase(terminal: Terminal, options: Options): Promise<string | undefined> {
  if (options.open) return undefined
  const fd = readFd(options.passphraseFd)
  if (fd === undefined && !terminal.canAsk) return undefined
  const passphrase = await terminal.askSecret(`${terminal.word('new.ask.passphrase')} `, {
    again: `${terminal.word('new.ask.again')} `,
    fd,
  })
  return passphrase === '' ? undefined : passphrase
}

async function askKeyPassphrase(terminal: Terminal, options: Options): Promise<string | undefined> {
  const fd = readFd(options.keyPassphraseFd)
  if (!options.protectKey && fd === undefined) return undefined
  return await terminal.askSecret(`${terminal.word('new.ask.keyPassphrase')} `, {
    again: `${terminal.word('new.ask.again')} `,
    fd,
  })
}

function chooseCustodian(options: Options, passphrase: string | undefined): CustodianChoice {
  if (options.custodian === false) return { kind: 'none' }
  if (Array.isArray(options.custodian) && options.custodian.length > 0) {
    return {
      kind: 'recipients',
      layers: options.custodian.map((key: string) => key.split(',').map((one) => one.trim())),
    }
  }
  // The custodian's key opens what the case's passphrase must not; until it is carried away it at least needs the latter.
  return {
    kind: 'make',
    ...(options.custodianKey === undefined ? {} : { writeTo: options.custodianKey }),
    ...(passphrase === undefined ? {} : { passphrase }),
  }
}

async function tell(
  made: { desk: CaseDesk; custodian: { recipient: string; keptAt?: string } | undefined; madeKey: boolean },
  folder: string,
  terminal: Terminal,
): Promise<void> {
  const { desk, custodian, madeKey } = made
  if (terminal.wantsJson) {
    terminal.json({
      schema: 'isnad-new/1',
      case: { id: desk.caseId, folder: desk.folder, protection: desk.protection },
      custodian: custodian ?? null,
      madeKey,
      checkpoint: await desk.checkpoint(),
    })
    return
  }
  terminal.say(terminal.word('new.made', { folder }))
  tellNotices(desk, terminal)
  if (madeKey) terminal.say(terminal.word('new.madeKey'))
  if (custodian === undefined) return
  terminal.say(terminal.word('new.custodian', { recipient: custodian.recipient }))
  if (custodian.keptAt !== undefined) {
    const kind = desk.protection === 'passphrase' ? 'new.custodianLocked' : 'new.custodianOpen'
    terminal.say(terminal.word(kind, { path: custodian.keptAt }))
  }
}
