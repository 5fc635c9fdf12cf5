import type { CheckFinding, CheckResult, DraftDetail } from '@isnad/desk/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useBlocker, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { drafts } from '../door/drafts.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { FindingCard } from './finding-card.tsx'
import { type Placed, piecesOf } from './marks.ts'
import { SentenceCard, type TieChange } from './sentence-card.tsx'
import { Sheet } from './sheet.tsx'
import { useCheck } from './use-check.ts'

/** Writes a draft with what the check finds beside it. Nothing is kept until the person says so. */
export function Editor({ opened, onKept }: { opened: DraftDetail | undefined; onKept: (id: string) => void }) {
  const { say, locale } = useWords()
  const client = useQueryClient()
  const go = useNavigate()
  const field = useRef<HTMLTextAreaElement>(null)
  const [name, setName] = useState(opened?.name ?? say('draft.untitled'))
  const [text, setText] = useState(opened?.text ?? '')
  const [kept, setKept] = useState(opened && { id: opened.version, text: opened.text, name: opened.name })
  const [caret, setCaret] = useState(0)
  const [current, setCurrent] = useState<number>()
  const [lastAct, setLastAct] = useState<number>()
  const isKept = kept !== undefined && kept.text === text && kept.name === name
  const checked = useCheck(name, text, kept?.id)
  const { result, placed, sentenceAt, place } = checked
  const pieces = useMemo(() => piecesOf(text, placed, current), [text, placed, current])
  const here = sentenceAt(caret)
  const sentence = here === undefined ? undefined : result?.sentences[here]

  const keep = useMutation({
    mutationFn: () =>
      drafts.keep({ name: name.trim() || say('draft.untitled'), text, ...(kept ? { follows: kept.id } : {}) }),
    onSuccess({ id, result: found }) {
      setKept({ id, text, name })
      client.setQueryData(['check', name, text, id], { of: text, result: found })
      void client.invalidateQueries({ queryKey: ['drafts'] })
      void client.invalidateQueries({ queryKey: ['ledger'] })
      onKept(id)
    },
  })
  /** What a person decides is about words that the case keeps: they are kept first. */
  const keptId = useCallback(
    async () => (isKept && kept ? kept.id : (await keep.mutateAsync()).id),
    [isKept, kept, keep.mutateAsync],
  )
  const decide = useMutation({
    mutationFn: async (act: (id: string) => Promise<{ entry: number }>) => await act(await keptId()),
    onSuccess({ entry }) {
      setLastAct(entry)
      void client.invalidateQueries({ queryKey: ['check'] })
      void client.invalidateQueries({ queryKey: ['ledger'] })
      void client.invalidateQueries({ queryKey: ['catalogue'] })
    },
  })
  const undo = (entry: number) =>
    decide.mutate(async () => {
      await drafts.undo(entry)
      return { entry: -1 }
    })
  const waive = ({ finding, at }: Placed, reason: string) =>
    decide.mutate((id) => drafts.waive(id, { code: finding.code, span: { ...at, exact: finding.span.exact }, reason }))
  const tie = (change: TieChange) => {
    const at = sentence && place(sentence.span)
    if (!sentence || !at) return
    decide.mutate((id) =>
      drafts.tie(id, {
        ...at,
        exact: sentence.span.exact,
        ...change,
        claims: [...change.claims],
        records: [...change.records],
      }),
    )
  }

  const inOrder = useMemo(
    () =>
      placed
        .filter(({ finding }) => finding.sentence !== null && finding.waived === null)
        .sort((a, b) => a.at.start - b.at.start),
    [placed],
  )
  const goTo = useCallback((one: Placed | undefined) => {
    const area = field.current
    if (!one || !area) return
    setCurrent(one.index)
    area.focus({ preventScroll: true })
    area.setSelectionRange(one.at.start, one.at.end)
    setCaret(one.at.start)
    requestAnimationFrame(() => {
      area.parentElement?.querySelector('mark.on')?.scrollIntoView({ block: 'center' })
      document.getElementById(`finding-${one.index}`)?.scrollIntoView({ block: 'nearest' })
    })
  }, [])
  const step = useCallback(
    (by: 1 | -1) => {
      const now = inOrder.findIndex(({ index }) => index === current)
      if (now >= 0) return goTo(inOrder[(now + by + inOrder.length) % inOrder.length])
      const after = inOrder.findIndex(({ at }) => at.start >= caret)
      goTo(by === 1 ? inOrder[Math.max(after, 0)] : inOrder.at(after < 1 ? -1 : after - 1))
    },
    [inOrder, current, caret, goTo],
  )
  const keepNow = useCallback(() => {
    if (!isKept && text.trim() !== '' && !keep.isPending) keep.mutate()
  }, [isKept, text, keep])
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'F8') step(event.shiftKey ? -1 : 1)
      else if (event.code === 'KeyS' && (event.ctrlKey || event.metaKey)) keepNow()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [step, keepNow])
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || current === undefined) return
    event.preventDefault()
    document.getElementById(`finding-${current}`)?.focus()
  }

  const isOpen = !isKept && text.trim() !== ''
  useBlocker({
    shouldBlockFn: ({ next }) => isOpen && !next.pathname.startsWith('/drafts/') && !confirm(say('draft.leave')),
    enableBeforeUnload: () => isOpen,
  })

  const whole = placed.filter(({ finding }) => finding.sentence === null && finding.waived === null)
  const waived = placed.filter(({ finding }) => finding.waived !== null)
  const busy = keep.isPending || decide.isPending
  const card = (one: Placed) => (
    <FindingCard
      key={`${one.finding.code} ${one.index}`}
      id={`finding-${one.index}`}
      finding={one.finding}
      on={one.index === current}
      busy={busy}
      onGo={one.finding.sentence === null ? undefined : () => goTo(one)}
      onWaive={(reason) => waive(one, reason)}
      onUndo={undo}
    />
  )
  return (
    <section className="draft-room" aria-label={say('draft.title')}>
      <div className="draft-head">
        <label className="field">
          {say('draft.name')}
          <input value={name} dir="auto" maxLength={300} autoComplete="off" onChange={(e) => setName(e.target.value)} />
        </label>
        <button type="button" className="button" disabled={isKept || busy || text.trim() === ''} onClick={keepNow}>
          {say('draft.keep')} <kbd>Ctrl S</kbd>
        </button>
        {opened && opened.versions.length > 1 && (
          <label className="field">
            {say('draft.version')}
            <select value={kept?.id} onChange={(e) => void go({ to: '/drafts/$id', params: { id: e.target.value } })}>
              {opened.versions.map(({ id, kept: when }) => (
                <option key={id} value={id}>
                  {`${id} · ${when.slice(0, 16).replace('T', ' ')}`}
                </option>
              ))}
              {kept && !opened.versions.some((v) => v.id === kept.id) && <option value={kept.id}>{kept.id}</option>}
            </select>
          </label>
        )}
        <p className="note" role="status">
          {keep.isPending
            ? say('draft.keeping')
            : isKept
              ? say('draft.keptAs', { id: kept?.id ?? '' })
              : say(kept ? 'draft.changed' : 'draft.notKept')}
        </p>
      </div>
      <div className="draft-main">
        <Sheet
          field={field}
          text={text}
          pieces={pieces}
          onWrite={setText}
          onCaret={(at) => {
            setCaret(at)
            const mine = inOrder.find((p) => p.at.start <= at && at <= p.at.end)
            setCurrent(mine?.index)
          }}
          onKey={onKey}
        />
        <p id="draft-keys" className="note keys-line">
          {say('draft.keys')}
        </p>
      </div>
      <aside aria-label={say('draft.findings')} className="draft-side" aria-busy={!checked.current}>
        <div role="status" className="draft-counts">
          <Counts result={result} placed={placed} />
        </div>
        <Refusal error={checked.error ?? keep.error ?? decide.error} />
        {lastAct !== undefined && lastAct >= 0 && decide.isSuccess && (
          <p className="note">
            {say('draft.done')}{' '}
            <button type="button" className="button bare" disabled={busy} onClick={() => undo(lastAct)}>
              {say('draft.undo')}
            </button>
          </p>
        )}
        {sentence && <SentenceCard key={sentence.span.exact} sentence={sentence} busy={busy} onTie={tie} />}
        {inOrder.length + whole.length > 0 && <ol className="findings">{[...inOrder, ...whole].map(card)}</ol>}
        {waived.length > 0 && (
          <details>
            <summary>{say('check.waived', { count: waived.length })}</summary>
            <ol className="findings">{waived.map(card)}</ol>
          </details>
        )}
        {result && (
          <div className="not-checked" lang={locale}>
            <h2 className="label">{say('draft.notChecked')}</h2>
            <ul>
              {result.notChecked.map(({ code, params }) => (
                <li key={code}>{say(`check.notChecked.${code}`, params)}</li>
              ))}
            </ul>
          </div>
        )}
      </aside>
    </section>
  )
}

/** How much was found, by level. It never says that a draft passed. */
function Counts({ result, placed }: { result: CheckResult | undefined; placed: readonly Placed[] }) {
  const { say } = useWords()
  if (!result) return <p className="note">{say('draft.writeFirst')}</p>
  const count = (level: CheckFinding['level']) =>
    placed.filter(({ finding }) => finding.waived === null && finding.level === level).length
  const counts = { resolve: count('resolve'), look: count('look'), note: count('note') }
  const nothing = counts.resolve + counts.look + counts.note === 0
  return <p>{nothing ? say('draft.nothing') : say('draft.counts', counts)}</p>
}
