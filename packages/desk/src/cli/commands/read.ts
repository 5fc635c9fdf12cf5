import { createReadStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { configFolder } from '#app'
import { type Finding, type OutsideFile, openWall, type ReadFile, type Reading, readOutside } from '#app/wall'
import { addCaseOptions } from '../case-door.ts'
import { CliError } from '../error.ts'
import { readPasswords } from '../passwords.ts'
import { coverCase, type ReadOptions, readCase, readCaseAgain, tellWall, toAgain } from '../read-case.ts'
import type { Terminal } from '../terminal.ts'

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('[file...]', terminal.word('read.argument.file'))
    .option('--weak-wall', terminal.word('read.option.weakWall'))
    .option('--passwords-from <file>', terminal.word('read.option.passwordsFrom'))
    .option('--again <what>', terminal.word('read.option.again'))
    .option('--coverage', terminal.word('read.option.coverage'))
  addCaseOptions(command, terminal).action(async (files: string[], options: ReadOptions) => {
    if (files.length > 0) await readFiles(files, options, terminal)
    else if (options.coverage === true) await coverCase(terminal, options)
    else if (options.again !== undefined) await readCaseAgain(terminal, options, toAgain(options.again))
    else await readCase(terminal, options)
  })
}

async function readFiles(files: readonly string[], options: ReadOptions, terminal: Terminal): Promise<void> {
  const { wall, tier } = await openWall({
    hide: [configFolder(terminal.env)],
    agreedToWeaker: options.weakWall === true,
  })
  tellWall(tier, terminal)
  const passwords = readPasswords(options.passwordsFrom)
  const waiting = [...files]
  const reading = readOutside(wall, filesAt(files, terminal), {
    signal: terminal.stopsOnRequest(),
    ...(passwords === undefined ? {} : { passwords }),
  })
  for await (const { reading: one, children } of reading) tellOutside(waiting.shift() ?? '', one, children, terminal)
}

function tellOutside(path: string, reading: Reading, children: ReadFile['children'], terminal: Terminal): void {
  if (terminal.wantsJson) terminal.json({ file: path, ...reading })
  else tellReading(path, reading, terminal)
  for (const { child } of children) {
    const name = child.shownName ?? terminal.word('read.unnamed')
    terminal.say(`  ${terminal.word('read.child', { name, size: child.size })}`)
  }
  if (reading.state !== 'read') terminal.endsAs('partly')
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
