/** Words so common that a page of the language can hardly do without them, and hardly any page of the others has several. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and to in is that for was with on as by from at which has were this are'.split(' ')),
  fr: new Set('le la les des et de du un une est dans que qui pour sur au par avec pas sont'.split(' ')),
  de: new Set('der die das und den von zu mit ist des im nicht ein eine auf für dem sich auch'.split(' ')),
  tr: new Set('ve bir bu için ile da de olarak olan gibi daha çok kadar sonra ancak göre ise'.split(' ')),
  es: new Set('el la los las de y que en un una por con para del se es su al como'.split(' ')),
}

const COMMON_ARABIC_SCRIPT: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: new Set('في من على إلى الى أن ان التي الذي هذا هذه عن مع كان كانت ما لا بعد وقد كما'.split(' ')),
  fa: new Set('در از به که را این است با برای آن می ها یک بود شد خود تا هم شده'.split(' ')),
  ckb: new Set('لە بە کە بۆ ئەم ئەو لەسەر نێوان یەک ئەوە ناو کرد لەگەڵ هەروەها'.split(' ')),
  ur: new Set('کے میں کی ہے اور سے کا کو نے پر کہ یہ ہیں تھا نہیں بھی'.split(' ')),
}

/**
 * The language of a page, BCP 47: by its script where that settles it, else by its most common words; undefined when neither tells.
 * The script with most letters decides; a page with few letters tells nothing.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const scripts = [
    { script: 'arabic', letters: count(/\p{Script=Arabic}/gu) },
    { script: 'latin', letters: count(/\p{Script=Latin}/gu) },
    { script: 'hebrew', letters: count(/\p{Script=Hebrew}/gu) },
    { script: 'cyrillic', letters: count(/\p{Script=Cyrillic}/gu) },
    { script: 'greek', letters: count(/\p{Script=Greek}/gu) },
  ].toSorted((a, b) => b.letters - a.letters)
  const first = scripts[0]!
  if (first.letters < 8) return undefined
  if (first.script === 'hebrew') return 'he'
  if (first.script === 'greek') return 'el'
  if (first.script === 'cyrillic') return /[їєґі]/iu.test(sample) ? 'uk' : 'ru'
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (first.script === 'arabic') return mostCommon(words, COMMON_ARABIC_SCRIPT) ?? arabicByLetters(sample)
  return mostCommon(words, COMMON)
}

/** Letters that Arabic does not write tell its neighbours; a heading of Arabic words without any particle is still Arabic. */
function arabicByLetters(text: string): string | undefined {
  return /[پچژگیکەێۆڵڕٹڈےھ]/.test(text) ? undefined : 'ar'
}

function mostCommon(
  words: readonly string[],
  common: Readonly<Record<string, ReadonlySet<string>>>,
): string | undefined {
  const scores = Object.entries(common)
    .map(([language, set]) => ({ language, hits: words.filter((word) => set.has(word)).length }))
    .toSorted((a, b) => b.hits - a.hits)
  const [best, next] = scores
  return best !== undefined && best.hits > 0 && best.hits > (next?.hits ?? 0) * 1.3 ? best.language : undefined
}
