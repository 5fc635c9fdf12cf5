import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '#custody'
import type { FileId } from '#model'
import { encodeReading, type Reading } from '#reading'
import type { CaseDesk } from '../../src/app/case/case-desk.ts'
import { type Published, type PublishRequest, publish } from '../../src/app/dossier/index.ts'
import { Workspace } from '../../src/app/workspace/workspace.ts'
import { bytes, makeCase, type TestCase, tempFolder } from '../app/fixture.ts'

/** 14 June 2031, noon UTC: tests do not depend on the day they run on. */
export const NOW = Date.UTC(2031, 5, 14, 12)

export const REPORT = `وثائق من داخل إدارة الميناء

قال مدير الرصيف سالم النحّاس لشبكة المدار إنّ الرافعات نُقلت ليلاً إلى المستودع الشرقي.
وأضاف أنّ الأمر صدر قبل ثلاثة أيّام. ولم يتسنّ التحقّق من ذلك.
`
export const NOTE = `The night shift moved two cranes before dawn.
According to the harbour office, the order came from the committee.
`
export const LEAFLET = 'A leaflet that was handed out to everybody on pier four.\n'

/** Receives a text as if it had been read: no wall is needed, since nothing of it is parsed. */
export async function hold(desk: CaseDesk, name: string, text: string, account: Account = {}): Promise<FileId> {
  const held: FileId[] = []
  await desk.receive(
    { items: [bytes(name, text)], account },
    { onReceived: (batch) => void held.push(...batch.flatMap((one) => (one.outcome === 'received' ? [one.id] : []))) },
  )
  const [file] = held
  if (file === undefined) throw new Error('not received')
  const engine = { name: 'plain', version: '1' }
  const reading: Reading = {
    schema: 'isnad-reading/1',
    kind: 'text',
    mediaType: 'text/plain',
    engine,
    meta: [],
    findings: [],
    children: [],
    state: 'read',
    pages: [{ number: 1, how: 'embedded', text }],
  }
  await desk.keepDerived([{ kind: 'reading', of: file, engine, state: 'read', bytes: encodeReading(reading) }])
  return file
}

export interface Newsroom extends TestCase {
  /** Given by nobody in particular. */
  readonly report: FileId
  /** Given by a sealed person. */
  readonly note: FileId
  /** Settled: everything may be published. */
  readonly leaflet: FileId
}

export async function makeNewsroom(): Promise<Newsroom> {
  const test = await makeCase({ now: () => NOW })
  const { desk } = test
  const report = await hold(desk, 'report.txt', REPORT, { how: 'found in public' })
  const note = await hold(desk, 'note.txt', NOTE, { from: 'Layla of the night shift, 0944 123456' })
  const terms = { publish: 'everything', attribute: 'by name' } as const
  const leaflet = await hold(desk, 'leaflet.txt', LEAFLET, { how: 'found in public', terms })
  await new Workspace(desk, () => Promise.reject(new Error('no wall'))).describe(report, { outlet: 'شبكة المدار' })
  return { ...test, report, note, leaflet }
}

export function storyOf({ report, note, leaflet }: Pick<Newsroom, 'report' | 'note' | 'leaflet'>): string {
  return `---
language: en
---
# Two cranes, one night

The cranes were moved at night, the pier's manager said. {${report} "إنّ الرافعات نُقلت ليلاً إلى المستودع الشرقي"} The shift worked before dawn. {${note} "The night shift moved two cranes before dawn."}

## The order

An order came from the committee. {${note} "the order came from the committee"; ${leaflet}} Nobody of the committee spoke to us.

- Everybody had the leaflet. {${leaflet} "handed out to everybody"}
- It was not put to them whether they signed. {${note} withheld "the signature could lead to a person"}
`
}

/** Reviews and publishes what was reviewed. */
export async function publishTo(
  desk: CaseDesk,
  request: Omit<PublishRequest, 'show' | 'openAnyway'> & Partial<Pick<PublishRequest, 'show' | 'openAnyway'>>,
): Promise<Published> {
  const whole = { show: new Map(), openAnyway: new Set<string>(), ...request }
  const { out: _, ...review } = whole
  const { digest } = await publish(desk, review)
  return await publish(desk, { ...whole, reviewed: digest })
}

/** A dossier and the one after it, of one ledger. */
export async function makeDossiers(): Promise<Newsroom & { readonly first: string; readonly second: string }> {
  const newsroom = await makeNewsroom()
  const [first, second] = ['first', 'second'].map((name) => join(tempFolder(), name)) as [string, string]
  await publishTo(newsroom.desk, { story: storyOf(newsroom), out: first })
  const again = `# More of the leaflet\n\nIt was handed out. {${newsroom.leaflet} "handed out"}\n`
  await publishTo(newsroom.desk, { story: again, out: second, show: new Map([[newsroom.leaflet, 'file']]) })
  return { ...newsroom, first, second }
}

export type Files = Map<string, Uint8Array>

export function filesOf(folder: string): Files {
  const files: Files = new Map()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const at = join(entry.parentPath, entry.name)
    files.set(at.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(at)))
  }
  return files
}
