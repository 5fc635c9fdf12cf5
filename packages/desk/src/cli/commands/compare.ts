import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import type { CompareResult } from '#api'
import { readOneText, TraceError, traceText } from '#app/text'
import { describeChange, describeRelation, printComparePage } from '#print'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly html?: string
  readonly outlet?: readonly string[]
  readonly published?: readonly string[]
}

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<file...>', terminal.word('compare.argument.file'))
    .option('--outlet <name...>', terminal.word('compare.option.outlet'))
    .option('--published <date...>', terminal.word('compare.option.published'))
    .option('--html <page>', terminal.word('compare.option.html'))
    .action(async (files: string[], options: Options) => {
      if (files.length < 2) throw new TraceError('ONE_TEXT', 'two texts are needed')
      const { compareAll } = await import('#app/compare')
      const texts = await Promise.all(files.map((file, i) => readText(file, options, i)))
      const result = compareAll(texts)
      if (terminal.wantsJson) terminal.json(result)
      else if (options.html === undefined) show(result, terminal)
      if (options.html !== undefined) {
        const page = printComparePage(result, new Map(texts.map((t) => [t.id, t.text])), terminal.locale)
        if (options.html === '-') terminal.raw(page)
        else {
          await writeFile(options.html, page)
          terminal.note(terminal.word('trace.written', { path: options.html }))
        }
      }
    })
}

async function readText(file: string, options: Options, i: number) {
  const bytes = await readFile(file)
  if (bytes.length === 0) throw new TraceError('EMPTY', 'the file is empty', { path: file })
  const { content } = await readOneText(bytes, { name: basename(file) })
  const facts = {
    ...(options.outlet?.[i] ? { outlet: options.outlet[i] } : {}),
    ...(options.published?.[i] ? { published: options.published[i] } : {}),
  }
  const tracing = traceText({ content, bytes, plain: true, ...facts })
  return { id: `t${i + 1}`, name: basename(file), text: content, tracing, ...facts }
}

function show(result: CompareResult, terminal: Terminal): void {
  if (result.pairs.every((p) => p.relation === 'unrelated')) terminal.say(terminal.word('compare.unrelated'))
  for (const pair of result.pairs) {
    if (pair.relation === 'unrelated') continue
    terminal.say(
      terminal.style(
        'bold',
        describeRelation(result, pair, terminal.locale, (s) => terminal.show(s)),
      ),
    )
    for (const change of pair.mutations) {
      terminal.say(`- ${describeChange(change, terminal.locale)}`)
      for (const [sign, spans] of [
        ['−', change.from],
        ['+', change.to],
      ] as const) {
        const words = spans.map((s) => s.exact.replace(/\s+/g, ' ').trim()).join(' … ')
        if (words !== '') terminal.say(`    ${sign} ${terminal.show(words)}`)
      }
    }
    terminal.say()
  }
}
