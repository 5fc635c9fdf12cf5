import { open, writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import type { TraceDocument } from '#api'
import { readOneText, TraceError, traceText } from '#app/text'
import { describeBelow, describeChain, describeFinding, printTracePage } from '#print'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly outlet?: string
  readonly published?: string
  readonly lang?: string
  readonly link?: string
  readonly html?: string | true
}

/** A text larger than this is a corpus, not an article. */
const LIMIT_MB = 512

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<file>', terminal.word('trace.argument.file'))
    .option('--outlet <name>', terminal.word('trace.option.outlet'))
    .option('--published <date>', terminal.word('trace.option.published'))
    .option('--lang <ar|en>', terminal.word('trace.option.lang'))
    .option('--link <url>', terminal.word('trace.option.link'))
    .option('--html [page]', terminal.word('trace.option.html'))
    .action(async (file: string, options: Options) => {
      const published = options.published === undefined ? undefined : parsePublished(options.published)
      const language = options.lang === 'ar' || options.lang === 'en' ? options.lang : undefined
      if (options.lang !== undefined && language === undefined)
        throw new TraceError('LANGUAGE_UNKNOWN', 'language is ar or en', { value: options.lang })
      const bytes = file === '-' ? await terminal.readInput() : await readBytes(file)
      if (bytes.length === 0) throw new TraceError('EMPTY', 'the file is empty', { path: file })
      const read = await readOneText(bytes, { name: file === '-' ? undefined : basename(file) })
      const document = traceText({
        content: read.content,
        bytes,
        plain: read.plain,
        ...(language ? { language } : {}),
        ...(options.outlet ? { outlet: options.outlet } : {}),
        ...(published ? { published } : {}),
        ...(options.link ? { link: options.link } : {}),
      })
      if (terminal.wantsJson) terminal.json(document)
      else if (options.html === undefined) showTrace(document, terminal)
      if (options.html !== undefined) {
        const page = printTracePage(document, read.content, terminal.locale)
        const path = options.html === true ? pageName(file) : options.html
        if (path === '-') terminal.raw(page)
        else {
          await writeFile(path, page)
          terminal.note(terminal.word('trace.written', { path }))
        }
      }
    })
}

function pageName(file: string): string {
  return file === '-' ? 'trace.html' : `${file.slice(0, file.length - extname(file).length)}.html`
}

/** @throws {TraceError} BAD_DATE */
function parsePublished(value: string): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.exec(value)
  if (date) {
    const day = new Date(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])))
    if (day.getUTCMonth() === Number(date[2]) - 1 && day.getUTCDate() === Number(date[3])) return value
  }
  throw new TraceError('BAD_DATE', 'not an ISO date', { value })
}

async function readBytes(path: string): Promise<Buffer> {
  const handle = await open(path, 'r')
  try {
    const stat = await handle.stat()
    if (stat.isDirectory()) throw new TraceError('NOT_A_FILE', 'a folder was given', { path })
    if (stat.size > LIMIT_MB * 1024 * 1024) throw new TraceError('OVER_LIMIT', 'too large', { path, limit: LIMIT_MB })
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

function showTrace(document: TraceDocument, terminal: Terminal): void {
  const { locale } = terminal
  const say = (code: string) => terminal.word(`trace.${code}`)
  terminal.say(terminal.style('bold', document.weighing.sentence[locale]))
  terminal.say(describeBelow(document, locale).join(' '))
  if (document.text.language === 'other') terminal.say(say('language.other'))

  const attributed = document.occurrences.filter((o) => o.voice === 'attributed')
  if (attributed.length > 0) heading(terminal, say('heading.claims'))
  for (const [i, o] of attributed.entries()) {
    const content = terminal.show(o.content.map((c) => oneLine(c.exact)).join(' … '))
    terminal.say(`${i + 1}. ${content}${o.asserted ? '' : ` (${say('cannotTell')})`}`)
    const links = describeChain(document, o, locale).map((l) => {
      const name = terminal.show(l.name)
      return `${l.gap ? `(${name})` : l.common ? terminal.style('bold', name) : name}`
    })
    terminal.say(`   ${links.join(locale === 'ar' ? ' ← ' : ' → ')}`)
    for (const h of o.hedges)
      terminal.say(`   ${terminal.show(`«${oneLine(h.span.exact)}»`)}: ${say(`hedge.${h.target}`)}`)
  }
  list(
    terminal,
    say('heading.own'),
    document.occurrences
      .filter((o) => o.voice === 'editorial')
      .map((o) => o.content.map((c) => oneLine(c.exact)).join(' … ')),
  )
  heading(terminal, say('heading.cited'))
  if (document.cited.length === 0) terminal.say(`- ${say('cited.none')}`)
  for (const c of document.cited) terminal.say(`- ${say(`cited.${c.kind}`)}: ${terminal.show(oneLine(c.span.exact))}`)
  list(
    terminal,
    say('heading.findings'),
    document.findings.map((f) => describeFinding(document, f, locale)),
  )
}

function heading(terminal: Terminal, text: string): void {
  terminal.say()
  terminal.say(terminal.style('underline', text))
}

function list(terminal: Terminal, title: string, items: readonly string[]): void {
  if (items.length === 0) return
  heading(terminal, title)
  for (const item of items) terminal.say(`- ${terminal.show(item)}`)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
