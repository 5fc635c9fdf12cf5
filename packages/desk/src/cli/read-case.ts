import { type CaseDesk, configFolder } from '#app'
import { agreeToWeaker, isUnreadReason, openCaseWall, type UnreadReason, type Wall, type WallTier } from '#app/wall'
import { type Again, measureCoverage, processFiles, type ReadAgain, readAgain, recogniseFiles } from '#app/workspace'
import { type FileId, readId } from '#model'
import { type CaseOptions, withCase } from './case-door.ts'
import { CliError } from './error.ts'
import { readPasswords } from './passwords.ts'
import { tellCoverage } from './tell-coverage.ts'
import type { Terminal } from './terminal.ts'

export interface ReadOptions extends CaseOptions {
  readonly weakWall?: boolean
  readonly passwordsFrom?: string
  readonly coverage?: boolean
  readonly again?: string
}

export function tellWall(tier: WallTier | undefined, terminal: Terminal): void {
  if (tier !== 1) terminal.note(terminal.word(tier === undefined ? 'doctor.noWall' : `wall.cost.${tier}`))
}

/** The wall of a case. Where there is only the weakest, `--weak-wall` is an act: it is entered once, with what was said about it. */
export async function wallOfCase(desk: CaseDesk, terminal: Terminal, options: ReadOptions): Promise<Wall> {
  const hide = [configFolder(terminal.env), ...(desk.folder === undefined ? [] : [desk.folder])]
  let opened = await openCaseWall(desk, hide)
  tellWall(opened.tier, terminal)
  if (opened.awaitsConsent && options.weakWall === true) {
    await agreeToWeaker(desk, 3, terminal.word('wall.agreed.3'))
    terminal.note(terminal.word('read.agreed'))
    opened = await openCaseWall(desk, hide)
  } else if (opened.awaitsConsent) terminal.note(terminal.word('read.awaitsConsent'))
  else if (opened.tier === 3 && opened.consent !== undefined) terminal.note(terminal.word('read.agreed'))
  return opened.wall
}

export async function readCase(terminal: Terminal, options: ReadOptions): Promise<void> {
  const passwords = readPasswords(options.passwordsFrom)
  await withCase(terminal, options, 'writes', async (desk) => {
    await readWaiting(desk, await wallOfCase(desk, terminal, options), passwords, terminal)
  })
}

/** Reads what waits in a case, and tells how far it came. */
export async function readWaiting(
  desk: CaseDesk,
  wall: Wall,
  passwords: readonly string[] | undefined,
  terminal: Terminal,
): Promise<void> {
  const states = new Map<FileId, 'read' | 'partial' | 'unread'>()
  const progress = terminal.progress('read.progress')
  let done: number
  try {
    done = await processFiles(desk, wall, {
      signal: terminal.stopsOnRequest(),
      ...(passwords === undefined ? {} : { passwords }),
      onProcessed: ({ file, reading: { state } }) => {
        states.set(file, state)
      },
      onProgress: (count, total) => progress.update(count, String(total)),
    })
  } finally {
    progress.finish()
  }
  const recognised = await recogniseWaiting(desk, wall, passwords, terminal, (file, state) => {
    if (states.has(file)) states.set(file, state)
  })
  const counts = { read: 0, partial: 0, unread: 0 }
  for (const state of states.values()) counts[state] += 1
  if (terminal.wantsJson) terminal.json({ schema: 'isnad-read/1', done, ...counts, recognised })
  else {
    terminal.say(terminal.word('read.done', { count: done }))
    if (done > 0) terminal.say(terminal.word('read.counts', counts))
    if (recognised > 0) terminal.say(terminal.word('read.recognised', { count: recognised }))
  }
  if (counts.partial + counts.unread > 0) terminal.endsAs('partly')
}

/** Pages that only their picture can tell come last: they take seconds each. */
async function recogniseWaiting(
  desk: CaseDesk,
  wall: Wall,
  passwords: readonly string[] | undefined,
  terminal: Terminal,
  onRead: (file: FileId, state: 'read' | 'partial' | 'unread') => void,
): Promise<number> {
  const progress = terminal.progress('read.recognising')
  try {
    return await recogniseFiles(desk, wall, {
      signal: terminal.stopsOnRequest(),
      ...(passwords === undefined ? {} : { passwords }),
      onProcessed: ({ file, reading: { state } }) => onRead(file, state),
      onProgress: (count, total) => progress.update(count, String(total)),
    })
  } finally {
    progress.finish()
  }
}

export async function coverCase(terminal: Terminal, options: ReadOptions): Promise<void> {
  await withCase(terminal, options, 'reads', async (desk) => {
    const coverage = await measureCoverage(desk)
    if (terminal.wantsJson) terminal.json({ schema: 'isnad-coverage/1', ...coverage })
    else tellCoverage(coverage, terminal)
    if (coverage.toSee.length > 0) terminal.endsAs('partly')
  })
}

/** Reasons, `engines`, or ids of files, in any number, with commas between them. */
export function toAgain(what: string): Again {
  const reasons: UnreadReason[] = []
  const files: FileId[] = []
  let engines = false
  for (const one of what.split(',').map((part) => part.trim())) {
    const file = readId(one)
    if (isUnreadReason(one)) reasons.push(one)
    else if (one === 'engines') engines = true
    else if (file?.kind === 'file') files.push(one as FileId)
    else throw new CliError('VALUE_REFUSED', 'neither a reason nor a file', { option: '--again', other: one })
  }
  return { reasons, files, engines }
}

export async function readCaseAgain(terminal: Terminal, options: ReadOptions, again: Again): Promise<void> {
  const passwords = readPasswords(options.passwordsFrom)
  await withCase(terminal, options, 'writes', async (desk) => {
    const wall = await wallOfCase(desk, terminal, options)
    let count = 0
    let kept = 0
    const reading = readAgain(desk, wall, again, {
      signal: terminal.stopsOnRequest(),
      ...(passwords === undefined ? {} : { passwords }),
    })
    for await (const one of reading) {
      count += 1
      if (one.kept) kept += 1
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-read-again/1', ...one })
      else if (one.kept) tellChange(one, terminal)
    }
    if (!terminal.wantsJson) terminal.say(terminal.word('read.again.done', { count, kept }))
    if (kept > 0) await readWaiting(desk, wall, passwords, terminal)
  })
}

function tellChange({ file, name, change }: ReadAgain, terminal: Terminal): void {
  const { state, words, files, findings } = change
  terminal.say(
    `${file}  ${terminal.show(name, 'name')}  ${terminal.word('read.again.change', {
      before: terminal.word(`reading.state.${state.before}`),
      after: terminal.word(`reading.state.${state.after}`),
      come: words.come,
      gone: words.gone,
      files: Math.max(0, files.after - files.before),
      findings: findings.come.length,
    })}`,
  )
}
