import { type EngineSink, nameBytesAsChild, showControls } from '#reading'
import type { ZipEntry } from '../zip/directory.ts'

export interface MemberName {
  /** As shown: characters by the format's word or the best guess, controls visible. */
  readonly shown: string
  readonly head: ReturnType<typeof nameBytesAsChild>
}

/**
 * What is odd about a member's name. The name is kept as bytes and goes nowhere: it creates no folder, no link and no file.
 * @param raw - the name as characters before controls were made visible
 */
export function tellName(raw: string, shown: string, sink: EngineSink): void {
  const parts = raw.split(/[\\/]/)
  if (parts.includes('..')) sink.finding('member-path-escapes', { name: shown })
  if (/^(?:[\\/]|[A-Za-z]:|\\\\)/.test(raw)) sink.finding('member-path-absolute', { name: shown })
  if (/[\u202a-\u202e\u2066-\u2069\0]/.test(raw)) sink.finding('member-name-spoofed', { name: shown })
}

/** Names with flag 11 or that are well-formed UTF-8 are UTF-8; others are in the maker's own encoding, and what is shown is a guess. */
export function nameOfZip(
  entry: Pick<ZipEntry, 'name' | 'utf8'>,
  sink: EngineSink,
): MemberName & { readonly raw: string } {
  const strict = strictUtf8(entry.name)
  const raw = strict ?? nameBytesAsChild(entry.name).shownName ?? ''
  const head = nameBytesAsChild(entry.name, raw)
  const shown = showControls(raw)
  if (strict === undefined) sink.finding('member-name-guessed', { name: shown })
  return { raw, shown, head }
}

export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
