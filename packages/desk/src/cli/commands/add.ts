import type { Command } from 'commander'
import { type Account, type CaseDesk, type Item, MAX_FILE_BYTES, type Receipt, type Received } from '#app'
import { askAccount, readAccount } from '../account-door.ts'
import { addCaseOptions, type CaseOptions, showGiven, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import { readPasswords } from '../passwords.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly from?: string
  readonly fromFd?: string
  readonly account?: string
  readonly accountFd?: string
  readonly note?: string
  readonly maxSize?: string
  readonly passwordsFrom?: string
}

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<path...>', terminal.word('add.argument.path'))
    .option('--from <->', terminal.word('add.option.from'))
    .option('--from-fd <n>', terminal.word('add.option.fromFd'))
    .option('--account <->', terminal.word('add.option.account'))
    .option('--account-fd <n>', terminal.word('add.option.accountFd'))
    .option('--note <text>', terminal.word('add.option.note'))
    .option('--max-size <bytes>', terminal.word('add.option.maxSize'))
    .option('--passwords-from <file>', terminal.word('add.option.passwordsFrom'))
  addCaseOptions(command, terminal).action(async (paths: string[], options: Options) => {
    const maxFileBytes = readSize(options.maxSize)
    if ((options.from === '-' || options.account === '-') && paths.includes('-')) {
      throw new CliError('OPTION_CONFLICT', 'standard input can be one thing only', {
        option: options.from === '-' ? '--from -' : '--account -',
        other: '-',
      })
    }
    // Read before the case is opened: what cannot be used is told before anything is done.
    const told = await readAccount(terminal, options)
    const passwords = readPasswords(options.passwordsFrom)
    await withCase(terminal, options, 'writes', async (desk) => {
      const account = told ?? (terminal.canAsk ? await askAccount(terminal) : undefined)
      await receive(desk, terminal, paths, {
        ...(account === undefined ? {} : { account }),
        ...(options.note === undefined ? {} : { note: options.note }),
        maxFileBytes,
      })
      if (passwords === undefined) return
      // Passwords are not kept: what they open is read now.
      const { readWaiting, wallOfCase } = await import('../read-case.ts')
      await readWaiting(desk, await wallOfCase(desk, terminal, options), passwords, terminal)
    })
  })
}

async function receive(
  desk: CaseDesk,
  terminal: Terminal,
  paths: readonly string[],
  delivery: { readonly account?: Account; readonly note?: string; readonly maxFileBytes: number },
): Promise<void> {
  const progress = terminal.progress('add.progress')
  const counts = { refused: 0, skipped: 0 }
  let receipt: Receipt
  try {
    receipt = await desk.receive(
      { ...delivery, items: paths.map((path) => toItem(path)) },
      {
        signal: terminal.stopsOnRequest(),
        onProgress: (bytes, files) => progress.update(files, `${Math.round(bytes / 1e6)} MB`),
        onReceived(batch) {
          progress.finish()
          for (const one of batch) if (one.outcome !== 'received') counts[one.outcome]++
          if (terminal.wantsJson) terminal.json({ schema: 'isnad-add/1', batch })
          else for (const one of batch) tellOne(one, terminal)
        },
      },
    )
  } finally {
    progress.finish()
  }
  if (terminal.wantsJson) terminal.json({ schema: 'isnad-add/1', receipt })
  else tellReceipt(receipt, terminal)
  if (receipt.refused > 0) terminal.endsAs('partly')
}

function toItem(path: string): Item {
  if (path !== '-') return { kind: 'path', path }
  return { kind: 'stream', given: { name: 'stdin' }, chunks: process.stdin }
}

function tellOne(one: Received, terminal: Terminal): void {
  const name = showGiven(one.given, terminal)
  if (one.outcome === 'received') {
    const held = one.restored ? 'add.restored' : one.heldBefore ? 'add.heldBefore' : undefined
    const remark = held === undefined ? '' : `  ${terminal.word(held)}`
    terminal.say(`${one.id.padEnd(6)} ${one.sha256.slice(0, 16)} ${String(one.size).padStart(12)}  ${name}${remark}`)
    return
  }
  const why = terminal.word(`custody.${one.outcome}.${one.because}`, { detail: one.detail })
  const line = `${terminal.word(`add.${one.outcome}`)} ${name}: ${why}`
  if (one.outcome === 'refused') terminal.warn(line)
  else terminal.note(line)
}

function tellReceipt(receipt: Receipt, terminal: Terminal): void {
  const { accession, received, refused, skipped } = receipt
  terminal.say(terminal.word('add.done', { accession, received, refused, skipped }))
  terminal.say(terminal.word(receipt.seal === undefined ? 'add.notSealed' : 'add.sealed'))
  const [, size, root] = receipt.checkpoint.split('\n')
  terminal.say(terminal.word('add.checkpoint', { size: Number(size), root: root ?? '' }))
}

function readSize(text: string | undefined): number {
  if (text === undefined) return MAX_FILE_BYTES
  const size = Number(text)
  if (Number.isSafeInteger(size) && size > 0) return size
  throw new CliError('VALUE_REFUSED', 'a size is a number of bytes', { option: '--max-size', other: text })
}
