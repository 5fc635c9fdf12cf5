import { sameBytes, toBase64 } from '@isnad/proof'
import { addStrays, auditBlobs, auditPayloads, auditSeals, auditStrays, isOpenedBy } from './audit-content.ts'
import { auditLedger, ledgerKeys, readOrLink, type SeenCheckpoint } from './audit-ledger.ts'
import type { AuditFinding, AuditNotice, AuditReport } from './findings.ts'
import type { IndexChange, IndexReader, IndexStore } from './index-port.ts'
import type { Leaf } from './leaf.ts'
import { CHECKPOINT_KEY } from './ledger-reader.ts'
import type { BlobReader, CaseLock, RecordReader, Stray } from './ports.ts'
import { projectEntry } from './project.ts'
import { type PayloadRecord, parseSegment, parseSegmentKey } from './segment.ts'

export interface AuditPorts {
  readonly records: RecordReader
  readonly payloads: RecordReader
  readonly objects: BlobReader
  readonly derived: BlobReader
  readonly seals: RecordReader
  readonly index: IndexReader
  readonly lock: CaseLock
  /** An index with nothing in it, to be filled and compared. */
  readonly emptyIndex: () => Promise<IndexStore>
  /** What lies in the case's folder and belongs to nobody. */
  readonly listStrays: () => Promise<readonly Stray[]>
  /** Whether case.json is what the case key authenticates. */
  readonly isCaseFileSound: () => Promise<boolean>
}

/**
 * Looks at everything in a case and names each fault. An erasure with its reason is no fault.
 * @param seen - checkpoints kept outside the case; without one, a ledger cut back to an earlier checkpoint looks whole
 */
export async function auditCase(
  ports: AuditPorts,
  origin: string,
  seen: readonly SeenCheckpoint[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<AuditReport> {
  for (let tries = 0; ; tries++) {
    const before = await readOrLink(ports.records, CHECKPOINT_KEY, () => undefined)
    const report = await auditOnce(ports, origin, seen, onProgress)
    const after = await readOrLink(ports.records, CHECKPOINT_KEY, () => undefined)
    const moved = before !== undefined && after !== undefined && !sameBytes(before, after)
    // Who looks while others write sees two states at once, and calls the difference a fault.
    if (report.findings.length === 0 || !moved || tries >= 3) return report
  }
}

async function auditOnce(
  ports: AuditPorts,
  origin: string,
  seen: readonly SeenCheckpoint[],
  onProgress: (done: number, total: number) => void,
): Promise<AuditReport> {
  // Sizes of the long part are known only after the payloads were read; writers may go on meanwhile, so what is loose
  // in the folders is looked at last and with the case to ourselves.
  const ledger = await auditLedger(ports.records, origin, seen)
  const payloads = await auditPayloads(ports.payloads, ledger.leaves)
  const { expected, erased } = payloads
  const total = [...expected.objects.values(), ...expected.derived.values()].reduce(
    (sum, [first]) => sum + (first?.size ?? 0),
    0,
  )
  let bytes = 0
  const looked = (size: number): void => {
    bytes += size
    onProgress(bytes, total)
  }
  const content = [
    ...(await auditBlobs('objects', ports.objects, expected.objects, looked)),
    ...(await auditBlobs('derived', ports.derived, expected.derived, looked)),
  ]
  const loose = await ports.lock.exclusively(async () => {
    const findings: AuditFinding[] = []
    for (const store of ['objects', 'derived'] as const) {
      findings.push(
        ...(await auditStrays(store, ports[store], async (names) => {
          const inIndex = await ports.index.findReferenced(store, names)
          return new Set(names.filter((name) => expected[store].has(name) || inIndex.has(name)))
        })),
      )
    }
    findings.push(...(await auditSeals(ports.seals, expected.seals)))
    addStrays(findings, await ports.listStrays())
    const { keys, strays } = await ports.records.list()
    addStrays(findings, strays)
    const known = ledgerKeys(ledger.head?.size ?? 0)
    for (const key of keys) if (!known.has(key)) findings.push({ code: 'FILE_STRAY', place: `ledger/${key}` })
    if (!(await ports.isCaseFileSound())) findings.push({ code: 'CASE_FILE_ALTERED', place: 'case.json' })
    return findings
  })
  const findings = [...ledger.findings, ...payloads.findings, ...content, ...loose]
  if (findings.length === 0 && (await diverges(ports, ledger.leaves))) {
    findings.push({ code: 'INDEX_DIVERGES', place: 'index.db' })
  }
  return {
    findings,
    notices: noticesOf(ledger.leaves, erased, seen),
    looked: {
      entries: ledger.leaves.length,
      payloads: payloads.looked,
      objects: expected.objects.size,
      derived: expected.derived.size,
      seals: expected.seals.size,
      bytes,
    },
    head: { size: ledger.head?.size ?? 0, root: ledger.head === undefined ? '' : toBase64(ledger.head.root) },
    heldAgainst: seen.map(({ from }) => from),
  }
}

function noticesOf(
  leaves: readonly (Leaf | undefined)[],
  erased: ReadonlyMap<number, number>,
  seen: readonly SeenCheckpoint[],
): readonly AuditNotice[] {
  const notices: AuditNotice[] = [...erased].map(([n, by]) => ({ code: 'ERASED', place: `ledger/entry/${n} by ${by}` }))
  const closed = new Set<number>()
  for (const leaf of leaves) if (leaf?.type === 'accession-closed') for (const n of leaf.of ?? []) closed.add(n)
  for (const leaf of leaves) {
    if (leaf === undefined) continue
    const place = `ledger/entry/${leaf.n}`
    if (leaf.clock === 'behind') notices.push({ code: 'CLOCK_BEHIND', place })
    if (leaf.type === 'key-enrol') notices.push({ code: 'KEY_SELF_ASSERTED', place })
    if (leaf.type === 'recover') notices.push({ code: 'TAIL_WAS_CUT', place })
    if (leaf.type === 'accession' && !closed.has(leaf.n) && !erased.has(leaf.n)) {
      notices.push({ code: 'DELIVERY_UNFINISHED', place })
    }
  }
  if (seen.length === 0) notices.push({ code: 'SEEN_BY_NOBODY', place: 'ledger/checkpoint' })
  return notices
}

/** Whether the index says anything else than the ledger does. The ledger is right. */
async function diverges(ports: AuditPorts, leaves: readonly (Leaf | undefined)[]): Promise<boolean> {
  const head = await ports.index.head()
  // Somebody appended meanwhile; then the two are of different ages and cannot be compared.
  if (head.size !== leaves.length) return false
  const fresh = await ports.emptyIndex()
  try {
    const records = await readAllPayloads(ports.payloads)
    const changes: IndexChange[] = []
    for (const leaf of leaves) {
      if (leaf === undefined) return false
      const record = records.get(leaf.n)
      changes.push(
        ...projectEntry({ leaf, record: record !== undefined && isOpenedBy(leaf, record) ? record : undefined }),
      )
    }
    await fresh.apply(changes, head)
    return !(await sameDump(ports.index, fresh))
  } finally {
    await fresh.close()
  }
}

async function readAllPayloads(payloads: RecordReader): Promise<ReadonlyMap<number, PayloadRecord>> {
  const all = new Map<number, PayloadRecord>()
  for (const key of (await payloads.list()).keys) {
    const bytes = await payloads.read(key)
    const first = parseSegmentKey(key)
    if (bytes === undefined || first === undefined) continue
    for (const record of parseSegment(bytes, first)) all.set(record.n, record)
  }
  return all
}

async function sameDump(a: IndexReader, b: IndexReader): Promise<boolean> {
  const other = b.dump()[Symbol.asyncIterator]()
  for await (const line of a.dump()) {
    const next = await other.next()
    if (next.done === true || next.value !== line) return false
  }
  return (await other.next()).done === true
}
