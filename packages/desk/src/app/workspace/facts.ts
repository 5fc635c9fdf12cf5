import type { EntryRecord } from '#custody'
import type { FileId } from '#model'

/** What a person says of a text that the text does not say itself. */
export interface Facts {
  readonly outlet?: string
  readonly published?: string
  readonly link?: string
  readonly language?: 'ar' | 'en'
}

/** The facts of each file, the latest act winning whole. */
export function factsFrom(acts: readonly EntryRecord[]): Map<FileId, Facts> {
  const facts = new Map<FileId, Facts>()
  for (const { payload } of acts) {
    if (typeof payload !== 'object' || payload === null || !('file' in payload)) continue
    const said = payload as { file: FileId; outlet?: string; published?: string; link?: string; language?: string }
    const { language } = said
    facts.set(said.file, {
      ...(said.outlet ? { outlet: said.outlet } : {}),
      ...(said.published ? { published: said.published } : {}),
      ...(said.link ? { link: said.link } : {}),
      ...(language === 'ar' || language === 'en' ? { language } : {}),
    })
  }
  return facts
}
