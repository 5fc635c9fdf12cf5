import type { Locale } from '#words'

interface Never {
  readonly word: string
  readonly because: string
}

/**
 * Words that this product never uses about a claim, a person or a check: they accuse, promise, or sound like
 * intelligence work or like verdicts. `arInSense` are fine in another sense, which only a reader can tell.
 */
export const NEVER: Readonly<Record<'ar' | 'arInSense' | 'en', readonly Never[]>> = {
  ar: [
    { word: 'قضية', because: "a court's" },
    { word: 'عميل', because: 'an agent of a secret service' },
    { word: 'مخبر', because: 'an informer' },
    { word: 'وكيل', because: 'an agent who acts for another' },
    { word: 'ادّعاء', because: 'disbelieves' },
    { word: 'مزاعم', because: 'disbelieves' },
    { word: 'زعم', because: 'disbelieves' },
    { word: 'مدار', because: "a term of another craft's verdicts" },
    { word: 'تدليس', because: 'accuses' },
    { word: 'سرقة', because: 'accuses' },
    { word: 'رأي منحاز', because: 'judges the writer' },
    { word: 'كذب', because: 'accuses' },
    { word: 'إثبات', because: 'promises' },
    { word: 'تأكيد', because: 'promises' },
    { word: 'تم التحقق', because: 'promises' },
    { word: 'موثّق', because: 'promises' },
    { word: 'صحيح', because: 'promises' },
    { word: 'إسناد صحيح', because: 'a verdict' },
    { word: 'سليم', because: 'promises' },
    { word: 'ناجح', because: 'promises' },
    { word: 'تدقيق نجح', because: 'a check that finds nothing has not passed anything' },
  ],
  arInSense: [
    { word: 'تسريب', because: "not as a label for a person's gift" },
    { word: 'شاهد', because: 'only a person who saw' },
    { word: 'فارغ', because: 'not for what was not read' },
    { word: 'ضعيف', because: 'not of a chain' },
    { word: 'فشل', because: 'not of a check' },
  ],
  en: ['confirmed', 'confirms', 'proved', 'proves', 'proven', 'verified', 'debunked', 'genuine', 'trustworthy'].map(
    (word) => ({ word, because: 'not a word of this product about a claim' }),
  ),
}

/** Places where such a word is right, each with its reason: `<locale>/<namespace>.<key>: <word>`. */
const ALLOWED: ReadonlySet<string> = new Set([
  // The name of the network in the sample case.
  'ar/compare.command.examples: مدار',
])

const foldMarks = (text: string): string => text.normalize('NFC').replaceAll(/[\u064b-\u0652\u0670\u0640]/g, '')

/** Faults of a catalogue: messages with a word that is never used. */
export function neverWordsIn(locale: Locale, namespace: string, messages: ReadonlyMap<string, string>): string[] {
  return [...messages].flatMap(([key, message]) =>
    NEVER[locale]
      .filter(({ word }) => pattern(locale, word).test(locale === 'ar' ? foldMarks(message) : message))
      .map(({ word, because }) => ({ place: `${locale}/${namespace}.${key}: ${word}`, because }))
      .filter(({ place }) => !ALLOWED.has(place))
      .map(({ place, because }) => `${place} (${because})`),
  )
}

function pattern(locale: Locale, word: string): RegExp {
  if (locale === 'en') return new RegExp(`\\b${word}\\b`, 'i')
  const stem = foldMarks(word).replaceAll(' ', '\\s+')
  // One or two clitics in front, the endings of number, gender and possession behind.
  return new RegExp(
    `(?<![\\p{L}])(?:[وفأ])?(?:[بكل]|ال|لل|بال|كال)?${stem}(?:ة|ات|ان|ين|ون|ه|ها|هم|ا)?(?![\\p{L}])`,
    'u',
  )
}
