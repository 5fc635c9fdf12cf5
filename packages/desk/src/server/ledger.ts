import type { LedgerPage } from '#api'
import type { Desk } from '#app'

/** What the browser may be told of an act's payload: counts and kinds, never names or words. */
const TELLS: readonly string[] = ['state', 'because', 'what', 'received', 'refused', 'protection', 'tier', 'size']

/** Acts of the case, the latest first. */
export async function readLedger(desk: Desk, offset: number, limit: number): Promise<LedgerPage> {
  const all = await desk.listEntries()
  const entries = [...all].reverse().slice(offset, offset + limit)
  return {
    size: all.length,
    checkpoint: await desk.checkpoint(),
    entries: entries.map((e) => ({
      index: e.n,
      type: e.type,
      time: e.day,
      actor: e.by,
      params: told(e.payload),
      erased: e.erasedBy !== undefined,
    })),
    audit: null,
  }
}

export async function auditLedger(desk: Desk): Promise<LedgerPage> {
  const report = await desk.audit()
  const page = await readLedger(desk, 0, 500)
  return {
    ...page,
    audit: {
      at: page.entries[0]?.time ?? '',
      clean: report.findings.length === 0,
      faults: report.findings.map((f) => ({ code: f.code, what: f.concerns ?? f.place })),
    },
  }
}

function told(payload: unknown): Record<string, string | number> {
  if (typeof payload !== 'object' || payload === null) return {}
  return Object.fromEntries(
    Object.entries(payload).filter(
      (pair): pair is [string, string | number] =>
        TELLS.includes(pair[0]) && (typeof pair[1] === 'string' || typeof pair[1] === 'number'),
    ),
  )
}
