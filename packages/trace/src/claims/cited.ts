import type { Mention } from '#names'
import type { Token } from '#text'
import type { CitedKind, Range } from '../model.ts'
import { firstBeyond, type Material } from './material.ts'

export interface FoundCited {
  readonly kind: CitedKind
  readonly range: Range
  readonly agent: string | undefined
}

type Words = ReadonlySet<string>
const words = (list: string): Words => new Set(list.split(' '))

const STUDY = words(
  'دراسه دراسات بحث ابحاث استطلاع استطلاعات استبيان احصاء احصاءات study studies survey surveys poll polls research census',
)
const IMAGE = words(
  'صوره صور فيديو مقطع مقاطع لقطات شريط تسجيل تسجيلات footage video videos image images photograph photographs photo photos recording recordings clip',
)
const PUBLICATION = words('كتاب مقال مقاله مقالات رسالته مذكرات book article essay op-ed memoir memoirs column')
const BROADCAST = words(
  'تقرير تقريرا تقريره تقريرها برنامج حلقه نشره تحقيق وثاءقي report programme program broadcast documentary episode',
)
const ON_AIR = words(
  'تلفزيون تلفزيوني تلفزيونيه متلفز متلفزا المتلفز التلفزيونيه التلفزيوني التلفزيون محطه قناه شبكه اذاعه المحطه القناه الشبكه الاذاعه بث بثت بثته بثتها عرضت اذاعت يبث بثه television tv channel network radio broadcast broadcaster aired airs',
)
const INTERVIEW = words('مقابله مقابلات حوار حديث لقاء interview interviews interviewed')
const ASKING = words('سال سالت سالته سالوا ساله سءل سالنا asked interviewed')
/** Named like papers, yet nothing that could be held in the hand unless it speaks: they are cited only as sources. */
const UNHELD = words(
  'معلومات معلومه اتفاق اتفاقيه اتفاقا خبر خبرها خبره اخبار انباء نبا قانون قرار information agreement deal treaty news law accord',
)
/** Words between a report and what shows that it was on air. */
const NEAR = 9

/**
 * What the text leans on and the reader does not hold: documents that speak or were obtained, reports that were
 * broadcast, interviews, studies, images, publications. Each is listed once, at its fullest mention. Gathered stretch by
 * stretch.
 */
export class CitedList {
  readonly #speaking = new Set<string>()
  readonly #kept = new Map<string, FoundCited>()
  #last: FoundCited | undefined

  add(material: Material, agentAt: (range: Range) => string | undefined): void {
    for (let i = 0; i < material.attributions.length; i++) {
      const speaker = material.resolution.agentOf(i)
      if (speaker !== null) this.#speaking.add(speaker)
    }
    const found = findCited(material, agentAt, this.#speaking)
    found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
    for (const item of found) this.#keep(item)
  }

  all(): FoundCited[] {
    return [...this.#kept.values()].sort((a, b) => a.range.start - b.range.start)
  }

  /** Same kind and same agent, or overlapping words, are one; the mention with the most words stands for it. */
  #keep(item: FoundCited): void {
    const kept = this.#kept
    const last = this.#last
    if (last && item.range.start < last.range.end) {
      // The more telling kind wins over a bare document at the same words.
      if (last.kind === 'document' && item.kind !== 'document') {
        const key = keyOf(last)
        if (kept.get(key) === last) kept.delete(key)
        const told = { ...last, kind: item.kind }
        kept.set(keyOf(told), kept.get(keyOf(told)) ?? told)
        this.#last = told
      }
      return
    }
    const key = keyOf(item)
    const before = kept.get(key)
    if (!before || item.range.end - item.range.start > before.range.end - before.range.start) kept.set(key, item)
    this.#last = item
  }
}

function findCited(
  material: Material,
  agentAt: (range: Range) => string | undefined,
  speaking: ReadonlySet<string>,
): FoundCited[] {
  const { tokens } = material.analysed
  const found: FoundCited[] = []
  for (const mention of material.mentions) {
    if (mention.kind !== 'document') continue
    const agent = agentAt(mention.range)
    const first = tokens[firstBeyond(tokens, mention.range.start)]
    const unheld = first && (UNHELD.has(bare(first.folded)) || UNHELD.has(first.folded))
    if (unheld && !(agent && speaking.has(agent))) continue
    const kind = kindOf(tokens, mention)
    found.push({ kind, range: mention.range, agent })
  }
  for (let i = firstBeyond(tokens, material.from); i < tokens.length; i++) {
    const word = bare(tokens[i]!.folded)
    if (INTERVIEW.has(word) && word !== 'حديث') found.push(own('interview', tokens, i))
    else if (BROADCAST.has(word) && isOnAir(tokens, i)) found.push(own('broadcast', tokens, i))
    else if (STUDY.has(word)) found.push(own('study', tokens, i))
    else if (IMAGE.has(word)) found.push(own('image', tokens, i))
  }
  for (const [index, a] of material.attributions.entries()) {
    // A question put to somebody and what was answered are an interview that we do not hold.
    const cue = a.cue[0]
    if (a.cueKind !== 'ask' || !cue) continue
    const token = tokens[firstBeyond(tokens, cue.start)]
    const near = material.attributions.slice(Math.max(0, index - 4), index + 5)
    const answered = near.some((b) => b.form === 'question-answer')
    if (token && (ASKING.has(bare(token.folded)) || answered))
      found.push({ kind: 'interview', range: cue, agent: material.resolution.agentOf(index) ?? undefined })
  }
  return found
}

function own(kind: CitedKind, tokens: readonly Token[], i: number): FoundCited {
  return { kind, range: { start: tokens[i]!.start, end: tokens[i]!.end }, agent: undefined }
}

function kindOf(tokens: readonly Token[], mention: Mention): CitedKind {
  const first = firstBeyond(tokens, mention.range.start)
  for (let i = first; i < tokens.length && tokens[i]!.start < mention.range.end && i < first + 4; i++) {
    const word = bare(tokens[i]!.folded)
    if (STUDY.has(word)) return 'study'
    if (IMAGE.has(word)) return 'image'
    if (PUBLICATION.has(word)) return 'publication'
    if (BROADCAST.has(word) && isOnAir(tokens, i)) return 'broadcast'
  }
  return 'document'
}

function isOnAir(tokens: readonly Token[], i: number): boolean {
  for (let k = Math.max(0, i - NEAR); k < Math.min(tokens.length, i + NEAR); k++)
    if (ON_AIR.has(bare(tokens[k]!.folded)) || ON_AIR.has(tokens[k]!.folded)) return true
  return false
}

/** Strips one attached conjunction or preposition and the article, if enough of the word stays. */
function bare(folded: string): string {
  let word = folded
  if (word.length > 4 && (word[0] === 'و' || word[0] === 'ف')) word = word.slice(1)
  if (word.length > 4 && /^[بكل]ال/.test(word)) word = word.slice(1)
  if (word.length > 4 && word.startsWith('ال')) word = word.slice(2)
  else if (word.length > 4 && word.startsWith('لل')) word = word.slice(2)
  return word
}

function keyOf(item: FoundCited): string {
  return item.agent ? `${item.kind}:${item.agent}` : item.kind
}
