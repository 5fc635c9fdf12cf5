import { ARABIC_REPORT, ENGLISH_REPORT, MIXED_MAIL, SALARY_TABLE } from '../../samples/texts.ts'

/**
 * Fonts that draw the training lines: Debian's fonts-noto-core, fonts-kacst, fonts-kacst-one, fonts-arabeyes, fonts-dejavu-core and
 * fonts-sil-scheherazade.
 */
export const TRAINING_FONTS = [
  'Noto Naskh Arabic',
  'KacstBook',
  'Scheherazade',
  'KacstOffice',
  'AlArabiya',
  'DejaVu Sans Mono',
  'KacstNaskh',
  'Nada',
  'Noto Kufi Arabic',
  'KacstLetter',
  'Khalid',
  'KacstScreen',
  'Arab',
  'KacstTitle',
  'Furat',
  'KacstFarsi',
  'Petra',
  'KacstPoster',
  'Hor',
  'KacstOne',
  'Tholoth',
  'Mashq',
  'Cortoba',
  'AlYarmook',
  'AlHor',
  'Rehan',
] as const

/**
 * Families that no training line is drawn in, so that a measurement on them is one on unseen fonts: fonts-hosny-amiri, fonts-noto-core (the sans),
 * fonts-sil-harmattan, fonts-sil-lateef, fonts-hosny-thabit, fonts-lemonada, fonts-arabeyes (Salem), fonts-kacst (Pen).
 */
export const UNSEEN_FONTS = [
  'Amiri',
  'Noto Sans Arabic',
  'Harmattan',
  'Lateef',
  'Thabit',
  'Lemonada',
  'Salem',
  'KacstPen',
] as const

/** A piece of a line; `joined` pieces follow without a space. */
export interface Token {
  readonly text: string
  readonly number: boolean
  readonly joined: boolean
}

export interface Line {
  /** In reading order, the first one rightmost. */
  readonly tokens: readonly Token[]
  readonly font: string
  /** Pixels at 300 dpi. */
  readonly size: number
  /** The resolution it is drawn at, as a share of 300 dpi. */
  readonly scale: number
  readonly bold: boolean
  /** Wider or narrower than the font is drawn, how far it leans, how much thicker its strokes are, as shares: it stands for more fonts than one. */
  readonly stretch: number
  readonly slant: number
  readonly stroke: number
  readonly ink: string
  /** What is left of a turn after a page was made level. */
  readonly degrees: number
  readonly blur: number
  /** 1 is full contrast. */
  readonly contrast: number
  /** Standard deviation of grey levels. */
  readonly noise: number
  /** 0 to 1, or undefined for none. */
  readonly jpeg: number | undefined
  readonly seed: number
}

/** Mulberry32 (Tommy Ettinger, 2017): small, and the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const LETTERS = 'ااااللليييممموونننتتتررربببعسدهفحكقجشخصطثزذضغظءأإآةىئؤ'
const words = [...ARABIC_REPORT, ...MIXED_MAIL, ...SALARY_TABLE.head, ...SALARY_TABLE.rows.flat()]
  .flatMap((text) => text.split(/\s+/))
  .filter((word) => /^[\u0621-\u064a\u064b-\u0652«»،؛:.()]+$/.test(word))
const latin = [...ENGLISH_REPORT, ...MIXED_MAIL]
  .flatMap((text) => text.split(/\s+/))
  .filter((word) => /^[A-Za-z.,()-]+$/.test(word))

const toIndic = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))

/** The same number gives the same line. */
export function makeLine(index: number, fonts: readonly string[]): Line {
  const random = seeded(0x15a4d + index * 7919)
  const below = (n: number): number => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const digits = (least: number, most: number): string =>
    Array.from({ length: least + below(most - least + 1) }, () => below(10)).join('')
  const year = (): string => String(1900 + below(140))
  const hijri = (): string => String(1380 + below(75))

  const numberText = (): string => {
    switch (below(15)) {
      case 0:
      case 1:
      case 2:
        return digits(1, 8)
      case 3:
        return `${1 + below(31)}/${1 + below(12)}/${pick([year, hijri])()}`
      case 4:
        return `${pick([year, hijri])()}/${String(1 + below(12)).padStart(2, '0')}/${String(1 + below(31)).padStart(2, '0')}`
      case 5:
        return pick([year, hijri])()
      case 6:
      case 7: {
        const mark = pick(['٬', '٬', ',', '.', '،'])
        return `${1 + below(999)}${mark}${digits(3, 3)}${below(3) === 0 ? `${mark}${digits(3, 3)}` : ''}`
      }
      case 8:
        return `${digits(1, 4)}${pick(['٫', '٫', ',', '.'])}${digits(1, 2)}`
      case 9:
        return `${digits(1, 6)}-${digits(1, 6)}`
      case 10:
        return `(${digits(1, 4)})`
      case 11:
        return `${digits(1, 2)}:${digits(2, 2)}`
      case 12: {
        // What ends a sentence or a count stands to the left of the number in Arabic print; a list number's mark may stand on either side.
        const mark = pick(['.', ':', '،', '-'])
        return below(4) === 0 ? `${digits(1, 3)}${mark}` : `${mark}${digits(1, 4)}`
      }
      case 13:
        return below(4) === 0 ? `${digits(1, 2)}٪` : `٪${digits(1, 2)}`
      default:
        return `${digits(1, 3)}/${digits(1, 4)}`
    }
  }
  const number = (joined: boolean): Token => ({ text: toIndic(numberText()), number: true, joined })
  const other = (): Token => {
    const kind = random()
    const text =
      kind < 0.6
        ? pick(words)
        : kind < 0.85
          ? Array.from({ length: 2 + below(6) }, () => LETTERS[below(LETTERS.length)]).join('')
          : kind < 0.94
            ? pick(latin)
            : pick(['—', '•', '*', '|', 'ـــ', '……', '«', '»', 'أ-', 'ب.'])
    return { text, number: false, joined: false }
  }

  const tokens: Token[] = []
  const count = 2 + below(4)
  for (let i = 0; i < count; i += 1) {
    if (random() >= 0.72) tokens.push(other())
    else if (random() < 0.08) {
      // A number with a letter at its end: «١٤٣٧هـ», «٢٠١٤م», or after one: «بـ٣٥».
      if (random() < 0.75)
        tokens.push(number(false), { text: pick(['هـ', 'م', 'ه', 'ق.م', 'أ', 'ب']), number: false, joined: true })
      else tokens.push({ text: pick(['بـ', 'الـ', 'لـ', 'و']), number: false, joined: false }, number(true))
    } else tokens.push(number(false))
  }
  const wear = below(3)
  return {
    tokens,
    font: fonts[index % fonts.length]!,
    size: 32 + below(30),
    bold: below(4) === 0,
    stretch: 0.86 + 0.3 * random(),
    slant: below(3) === 0 ? 0.24 * (random() - 0.4) : 0,
    stroke: below(3) === 0 ? 0.035 * random() : 0,
    ink: pick(['#000', '#222', '#444']),
    seed: index,
    ...(wear === 0
      ? { scale: 1, degrees: 0, blur: below(2) * 0.6, contrast: 1, noise: 0, jpeg: undefined }
      : wear === 1
        ? {
            scale: 0.66 + 0.34 * random(),
            degrees: 0.6 * (random() - 0.5),
            blur: 0.6 * random(),
            contrast: 0.85 + 0.15 * random(),
            noise: 10 * random(),
            jpeg: 0.35 + 0.35 * random(),
          }
        : {
            scale: 0.48 + 0.2 * random(),
            degrees: 0.8 * (random() - 0.5),
            blur: 0.3 + 0.6 * random(),
            contrast: 0.45 + 0.3 * random(),
            noise: 5 + 12 * random(),
            jpeg: 0.28 + 0.3 * random(),
          }),
  }
}
