import { makeZip, type ZipMember } from './zip.ts'

/** An e-book to be made: chapters in their order, and further parts by path. */
export interface BookSample {
  readonly title: string
  readonly chapters: readonly { readonly title: string; readonly body: string; readonly beside?: boolean }[]
  readonly parts?: readonly (ZipMember & { readonly name: string; readonly type: string })[]
}

export function makeEpub({ title, chapters, parts = [] }: BookSample): Uint8Array {
  const items = [
    ...chapters.map((_, i) => `<item id="c${i}" href="text/c%20${i}.xhtml" media-type="application/xhtml+xml"/>`),
    ...parts.map(({ name, type }, i) => `<item id="p${i}" href="${name}" media-type="${type}"/>`),
  ]
  const order = chapters.map(({ beside }, i) => `<itemref idref="c${i}"${beside === true ? ' linear="no"' : ''}/>`)
  return makeZip([
    { name: 'mimetype', data: 'application/epub+zip', stored: true },
    {
      name: 'META-INF/container.xml',
      data: '<container><rootfiles><rootfile full-path="book/content.opf"/></rootfiles></container>',
    },
    {
      name: 'book/content.opf',
      data: `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>${title}</dc:title></metadata><manifest>${items.join('')}</manifest><spine>${order.join('')}</spine></package>`,
    },
    ...chapters.map((chapter, i) => ({
      name: `book/text/c ${i}.xhtml`,
      data: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${chapter.title}</title></head><body>${chapter.body}</body></html>`,
    })),
    ...parts.map(({ type: _, ...part }) => ({ ...part, name: `book/${part.name}` })),
  ])
}
