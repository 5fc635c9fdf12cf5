import { fileURLToPath } from 'node:url'
import { walledReader } from '../../packages/desk/src/engines/index.ts'
import { bytesInMemory, readFile } from '../../packages/desk/src/jobs/index.ts'
import { DEFAULT_LIMITS, type WallTier } from '../../packages/desk/src/reading/index.ts'
import { buildWall, tryTiers } from '../../packages/desk/src/sandbox/index.ts'
import { actEvil, askEvil, openEvil, tiersHere } from '../../packages/desk/test/sandbox/evil-reader.ts'
import type { Cell, Table } from '../areas/area.ts'
import { noise } from '../samples/bytes.ts'
import { makeSimplePdf, showText } from '../samples/pdf.ts'
import { makeZip } from '../samples/zip.ts'

export const name = 'wall'
export const describe =
  'what takes long to try against the wall: memory, processor time, processes, a thousand files of which one in twenty is hostile [FILES]'

const CPU_MILLISECONDS = 90_000

async function codeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act
    return 'answered'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'threw'
  }
}

interface Trial {
  readonly id: string
  readonly what: string
  readonly wanted: readonly string[]
  readonly try: (tier: WallTier) => Promise<string>
}

const TRIALS: readonly Trial[] = [
  {
    id: 'S8',
    what: 'buffers without end',
    wanted: ['READER_OUT_OF_MEMORY', 'READER_DIED'],
    try: async (tier) => inside(tier, (session) => codeOf(actEvil(session, 'buffers', '', { milliseconds: 60_000 }))),
  },
  {
    id: 'S8',
    what: 'a heap without end',
    wanted: ['READER_OUT_OF_MEMORY', 'READER_DIED'],
    try: async (tier) => inside(tier, (session) => codeOf(actEvil(session, 'heap', '', { milliseconds: 60_000 }))),
  },
  {
    id: 'S9',
    what: 'spinning: the kernel ends it before our clock',
    wanted: ['READER_LATE'],
    try: async (tier) =>
      inside(tier, (session) => codeOf(actEvil(session, 'spin', '', { milliseconds: CPU_MILLISECONDS }))),
  },
  {
    id: 'S9',
    what: 'two hundred processes: refused at the limit',
    wanted: ['refused'],
    try: async (tier) =>
      inside(tier, async (session) => {
        const started = Number(await askEvil(session, 'fork').catch(() => '0'))
        return started < 64 ? 'refused' : `${started} started`
      }),
  },
]

async function inside<T>(tier: WallTier, act: (session: ReturnType<typeof openEvil>) => Promise<T>): Promise<T> {
  const session = openEvil({ tier, readers: 1 })
  try {
    return await act(session)
  } finally {
    await session.close()
  }
}

/** S12: files of several kinds, every twentieth of them hostile; all are tried, none is lost, and the desk's own memory stays where it was. */
async function manyFiles(
  tier: WallTier,
  count: number,
): Promise<{ lost: number; read: number; grownMiB: number; seconds: number }> {
  const session = buildWall(walledReader(), { tier, agreedToWeaker: true }).openSession()
  const hostile = [
    noise(50_000, 1),
    new TextEncoder().encode('%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >>'),
    makeZip([{ name: 'zeros', data: new Uint8Array(24 * 1024 * 1024) }]),
    new TextEncoder().encode(`${'['.repeat(100_000)}`),
  ]
  const good = [
    new TextEncoder().encode('كلمات في ملف\n'),
    makeSimplePdf([{ content: showText('words') }]),
    makeZip([{ name: 'a', data: 'b' }]),
  ]
  const started = performance.now()
  let tried = 0
  let read = 0
  let next = 0
  let base = 0
  const work = async (): Promise<void> => {
    while (next < count) {
      const i = next++
      const bytes = i % 20 === 0 ? hostile[(i / 20) % hostile.length]! : good[i % good.length]!
      const { reading } = await readFile({ bytes: bytesInMemory(bytes) }, session, {
        limits: { ...DEFAULT_LIMITS, milliseconds: 30_000 },
      })
      tried += 1
      if (reading.state === 'read' && i % 20 !== 0) read += 1
      if (tried === Math.floor(count / 4)) base = process.memoryUsage().rss
    }
  }
  await Promise.all([work(), work()])
  await session.close()
  const wantedRead = count - Math.ceil(count / 20)
  const grown = (process.memoryUsage().rss - base) / 1024 / 1024
  return {
    lost: count - tried + (wantedRead - read),
    read,
    grownMiB: Math.round(grown),
    seconds: Math.round((performance.now() - started) / 1000),
  }
}

export async function run(args: readonly string[]): Promise<Table> {
  const rows: Cell[][] = []
  let failed = false
  const here = await tiersHere()
  for (const tier of [1, 2] as const) {
    if (!here.has(tier)) {
      rows.push([tier, '—', 'does not hold on this machine', 'skipped', ''])
      continue
    }
    for (const trial of TRIALS) {
      const seen = await trial.try(tier)
      const holds = trial.wanted.includes(seen)
      failed ||= !holds
      rows.push([tier, trial.id, trial.what, seen, holds ? 'holds' : 'DOES NOT HOLD'])
    }
  }
  const { tier } = await tryTiers()
  const count = Number(args[0] ?? 1000)
  const { lost, read, grownMiB, seconds } = await manyFiles(tier ?? 3, count)
  failed ||= lost > 0
  rows.push([
    tier ?? 3,
    'S12',
    `${count} files, one in twenty hostile`,
    `${read} read, ${lost} lost, memory ${grownMiB >= 0 ? '+' : ''}${grownMiB} MiB, ${seconds} s`,
    lost === 0 ? 'holds' : 'DOES NOT HOLD',
  ])
  return {
    title: 'The wall, tried at length',
    columns: ['tier', 'id', 'attempt', 'seen', ''],
    rows,
    failed,
    notes: [
      `Run as uid ${process.getuid?.() ?? '—'}; as root the readers become uid 65534 first. The short trials are in ${fileURLToPath(
        new URL('../../packages/desk/test/sandbox/', import.meta.url),
      )
        .split('/')
        .slice(-5, -1)
        .join('/')}.`,
    ],
  }
}
