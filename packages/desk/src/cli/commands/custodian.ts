import type { Command } from 'commander'
import type { CustodianChange, CustodianList } from '#app'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly reason?: string
  readonly beside?: string
  readonly recovery?: boolean
}

const ACTIONS = ['list', 'add', 'retire'] as const

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('[action]', terminal.word('custodian.argument.action'))
    .argument('[key]', terminal.word('custodian.argument.key'))
    .option('--reason <text>', terminal.word('custodian.option.reason'))
    .option('--beside <key>', terminal.word('custodian.option.beside'))
    .option('--recovery', terminal.word('custodian.option.recovery'))
  addCaseOptions(command, terminal).action(
    async (action: string | undefined, key: string | undefined, options: Options) => {
      const change = readChange(action, key, options)
      await withCase(terminal, options, change === undefined ? 'reads' : 'writes', async (desk) => {
        const list =
          change === undefined
            ? await desk.listCustodians()
            : await desk.changeCustodians(change, await readReason(terminal, options))
        if (terminal.wantsJson) terminal.json({ schema: 'isnad-custodians/1', ...list })
        else tell(list, terminal)
        if (change?.kind === 'retire' && !terminal.wantsJson) {
          const seals = list.sealsOf[change.recipient] ?? 0
          terminal.note(terminal.word('custodian.stillOpens', { seals }))
        }
      })
    },
  )
}

function readChange(
  action: string | undefined,
  key: string | undefined,
  options: Options,
): CustodianChange | undefined {
  if (action === undefined || action === 'list') return undefined
  if (action !== 'add' && action !== 'retire') {
    throw new CliError('VALUE_REFUSED', 'no such action', { option: ACTIONS.join(' | '), other: action })
  }
  if (key === undefined) throw new CliError('ARGUMENT_MISSING', 'whose key', { argument: 'key' })
  const recipient = key.trim()
  if (action === 'retire') return { kind: 'retire', recipient }
  if (options.recovery && options.beside !== undefined) {
    throw new CliError('OPTION_CONFLICT', 'a recovery key stands in every layer', {
      option: '--recovery',
      other: '--beside',
    })
  }
  if (options.beside !== undefined) return { kind: 'add', recipient, as: 'beside', beside: options.beside.trim() }
  return { kind: 'add', recipient, as: options.recovery ? 'recovery' : 'layer' }
}

async function readReason(terminal: Terminal, options: Options): Promise<string> {
  if (options.reason === '-') return (await terminal.readInput()).toString('utf8').trim()
  if (options.reason !== undefined) return options.reason
  if (terminal.canAsk) return await terminal.ask(`${terminal.word('custodian.ask.reason')} `)
  throw new CliError('OPTION_REQUIRED', 'a change of custodians needs a reason', { option: '--reason' })
}

function tell({ layers, recovery, keysNeeded }: CustodianList, terminal: Terminal): void {
  terminal.say(terminal.word('custodian.needed', { count: keysNeeded }))
  for (const [i, layer] of layers.entries()) {
    const own = layer.filter((key) => !recovery.includes(key))
    terminal.say(terminal.word('custodian.layer', { number: i + 1, keys: own.join(', ') }))
  }
  for (const key of recovery) terminal.say(terminal.word('custodian.recovery', { key }))
  if (keysNeeded === 1) terminal.note(terminal.word('custodian.oneAlone'))
}
