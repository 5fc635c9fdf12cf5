import type { ClaimDetail } from '@isnad/desk/api'
import { useState } from 'react'
import { useActs } from '../door/acts.tsx'
import { useWords } from '../door/locale.tsx'

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const NUMBERS = [1, 2, 3, 4, 5, 6] as const

/** The grade that a person set, with reason and history; the desk shows only the ceiling and the rule behind it. */
export function GradeCard({ claim, onMoved }: { claim: ClaimDetail; onMoved: (ref: string | undefined) => void }) {
  const { say, has } = useWords()
  const { act, busy } = useActs()
  const [letter, setLetter] = useState<(typeof LETTERS)[number] | ''>('')
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState('')
  const { credibility, because } = claim.ceiling
  const reasons = because
    .map(({ code, params }) => (has(`catalogue.ceiling.${code}`) ? say(`catalogue.ceiling.${code}`, params) : code))
    .join(say('shell.comma'))
  const set = () =>
    act(
      {
        act: 'grade',
        about: claim.row.ref,
        ...(letter ? { reliability: letter } : {}),
        ...(number ? { credibility: Number(number) } : {}),
        reason: reason.trim(),
      },
      (ref) => {
        setReason('')
        onMoved(ref)
      },
    )
  return (
    <section className="card" data-part="grade">
      <h2>{say('board.grade.title')}</h2>
      <p className="grade-now">
        <bdi>{claim.row.grade ?? say('board.noGrade')}</bdi>
      </p>
      <p className="note">{say('board.grade.ceiling', { credibility, reasons })}</p>
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault()
          set()
        }}
      >
        <div className="pairs">
          <label className="field">
            {say('board.grade.reliability')}
            <select value={letter} onChange={(e) => setLetter(e.target.value as typeof letter)}>
              <option value="">{say('board.grade.unset')}</option>
              {LETTERS.map((l) => (
                <option key={l}>{l}</option>
              ))}
            </select>
          </label>
          <label className="field">
            {say('board.grade.credibility')}
            <select value={number} onChange={(e) => setNumber(e.target.value)}>
              <option value="">{say('board.grade.unset')}</option>
              {NUMBERS.map((n) => (
                <option key={n} disabled={n < credibility}>
                  {n}
                </option>
              ))}
            </select>
          </label>
        </div>
        <label className="field">
          {say('board.grade.reason')}
          <textarea rows={2} dir="auto" value={reason} onChange={(e) => setReason(e.target.value)} />
        </label>
        <button type="submit" className="button" disabled={busy || reason.trim() === '' || (!letter && !number)}>
          {say('board.grade.set')}
        </button>
      </form>
      <ul className="hair">
        {claim.grades.toReversed().map((g) => (
          <li key={g.entry}>
            <bdi>
              {say('board.grade.given', {
                grade: `${g.reliability ?? ''}${g.credibility ?? ''}`,
                ceiling: g.ceiling ?? credibility,
              })}
            </bdi>{' '}
            <bdi>{g.reason}</bdi>{' '}
            <span className="note">
              <bdi>{g.by}</bdi> · <bdi>{g.time.slice(0, 16).replace('T', ' ')}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The claim in a person's own words, in either language or both. */
export function WordingCard({ claim, onMoved }: { claim: ClaimDetail; onMoved: (ref: string | undefined) => void }) {
  const { say } = useWords()
  const { act, busy } = useActs()
  const { wording, ref } = claim.row
  const [words, setWords] = useState({ ar: wording.ar ?? '', en: wording.en ?? '' })
  const changed = (['ar', 'en'] as const).filter((l) => words[l].trim() !== '' && words[l].trim() !== wording[l])
  return (
    <section className="card" data-part="wording">
      <h2>{say('board.claim.wording')}</h2>
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault()
          const given = Object.fromEntries(changed.map((l) => [l, words[l].trim()]))
          act({ act: 'reword', claim: ref, wording: given }, onMoved)
        }}
      >
        {(['ar', 'en'] as const).map((l) => (
          <label className="field" key={l}>
            {say(`board.claim.wording.${l}`)}
            <textarea
              rows={2}
              lang={l}
              dir={l === 'ar' ? 'rtl' : 'ltr'}
              placeholder={claim.row.quoted[l] ?? ''}
              value={words[l]}
              onChange={(e) => setWords((now) => ({ ...now, [l]: e.target.value }))}
            />
          </label>
        ))}
        <button type="submit" className="button quiet" disabled={busy || changed.length === 0}>
          {say('board.claim.wording.keep')}
        </button>
      </form>
    </section>
  )
}
