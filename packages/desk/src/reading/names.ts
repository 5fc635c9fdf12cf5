import { decodeText } from './encoding/decode.ts'
import type { ChildHead } from './ports.ts'

/** A name that a format gives as characters, as part of a child: its bytes are its UTF-8. Nothing of it is used as a path. */
export function nameAsChild(name: string): Pick<ChildHead, 'name' | 'shownName'> {
  if (name === '') return {}
  return nameBytesAsChild(new TextEncoder().encode(name.toWellFormed()), name)
}

/**
 * A name that a format gives as bytes of an unknown encoding: the bytes are kept, and what is shown is a guess, with controls made visible.
 * @param known - the name as characters, where the format says what they are
 */
export function nameBytesAsChild(bytes: Uint8Array, known?: string): Pick<ChildHead, 'name' | 'shownName'> {
  const shown = known ?? decodeText(bytes).text
  return { name: toBase64(bytes), shownName: showControls(shown) }
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** Controls, bidi overrides and line ends as visible tokens: a name says what is in it and does nothing. */
export function showControls(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu,
      (char) => `[U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}
