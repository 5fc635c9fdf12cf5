import type { ActGiven } from '@isnad/desk/api'
import { useActs } from '../door/acts.tsx'
import { useWords } from '../door/locale.tsx'

/** What was done about a claim or an agent, the latest first; whatever stands can be undone. */
export function ActHistory({ acts }: { acts: readonly ActGiven[] }) {
  const { say, has } = useWords()
  const { undo, busy } = useActs()
  return (
    <section className="part" data-part="history">
      <h2 className="label">{say('board.history')}</h2>
      {acts.length === 0 && <p className="note">{say('board.history.none')}</p>}
      <ol className="hair acts-given">
        {acts.map((act) => {
          const code = `catalogue.act.${act.type}`
          const answer = `catalogue.answer.${act.params.answer}`
          const params = has(answer) ? { ...act.params, answer: say(answer) } : act.params
          return (
            <li key={act.entry} className={act.undoneBy === null ? undefined : 'undone'}>
              <span>
                <bdi>{act.by}</bdi> {has(code) ? say(code, params) : act.type}
                <span className="note">
                  {' · '}
                  {say('board.history.entry', { entry: act.entry })} ·{' '}
                  <bdi>{act.time.slice(0, 16).replace('T', ' ')}</bdi>
                  {act.undoneBy !== null && ` · ${say('board.history.undone', { entry: act.undoneBy })}`}
                  {act.undoneBy === null && act.idle && ` · ${say('board.history.idle')}`}
                </span>
              </span>
              {act.undoneBy === null && act.type !== 'undo' && (
                <button type="button" className="button bare" onClick={() => undo(act.entry)} disabled={busy}>
                  {say('board.history.undo')}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
