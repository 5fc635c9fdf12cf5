import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CheckResult, compareBurnt } from '#protection/redaction'
import type { WallSession } from '#reading'
import { drawRedacted, type FileToRedact } from './draw-redacted.ts'
import { FONT_NAME } from './invisible-font.ts'
import { OutsideTools, type ToolAnswer, versionOf } from './outside-tools.ts'
import { readPng } from './png.ts'
import { formsOf, holdsForm, lookedFor, saysTerm, type Wanted } from './wanted.ts'

/** Tests by other people's programs, as G15 to G17 of the threat model name them. */
export const TOOL_CHECKS = [
  'pdftotext',
  'pdftotext -raw',
  'qpdf --qdf',
  'strings',
  'pdfdetach -list',
  'pdffonts',
  'pdfinfo',
  'pdfinfo -js',
  'pdfimages -all',
  'tesseract',
  'exiftool',
] as const
type ToolCheck = (typeof TOOL_CHECKS)[number]

/** `undefined`: the tool is not here. A text: it could not do it. */
type Verdict = { readonly found: boolean; readonly note?: string } | string | undefined

interface Job {
  readonly tools: OutsideTools
  readonly file: FileToRedact
  readonly wanted: Wanted
  readonly session: WallSession
  readonly signal: AbortSignal | undefined
}

export async function checkWithTools(
  bytes: Uint8Array,
  file: FileToRedact,
  wanted: Wanted,
  session: WallSession,
  signal: AbortSignal | undefined,
): Promise<readonly CheckResult[]> {
  const tools = new OutsideTools(bytes, 'pdf')
  try {
    const results: CheckResult[] = []
    for (const check of TOOL_CHECKS) {
      signal?.throwIfAborted()
      const tool = check.split(' ')[0]!
      const version = await versionOf(tool)
      const verdict = version === undefined ? undefined : await CHECKS[check]({ tools, file, wanted, session, signal })
      results.push(resultOf(check, tool, version, verdict))
    }
    return results
  } finally {
    tools.close()
  }
}

function resultOf(check: ToolCheck, tool: string, version: string | undefined, verdict: Verdict): CheckResult {
  if (version === undefined || verdict === undefined)
    return { check, tool, version: '', result: 'not run', note: 'not installed' }
  if (typeof verdict === 'string') return { check, tool, version, result: 'not run', note: verdict }
  return {
    check,
    tool,
    version,
    result: verdict.found ? 'found' : 'nothing found',
    ...(verdict.note === undefined ? {} : { note: verdict.note.slice(0, 500) }),
  }
}

const CHECKS: Readonly<Record<ToolCheck, (job: Job) => Promise<Verdict>>> = {
  pdftotext: (job) => searchText(job, ['-enc', 'UTF-8']),
  'pdftotext -raw': (job) => searchText(job, ['-raw', '-enc', 'UTF-8']),
  'qpdf --qdf': async ({ tools, wanted }) => {
    const answer = await tools.run('qpdf', ['--qdf', '--object-streams=disable', tools.path, '-'])
    if (answer?.ok !== true) return failed(answer)
    const keys =
      /\/(?:JavaScript|JS|EmbeddedFiles?|Annots|AcroForm|Metadata|Outlines|OpenAction|AA|ActualText|Thumb|PieceInfo|Info)\b/
    const key = keys.exec(answer.out.toString('latin1').replaceAll(/stream\n[\s\S]*?endstream/g, ''))?.[0]
    if (key !== undefined) return { found: true, note: key.slice(1) }
    return { found: holdsForm(answer.out, formsOf(wanted)), note: lookedFor(wanted) }
  },
  strings: async ({ tools, wanted }) => {
    for (const encoding of ['S', 'l', 'b']) {
      const answer = await tools.run('strings', ['-n', '4', '-e', encoding, tools.path])
      if (answer?.ok !== true) return failed(answer)
      if (holdsForm(answer.out, formsOf(wanted))) return { found: true, note: `-e ${encoding}` }
    }
    return { found: false, note: lookedFor(wanted) }
  },
  'pdfdetach -list': async ({ tools }) => {
    const answer = await tools.run('pdfdetach', ['-list', tools.path])
    return answer?.ok === true ? { found: !/^0 embedded files/m.test(answer.out.toString('utf8')) } : failed(answer)
  },
  pdffonts: async ({ tools }) => {
    const answer = await tools.run('pdffonts', [tools.path])
    if (answer?.ok !== true) return failed(answer)
    const rows = answer.out.toString('utf8').trim().split('\n').slice(2)
    return { found: rows.some((row) => !row.startsWith(`${FONT_NAME} `)), note: `fonts ${rows.length}` }
  },
  pdfinfo: async ({ tools }) => {
    const answer = await tools.run('pdfinfo', [tools.path])
    if (answer?.ok !== true) return failed(answer)
    const said = answer.out.toString('utf8')
    const told =
      /^(?:Title|Subject|Keywords|Author|Creator|Producer|CreationDate|ModDate):.*\S|^(?:Custom Metadata|Metadata Stream|UserProperties|JavaScript|Encrypted):\s+yes|^Form:\s+(?!none)\S+/m.exec(
        said,
      )?.[0]
    return { found: told !== undefined, ...(told === undefined ? {} : { note: told.split(':')[0]! }) }
  },
  'pdfinfo -js': async ({ tools }) => {
    const answer = await tools.run('pdfinfo', ['-js', tools.path])
    return answer?.ok === true ? { found: answer.out.toString('utf8').trim() !== '' } : failed(answer)
  },
  'pdfimages -all': comparePictures,
  tesseract: recogniseAnew,
  exiftool: async ({ tools }) => {
    const answer = await tools.run('exiftool', ['-a', '-G1', '-s', tools.path])
    if (answer?.ok !== true) return failed(answer)
    const groups = [...answer.out.toString('utf8').matchAll(/^\[([^\]]+)\]\s+(\S+)/gm)]
    const other = groups.find(
      ([, group, tag]) =>
        !/^(?:ExifTool|System|File)$/.test(group!) && !/^(?:PDFVersion|Linearized|PageCount)$/.test(tag!),
    )
    return { found: other !== undefined, ...(other === undefined ? {} : { note: `${other[1]}:${other[2]}` }) }
  },
}

function failed(answer: ToolAnswer | undefined): string | undefined {
  return answer === undefined ? undefined : 'the tool failed'
}

async function searchText({ tools, wanted }: Job, options: readonly string[]): Promise<Verdict> {
  const answer = await tools.run('pdftotext', [...options, tools.path, '-'])
  if (answer?.ok !== true) return failed(answer)
  return { found: saysTerm(answer.out.toString('utf8'), wanted), note: lookedFor(wanted) }
}

/** Pictures as poppler takes them out, against the original drawn anew. */
async function comparePictures({ tools, file, session, signal }: Job): Promise<Verdict> {
  const answer = await tools.run('pdfimages', ['-all', tools.path, 'picture'])
  if (answer?.ok !== true) return failed(answer)
  const names = readdirSync(tools.folder)
    .filter((name) => name.startsWith('picture-'))
    .sort()
  if (names.length !== file.pages.length) return { found: true, note: `pictures ${names.length}` }
  let at = 0
  for await (const drawn of drawRedacted(file, session, undefined, signal)) {
    const made = readPng(readFileSync(join(tools.folder, names[at]!)))
    at += 1
    if (made === undefined) return 'a picture of another format'
    if ('refused' in drawn) return { found: true, note: `page ${at} lacks` }
    const fault = compareBurnt(drawn.before, made, drawn.boxes)
    if (fault !== undefined) return { found: true, note: `page ${drawn.page.number}: ${fault}` }
  }
  return { found: false, note: `pictures ${at}` }
}

/** Another recogniser on the pictures that poppler took out: what is still to be read under or beside a box is found by eyes that are not ours. */
async function recogniseAnew({ tools, wanted }: Job): Promise<Verdict> {
  const listed = await tools.run('tesseract', ['--list-langs'])
  const languages = ['ara', 'eng'].filter((name) => listed?.out.toString('utf8').split('\n').includes(name))
  if (languages.length === 0) return 'no model for Arabic or English'
  const pictures = await tools.run('pdfimages', ['-png', tools.path, 'eye'])
  if (pictures?.ok !== true) return 'pdfimages is not here'
  let count = 0
  for (const name of readdirSync(tools.folder)
    .filter((one) => one.startsWith('eye-'))
    .sort()) {
    const answer = await tools.run('tesseract', [join(tools.folder, name), '-', '-l', languages.join('+')])
    if (answer?.ok !== true) return failed(answer)
    count += 1
    if (saysTerm(answer.out.toString('utf8'), wanted)) return { found: true, note: `page ${count}` }
  }
  return { found: false, note: `${lookedFor(wanted)}, models ${languages.join('+')}` }
}
