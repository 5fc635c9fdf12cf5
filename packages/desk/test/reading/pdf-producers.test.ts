import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { joinPages, type WallSession } from '#reading'
import { plainText, wordRecall } from '../../../../tools/eval/text-distance.ts'
import { type ArabicWriting, drawArabicPdf } from '../../../../tools/samples/drawn-arabic.ts'
import { openReader, outcome, read } from './behind-wall.ts'

let session: WallSession
beforeAll(async () => {
  session = await openReader()
})
afterAll(() => session.close())

const LINES = [
  'قال مدير الميناء إن الشاحنات خرجت من الرصيف الرابع قبل الفجر.',
  'وأضاف أن ١٤ رافعة نقلت إلى المستودع القديم في 27 شباط 2031.',
  'لا يعرف أحد لماذا أغلقت الأبواب، ولا من أمر بذلك.',
].map((line) => line.replace('،', ''))

describe('Arabic as programs write it that say little of the order of reading', () => {
  it.each<ArabicWriting>(['visual-forms', 'visual-letters', 'logical-steps'])(
    '%s: character for character, words in their order',
    async (writing) => {
      const { reading } = await read(session, drawArabicPdf(LINES, writing))
      expect(outcome(reading)).toBe('read')
      const { text } = joinPages(reading)
      expect(plainText(text.replace(/\s+/g, ' '))).toBe(plainText(LINES.join(' ')))
      expect(wordRecall(LINES.join(' '), text)).toBe(1)
    },
  )
})

const noPango = spawnSync('pango-view', ['--version']).error !== undefined

describe.skipIf(noPango)(
  `Arabic by cairo and pango${noPango ? ' (skipped: pango-view is not installed; Debian: pango1.0-tools)' : ''}`,
  () => {
    it('character for character, words in their order', async () => {
      const work = mkdtempSync(join(tmpdir(), 'isnad-pango-'))
      try {
        writeFileSync(join(work, 'text.txt'), LINES.join('\n\n'))
        const out = join(work, 'out.pdf')
        execFileSync('pango-view', [
          '-q',
          '--font=Noto Naskh Arabic 14',
          '--width=450',
          '-o',
          out,
          join(work, 'text.txt'),
        ])
        const { reading } = await read(session, new Uint8Array(readFileSync(out)))
        const { text } = joinPages(reading)
        expect(plainText(text.replace(/\s+/g, ' '))).toBe(plainText(LINES.join(' ')))
      } finally {
        rmSync(work, { recursive: true, force: true })
      }
    })
  },
)
