import type { QuotePair } from './analysed.ts'
import { foldWord } from './fold.ts'
import type { Token } from './tokens.ts'

/** Nouns after which a quotation mark encloses a name or a title, not speech. */
const TYPE_NOUNS = new Set(
  `صحيفة جريدة مجلة قناة محطة شبكة وكالة موقع إذاعة تلفزيون منصة تنظيم جماعة حركة حزب جبهة كتيبة كتائب لواء فصيل ميليشيا
  محافظة مدينة بلدة قرية حي شارع فندق مطعم مقهى مستشفى مدرسة جامعة معهد مركز شركة مؤسسة جمعية منظمة فرقة فريق نادي
  كتاب رواية فيلم مسلسل برنامج أغنية ألبوم مسرحية لوحة ديوان قصيدة مقال عملية حملة مشروع مبادرة سفينة ناقلة طائرة صاروخ فيروس
  لقب اسم عنوان شعار هاشتاغ وسم كلمة مصطلح عبارة يدعى تدعى يسمى تسمى المسمى المسماة المعروف المعروفة الملقب
  newspaper magazine film movie book song album novel series show called named titled entitled dubbed nicknamed word
  term phrase title ship band`
    .split(/\s+/)
    .map(foldWord),
)

const COLON = ':'
const SPEECH_ENDS = new Set(['.', ',', '،', '؟', '?', '!'])

/**
 * What a pair of marks encloses, as far as the marks themselves tell; the grammar may know better once it has found a
 * cue. A name: after a type noun, or the same short wording quoted more than once. A scare quote: three words or fewer
 * without a colon before or a stop inside. All else is a quotation.
 */
export function useOfQuote(
  tokens: readonly Token[],
  open: number,
  close: number | undefined,
  repeated: ReadonlyMap<string, number>,
  text: string,
): QuotePair['use'] {
  if (close === undefined || close - open > 12) return 'quotation'
  const inner = tokens.slice(open + 1, close)
  const words = inner.filter((t) => t.kind === 'word' || t.kind === 'number').length
  const last = inner[inner.length - 1]
  const before = tokens[open - 1]
  if (words === 0) return 'scare'
  if (words > 8) return 'quotation'
  if (before && !tokens[open]!.lineBefore && TYPE_NOUNS.has(bare(before.folded))) return 'name'
  if (words > 3) return 'quotation'
  if (before?.text === COLON) return 'quotation'
  if (last && SPEECH_ENDS.has(last.text) && text.length > 0) return 'quotation'
  const key = inner.map((t) => t.folded).join(' ')
  if ((repeated.get(key) ?? 0) > 1) return 'name'
  return 'scare'
}

/** Without a leading conjunction, preposition and article. */
function bare(word: string): string {
  const cut = word.replace(/^[وف]?[بلك]?ال/, '').replace(/^[وف]?لل/, '')
  if (cut !== word) return cut
  return TYPE_NOUNS.has(word) ? word : word.replace(/^[وفبلك]/, '')
}
