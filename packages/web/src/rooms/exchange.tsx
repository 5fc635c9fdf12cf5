import type { ImportPreview, ImportRequest } from '@isnad/desk/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Choose } from '../acts/form.tsx'
import { AgentLink } from '../catalogue/in-words.tsx'
import { More } from '../catalogue/more.tsx'
import { useActs } from '../door/acts.tsx'
import { call } from '../door/call.ts'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

const OUT = [
  { format: 'csv', what: 'claims' },
  { format: 'csv', what: 'agents' },
  { format: 'json', what: 'claims' },
  { format: 'graphml', what: 'claims' },
  { format: 'ftm', what: 'claims' },
] as const
const FORMATS = ['CSV', 'FollowTheMoney'] as const

/** Agents and claims as files for other tools, and agents from theirs. */
export function Exchange() {
  const { say } = useWords()
  return (
    <section className="room exchange">
      <h1>{say('exchange.title')}</h1>
      <div className="claim-columns">
        <div>
          <Exports />
        </div>
        <div>
          <Imports />
        </div>
      </div>
    </section>
  )
}

function Exports() {
  const { say } = useWords()
  const client = useQueryClient()
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (one: (typeof OUT)[number]) => catalogue.export(one),
    onSuccess({ name, blob }) {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(blob)
      link.download = name
      link.click()
      // The browser has taken the file by the time that the next task runs.
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
      void client.invalidateQueries({ queryKey: ['ledger'] })
    },
  })
  return (
    <section className="part" data-part="export">
      <h2 className="label">{say('exchange.export')}</h2>
      <p className="note">{say('exchange.export.how')}</p>
      <ul className="hair">
        {OUT.map((one) => (
          <li key={`${one.format}-${one.what}`} className="place-foot">
            <span>
              {say(`exchange.export.${one.format}-${one.what}`)}
              <span className="note"> {say(`exchange.export.${one.format}-${one.what}.for`)}</span>
            </span>
            <button type="button" className="button quiet" disabled={isPending} onClick={() => mutate(one)}>
              {say('exchange.export.do', { format: say(`exchange.format.${one.format}`) })}
            </button>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {data && !isPending && <p className="note">{say('exchange.export.done', { name: data.name })}</p>}
        <Refusal error={error} />
      </div>
    </section>
  )
}

/** First the file, which becomes one of the case; then what it would do; only then is it done, and may be undone. */
function Imports() {
  const { say } = useWords()
  const client = useQueryClient()
  const { undo, busy } = useActs()
  const [request, setRequest] = useState<ImportRequest>()
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('CSV')
  const receive = useMutation({
    mutationFn: async (file: File) => {
      const { ids } = await call.file(file.name, file)
      const [document] = ids
      if (document === undefined) throw new Error('nothing was received')
      const wanted: ImportRequest = { document, format: /\.(csv|tsv)$/i.test(file.name) ? 'CSV' : 'FollowTheMoney' }
      setFormat(wanted.format)
      setRequest(wanted)
      void client.invalidateQueries({ queryKey: ['documents'] })
    },
  })
  const preview = useQuery({
    queryKey: ['catalogue', 'import', request],
    queryFn: () => catalogue.previewImport(request!),
    enabled: request !== undefined,
  })
  const take = useMutation({
    mutationFn: (wanted: ImportRequest) => catalogue.import(wanted),
    onSuccess() {
      setRequest(undefined)
      for (const queryKey of [['catalogue'], ['ledger']]) void client.invalidateQueries({ queryKey })
    },
  })
  const done = request === undefined ? take.data : undefined
  return (
    <section className="part" data-part="import">
      <h2 className="label">{say('exchange.import')}</h2>
      <p className="note">{say('exchange.import.how')}</p>
      <div className="act-form">
        <label className="button quiet file-button">
          {say('exchange.import.file')}
          <input
            type="file"
            className="hidden"
            accept=".csv,.json,.ftm,.ndjson,.jsonl"
            onChange={(e) => {
              const [file] = e.target.files ?? []
              if (file) receive.mutate(file)
              // The same file may be chosen again.
              e.target.value = ''
            }}
          />
        </label>
        <Held onChoose={(document) => setRequest({ document, format })} format={format} onFormat={setFormat} />
      </div>
      <Refusal error={receive.error ?? preview.error ?? take.error} />
      {preview.data && request && (
        <Preview
          preview={preview.data}
          busy={take.isPending}
          onTake={() => take.mutate(request)}
          onLeave={() => setRequest(undefined)}
        />
      )}
      <div aria-live="polite">
        {done && (
          <p className="card place-foot" data-part="imported">
            <span>
              {say('exchange.import.done', { count: done.agents.length })}{' '}
              <Link to="/agents" search={{ q: done.agents[0]?.name ?? '' }}>
                {say('exchange.import.show')}
              </Link>
            </span>
            <button
              type="button"
              className="button quiet"
              disabled={busy}
              onClick={() => {
                undo(done.entry)
                take.reset()
              }}
            >
              {say('exchange.import.undo')}
            </button>
          </p>
        )}
      </div>
    </section>
  )
}

/** A file that the case holds already. */
function Held({
  format,
  onFormat,
  onChoose,
}: {
  format: (typeof FORMATS)[number]
  onFormat: (format: (typeof FORMATS)[number]) => void
  onChoose: (document: string) => void
}) {
  const { say } = useWords()
  const [document, setDocument] = useState('')
  const { data } = useQuery({ queryKey: ['documents', 'to-choose'], queryFn: () => call.documents({ limit: '500' }) })
  return (
    <div className="held">
      <label className="field">
        {say('exchange.import.held')}
        <select value={document} onChange={(e) => setDocument(e.target.value)}>
          <option value="">{say('exchange.import.choose')}</option>
          {data?.rows.map((row) => (
            <option key={row.id} value={row.id}>
              {row.name}
            </option>
          ))}
        </select>
      </label>
      <Choose
        label={say('exchange.import.format')}
        value={format}
        of={FORMATS}
        worded={(f) => say(`exchange.format.${f}`)}
        onChange={onFormat}
      />
      <button type="button" className="button quiet" disabled={document === ''} onClick={() => onChoose(document)}>
        {say('exchange.import.look')}
      </button>
    </div>
  )
}

const AT_FIRST = 20

function Preview({
  preview: { agents, refused },
  busy,
  onTake,
  onLeave,
}: {
  preview: ImportPreview
  busy: boolean
  onTake: () => void
  onLeave: () => void
}) {
  const { say, has } = useWords()
  const [shown, setShown] = useState(AT_FIRST)
  return (
    <section className="card" data-part="preview" aria-label={say('exchange.preview')}>
      <h3>{say('exchange.preview.count', { count: agents.length })}</h3>
      <p className="note">{say('exchange.preview.how')}</p>
      <ul className="hair">
        {agents.slice(0, shown).map((agent) => (
          <li key={agent.foreign}>
            <strong>
              <bdi>{agent.name}</bdi>
            </strong>{' '}
            <span className="note">
              {has(`catalogue.kind.${agent.kind}`) ? say(`catalogue.kind.${agent.kind}`) : agent.kind}
              {agent.aliases.map((alias) => (
                <span key={alias}>
                  {' · '}
                  <bdi>{alias}</bdi>
                </span>
              ))}
            </span>
            {agent.known.map((known) => (
              <p key={known.agent.ref} className={known.joins ? undefined : 'note'}>
                {say(known.joins ? 'exchange.preview.joins' : 'exchange.preview.proposed')}{' '}
                <AgentLink agent={known.agent} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      <More count={agents.length - shown} onMore={() => setShown(agents.length)} />
      {refused.length > 0 && (
        <>
          <h3>{say('exchange.preview.refused', { count: refused.length })}</h3>
          <ul className="hair">
            {refused.slice(0, shown).map((one) => (
              <li key={one.line} className="gap-text">
                {say('exchange.preview.line', { line: one.line })}: {say(`exchange.refused.${one.code}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="answers">
        <button type="button" className="button" disabled={busy} onClick={onTake}>
          {say('exchange.import.do', { count: agents.length })}
        </button>
        <button type="button" className="button bare" onClick={onLeave}>
          {say('exchange.import.leave')}
        </button>
      </p>
    </section>
  )
}
