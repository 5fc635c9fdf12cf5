import { OBTAINING, readRows } from '#lexicon/arabic'
import type { Draft, Stretch } from './draft.ts'
import { inflectVerb, readStem } from './inflect.ts'
import { isNounOf } from './noun-classes.ts'
import { isComma } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { subjectAfter } from './source.ts'
import { does } from './words.ts'

const ROLES = new Map<string, 'conduit' | 'issuer'>()
for (const [perfect, imperfect, role] of readRows(OBTAINING))
  inflectVerb(readStem(perfect!), readStem(imperfect!), (form, inflection) => {
    if (inflection.person === 3) ROLES.set(form, role as 'conduit' | 'issuer')
  })

const OBJECT = /(?:هما|هم|ها|ه)$/
const ISSUED = /^(?:ال)?(?:صادر|صادره|صادرين)$/

type Above = NonNullable<Draft['above']>[number]

/**
 * Who stands above a document that speaks, as far as its own phrase tells: «الوثائق التي حصلت عليها الشبكة», «التقرير
 * الصادر عن الوزارة».
 */
export function aboveOf(scene: Scene, source: Stretch | undefined): readonly Above[] {
  if (source === undefined || !isNounOf(scene.words[source.first], 'document')) return []
  const { words } = scene
  for (let i = source.first + 1; i < source.last; i++) {
    const word = words[i]!
    if (ISSUED.test(word.base) && words[i + 1]?.base === 'عن') return under(scene, i + 2, source.last, 'issuer')
    const role = ROLES.get(word.base) ?? ROLES.get(word.base.replace(OBJECT, ''))
    if (role === undefined) continue
    // «حصلت عليها»: the pronoun that leads back to the document.
    let from = i + 1
    while (from < source.last && does(words[from], 'prep') && words[from]!.pronoun) from++
    return under(scene, from, source.last, role)
  }
  return []
}

function under(scene: Scene, from: number, limit: number, role: Above['role']): Above[] {
  let stop = from
  while (stop < limit && !isComma(scene.words[stop]!)) stop++
  const at = subjectAfter(scene, from, stop)
  return at ? [{ at, role }] : []
}

/** «المنشق، أو ربما غيره»: words that leave open who the source is. */
export function identityHedge(scene: Scene, source: Stretch | undefined): Stretch | undefined {
  if (source === undefined) return undefined
  const { words } = scene
  for (let i = source.first + 1; i < source.last; i++)
    if (/^(?:او|ام)$/.test(words[i]!.folded) && isComma(words[i - 1]!)) return { first: i, last: source.last }
  return undefined
}
