import type { Act, AgentDetail, ClaimDetail, GradeGiven } from '@isnad/desk/api'
import { useState } from 'react'
import { Fold } from '../acts/fold.tsx'
import { ActForm, Choose, Field } from '../acts/form.tsx'
import { useWords } from '../door/locale.tsx'

const LETTERS = ['', 'A', 'B', 'C', 'D', 'E', 'F'] as const
const NUMBERS = [1, 2, 3, 4, 5, 6] as const

/** The grade that a person set, with reason and history; the desk shows only the ceiling and the rule behind it. */
export function GradeCard({ claim, onMoved }: { claim: ClaimDetail; onMoved: (ref: string | undefined) => void }) {
  const { say, has } = useWords()
  const { credibility, because } = claim.ceiling
  const reasons = because
    .map(({ code, params }) => (has(`catalogue.ceiling.${code}`) ? say(`catalogue.ceiling.${code}`, params) : code))
    .join(say('shell.comma'))
  return (
    <section className="card" data-part="grade">
      <h2>{say('board.grade.title')}</h2>
      <p className="grade-now">
        <bdi>{claim.row.grade ?? say('board.noGrade')}</bdi>
      </p>
      <p className="note">{say('board.grade.ceiling', { credibility, reasons })}</p>
      <GradeForm about={claim.row.ref} ceiling={credibility} onMoved={onMoved} />
      <Given grades={claim.grades} />
    </section>
  )
}

/** The letter belongs to whoever speaks; the desk has no ceiling for it. */
export function LetterCard({ agent, onMoved }: { agent: AgentDetail; onMoved: (ref: string | undefined) => void }) {
  const { say } = useWords()
  const letter = agent.grades.findLast((g) => g.reliability !== null)?.reliability
  return (
    <section className="card" data-part="grade">
      <h2>{say('board.grade.letter')}</h2>
      <p className="grade-now">
        <bdi>{letter ?? say('board.noGrade')}</bdi>
      </p>
      <p className="note">{say('board.grade.letter.how')}</p>
      <Fold label={say('board.grade.letter.do')}>
        <GradeForm about={agent.row.agent.ref} onMoved={onMoved} />
      </Fold>
      <Given grades={agent.grades} />
    </section>
  )
}

function GradeForm({
  about,
  ceiling,
  onMoved,
}: {
  about: string
  /** Of the number; without one there is only a letter. */
  ceiling?: number
  onMoved: (ref: string | undefined) => void
}) {
  const { say } = useWords()
  const [letter, setLetter] = useState<(typeof LETTERS)[number]>('')
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState('')
  const make = (): Act => ({
    act: 'grade',
    about,
    ...(letter ? { reliability: letter } : {}),
    ...(number ? { credibility: Number(number) } : {}),
    reason: reason.trim(),
  })
  return (
    <ActForm
      loud
      ready={reason.trim() !== '' && (letter !== '' || number !== '')}
      label={say('board.grade.set')}
      act={make}
      onDone={(ref) => {
        setReason('')
        onMoved(ref)
      }}
    >
      <div className="pairs">
        <Choose
          label={say('board.grade.reliability')}
          value={letter}
          of={LETTERS}
          worded={(l) => l || say('board.grade.unset')}
          onChange={setLetter}
        />
        {ceiling !== undefined && (
          <label className="field">
            {say('board.grade.credibility')}
            <select value={number} onChange={(e) => setNumber(e.target.value)}>
              <option value="">{say('board.grade.unset')}</option>
              {NUMBERS.map((n) => (
                <option key={n} disabled={n < ceiling}>
                  {n}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Field long label={say('board.grade.reason')} value={reason} onChange={setReason} />
    </ActForm>
  )
}

/** Every grade that was given, the latest first: none is written over. */
function Given({ grades }: { grades: readonly GradeGiven[] }) {
  const { say } = useWords()
  if (grades.length === 0) return null
  return (
    <ul className="hair grades">
      {grades.toReversed().map((g) => (
        <li key={g.entry}>
          <strong>
            <bdi>
              {g.reliability}
              {g.credibility}
            </bdi>
          </strong>{' '}
          <bdi>{g.reason}</bdi>
          <span className="note">
            {g.ceiling !== null && `${say('board.grade.ceilingThen', { ceiling: g.ceiling })} · `}
            <bdi>{g.by}</bdi> · <bdi>{g.time.slice(0, 16).replace('T', ' ')}</bdi>
          </span>
        </li>
      ))}
    </ul>
  )
}
