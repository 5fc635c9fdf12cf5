import type { ClaimDetail } from '@isnad/desk/api'
import { Link } from '@tanstack/react-router'
import { useActs } from '../door/acts.tsx'
import { useWords } from '../door/locale.tsx'
import { ClaimWords, QuotedWords } from './in-words.tsx'

/** Wordings side by side: what changed between places that say the same. */
export function Changes({ claim }: { claim: ClaimDetail }) {
  const { say, has } = useWords()
  return (
    <section className="part" data-part="changes">
      <h2 className="label">{say('board.claim.changes')}</h2>
      {claim.changes.length === 0 && <p className="note">{say('board.claim.changes.none')}</p>}
      <ul className="changes">
        {claim.changes.map((change) => {
          const code = `compare.mutation.${change.code}`
          const key = [change.code, change.from, change.to]
            .map((part) => (typeof part === 'string' ? part : `${part.document}@${part.spans[0]?.start}`))
            .join('-')
          return (
            <li key={key} className="card">
              <h3 className="label">{has(code) ? say(code) : change.code}</h3>
              <div className="two">
                <QuotedWords quotation={change.from} around={change.context?.from} />
                <QuotedWords quotation={change.to} around={change.context?.to} />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What cannot both hold, both kept; a person says whether two claims contradict. */
export function Contradictions({ claim }: { claim: ClaimDetail }) {
  const { say } = useWords()
  const { act, busy } = useActs()
  return (
    <section className="part" data-part="contradictions">
      <h2 className="label">{say('board.claim.contradictions')}</h2>
      {claim.contradictions.length === 0 && <p className="note">{say('board.claim.contradictions.none')}</p>}
      <ul className="changes">
        {claim.contradictions.map((c) => {
          const other = c.with
          return (
            <li
              key={`${c.kind}-${c.here.document}@${c.here.spans[0]?.start}-${c.there.document}@${c.there.spans[0]?.start}`}
              className="card"
            >
              <h3 className="label">
                {say(`catalogue.contradiction.${c.kind}`)}
                <span className="note"> · {say(`catalogue.answer.${c.answer}`)}</span>
              </h3>
              <div className="two">
                <QuotedWords quotation={c.here} />
                <QuotedWords quotation={c.there} />
              </div>
              {other && (
                <p className="place-foot">
                  <Link to="/claims/$ref" params={{ ref: other.ref }}>
                    <ClaimWords of={other} />
                  </Link>
                  {(['contradicts', 'does not contradict', 'cannot tell'] as const)
                    .filter((answer) => answer !== c.answer)
                    .map((answer) => (
                      <button
                        key={answer}
                        type="button"
                        className="button bare"
                        disabled={busy}
                        onClick={() =>
                          act({ act: 'contradiction', claims: [claim.row.ref, other.ref], kind: c.kind, answer })
                        }
                      >
                        {say(`catalogue.answer.${answer}`)}
                      </button>
                    ))}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
