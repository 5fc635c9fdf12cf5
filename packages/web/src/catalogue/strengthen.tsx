import type { ClaimDetail, Quotation, Suggestion } from '@isnad/desk/api'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useActs } from '../door/acts.tsx'
import { useWords } from '../door/locale.tsx'
import { AgentLinks, ClaimWords, QuotedWords, useLines, useReasons } from './in-words.tsx'
import { More } from './more.tsx'

/** What would strengthen a claim, by what it would change; documents before people, and who might be endangered. */
export function Strengthen({ claim }: { claim: ClaimDetail }) {
  const { say, has } = useWords()
  const lines = useLines()
  const [shown, setShown] = useState(AT_FIRST)
  const asked = together(claim.strengthen, (code) => say(`catalogue.suggest.${code}`, { agents: SLOT }).includes(SLOT))
  return (
    <section className="part" data-part="strengthen">
      <h2 className="label">{say('board.claim.strengthen')}</h2>
      {claim.strengthen.length === 0 && <p className="note">{say('board.claim.strengthen.none')}</p>}
      <ol className="hair">
        {asked.slice(0, shown).map((s) => {
          const code = `catalogue.suggest.${s.code}`
          const [before, after] = has(code) ? say(code, { ...s.params, agents: SLOT }).split(SLOT) : [s.code]
          return (
            <li key={[s.code, ...s.agents.map((a) => a.ref), ...s.quotations.map(placeOf)].join(' ')}>
              {before}
              {after !== undefined && (
                <>
                  <AgentLinks agents={s.agents} />
                  {after}
                </>
              )}
              {s.endangers.length > 0 && (
                <p className="gap-text">
                  <Slotted words={say('catalogue.suggest.endangers', { agents: SLOT })}>
                    <AgentLinks agents={s.endangers} />
                  </Slotted>
                </p>
              )}
              {s.worth && (
                <p className="note">{say('board.worth', { yes: lines(s.worth.ifSo), no: lines(s.worth.ifNot) })}</p>
              )}
              {s.quotations.slice(0, MOST_QUOTED).map((q) => (
                <QuotedWords key={placeOf(q)} quotation={q} />
              ))}
            </li>
          )
        })}
      </ol>
      <More count={asked.length - shown} onMore={() => setShown(asked.length)} />
    </section>
  )
}

/** What is asked in the same words of different places is asked once, with all of them. */
function together(suggestions: readonly Suggestion[], names: (code: string) => boolean): Suggestion[] {
  const once = new Map<string, Suggestion>()
  for (const s of suggestions) {
    const key = JSON.stringify([s.code, names(s.code) ? s.agents : [], s.endangers, s.worth])
    const known = once.get(key)
    once.set(key, known ? { ...known, quotations: [...known.quotations, ...s.quotations] } : s)
  }
  return [...once.values()]
}

const AT_FIRST = 6
const MOST_QUOTED = 12
const placeOf = (q: Quotation) => `${q.document}@${q.spans[0]?.start}`
const SLOT = '\uFFFC'

function Slotted({ words, children }: { words: string; children: React.ReactNode }) {
  const [before, after] = words.split(SLOT)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}

/** Claims that may be this one, with the reasons: a person joins them, or keeps them apart for good. */
export function ClaimProposals({ claim, onMoved }: { claim: ClaimDetail; onMoved: (ref: string | undefined) => void }) {
  const { say } = useWords()
  const { act, busy } = useActs()
  const reasons = useReasons()
  if (claim.proposals.length === 0) return null
  return (
    <section className="part" data-part="proposals">
      <h2 className="label">{say('board.claim.proposals')}</h2>
      <ul className="hair">
        {claim.proposals.map((p) => (
          <li key={p.other.ref}>
            <Link to="/claims/$ref" params={{ ref: p.other.ref }}>
              <ClaimWords of={p.other} />
            </Link>
            <p className="note">{say('board.claim.because', { reasons: reasons(p.because) })}</p>
            <p className="answers">
              <button
                type="button"
                className="button quiet"
                disabled={busy}
                onClick={() => act({ act: 'join-claims', claims: [claim.row.ref, p.other.ref] }, onMoved)}
              >
                {say('board.claim.proposals.same')}
              </button>
              <button
                type="button"
                className="button bare"
                disabled={busy}
                onClick={() => act({ act: 'keep-apart', claims: [p.claims[0], p.claims[1]] })}
              >
                {say('board.claim.proposals.apart')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
