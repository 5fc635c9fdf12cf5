import type { Act, ClaimDetail, OccurrenceDetail } from '@isnad/desk/api'
import { useState } from 'react'
import { QuotedWords } from '../catalogue/in-words.tsx'
import { placeOf } from '../catalogue/place-of.ts'
import { Dialog } from '../door/dialog.tsx'
import { useWords } from '../door/locale.tsx'
import { ActForm, givenWording, WordingFields } from './form.tsx'

/** Places leave a claim and become one of their own, which is not proposed as the same again. */
export function SplitClaim({
  claim,
  places,
  onDone,
  onClose,
}: {
  claim: ClaimDetail
  places: readonly OccurrenceDetail[]
  onDone: (ref: string | undefined) => void
  onClose: () => void
}) {
  const { say } = useWords()
  const [wording, setWording] = useState({ ar: '', en: '' })
  const make = async (): Promise<readonly Act[]> => {
    const at = await Promise.all(places.map((o) => placeOf(o.quotation)))
    const parts = at.map((one): Act => ({ act: 'part', claim: claim.row.ref, at: one }))
    return [
      ...parts,
      { act: 'claim', wording: givenWording(wording), occurrences: at },
      { act: 'keep-apart', claims: [claim.row.ref, `$${parts.length}`] },
    ]
  }
  return (
    <Dialog title={say('board.claim.split')} onClose={onClose}>
      <p className="note">{say('board.claim.split.means', { count: places.length })}</p>
      <ul className="hair">
        {places.map((o) => (
          <li key={o.ref}>
            <QuotedWords quotation={o.quotation} />
          </li>
        ))}
      </ul>
      <ActForm
        loud
        ready
        label={say('board.claim.split.do')}
        act={make}
        onDone={(ref) => {
          onClose()
          onDone(ref)
        }}
      >
        <WordingFields value={wording} onChange={setWording} />
      </ActForm>
    </Dialog>
  )
}
