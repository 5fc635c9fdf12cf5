import type { RedactionView } from '@isnad/desk/api'
import { useState } from 'react'
import { Choose, Field } from '../acts/form.tsx'
import { useWords } from '../door/locale.tsx'
import type { Change } from './routes.ts'

interface Props {
  readonly view: RedactionView
  readonly busy: boolean
  readonly ground: string
  readonly onChange: (changes: readonly Change[]) => void
  readonly onPage: (page: number) => void
}

/** What is to be gone: names and phrases. */
export function Terms({ view, busy, onChange }: Props) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [as, setAs] = useState<'name' | 'words'>('name')
  return (
    <section>
      <h2>{say('redaction.terms')}</h2>
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === '') return
          onChange([{ kind: 'term', term: { text: text.trim(), as } }])
          setText('')
        }}
      >
        <Field label={say('redaction.term')} value={text} onChange={setText} />
        <Choose
          label={say('redaction.termAs')}
          value={as}
          of={['name', 'words']}
          worded={(one) => say(`redaction.as.${one}`)}
          onChange={setAs}
        />
        <button type="submit" className="button quiet" disabled={busy || text.trim() === ''}>
          {say('redaction.addTerm')}
        </button>
      </form>
      <ul className="redact-list">
        {view.terms.map((term) => (
          <li key={term.text}>
            <bdi>{term.text}</bdi> <span className="note">{say(`redaction.as.${term.as}`)}</span>
            <button
              type="button"
              className="button bare"
              disabled={busy}
              onClick={() => onChange([{ kind: 'drop term', text: term.text }])}
            >
              {say('redaction.dropTerm')}
            </button>
          </li>
        ))}
      </ul>
      {view.tooShort.map((one) => (
        <p key={one} className="gap-text">
          {say('redaction.tooShort', { text: one })}
        </p>
      ))}
    </section>
  )
}

/** Every further place, to be marked one by one or all that are not chance, or to be let stand with a reason. */
export function Proposals({ view, busy, ground, onChange, onPage }: Props) {
  const { say } = useWords()
  const [standing, setStanding] = useState<number>()
  const [reason, setReason] = useState('')
  const open = view.proposals.filter(({ answer }) => answer === 'open')
  const sure = open.filter(({ isSure }) => isSure).length
  if (view.proposals.length === 0) return null
  return (
    <section>
      <h2>{say('redaction.proposals')}</h2>
      <p className="note">{say('redaction.open', { count: open.length })}</p>
      {sure > 0 && (
        <button
          type="button"
          className="button quiet"
          disabled={busy}
          onClick={() => onChange([{ kind: 'accept', starts: 'all', ground }])}
        >
          {say('redaction.markAll', { count: sure })}
        </button>
      )}
      <ul className="redact-list">
        {view.proposals.map((one) => (
          <li key={one.start} data-answer={one.answer}>
            <p dir="auto">
              …{one.before}
              <mark>{one.exact}</mark>
              {one.after}…
            </p>
            <p className="note">
              {one.page !== null && (
                <button type="button" className="button bare" onClick={() => onPage(one.page!)}>
                  {say('text.page', { page: one.page })}
                </button>
              )}{' '}
              {say(`redaction.form.${one.form.replace(' ', '-')}`)}
              {!one.isSure && ` · ${say('redaction.maybeChance')}`} ·{' '}
              {say(`redaction.answer.${one.answer.replace(' ', '-')}`)}
            </p>
            {one.answer === 'open' && (
              <p className="actions">
                <button
                  type="button"
                  className="button quiet"
                  disabled={busy}
                  onClick={() => onChange([{ kind: 'accept', starts: [one.start], ground }])}
                >
                  {say('redaction.mark')}
                </button>
                <button type="button" className="button bare" onClick={() => setStanding(one.start)}>
                  {say('redaction.letStand')}
                </button>
              </p>
            )}
            {standing === one.start && one.answer === 'open' && (
              <form
                className="act-form"
                onSubmit={(event) => {
                  event.preventDefault()
                  if (reason.trim() === '') return
                  onChange([{ kind: 'let stand', form: one.exact, reason: reason.trim() }])
                  setStanding(undefined)
                  setReason('')
                }}
              >
                <Field label={say('redaction.reason')} value={reason} onChange={setReason} />
                <button type="submit" className="button quiet" disabled={busy || reason.trim() === ''}>
                  {say('redaction.letStandNow', { form: one.exact })}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is marked, and the way to take a mark away. */
export function Marks({ view, busy, onChange, onPage }: Props) {
  const { say } = useWords()
  if (view.marks.length === 0) return null
  return (
    <section>
      <h2>{say('redaction.marks', { count: view.marks.length })}</h2>
      <ul className="redact-list">
        {view.marks.map((mark) => (
          <li key={mark.number}>
            {mark.exact === null ? say('redaction.piece') : <bdi>{mark.exact}</bdi>}{' '}
            {mark.page !== null && (
              <button type="button" className="button bare" onClick={() => onPage(mark.page!)}>
                {say('text.page', { page: mark.page })}
              </button>
            )}
            {mark.isLost && <span className="gap-text"> {say('redaction.lost')}</span>}
            {mark.ground !== '' && <span className="note"> {mark.ground}</span>}
            <button
              type="button"
              className="button bare"
              disabled={busy}
              onClick={() => onChange([{ kind: 'drop marks', marks: [mark.number] }])}
            >
              {say('redaction.dropMark')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
