import { parseBase64, sameBytes, toUtf8 } from '@isnad/proof'
import { mintId } from '#model'
import { isDamaged, isPlanted } from './audit-ledger.ts'
import { type EntryPayload, parsePayload } from './entries/types.ts'
import type { AuditCode, AuditFinding } from './findings.ts'
import { findCommitment, type Leaf } from './leaf.ts'
import { commitTo } from './ledger.ts'
import type { BlobReader, RecordReader, Stray } from './ports.ts'
import { type PayloadRecord, parseSegment, parseSegmentKey } from './segment.ts'

/** One thing that a payload says lies somewhere. */
export interface Expected {
  readonly n: number
  readonly concerns: string
  readonly size: number
  readonly sha256: string
  readonly key: Uint8Array
  readonly commitment: Uint8Array
}

/** Everything that payloads refer to, by store and name. */
export interface ExpectedContent {
  readonly objects: Map<string, Expected[]>
  readonly derived: Map<string, Expected[]>
  readonly seals: Map<string, Expected[]>
}

export interface PayloadAudit {
  readonly findings: readonly AuditFinding[]
  readonly looked: number
  readonly expected: ExpectedContent
  /** Entries whose content was erased by an entry that says so. */
  readonly erased: ReadonlyMap<number, number>
}

/** Opens every payload, compares it with the commitment of its leaf, and gathers what it says lies elsewhere. */
export async function auditPayloads(
  payloads: RecordReader,
  leaves: readonly (Leaf | undefined)[],
): Promise<PayloadAudit> {
  const findings: AuditFinding[] = []
  const erased = new Map<number, number>()
  for (const leaf of leaves) {
    if (leaf?.type === 'erase') for (const n of leaf.of ?? []) erased.set(n, leaf.n)
  }
  const expected: ExpectedContent = { objects: new Map(), derived: new Map(), seals: new Map() }
  const present = new Set<number>()
  const unopened = new Set<number>()
  const { keys, strays } = await payloads.list()
  addStrays(findings, strays)
  const firsts = keys.map((key) => ({ key, first: parseSegmentKey(key) ?? 0 })).sort((a, b) => a.first - b.first)
  let looked = 0
  for (const [i, { key, first }] of firsts.entries()) {
    const place = `payloads/${key}`
    if (first >= leaves.length) {
      findings.push({ code: 'PAYLOAD_STRAY', place })
      continue
    }
    const records = await readSegment(payloads, key, first, place, findings)
    if (records === undefined) {
      // What lay in it is reported once, by the segment.
      const end = firsts[i + 1]?.first ?? leaves.length
      for (let n = first; n < end; n++) unopened.add(n)
      continue
    }
    for (const record of records) {
      looked++
      const leaf = leaves[record.n]
      const at = `${place}#${record.n}`
      if (record.n >= leaves.length || present.has(record.n)) findings.push({ code: 'PAYLOAD_STRAY', place: at })
      else if (leaf !== undefined && erased.has(record.n)) findings.push({ code: 'ERASED_STILL_HELD', place: at })
      else if (leaf !== undefined && !isOpenedBy(leaf, record)) findings.push({ code: 'PAYLOAD_ALTERED', place: at })
      else if (leaf !== undefined && !expect(expected, leaf, record)) {
        findings.push({ code: 'PAYLOAD_ALTERED', place: at })
      }
      present.add(record.n)
    }
  }
  for (const [n] of leaves.entries()) {
    if (!present.has(n) && !erased.has(n) && !unopened.has(n)) {
      findings.push({ code: 'PAYLOAD_MISSING', place: `ledger/entry/${n}` })
    }
  }
  return { findings, looked, expected, erased }
}

async function readSegment(
  payloads: RecordReader,
  key: string,
  first: number,
  place: string,
  findings: AuditFinding[],
): Promise<readonly PayloadRecord[] | undefined> {
  try {
    const bytes = await payloads.read(key)
    if (bytes === undefined) return []
    return parseSegment(bytes, first)
  } catch (error) {
    if (isPlanted(error)) findings.push({ code: 'LINK_PLANTED', place })
    else if (isDamaged(error)) findings.push({ code: 'PAYLOAD_ALTERED', place })
    else throw error
    return undefined
  }
}

/** Whether a record is what its leaf commits to. Until then nothing of it is believed. */
export function isOpenedBy(leaf: Leaf, record: PayloadRecord): boolean {
  const commitment = findCommitment(leaf, 'payload')
  const key = record.keys.payload
  if (commitment === undefined || key === undefined) return false
  return sameBytes(commitTo(parseBase64(key), toUtf8(record.payload)), commitment)
}

/** @returns false when the payload refers to something without the key that would open its commitment */
function expect(into: ExpectedContent, leaf: Leaf, record: PayloadRecord): boolean {
  const reference = referenceOf(leaf, record)
  if (reference === undefined) return true
  const { store, name, what, concerns, size, sha256 } = reference
  const commitment = findCommitment(leaf, what)
  const key = record.keys[what]
  if (commitment === undefined || key === undefined) return false
  const list = into[store].get(name) ?? []
  list.push({ n: leaf.n, concerns, size, sha256, key: parseBase64(key), commitment })
  into[store].set(name, list)
  return true
}

interface Reference {
  readonly store: keyof ExpectedContent
  readonly name: string
  readonly what: string
  readonly concerns: string
  readonly size: number
  readonly sha256: string
}

function referenceOf({ type, n }: Leaf, { payload }: PayloadRecord): Reference | undefined {
  const value: unknown = JSON.parse(payload)
  switch (type) {
    case 'receive':
    case 'extract': {
      const { object, size, sha256 } = parsePayload(type, value)
      return { store: 'objects', name: object, what: 'original', concerns: mintId('file', n), size, sha256 }
    }
    case 'read': {
      const { content } = parsePayload(type, value)
      return content && derivedOf(mintId('reading', n), content)
    }
    case 'trace':
      return derivedOf(mintId('tracing', n), parsePayload(type, value).content)
    case 'compare':
      return derivedOf(String(n), parsePayload(type, value).content)
    case 'draft':
      return derivedOf(mintId('draft', n), parsePayload(type, value).content)
    case 'redacted':
      return derivedOf(mintId('redacted', n), parsePayload(type, value).content)
    case 'seal':
    case 'seal-word': {
      const sealed: EntryPayload<'seal'> | EntryPayload<'seal-word'> = parsePayload(type, value)
      const { handle, size, sha256 } = sealed
      return { store: 'seals', name: handle, what: 'sealed', concerns: mintId('seal', n), size, sha256 }
    }
    default:
      return undefined
  }
}

function derivedOf(concerns: string, content: { derived: string; size: number; sha256: string }): Reference {
  return {
    store: 'derived',
    name: content.derived,
    what: 'output',
    concerns,
    size: content.size,
    sha256: content.sha256,
  }
}

const BLOB_CODES = {
  objects: {
    missing: 'OBJECT_MISSING',
    altered: 'OBJECT_ALTERED',
    misplaced: 'OBJECT_MISPLACED',
    stray: 'OBJECT_STRAY',
  },
  derived: {
    missing: 'DERIVED_MISSING',
    altered: 'DERIVED_ALTERED',
    misplaced: 'DERIVED_MISPLACED',
    stray: 'DERIVED_STRAY',
  },
} as const satisfies Record<string, Record<string, AuditCode>>

/** Files looked at in one go: enough to keep every thread busy. */
const AT_ONCE = 96

/** Opens every original or derivative, hashes it, and compares it with its name and with every commitment to it. */
export async function auditBlobs(
  store: 'objects' | 'derived',
  blobs: BlobReader,
  expected: ReadonlyMap<string, readonly Expected[]>,
  onLooked: (bytes: number) => void,
): Promise<readonly AuditFinding[]> {
  const codes = BLOB_CODES[store]
  const findings: AuditFinding[] = []
  const all = [...expected]
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE)
    const checked = await blobs.check(
      some.map(([name, list]) => ({ name, commitmentKeys: list.map(({ key }) => key) })),
    )
    for (const [i, [name, list]] of some.entries()) {
      const place = `${store}/${name.slice(0, 2)}/${name}`
      const found = checked[i]
      const fault = (code: AuditCode, which: readonly Expected[] = list): void => {
        for (const { concerns } of which) findings.push({ code, place, concerns })
      }
      if (found === undefined || found.state === 'missing') fault(codes.missing)
      else if (found.state === 'link') fault('LINK_PLANTED')
      else if (found.state === 'damaged') fault(codes.altered)
      else {
        onLooked(found.size)
        if (blobs.nameOf(found.sha256) !== name) fault(codes.misplaced)
        else {
          fault(
            codes.altered,
            list.filter(({ commitment, size, sha256 }, at_) => {
              const opened = found.commitments[at_]
              const same = opened !== undefined && sameBytes(opened, commitment)
              return !same || size !== found.size || sha256 !== found.sha256
            }),
          )
        }
      }
    }
  }
  return findings
}

/** Names that lie in a store and that nothing refers to, and whatever lies beside them. */
export async function auditStrays(
  store: 'objects' | 'derived',
  blobs: BlobReader,
  isReferenced: (names: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<readonly AuditFinding[]> {
  const { names, strays } = await blobs.list()
  const referenced = await isReferenced(names)
  const findings: AuditFinding[] = []
  for (const name of names) {
    if (!referenced.has(name)) {
      findings.push({ code: BLOB_CODES[store].stray, place: `${store}/${name.slice(0, 2)}/${name}` })
    }
  }
  addStrays(findings, strays)
  return findings
}

export async function auditSeals(
  seals: RecordReader,
  expected: ReadonlyMap<string, readonly Expected[]>,
): Promise<readonly AuditFinding[]> {
  const findings: AuditFinding[] = []
  const { keys, strays } = await seals.list()
  addStrays(findings, strays)
  for (const key of keys) if (!expected.has(key)) findings.push({ code: 'SEAL_STRAY', place: `seals/${key}` })
  for (const [handle, list] of expected) {
    const place = `seals/${handle}`
    let bytes: Uint8Array | undefined
    try {
      bytes = await seals.read(handle)
    } catch (error) {
      if (!isPlanted(error)) throw error
      continue
    }
    for (const { concerns, key, commitment } of list) {
      if (bytes === undefined) findings.push({ code: 'SEAL_MISSING', place, concerns })
      else if (!sameBytes(commitTo(key, bytes), commitment)) findings.push({ code: 'SEAL_ALTERED', place, concerns })
    }
  }
  return findings
}

export function addStrays(findings: AuditFinding[], strays: readonly Stray[]): void {
  for (const { place, kind } of strays) findings.push({ code: kind === 'file' ? 'FILE_STRAY' : 'LINK_PLANTED', place })
}
