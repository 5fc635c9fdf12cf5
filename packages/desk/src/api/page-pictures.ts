import { z } from 'zod'

/** How wide a page's picture is asked for, in pixels; a smaller original stays as it is. */
export const PagePictureQuery = z.strictObject({
  width: z.coerce.number().int().min(16).max(2400).default(1000),
  /** 1: nobody looks at it yet; it is drawn when nothing else is waiting. */
  ahead: z.enum(['0', '1']).default('0'),
})
export type PagePictureQuery = z.output<typeof PagePictureQuery>

/** Left, top, right, bottom as fractions of the page. */
export const PageBox = z.tuple([z.number(), z.number(), z.number(), z.number()])

/** The words of one page and where they stand, to be laid over its picture. Spans are those of the page's own text. */
export const PageWords = z.strictObject({
  page: z.int().positive(),
  text: z.string(),
  how: z.enum(['embedded', 'repaired', 'recognised', 'corrected']),
  words: z.array(
    z.strictObject({
      start: z.int().nonnegative(),
      end: z.int().positive(),
      box: PageBox,
      /** 0 to 100, the recogniser's own measure; null where the file itself holds the word. */
      confidence: z.int().min(0).max(100).nullable(),
    }),
  ),
  /** Numbers to be looked at in the picture; `other` is what a second reading saw. */
  doubts: z.array(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), other: z.string() })),
  /** Ink that was not read. */
  unread: z.array(PageBox),
  /** Degrees clockwise that the picture has to be turned to be read. */
  turned: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
})
export type PageWords = z.output<typeof PageWords>
