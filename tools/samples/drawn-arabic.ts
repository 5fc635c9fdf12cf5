import { makePdf, type PdfObject } from './pdf.ts'

/**
 * How a program writes Arabic into a PDF, of those that say least about the order of reading:
 * - `visual-forms`: shaped letters (Unicode presentation forms B), from left to right as they stand on paper, as old typesetting programs do;
 * - `visual-letters`: the same with plain letters, as reports of data bases do;
 * - `logical-steps`: plain letters in the order of reading, each placed by itself from the right, without any space.
 */
export type ArabicWriting = 'visual-forms' | 'visual-letters' | 'logical-steps'

/** Isolated, final, initial, medial forms (Unicode 15, block Arabic Presentation Forms-B); letters with two forms join only to the one before. */
const FORMS: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  (
    [
      ['ء', 0xfe80, 1],
      ['آ', 0xfe81, 2],
      ['أ', 0xfe83, 2],
      ['ؤ', 0xfe85, 2],
      ['إ', 0xfe87, 2],
      ['ئ', 0xfe89, 4],
      ['ا', 0xfe8d, 2],
      ['ب', 0xfe8f, 4],
      ['ة', 0xfe93, 2],
      ['ت', 0xfe95, 4],
      ['ث', 0xfe99, 4],
      ['ج', 0xfe9d, 4],
      ['ح', 0xfea1, 4],
      ['خ', 0xfea5, 4],
      ['د', 0xfea9, 2],
      ['ذ', 0xfeab, 2],
      ['ر', 0xfead, 2],
      ['ز', 0xfeaf, 2],
      ['س', 0xfeb1, 4],
      ['ش', 0xfeb5, 4],
      ['ص', 0xfeb9, 4],
      ['ض', 0xfebd, 4],
      ['ط', 0xfec1, 4],
      ['ظ', 0xfec5, 4],
      ['ع', 0xfec9, 4],
      ['غ', 0xfecd, 4],
      ['ف', 0xfed1, 4],
      ['ق', 0xfed5, 4],
      ['ك', 0xfed9, 4],
      ['ل', 0xfedd, 4],
      ['م', 0xfee1, 4],
      ['ن', 0xfee5, 4],
      ['ه', 0xfee9, 4],
      ['و', 0xfeed, 2],
      ['ى', 0xfeef, 2],
      ['ي', 0xfef1, 4],
    ] as const
  ).map(([letter, first, count]) => [letter, Array.from({ length: count }, (_, i) => first + i)]),
)
const LAM_ALEF: Readonly<Record<string, number>> = { آ: 0xfef5, أ: 0xfef7, إ: 0xfef9, ا: 0xfefb }

const joinsOn = (letter: string | undefined): boolean => (FORMS[letter ?? '']?.length ?? 0) === 4
const joins = (letter: string | undefined): boolean => (FORMS[letter ?? '']?.length ?? 0) >= 2

/** Letters of a line as they are drawn: shaped, lam and alef as one. */
function shape(line: string): string[] {
  const letters = [...line]
  const drawn: string[] = []
  for (let i = 0; i < letters.length; i += 1) {
    const letter = letters[i]!
    const before = joinsOn(letters[i - 1])
    const alef = letter === 'ل' ? LAM_ALEF[letters[i + 1] ?? ''] : undefined
    if (alef !== undefined) {
      drawn.push(String.fromCharCode(alef + (before ? 1 : 0)))
      i += 1
      continue
    }
    const forms = FORMS[letter]
    if (forms === undefined) {
      drawn.push(letter)
      continue
    }
    const after = forms.length === 4 && joins(letters[i + 1])
    const isJoined = before && forms.length > 1
    const form = isJoined ? (after ? 3 : 1) : after ? 2 : 0
    drawn.push(String.fromCharCode(forms[form]!))
  }
  return drawn
}

const ADVANCE = 9
const SIZE = 16
const RIGHT = 540
const LINE = 30

/** A page of Arabic lines (letters, digits, blanks and full stops; no other script), written in one of these ways. */
export function drawArabicPdf(lines: readonly string[], writing: ArabicWriting): Uint8Array {
  const codes = new Map<string, number>()
  const codeOf = (char: string): number => {
    const known = codes.get(char) ?? codes.size + 33
    codes.set(char, known)
    return known
  }
  const hex = (chars: readonly string[]): string =>
    chars.map((char) => codeOf(char).toString(16).padStart(2, '0')).join('')
  let content = ''
  for (const [i, line] of lines.entries()) {
    const y = 780 - i * LINE
    const chars = writing === 'visual-forms' ? shape(line) : [...line]
    if (writing === 'logical-steps') {
      const places = visualPlaces(chars)
      for (const [k, char] of chars.entries()) {
        if (char === ' ') continue
        const x = RIGHT - (places.length - places[k]!) * ADVANCE
        content += `BT /F1 ${SIZE} Tf 1 0 0 1 ${x} ${y} Tm <${hex([char])}> Tj ET\n`
      }
    } else {
      const visual = toVisual(chars)
      content += `BT /F1 ${SIZE} Tf 1 0 0 1 ${RIGHT - visual.length * ADVANCE} ${y} Tm <${hex(visual)}> Tj ET\n`
    }
  }
  return makePdf(document(content, codes))
}

/** Places from the left, by the order of reading: digits run to the right within a line that runs to the left. */
function visualPlaces(chars: readonly string[]): number[] {
  const order = toVisual(
    chars.map((char, k) => ({ char, k })),
    ({ char }) => char,
  )
  const places = new Array<number>(chars.length)
  for (const [place, { k }] of order.entries()) places[k] = place
  return places
}

function toVisual<T>(chars: readonly T[], of: (one: T) => string = (one) => String(one)): T[] {
  const visual: T[] = []
  let digits: T[] = []
  const flush = (): void => {
    visual.push(...digits.reverse())
    digits = []
  }
  for (const one of chars) {
    if (/[\d\u0660-\u0669]/.test(of(one))) digits.push(one)
    else {
      flush()
      visual.push(one)
    }
  }
  flush()
  return visual.reverse()
}

/** A font whose letters are plain boxes: what they are stands in its map to Unicode alone (ISO 32000-1, 9.10.3). */
function document(content: string, codes: ReadonlyMap<string, number>): Record<number, PdfObject> {
  const entries = [...codes].sort((a, b) => a[1] - b[1])
  const [first, last] = [entries[0]?.[1] ?? 33, entries.at(-1)?.[1] ?? 33]
  const width = Math.round((ADVANCE / SIZE) * 1000)
  const utf16 = (char: string): string => char.charCodeAt(0).toString(16).padStart(4, '0')
  const byte = (code: number): string => code.toString(16).padStart(2, '0')
  const map = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Custom def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange',
    `${entries.length} beginbfchar`,
    ...entries.map(([char, code]) => `<${byte(code)}> <${utf16(char)}>`),
    'endbfchar endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
  return {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    4: { dictionary: '', stream: content },
    5: `<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 1000 800] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar ${first} /LastChar ${last} /Widths [${Array.from({ length: last - first + 1 }, () => width).join(' ')}] /CharProcs << ${entries.map(([char, code]) => `/g${code} ${char === ' ' ? 7 : 6} 0 R`).join(' ')} >> /Encoding << /Type /Encoding /Differences [${first} ${entries.map(([, code]) => `/g${code}`).join(' ')}] >> /Resources << >> /ToUnicode 8 0 R >>`,
    6: { dictionary: '', stream: `${width} 0 0 0 ${width} 700 d1 40 0 ${width - 80} 600 re f` },
    7: { dictionary: '', stream: `${width} 0 0 0 0 0 d1` },
    8: { dictionary: '', stream: map },
  }
}
