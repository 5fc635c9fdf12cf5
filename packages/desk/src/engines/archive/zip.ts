import type { EngineEnd, EngineInput, EngineSink, Kind, UnreadReason } from '#reading'
import { readZipDirectory, type ZipDirectory, type ZipEntry } from '../zip/directory.ts'
import { type MemberFault, readMember, streamMember } from '../zip/member.ts'
import { type Unlocked, unlockMember } from '../zip/unlock.ts'
import { nameOfZip, tellName } from './names.ts'

const SYMLINK = 0xa000
const SPECIAL: Readonly<Record<number, string>> = { 4096: 'fifo', 8192: 'device', 24576: 'device', 49152: 'socket' }

function tellDirectory(directory: ZipDirectory, sink: EngineSink): void {
  if (directory.prefix > 0) sink.finding('leading-bytes', { count: directory.prefix })
  if (directory.suffix > 0) sink.finding('trailing-bytes', { count: directory.suffix })
  if (directory.endRecords > 1) sink.finding('several-directories', { count: directory.endRecords })
  if (directory.truncated || directory.claimed > directory.entries.length) {
    sink.finding('limit-reached', { what: 'members', limit: directory.entries.length, claimed: directory.claimed })
  }
}

/** Members of a zip archive as files of their own. Nothing is written anywhere; every count and size is ours. */
export async function readZip(input: EngineInput, sink: EngineSink): Promise<EngineEnd> {
  const kind: Kind = input.kind
  const directory = readZipDirectory(input.bytes, input.limits.children)
  if (directory === undefined) return { state: 'unread', because: 'damaged', kind }
  tellDirectory(directory, sink)
  if (directory.overlaps) {
    sink.finding('members-overlap')
    return { state: 'unread', because: 'bomb', kind }
  }
  let because: UnreadReason | undefined = directory.truncated ? 'over-limit' : undefined
  const seen = new Set<string>()
  const passwords = [...(input.hints.passwords ?? [])]
  let files = 0
  let given = 0
  for (const entry of directory.entries) {
    const { raw, shown, head } = nameOfZip(entry, sink)
    tellName(raw, shown, sink)
    if (entry.localNameDiffers) sink.finding('member-name-differs', { name: shown })
    if (entry.isFolder && entry.size === 0) continue
    if (seen.has(raw)) sink.finding('member-name-repeated', { name: shown })
    seen.add(raw)
    if (entry.fileType === SYMLINK) {
      const target = readMember(input.bytes, entry, 4096).bytes
      sink.finding('member-is-link', {
        name: shown,
        target: target === undefined ? '' : new TextDecoder().decode(target),
      })
      continue
    }
    const special = SPECIAL[entry.fileType]
    if (special !== undefined) {
      sink.finding('member-is-device', { name: shown, type: special })
      continue
    }
    files += 1
    const unlocked = entry.encrypted && !entry.broken ? await findUnlocked(input, entry, passwords) : undefined
    if (entry.encrypted && unlocked === undefined) {
      sink.finding('member-encrypted', { name: shown })
      because ??= 'password'
      continue
    }
    if (entry.broken) {
      sink.finding('member-corrupt', { name: shown })
      because ??= 'damaged'
      continue
    }
    if (!sink.child({ role: 'member', ...head })) {
      because = 'over-limit'
      break
    }
    const member = await streamMember(input.bytes, entry, (piece) => sink.childBytes(piece), unlocked)
    given += 1
    because = tellMember(entry, member, shown, sink) ?? because
    if (member.stopped) break
  }
  if (files > 0 && given === 0) return { state: 'unread', because: because ?? 'damaged', kind }
  return because === undefined ? { state: 'read', kind } : { state: 'partial', because, kind }
}

/** The member under the first password that opens it; that one is tried first from then on. */
async function findUnlocked(input: EngineInput, entry: ZipEntry, passwords: string[]): Promise<Unlocked | undefined> {
  for (const [i, password] of passwords.entries()) {
    const unlocked = unlockMember(input.bytes, entry, password)
    if (unlocked === undefined) continue
    // One byte in 256 fits by chance: the member's own checksum decides.
    if (unlocked.isProven || (await unpacks(input, entry, unlocked))) {
      passwords.splice(i, 1)
      passwords.unshift(password)
      return unlocked
    }
  }
  return undefined
}

async function unpacks(input: EngineInput, entry: ZipEntry, unlocked: Unlocked): Promise<boolean> {
  let left = input.limits.oneChildBytes
  const { fault } = await streamMember(
    input.bytes,
    entry,
    (piece) => {
      left -= piece.length
      return left >= 0
    },
    unlocked,
  )
  return fault === undefined || fault === 'method'
}

function tellMember(
  entry: ZipEntry,
  member: { readonly size: number; readonly fault?: MemberFault; readonly stopped: boolean },
  name: string,
  sink: EngineSink,
): UnreadReason | undefined {
  if (member.stopped) {
    sink.finding('member-too-large', { name })
    return 'over-limit'
  }
  if (member.fault === 'method') return 'unsupported'
  if (member.fault !== undefined) {
    sink.finding('member-corrupt', { name })
    return 'damaged'
  }
  if (member.size !== entry.size) sink.finding('member-size-lies', { name, claimed: entry.size, size: member.size })
  return undefined
}
