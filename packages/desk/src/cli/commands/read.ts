import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { configFolder } from '#app'
import { type Finding, type OutsideFile, openWall, type Reading, readOutside, type Wall } from '#app/wall'
import { processFiles } from '#app/workspace'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly weakWall?: boolean
}

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('[file...]', terminal.word('read.argument.file'))
    .option('--weak-wall', terminal.word('read.option.weakWall'))
  addCaseOptions(command, terminal).action(async (files: string[], options: Options) => {
    if (files.length > 0) await readFiles(files, await wallFor(terminal, options, []), terminal)
    else await readCase(terminal, options)
  })
}

async function wallFor(terminal: Terminal, options: Options, hide: readonly string[]): Promise<Wall> {
  const { wall, tier } = await openWall({
    hide: [...hide, configFolder(terminal.env)],
    agreedToWeaker: options.weakWall === true,
  })
  if (tier !== 1) terminal.note(terminal.word(tier === undefined ? 'doctor.noWall' : `wall.cost.${tier}`))
  return wall
}

async function readFiles(files: readonly string[], wall: Wall, terminal: Terminal): Promise<void> {
  const waiting = [...files]
  for await (const { reading, children } of readOutside(wall, filesAt(files, terminal), terminal.stopsOnRequest())) {
    const path = waiting.shift() ?? ''
    if (terminal.wantsJson) terminal.json({ file: path, ...reading })
    else tellReading(path, reading, terminal)
    for (const { child } of children) {
      const name = child.shownName ?? terminal.word('read.unnamed')
      terminal.say(`  ${terminal.word('read.child', { name, size: child.size })}`)
    }
    if (reading.state !== 'read') terminal.endsAs('partly')
  }
}

async function* filesAt(paths: readonly string[], terminal: Terminal): AsyncGenerator<OutsideFile> {
  for (const path of paths) yield path === '-' ? { bytes: await terminal.readInput() } : fileAt(path)
}

function fileAt(path: string): OutsideFile {
  const stat = statSync(path)
  if (!stat.isFile()) {
    throw new CliError('VALUE_REFUSED', 'not a file', { option: path, other: path })
  }
  return {
    name: basename(path),
    bytes: { size: stat.size, chunks: () => createReadStream(path) as AsyncIterable<Uint8Array> },
  }
}

function tellReading(path: string, reading: Reading, terminal: Terminal): void {
  const kind = terminal.word(`reading.kind.${reading.kind}`)
  const state = terminal.word(`reading.state.${reading.state}`)
  terminal.say(terminal.style('bold', terminal.word('read.head', { name: basename(path), kind, state })))
  if (reading.state !== 'read') {
    terminal.say(terminal.word('read.because', { reason: terminal.word(`reading.unread.${reading.because}`) }))
  }
  for (const finding of reading.findings) terminal.say(`  ${wordFinding(finding, terminal)}`)
  for (const page of reading.pages) {
    if (reading.pages.length > 1 || page.label !== undefined) {
      const label = page.label
      const head =
        label === undefined
          ? terminal.word('read.page', { page: page.number })
          : terminal.word('read.pageLabelled', { page: page.number, label })
      terminal.say(terminal.style('dim', `— ${head} —`))
    }
    if (page.how === 'unread') terminal.say(terminal.word(`reading.unread.${page.because}`))
    else for (const line of page.text.split('\n')) terminal.say(terminal.show(line))
  }
}

/** A finding in words. What it quotes from the file stays on one line. */
function wordFinding({ code, params, place }: Finding, terminal: Terminal): string {
  const onOneLine = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(/\s+/g, ' ') : value,
  ])
  const where = [
    ...(place?.page === undefined ? [] : [terminal.word('read.page', { page: place.page })]),
    ...(place?.part === undefined ? [] : [terminal.show(place.part, 'name')]),
  ].join(', ')
  const said = terminal.word(`reading.finding.${code}`, Object.fromEntries(onOneLine))
  return where === '' ? said : `${said}  [${where}]`
}

async function readCase(terminal: Terminal, options: Options): Promise<void> {
  await withCase(terminal, options, 'writes', async (desk) => {
    const wall = await wallFor(terminal, options, desk.folder === undefined ? [] : [desk.folder])
    const counts = { read: 0, partial: 0, unread: 0 }
    const progress = terminal.progress('read.progress')
    let done: number
    try {
      done = await processFiles(desk, wall, {
        signal: terminal.stopsOnRequest(),
        onProcessed: ({ reading: { state } }) => {
          counts[state] += 1
        },
        onProgress: (count, total) => progress.update(count, String(total)),
      })
    } finally {
      progress.finish()
    }
    if (terminal.wantsJson) terminal.json({ schema: 'isnad-read/1', done, ...counts })
    else {
      terminal.say(terminal.word('read.done', { count: done }))
      if (done > 0) terminal.say(terminal.word('read.counts', counts))
    }
    if (counts.partial + counts.unread > 0) terminal.endsAs('partly')
  })
}
