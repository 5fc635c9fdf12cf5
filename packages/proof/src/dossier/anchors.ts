import { fromUtf8, sameBytes, toHex } from '../bytes.ts'
import { hashBytes } from '../hash.ts'
import { formatKeyId, parseKey, type VerifierKey } from '../key.ts'
import { parseNote } from '../note.ts'
import { verifyNote } from '../verify-note.ts'
import { type Der, readDer } from './der.ts'
import type { DossierFiles } from './files.ts'
import type { Publication } from './publication.ts'
import { type AnchorFound, compare, type Faults } from './verdict.ts'

/**
 * Looks at what others said about this checkpoint. A timestamp token is read and its imprint compared; its signature is
 * left to `openssl ts -verify`, which has the roots. A co-signature is checked when its key was given.
 */
export function checkAnchors(
  files: DossierFiles,
  publication: Publication,
  cosigners: readonly string[],
  faults: Faults,
): readonly AnchorFound[] {
  const paths = files.entries.map(({ path }) => path).sort(compare)
  return paths.flatMap((path): readonly AnchorFound[] => {
    if (path.startsWith('proof/anchors/')) return readToken(files.read(path), path, publication, faults) ?? []
    if (!path.startsWith('proof/cosignatures/')) return []
    return readCosignatures(files.read(path), path, publication, cosigners, faults) ?? []
  })
}

const SHA256 = '608648016503040201'
const SIGNED_DATA = '2a864886f70d010702'
const TST_INFO = '2a864886f70d0109100104'
const COMMON_NAME = '550403'

/** Reads a TimeStampResp (RFC 3161, section 2.4.2) down to its TSTInfo. */
function readToken(
  bytes: Uint8Array,
  path: string,
  { checkpointBytes }: Publication,
  faults: Faults,
): readonly AnchorFound[] | undefined {
  const info = findInfo(bytes)
  const [, , imprint, , time] = info ?? []
  const [algorithm, digest] = inside(imprint, 0x30) ?? []
  const [oid] = inside(algorithm, 0x30) ?? []
  const at = readTime(time)
  if (info === undefined || digest?.tag !== 0x04 || hex(oid, 0x06) !== SHA256 || at === undefined) {
    return faults.add('ANCHOR_MALFORMED', path)
  }
  if (!sameBytes(digest.content, hashBytes(checkpointBytes))) return faults.add('ANCHOR_OF_OTHER', path)
  const authority = info.find(({ tag }) => tag === 0xa0)
  const name = path.slice('proof/anchors/'.length, -'.tsr'.length)
  const by = authority === undefined ? undefined : findCommonName(authority.content)
  return [{ kind: 'rfc3161', name, at, by: by ?? null, state: 'present' }]
}

function findInfo(bytes: Uint8Array): readonly Der[] | undefined {
  const [response, ...more] = readDer(bytes) ?? []
  const [status, token] = inside(response, 0x30) ?? []
  const granted = inside(status, 0x30)?.[0]
  if (more.length > 0 || granted?.tag !== 0x02 || granted.content.length !== 1 || granted.content[0]! > 1)
    return undefined
  const [type, explicit] = inside(token, 0x30) ?? []
  if (hex(type, 0x06) !== SIGNED_DATA) return undefined
  const [signed] = inside(explicit, 0xa0) ?? []
  const [, , encapsulated] = inside(signed, 0x30) ?? []
  const [innerType, innerExplicit] = inside(encapsulated, 0x30) ?? []
  if (hex(innerType, 0x06) !== TST_INFO) return undefined
  const [octets] = inside(innerExplicit, 0xa0) ?? []
  const [info] = octets?.tag === 0x04 ? (readDer(octets.content) ?? []) : []
  return inside(info, 0x30)
}

function inside(value: Der | undefined, tag: number): readonly Der[] | undefined {
  return value?.tag === tag ? readDer(value.content) : undefined
}

function hex(value: Der | undefined, tag: number): string | undefined {
  return value?.tag === tag ? toHex(value.content) : undefined
}

/** GeneralizedTime in UTC, as RFC 3161 demands it, to ISO 8601. */
function readTime(value: Der | undefined): string | undefined {
  const text = value?.tag === 0x18 ? fromUtf8(value.content) : undefined
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\.\d{1,9})?Z$/.exec(text ?? '') ?? []
  return y === undefined ? undefined : `${y}-${mo}-${d}T${h}:${mi}:${s}Z`
}

/** The first common name in the authority's name; it is the token's own word. */
function findCommonName(bytes: Uint8Array): string | undefined {
  for (const { tag, content } of readDer(bytes) ?? []) {
    if ((tag & 0x20) === 0) continue
    const [first, second] = readDer(content) ?? []
    if (hex(first, 0x06) === COMMON_NAME && second !== undefined) return fromUtf8(second.content)
    const found = findCommonName(content)
    if (found !== undefined) return found
  }
  return undefined
}

function readCosignatures(
  bytes: Uint8Array,
  path: string,
  { note, key }: Publication,
  cosigners: readonly string[],
  faults: Faults,
): readonly AnchorFound[] | undefined {
  let given: VerifierKey[]
  try {
    given = cosigners.map(parseKey)
  } catch {
    return faults.add('KEY_MALFORMED', 'given co-signer')
  }
  try {
    const seen = parseNote(bytes)
    if (!sameBytes(seen.text, note.text)) return faults.add('COSIGNATURE_OF_OTHER', path)
    const verdict = given.length === 0 ? undefined : verifyNote(seen, given)
    if (verdict?.state === 'refused') return faults.add('COSIGNATURE_WRONG', path)
    const name = path.slice('proof/cosignatures/'.length, -'.txt'.length)
    return seen.signatures
      .filter((line) => !(line.name === key.name && line.keyId === key.id))
      .map((line): AnchorFound => {
        const valid =
          verdict?.state === 'signed'
            ? verdict.by.find(({ key: by }) => by.name === line.name && by.id === line.keyId)
            : undefined
        const at = valid?.role === 'cosigner' ? valid.time : null
        const by = `${line.name}+${formatKeyId(line.keyId)}`
        return { kind: 'cosignature', name, by, at, state: valid === undefined ? 'present' : 'checked' }
      })
  } catch {
    return faults.add('COSIGNATURE_MALFORMED', path)
  }
}
