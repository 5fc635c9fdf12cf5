/**
 * What could move the cursor, colour the screen, hide, or reorder what a person reads: controls (C0, DEL, C1), line and
 * paragraph separators, embeddings, overrides and isolates, invisible operators and fillers, tag characters, lone
 * surrogates, the soft hyphen, zero-width space and the byte order mark. Joiners stay: Persian and emoji need them.
 */
const DECEIVING =
  /[\p{Cc}\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\u115f\u1160\u3164\uffa0\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** Also what is harmless in prose yet makes two names look alike: direction marks and joiners. */
const DECEIVING_IN_NAMES =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u115f\u1160\u3164\uffa0\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

function asToken(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** Text from a file, made harmless on a screen: every deceiving character becomes a token that can be seen. */
export function visible(text: string): string {
  return text.replace(DECEIVING, asToken)
}

/** A name or path from outside, made harmless: stricter than `visible`, since names are compared by eye. */
export function visibleName(name: string): string {
  return name.replace(DECEIVING_IN_NAMES, asToken)
}
