import { trace } from '@isnad/trace'
import { describe, expect, it } from 'vitest'
import { compareMetadata, daysIn, type Kind } from '#reading'

const compare = (kind: Kind, meta: Readonly<Record<string, string>>, text: string, received = '2031-06-01T08:00:00Z') =>
  compareMetadata({
    kind,
    meta: Object.entries(meta).map(([name, value]) => ({ name, value })),
    days: daysIn(trace(text).dates),
    text,
    received,
  }).map(({ code, params }) => [code, params.how ?? params.name])

describe('dates that a file carries about itself', () => {
  const letter = 'التاريخ: 3 آذار 2031\nإلى قائد الحرس: تنقل الرافعات قبل مساء الأحد.\n'

  it('fit: nothing is said', () => {
    const meta = { 'dcterms:created': '2031-03-02T09:00:00Z', 'dcterms:modified': '2031-03-03T10:00:00Z' }
    expect(compare('docx', meta, letter)).toEqual([])
    expect(compare('docx', {}, letter)).toEqual([])
    expect(compare('docx', { 'dcterms:created': 'not a date' }, letter)).toEqual([])
  })

  it('lie after the file was received', () => {
    expect(compare('pdf', { CreationDate: "D:20320305120000+02'00'" }, 'Nothing dated.')).toEqual([
      ['metadata-date-in-future', 'CreationDate'],
    ])
    expect(compare('jpeg', { DateTimeOriginal: '2031:06:01 09:00:00' }, '')).toEqual([])
  })

  it('lie before a day that the text already names', () => {
    const meta = { CreationDate: 'D:20310210', ModDate: 'D:20310212' }
    expect(compare('pdf', meta, letter)).toEqual([['metadata-date-unlike-text', 'later_day']])
    // A day that hangs on another date is no day of its own.
    expect(compare('pdf', meta, 'They meet on Friday.')).toEqual([])
  })

  it('lie long after the day a typed letter bears; of a scan they always may', () => {
    const meta = { 'dcterms:created': '2031-05-20T09:00:00Z', CreationDate: 'D:20310520' }
    expect(compare('docx', meta, letter)).toEqual([['metadata-date-unlike-text', 'made_later']])
    expect(compare('pdf', meta, letter)).toEqual([])
    expect(compare('docx', meta, 'In the report of 3 March 2031 it says so.')).toEqual([])
  })
})
