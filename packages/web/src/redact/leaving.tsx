import type { RedactionCheck, RedactionPreview, RedactionView } from '@isnad/desk/api'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Field } from '../acts/form.tsx'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { redaction } from './routes.ts'

interface Props {
  readonly view: RedactionView
  readonly onView: (view: RedactionView) => void
  readonly onRefresh: () => void
  /** Shows pages as they would leave. */
  readonly onShow: () => void
}

/** The second person's look, making, testing, and what was found. */
export function Leaving({ view, onView, onRefresh, onShow }: Props) {
  const { say } = useWords()
  const { file: id, state, mayReview, checks, marks, made } = view
  const [shown, setShown] = useState<RedactionPreview>()
  const [words, setWords] = useState('')
  const preview = useMutation({
    mutationFn: () => redaction.preview(id),
    onSuccess: (next) => {
      setShown(next)
      onShow()
    },
  })
  const review = useMutation({
    mutationFn: (answer: 'agreed' | 'sent back') =>
      redaction.review(id, {
        answer,
        ...(shown === undefined ? {} : { shown: shown.shown }),
        ...(words.trim() === '' ? {} : { words: words.trim() }),
      }),
    onSuccess: onView,
  })
  const apply = useMutation({ mutationFn: () => redaction.apply(id), onSuccess: onRefresh })
  const check = useMutation({ mutationFn: () => redaction.check(id), onSuccess: onRefresh })
  const withdraw = useMutation({ mutationFn: (reason: string) => redaction.withdraw(id, reason), onSuccess: onView })
  const isSeen = shown !== undefined && shown.plan === view.plan
  const busy = [preview, review, apply, check, withdraw].some((one) => one.isPending)
  const error = [preview, review, apply, check, withdraw].find((one) => one.error)?.error
  if (view.plan === null) return null
  return (
    <section>
      <h2>{say('redaction.leaving')}</h2>
      <p className="actions">
        <button
          type="button"
          className="button quiet"
          disabled={busy || marks.length === 0}
          onClick={() => preview.mutate()}
        >
          {say('redaction.preview')}
        </button>
        <button
          type="button"
          className="button"
          disabled={busy || (state !== 'reviewed' && state !== 'held back')}
          onClick={() => apply.mutate()}
        >
          {say('redaction.apply')}
        </button>
      </p>
      {busy && (
        <p className="note" role="status">
          {say('redaction.working')}
        </p>
      )}
      {isSeen && (
        <p className="note">
          {say('redaction.digest')} <bdi className="digest">{shown.shown.slice(0, 16)}</bdi>
        </p>
      )}
      {isSeen && shown.text !== null && <pre dir="auto">{shown.text}</pre>}
      {mayReview ? (
        <div className="act-form">
          <p>{say('redaction.youReview')}</p>
          <Field label={say('redaction.reviewWords')} long value={words} onChange={setWords} />
          <p className="actions">
            <button type="button" className="button" disabled={busy || !isSeen} onClick={() => review.mutate('agreed')}>
              {say('redaction.agree')}
            </button>
            <button type="button" className="button quiet" disabled={busy} onClick={() => review.mutate('sent back')}>
              {say('redaction.sendBack')}
            </button>
          </p>
        </div>
      ) : (
        (state === 'drafted' || state === 'sent back') && <p className="note">{say('redaction.anotherReviews')}</p>
      )}
      <Refusal error={error} />
      <Checks checks={checks} state={state} />
      {state === 'applied' && (
        <p className="actions">
          <a className="button quiet" href={redaction.file(id)} download>
            {say('redaction.save')}
          </a>
          <button type="button" className="button bare" disabled={busy} onClick={() => check.mutate()}>
            {say('redaction.checkAgain')}
          </button>
        </p>
      )}
      {made.length > 0 && <p className="note">{say('redaction.made', { count: made.length })}</p>}
      {(state === 'applied' || state === 'reviewed') && (
        <Withdraw busy={busy} onWithdraw={(reason) => withdraw.mutate(reason)} />
      )}
    </section>
  )
}

function Checks({ checks, state }: { checks: readonly RedactionCheck[]; state: RedactionView['state'] }) {
  const { say } = useWords()
  if (checks.length === 0) return null
  return (
    <>
      <p className={state === 'held back' ? 'gap-text' : undefined} role="status">
        {say(state === 'held back' ? 'redaction.heldBack' : 'redaction.mayLeave')}
      </p>
      <table className="redact-checks">
        <caption>{say('redaction.checks')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('redaction.checkName')}</th>
            <th scope="col">{say('redaction.checkResult')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ check, tool, version, result, note }) => (
            <tr key={check} data-result={result}>
              <th scope="row">
                <bdi>{check}</bdi>{' '}
                <span className="note">
                  <bdi>{`${tool} ${version}`}</bdi>
                </span>
              </th>
              <td>
                {say(`redaction.result.${result.replaceAll(' ', '-')}`)}
                {note !== undefined && result !== 'nothing found' && (
                  <span className="note">
                    {' '}
                    <bdi>{note}</bdi>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Withdraw({ busy, onWithdraw }: { busy: boolean; onWithdraw: (reason: string) => void }) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  return (
    <details>
      <summary>{say('redaction.withdraw')}</summary>
      <form
        className="act-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() !== '') onWithdraw(reason.trim())
        }}
      >
        <Field label={say('redaction.reason')} value={reason} onChange={setReason} />
        <button type="submit" className="button quiet" disabled={busy || reason.trim() === ''}>
          {say('redaction.withdrawNow')}
        </button>
      </form>
    </details>
  )
}
