import type { ClaimDetail } from '@isnad/desk/api'
import { useState } from 'react'
import { ActForm, WordingFields } from '../acts/form.tsx'
import { useWords } from '../door/locale.tsx'

/** The claim in a person's own words, in either language or both. */
export function WordingCard({ claim, onMoved }: { claim: ClaimDetail; onMoved: (ref: string | undefined) => void }) {
  const { say } = useWords()
  const { wording, quoted, ref } = claim.row
  const [words, setWords] = useState({ ar: wording.ar ?? '', en: wording.en ?? '' })
  const changed = (['ar', 'en'] as const).filter((l) => words[l].trim() !== '' && words[l].trim() !== wording[l])
  return (
    <section className="card" data-part="wording">
      <h2>{say('board.claim.wording')}</h2>
      <ActForm
        ready={changed.length > 0}
        label={say('board.claim.wording.keep')}
        act={() => ({
          act: 'reword',
          claim: ref,
          wording: Object.fromEntries(changed.map((l) => [l, words[l].trim()])),
        })}
        onDone={onMoved}
      >
        <WordingFields value={words} onChange={setWords} quoted={quoted} />
      </ActForm>
    </section>
  )
}
