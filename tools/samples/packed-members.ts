import { concat, noise, utf8 } from './bytes.ts'
import { ARABIC_REPORT } from './texts.ts'

/** Opens the locked specimens. */
export const PACKED_PASSWORD = 'ميناء-2019'
/** Zip programs take no other letters. */
export const ZIP_PASSWORD = 'harbour-2019'

/** A stretch as programs for x86 have it: calls, each to the same place, between bytes of any kind. */
function program(): Uint8Array {
  const bytes = noise(20_000, 5)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 5 < bytes.length; at += 61) {
    bytes[at] = 0xe8
    view.setInt32(at + 1, 4096 - (at + 5), true)
  }
  return bytes
}

/** What is in every packed specimen. */
export const PACKED_MEMBERS: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  { name: 'تقرير.txt', bytes: utf8(`${ARABIC_REPORT.join('\n\n')}\n`.repeat(6)) },
  { name: 'empty.txt', bytes: new Uint8Array(0) },
  { name: 'program.bin', bytes: program() },
  { name: 'runs.bin', bytes: concat(new Uint8Array(5000), 'aaaabaaaaaab'.repeat(200)) },
]
