import { walledReader } from '#engines'
import { bytesInMemory, type ReadFile, readFile } from '#jobs'
import { DEFAULT_LIMITS, type Finding, type Limits, type Reading, type WallSession } from '#reading'
import { buildWall, chooseTier } from '#sandbox'
import { word } from '#words'

/** A session behind the strongest wall of this machine; the caller closes it. */
export async function openReader(): Promise<WallSession> {
  const { tier } = await chooseTier()
  return buildWall(walledReader(), { tier: tier ?? 3, agreedToWeaker: true }).openSession()
}

export interface ReadOptions {
  readonly name?: string
  readonly limits?: Partial<Limits>
  readonly passwords?: readonly string[]
}

/** Reads bytes, and holds every finding to its words: what cannot be said in both languages is no finding. */
export async function read(
  session: WallSession,
  bytes: Uint8Array | string,
  options: ReadOptions = {},
): Promise<ReadFile> {
  const file = await readBytes(session, bytes, options)
  for (const { code, params } of file.reading.findings) {
    for (const locale of ['ar', 'en'] as const) word(locale, `reading.finding.${code}`, params)
  }
  return file
}

function readBytes(session: WallSession, bytes: Uint8Array | string, options: ReadOptions): Promise<ReadFile> {
  const source = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return readFile(
    { bytes: bytesInMemory(source), ...(options.name === undefined ? {} : { name: options.name }) },
    session,
    {
      limits: { ...DEFAULT_LIMITS, milliseconds: 60_000, ...options.limits },
      ...(options.passwords === undefined ? {} : { passwords: options.passwords }),
    },
  )
}

export function codes(reading: Reading): string[] {
  return [...new Set(reading.findings.map(({ code }) => code))].sort()
}

export function finding(reading: Reading, code: string): Finding | undefined {
  return reading.findings.find((one) => one.code === code)
}

export function textOf(reading: Reading, label?: string): string | undefined {
  for (const page of reading.pages) {
    if (page.how !== 'unread' && page.label === label) return page.text
  }
  return undefined
}

export function outcome(reading: Reading): string {
  return reading.state === 'read' ? 'read' : `${reading.state}(${reading.because})`
}
