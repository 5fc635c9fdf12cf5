import type { DocumentDetail, TextPlace } from '@isnad/desk/api'
import { useEffect, useRef, useState } from 'react'
import { ClaimSearch } from '../acts/claim-search.tsx'
import { ActForm, givenWording, WordingFields } from '../acts/form.tsx'
import { isTyping, useActs } from '../door/acts.tsx'
import { Dialog } from '../door/dialog.tsx'
import { useWords } from '../door/locale.tsx'
import { selectedSpan } from './selection.ts'

/** Long selections are shown by their beginning and end. */
const SHOWN = 160

/**
 * Words selected in a text become a claim written by hand, or one more place of a claim: by the bar that appears with a
 * selection, or by C. Its chain is that of the attribution the words stand in.
 */
export function MakeClaim({ document }: { document: DocumentDetail }) {
  const { say } = useWords()
  const place = useSelection(document)
  const [making, setMaking] = useState<TextPlace>()
  const now = useRef(place)
  now.current = place
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey || event.altKey
      if (event.code !== 'KeyC' || held || isTyping(event.target) || now.current === undefined) return
      event.preventDefault()
      setMaking(now.current)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <>
      {place && making === undefined && (
        <div className="picked-bar">
          <p>
            <bdi className="claim-words">«{shortened(place.exact, 60)}»</bdi>
            <button
              type="button"
              className="button"
              // The selection must not go with the press.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setMaking(place)}
            >
              {say('board.make')} <kbd>C</kbd>
            </button>
          </p>
        </div>
      )}
      {making && <MakeClaimDialog key={making.start} place={making} onClose={() => setMaking(undefined)} />}
    </>
  )
}

function MakeClaimDialog({ place, onClose }: { place: TextPlace; onClose: () => void }) {
  const { say } = useWords()
  const { act } = useActs()
  const [wording, setWording] = useState({ ar: '', en: '' })
  const [way, setWay] = useState<'new' | 'join'>('new')
  return (
    <Dialog title={say('board.make.title')} onClose={onClose}>
      <blockquote className="picked" dir="auto">
        {shortened(place.exact, SHOWN)}
      </blockquote>
      <fieldset className="segmented">
        <legend className="hidden">{say('board.make.title')}</legend>
        {(['new', 'join'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="button quiet"
            aria-pressed={way === one}
            onClick={() => setWay(one)}
          >
            {say(`board.make.${one}`)}
          </button>
        ))}
      </fieldset>
      {way === 'new' ? (
        <ActForm
          loud
          ready
          label={say('board.make.do')}
          act={() => ({ act: 'claim', wording: givenWording(wording), occurrences: [place] })}
          onDone={onClose}
        >
          <p className="note">{say('board.make.how')}</p>
          <WordingFields value={wording} onChange={setWording} />
        </ActForm>
      ) : (
        <ClaimSearch
          label={say('board.claim.add.which')}
          action={say('board.make.joinIt')}
          onChoose={(claim) => act({ act: 'join', claim: claim.ref, at: place }, onClose)}
        />
      )}
      <p>
        <button type="button" className="button bare" onClick={onClose}>
          {say('mend.close')} <kbd>Esc</kbd>
        </button>
      </p>
    </Dialog>
  )
}

/** What is selected in the text now; nothing, where the selection went elsewhere. */
function useSelection({ row, text }: DocumentDetail): TextPlace | undefined {
  const [place, setPlace] = useState<TextPlace>()
  useEffect(() => {
    const listen = () => {
      const span = selectedSpan(text)
      setPlace(span && { document: row.id, ...span })
    }
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [row.id, text])
  return place
}

function shortened(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ')
  if (line.length <= most) return line
  return `${line.slice(0, Math.floor(most * 0.6)).trimEnd()} … ${line.slice(-Math.floor(most * 0.3)).trimStart()}`
}
