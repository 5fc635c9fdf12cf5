import type { DocumentDetail } from '@isnad/desk/api'
import { useState } from 'react'
import { call } from '../door/call.ts'
import { type Locale, useWords } from '../door/locale.tsx'

/** 4:00: a short summary with its evidence, and the page as one file. */
export function TakeAway({ document }: { document: DocumentDetail }) {
  const { say, locale } = useWords()
  const [copied, setCopied] = useState<Locale>()
  const copy = async (language: Locale) => {
    const { text } = await call.summary(document.row.id, language)
    await navigator.clipboard.writeText(text)
    setCopied(language)
  }
  return (
    <section className="card">
      <h2>{say('take.title')}</h2>
      <div className="actions">
        <button type="button" className="button quiet" onClick={() => copy('ar')}>
          {say('take.copyArabic')}
        </button>
        <button type="button" className="button quiet" onClick={() => copy('en')}>
          {say('take.copyEnglish')}
        </button>
        <a className="button quiet" href={`/api/documents/${document.row.id}/page?locale=${locale}`} download>
          {say('take.page')}
        </a>
      </div>
      <p className="note" aria-live="polite">
        {copied && say('take.copied')}
      </p>
    </section>
  )
}
