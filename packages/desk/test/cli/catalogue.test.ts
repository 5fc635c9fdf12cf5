import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ActResult, AgentList, ClaimDetail, ClaimList, History, ImportPreview, ImportResult, Timeline } from '#api'
import { LOCALES } from '#words'
import { FOLDER_OF_COMMANDS } from '../../src/cli/commands.ts'
import { makeCase, tempFolder } from '../app/fixture.ts'
import { agentsNamed, pasteSample, type SampleDesk } from '../catalogue/fixture.ts'
import { runOn } from './screen.ts'

let folder: string
let config: string
let sample: SampleDesk

beforeAll(async () => {
  const made = await makeCase()
  folder = made.folder
  config = made.env.configFolder
  sample = await pasteSample(made.desk, [1, 3, 5])
})

/** Runs a command on the case in this process. */
async function isnad(...argv: readonly string[]) {
  const { define } = await FOLDER_OF_COMMANDS.load(argv[0]!)
  return await runOn([...argv, '--case', folder], {
    env: { ISNAD_CONFIG: config },
    commands: { [argv[0]!]: define },
  })
}

async function json(...argv: readonly string[]): Promise<Record<string, unknown>> {
  const { out, err, code } = await isnad(...argv, '--json')
  expect(`${err}${code}`).toMatch(/0$/)
  return JSON.parse(out) as Record<string, unknown>
}

function withoutSchema({ schema: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}

describe.each(LOCALES)('the catalogue on the terminal, in %s', (locale) => {
  const say = ['--locale', locale] as const

  it('gives the board, one claim, agents, timeline and history in their shapes', async () => {
    const board = ClaimList.parse(await json('claims', ...say))
    expect(board.rows.length).toBeGreaterThan(0)
    const [{ ref, sentence }] = board.rows as [(typeof board.rows)[number]]
    expect(ClaimDetail.parse(await json('claim', ref, ...say)).row.ref).toBe(ref)
    expect(AgentList.parse(await json('agents', ...say)).rows.flatMap((row) => row.names)).toContain('شبكة المدار')
    expect(Timeline.parse(await json('timeline', ...say)).items.some(({ kind }) => kind === 'published')).toBe(true)
    History.parse(await json('undo', ...say))
    // For people the sentence stands in the language they asked for.
    const { out, code } = await isnad('claim', ref, ...say)
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(sentence[locale].slice(0, 20))
  })

  it('merges, splits, says who is different, and takes it back', async () => {
    const [network] = await agentsNamed(sample.catalogue, 'شبكة المدار')
    const [english] = await agentsNamed(sample.catalogue, 'Al-Madar', 'the Al-Madar network')
    const { rows: before } = await sample.catalogue.agents({ limit: 500 })
    const merged = ActResult.parse(withoutSchema(await json('merge', network!, english!, ...say)))
    const [one] = await agentsNamed(sample.catalogue, 'شبكة المدار')
    expect(await agentsNamed(sample.catalogue, 'Al-Madar', 'the Al-Madar network')).toEqual([one])
    const place = `${sample.file(1)}:شبكة المدار`
    const split = ActResult.parse(
      withoutSchema(await json('split', one!, '--at', place, '--name', 'شبكة أخرى', ...say)),
    )
    expect(await agentsNamed(sample.catalogue, 'شبكة أخرى')).toEqual(split.refs)
    for (const entry of [...split.undo, ...merged.undo]) await json('undo', String(entry), ...say)
    expect((await sample.catalogue.agents({ limit: 500 })).rows).toEqual(before)
    const { code, err } = await isnad('merge', network!, 'g99999', ...say)
    expect(code).not.toBe(0)
    expect(err).toContain('g99999')
  })

  it('writes exports where it is told, never over a file', async () => {
    for (const format of ['csv', 'json', 'graphml', 'ftm']) {
      const out = join(tempFolder(), `out.${format}`)
      const written = await json('export', format, '--out', out, ...say)
      const bytes = readFileSync(out)
      expect(written).toMatchObject({ schema: 'isnad-exported/1', path: out, size: bytes.length, withheld: 0 })
      expect(bytes.toString('utf8')).toContain('شبكة المدار')
      expect((await isnad('export', format, '--out', out, ...say)).code).not.toBe(0)
      expect(readFileSync(out)).toEqual(bytes)
    }
  })

  it('previews an import, takes what is whole, names each broken line with its reason, and takes it back', async () => {
    const { ws, catalogue } = sample
    const csv = await ws.paste(
      `id,name,kind,alias\r\n1,"نزار، الشهاوي",person,Nizar Shehawi;N. Shehawi\r\n2,,person,\r\n3,Tideline Cargo,company,\r\n4,The Moon,planet,\r\n5,Bad \ufffd byte,person,\r\n6,"never closed,person,\r\n7,Rania Oud,person,\r\n`,
      {},
      'agents.csv',
    )
    const ftm = await ws.paste(
      [
        '{"id":"p1","schema":"Person","properties":{"name":["ريم العودة"],"alias":["Reem Aouda"]}}',
        '{"id":"p2","schema":"Person","properties":{}}',
        '{"id":"v","schema":"Vessel","properties":{"name":["Sawari"]}}',
        '{"id":"p3","schema":',
        '{"id":"o","schema":"Organization","properties":{"name":["شبكة المدار"]}}',
      ].join('\n'),
      {},
      'agents.ftm.json',
    )
    const before = (await catalogue.agents({ limit: 500 })).rows
    const size = (await catalogue.view()).entries.length
    const preview = await isnad('import', csv, '--format', 'csv', '--preview', '--json', ...say)
    expect(ImportPreview.parse(withoutSchema(JSON.parse(preview.out) as never)).agents.map(({ name }) => name)).toEqual(
      ['نزار، الشهاوي', 'Tideline Cargo', 'Rania Oud'],
    )
    const known = ImportPreview.parse(
      withoutSchema(JSON.parse((await isnad('import', ftm, '--format', 'ftm', '--preview', '--json')).out) as never),
    )
    expect(known.agents.at(-1)?.known.map(({ agent }) => agent.name)).toContain('شبكة المدار')
    expect((await catalogue.view()).entries).toHaveLength(size)

    const undo: number[] = []
    for (const [file, format, refused] of [
      [csv, 'csv', { 3: 'NO_NAME', 5: 'NO_AGENT', 6: 'ENCODING', 7: 'QUOTE_OPEN' }],
      [ftm, 'ftm', { 2: 'NO_NAME', 3: 'NO_AGENT', 4: 'NO_ENTITY' }],
    ] as const) {
      const ran = await isnad('import', file, '--format', format, '--json', ...say)
      const done = ImportResult.parse(withoutSchema(JSON.parse(ran.out) as never))
      expect(Object.fromEntries(done.refused.map(({ line, code }) => [line, code]))).toEqual(refused)
      for (const line of Object.keys(refused)) expect(ran.err).toContain(line)
      expect(ran.code).not.toBe(0)
      undo.unshift(done.entry)
    }
    expect(await agentsNamed(catalogue, 'Nizar Shehawi')).toHaveLength(1)
    for (const entry of undo) await json('undo', String(entry), ...say)
    expect((await catalogue.agents({ limit: 500 })).rows).toEqual(before)
  })
})
