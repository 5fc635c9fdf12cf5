import { describe, expect, it } from 'vitest'
import { trace } from '../../../src/trace.ts'
import { find, reports } from './reports.ts'

const TALK = `مقابلة مع عامل سابق في المرفأ

نادر: متى غادرت المرفأ؟
العامل: في آذار. زميلي يقول إن الباب كان مفتوحاً.

نادر: هل رأيت الشاحنات؟
العامل: نعم، رأيتها بنفسي.`

describe('a transcript in Arabic', () => {
  it('gives each turn to its speaker, to the end of the paragraph', () => {
    expect(reports(TALK)).toEqual([
      'نادر |  | متى غادرت المرفأ',
      'العامل |  | في آذار. زميلي يقول إن الباب كان مفتوحاً',
      '> زميلي | يقول | الباب كان مفتوحاً',
      'نادر |  | هل رأيت الشاحنات',
      'العامل |  | نعم، رأيتها بنفسي',
    ])
  })
  it('marks answers, which their questions give their meaning', () => {
    const forms = find(TALK).map((a) => `${a.cueKind} ${a.form}`)
    expect(forms).toEqual(['ask colon', 'say question-answer', 'say verb', 'ask colon', 'say question-answer'])
  })
  it('takes one label on several lines for a list', () => {
    expect(reports('ملاحظة: الباب مغلق منذ أمس\nملاحظة: المفتاح عند الحارس القديم')).toEqual([])
    expect(reports('- ملف: الوثيقة الأولى في الصندوق\n- ملف: الوثيقة الثانية في الخزانة')).toEqual([])
  })
})

describe('who is asked', () => {
  it('answers in the next sentence', () => {
    const text = 'وسألت شبكة المدار موظفة سابقة عما إذا رأت الملف. فأجابت: «نعم».'
    const { attributions, agents } = trace(text, { language: 'ar' })
    const answer = attributions.find((a) => a.form === 'question-answer')
    expect(agents.find((a) => a.id === answer?.agent)?.name).toContain('موظفة')
  })
})

describe('a showing verb behind «أنها»', () => {
  it('means the papers of its sentence', () => {
    const text = 'حصل الموقع على وثائق من موظف سابق، يبدو أنها تؤكد أن العقد أُلغي.'
    const { attributions, agents } = trace(text, { language: 'ar' })
    const shown = attributions.find((a) => a.cue.some((c) => c.exact === 'تؤكد'))
    expect(agents.find((a) => a.id === shown?.agent)?.kind).toBe('document')
  })
})
