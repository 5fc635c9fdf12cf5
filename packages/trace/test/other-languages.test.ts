import { describe, expect, it } from 'vitest'
import { CANNOT_TELL, trace } from '../src/index.ts'

/** Persian, French, Russian, Sorani Kurdish, Turkish: a report with one quotation. */
const TEXTS = {
  fa: 'رئیس شورای شهر مروان روز سه‌شنبه گفت که جلسه به هفته آینده موکول شده است. او افزود: «ما هنوز تصمیمی نگرفته‌ایم و منتظر گزارش هیئت بازرسی هستیم». این گزارش در شهر منتشر شده است و مردم منتظر نتیجه آن هستند که برای همه مهم است.',
  fr: 'Le maire de Marwan a déclaré mardi que la réunion était reportée à la semaine prochaine. « Nous n’avons encore rien décidé et nous attendons le rapport », a ajouté Jean Moreau. Le rapport a été publié par la commission, qui attend les résultats des travaux dans le port.',
  ru: 'Мэр города Марван заявил во вторник, что заседание переносится на следующую неделю. «Мы ещё ничего не решили и ждём доклада», — добавил Иван Петров. Доклад был опубликован в городе, и жители ждут его результатов.',
  ku: 'سەرۆکی شارەوانی مەروان ڕۆژی سێشەممە ڕایگەیاند کە کۆبوونەوەکە دواخراوە بۆ هەفتەی داهاتوو. هەروەها گوتی: «ئێمە هێشتا هیچ بڕیارێکمان نەداوە و چاوەڕێی ڕاپۆرتەکە دەکەین». ئەو ڕاپۆرتە لە شاری گەورە بڵاوکراوەتەوە و خەڵک چاوەڕێی ئەنجامەکە دەکەن.',
  tr: 'Marwan belediye başkanı salı günü toplantının gelecek haftaya ertelendiğini söyledi. "Henüz bir karar vermedik ve bu rapor için bekliyoruz," diye ekledi Ayşe Yılmaz. Rapor daha önce bir komisyon için hazırlandı ve çok sayıda kişi bu sonuç ile ilgileniyor.',
} as const

describe.each(Object.entries(TEXTS))('a text in another language (%s)', (code, text) => {
  const traced = trace(text)

  it('is named, and it is said that it was not read', () => {
    expect(traced.language).toBe('other')
    expect(traced.findings).toContainEqual({ code: 'language-not-read', params: { language: code }, spans: [] })
  })

  it('has its quotation found by the marks alone, and nothing asserted of it', () => {
    expect(traced.attributions).toMatchObject([{ source: [], cue: [], rule: 'quotation-marks', quote: 'direct' }])
    const [{ content, confidence }] = traced.attributions as [(typeof traced.attributions)[number]]
    expect(text.slice(content[0]!.start - 3, content[0]!.start)).toMatch(/[«"“]\s?$/)
    expect(confidence).toBeLessThan(CANNOT_TELL)
    expect(traced.occurrences.some((o) => o.voice === 'attributed' && o.asserted)).toBe(false)
  })
})

describe('names in another language', () => {
  it('are found where they are written with capitals', () => {
    expect(trace(TEXTS.fr).agents.map((a) => a.name)).toContain('Jean Moreau')
  })
})

describe('a text without a word', () => {
  it('is in no language, and nothing is said of it', () => {
    expect(trace('… 12 – 14 …').findings).toEqual([])
  })
})
