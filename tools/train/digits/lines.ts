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
 * fonts-sil-harmattan, fonts-sil-lateef, fonts-hosny-thabit, fonts-lemonada, fonts-arabeyes (Salem), fonts-farsiweb (Nazli).
 */
export const UNSEEN_FONTS = [
  'Amiri',
  'Noto Sans Arabic',
  'Harmattan',
  'Lateef',
  'Thabit',
  'Lemonada',
  'Salem',
  'Nazli',
] as const

/** What stands in a line for everything that is no number: one sign a word. */
export const NO_NUMBER = 'x'

/** A piece of a line. `truth` is what the model shall say, from left to right; `joined` pieces follow without a space. */
export interface Token {
  readonly text: string
  readonly truth: string
  readonly number: boolean
  readonly joined: boolean
}

export interface Line {
  /** In reading order, the first one rightmost. */
  readonly tokens: readonly Token[]
  readonly font: string
  readonly size: number
  readonly bold: boolean
  readonly ink: string
  readonly wear: 'none' | 'blurred' | 'shrunk' | 'turned'
  /** 0 to 1; what it means depends on the wear. */
  readonly amount: number
  /** Grey level of a hard threshold, or none. */
  readonly threshold: number | undefined
  readonly noise: number
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

/** @param plain - one or two numbers and nothing else, hardly worn: what the model starts to learn from */
export function makeLine(index: number, fonts: readonly string[], plain = false): Line {
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
  const number = (joined: boolean): Token => {
    const text = toIndic(numberText())
    return { text, truth: text, number: true, joined }
  }
  const other = (): Token => {
    const kind = random()
    const text =
      kind < 0.55
        ? pick(words)
        : kind < 0.82
          ? Array.from({ length: 2 + below(6) }, () => LETTERS[below(LETTERS.length)]).join('')
          : kind < 0.9
            ? pick(latin)
            : kind < 0.97
              ? numberText().replace(/[٫٬،]/g, '.').replace('٪', '%')
              : pick(['—', '•', '*', '|', 'ـــ', '……', '«', '»', 'أ-', 'ب.'])
    return { text, truth: NO_NUMBER, number: false, joined: false }
  }

  const tokens: Token[] = []
  const numbers = random()
  const count = 1 + below(plain ? 2 : 4)
  for (let i = 0; i < count; i += 1) {
    const share = plain || numbers < 0.3 ? 1 : numbers < 0.5 ? 0 : 0.5
    if (random() >= share) tokens.push(other())
    else if (!plain && random() < 0.1) {
      // A number with a letter at its end: «١٤٣٧هـ», «٢٠١٤م», or after one: «بـ٣٥».
      if (random() < 0.75) {
        tokens.push(number(false), {
          text: pick(['هـ', 'م', 'ه', 'ق.م', 'أ', 'ب']),
          truth: NO_NUMBER,
          number: false,
          joined: true,
        })
      } else
        tokens.push(
          { text: pick(['بـ', 'الـ', 'لـ', 'و']), truth: NO_NUMBER, number: false, joined: false },
          number(true),
        )
    } else tokens.push(number(false))
  }
  const wear = plain ? 'none' : pick(['none', 'blurred', 'shrunk', 'turned'] as const)
  return {
    tokens,
    font: fonts[index % fonts.length]!,
    size: 26 + below(30),
    bold: below(4) === 0,
    ink: pick(['#000', '#222', '#444']),
    wear,
    amount: random(),
    threshold: below(3) === 0 ? 140 + below(60) : undefined,
    noise: !plain && below(4) === 0 ? 6 + below(22) : 0,
    seed: index,
  }
}

/** What the model shall read: from left to right, as lines are cut by the engine. */
export function truthOf(line: Line): string {
  let truth = ''
  for (const [at, token] of line.tokens.entries()) {
    truth = at === 0 ? token.truth : `${token.truth}${token.joined ? '' : ' '}${truth}`
  }
  return truth
}
