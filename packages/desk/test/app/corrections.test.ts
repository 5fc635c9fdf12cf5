import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Correction } from '@isnad/trace'
import { describe, expect, it } from 'vitest'
import { exportCorrections, listCorrections } from '#app/corrections'
import { Workspace } from '#app/workspace'
import { define } from '../../src/cli/commands/corrections.ts'
import { runOn } from '../cli/screen.ts'
import { codeOf, makeCase, tempFolder } from './fixture.ts'

const TEXT = 'قال نزار الشهاوي إن الرافعات نُقلت للصيانة. وأضافت الشبكة أن الانسحاب جرى تحت النار.\n'
const OTHER = 'قالت ليان حدّاد إن الوثائق وصلت إلى الشبكة.\n'

const noWall = (): never => {
  throw new TypeError('nothing here is read behind a wall')
}

function span(exact: string) {
  const start = TEXT.indexOf(exact)
  return { start, end: start + exact.length, exact }
}
const first = { cue: [span('قال')], content: [span('الرافعات نُقلت للصيانة')] }
const lost = { start: 0, end: 4, exact: 'لا شيء من هذا' }

async function mendedCase() {
  const made = await makeCase()
  const ws = new Workspace(made.desk, noWall)
  const id = await ws.paste(TEXT, { outlet: 'صحيفة المرسى' }, 'من سلّم الورقة.txt')
  const untouched = await ws.paste(OTHER, {}, 'other.txt')
  const corrections: Correction[] = [
    { what: 'source', at: first, source: [span('نزار')] },
    { what: 'agent', at: { cue: [lost], content: [lost] }, name: 'سهى' },
    { what: 'remove', at: { cue: [span('وأضافت')], content: [span('الانسحاب جرى تحت النار')] } },
  ]
  for (const c of corrections) await ws.correct(id, c)
  return { ...made, ws, id, untouched }
}

const filesIn = (folder: string): string[] =>
  ['text', 'ann'].flatMap((sub) => readdirSync(join(folder, sub)).map((name) => join(folder, sub, name)))

describe('the corrections of a case', () => {
  it('are listed with what still holds, and without what was taken back', async () => {
    const { ws, desk, id } = await mendedCase()
    const undone = await ws.correct(id, { what: 'source', at: first, source: [span('الشهاوي')] })
    await ws.undo(undone)
    const [document, ...none] = await listCorrections(desk)
    expect(none).toEqual([])
    expect(document!.document).toBe(id)
    expect(document!.corrections.map((c) => [c.what, c.holds])).toEqual([
      ['source', true],
      ['agent', false],
      ['remove', true],
    ])
  })

  it('go out as text and annotation, on record, without the names of files', async () => {
    const { desk, id } = await mendedCase()
    const folder = join(tempFolder(), 'out')
    const { entry, documents, bytes } = await exportCorrections(desk, folder)
    expect(documents).toMatchObject([{ document: id, orphaned: 1 }])

    const files = filesIn(folder)
    expect(files).toHaveLength(2)
    expect(readFileSync(files[0]!, 'utf8')).toBe(TEXT)
    const annotation = JSON.parse(readFileSync(files[1]!, 'utf8'))
    expect(files[0]).toContain(`${annotation.doc}.${annotation.lang}.txt`)
    expect(annotation.attributions).toMatchObject([{ note: 'corrected', source: [{ exact: 'نزار' }] }])
    expect(annotation.removed).toMatchObject([{ cue: [{ exact: 'وأضافت' }] }])
    for (const file of files) {
      expect(file + readFileSync(file, 'utf8')).not.toContain('من سلّم')
      expect(statSync(file).mode & 0o077).toBe(0)
    }

    const act = (await desk.listEntries()).find((e) => e.n === entry)!
    const sums = files.map((f) => {
      const sha = createHash('sha256').update(readFileSync(f)).digest('hex')
      return `${sha}  ${f.slice(folder.length + 1)}\n`
    })
    expect(act).toMatchObject({ type: 'export', payload: { format: 'isnad-corrections/1', covers: id, size: bytes } })
    expect((act.payload as { sha256: string }).sha256).toBe(createHash('sha256').update(sums.join('')).digest('hex'))
  })

  it('of an erased document are gone, and nothing is left to export', async () => {
    const { desk, id } = await mendedCase()
    await desk.erase(id, 'asked for')
    expect(await listCorrections(desk)).toEqual([])
    const folder = join(tempFolder(), 'out')
    expect(await codeOf(() => exportCorrections(desk, folder))).toBe('NOTHING_CORRECTED')
    expect(existsSync(folder)).toBe(false)
  })

  it('of other documents than those asked for stay', async () => {
    const { desk, untouched } = await mendedCase()
    const folder = join(tempFolder(), 'out')
    expect(await codeOf(() => exportCorrections(desk, folder, [untouched]))).toBe('NOTHING_CORRECTED')
  })

  it('never overwrite, and a refusal leaves no act', async () => {
    const { desk } = await mendedCase()
    const before = (await desk.listEntries()).length
    expect(await codeOf(() => exportCorrections(desk, tempFolder()))).toBe('EXPORT_TARGET_EXISTS')
    expect((await desk.listEntries()).length).toBe(before)
  })

  it('stay where a word of the case lies sealed', async () => {
    const { desk } = await mendedCase()
    const sealed: Parameters<typeof exportCorrections>[0] = {
      listFiles: (filter) => desk.listFiles(filter),
      readDerived: (of) => desk.readDerived(of),
      record: (acts) => desk.record(acts),
      listStanding: async (types) =>
        types.includes('seal-word') ? (await desk.listEntries()).slice(0, 1) : await desk.listStanding(types),
    }
    const folder = join(tempFolder(), 'out')
    expect(await codeOf(() => exportCorrections(sealed, folder))).toBe('WORDS_SEALED')
    expect(existsSync(folder)).toBe(false)
  })
})

describe('isnad corrections', () => {
  const run = async (argv: readonly string[], made: { folder: string; env: { configFolder: string } }) =>
    await runOn(['corrections', '--case', made.folder, ...argv], {
      env: { ISNAD_CONFIG: made.env.configFolder },
      commands: { corrections: define },
    })

  it('lists, exports, and says what could not be found again', async () => {
    const made = await mendedCase()
    await made.desk.close()
    const listed = await run([], made)
    expect(listed.code).toBe(0)
    expect(listed.out).toContain('3 corrections in 1 document')
    expect(listed.out).toContain('no longer found')

    const folder = join(tempFolder(), 'out')
    const exported = await run(['--export', folder, '--json'], made)
    expect(exported.code).toBe(0)
    expect(JSON.parse(exported.out)).toMatchObject({
      schema: 'isnad-corrections-export/1',
      documents: [{ orphaned: 1 }],
    })
    const again = await run(['--export', folder, '--locale', 'ar'], made)
    expect(again.code).toBe(3)
    expect(again.err).toContain('موجود')
  })
})
