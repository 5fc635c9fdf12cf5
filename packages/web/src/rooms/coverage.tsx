import type { CoverageReport } from '@isnad/desk/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { reading } from '../reader/routes.ts'

export function coverageSearch(given: Record<string, unknown>): { folder?: string } {
  return typeof given.folder === 'string' && given.folder !== '' ? { folder: given.folder } : {}
}

/** What share was read, what was not and why, and what can be done about it. */
export function Coverage() {
  const { say } = useWords()
  const { folder = '' } = useSearch({ from: '/coverage' })
  const navigate = useNavigate()
  const { data, error } = useQuery({ queryKey: ['coverage', folder], queryFn: () => reading.coverage(folder) })
  return (
    <section className="room coverage">
      <h1>{say('reader.coverage.title')}</h1>
      <p className="lead">{say('reader.coverage.lead')}</p>
      <Refusal error={error} />
      {data && (
        <>
          {data.folders.length > 0 && (
            <label className="field narrow">
              {say('reader.coverage.folder')}
              <select
                value={folder}
                onChange={(e) =>
                  void navigate({ to: '/coverage', search: e.target.value === '' ? {} : { folder: e.target.value } })
                }
              >
                <option value="">{say('reader.coverage.whole')}</option>
                {data.folders.map((f) => (
                  <option key={f.folder} value={f.folder}>
                    {`${f.folder} (${f.read}/${f.files})`}
                  </option>
                ))}
              </select>
            </label>
          )}
          <Shares report={data} />
          <div className="columns">
            <div>
              <Reasons report={data} />
              <Kinds report={data} />
            </div>
            <div>
              <Passwords report={data} />
              <Again report={data} />
              <Wall />
            </div>
          </div>
          <ToSee report={data} />
        </>
      )}
    </section>
  )
}

const STATES = ['read', 'partial', 'unread', 'waiting'] as const

function Shares({ report }: { report: CoverageReport }) {
  const { say } = useWords()
  const { files, bytes, pages } = report
  const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.floor((1000 * part) / whole) / 10)
  return (
    <section className="card" data-part="shares">
      <p className="count">{say('reader.coverage.files', { ...files, share: share(files.read, files.all) })}</p>
      <div
        className="share-bar"
        role="img"
        aria-label={say('reader.coverage.files', { ...files, share: share(files.read, files.all) })}
      >
        {STATES.map((state) => (
          <span
            key={state}
            className={`part ${state}`}
            ref={(part) => part?.style.setProperty('flex-grow', String(files[state]))}
          />
        ))}
      </div>
      <ul className="legend">
        {STATES.map((state) => (
          <li key={state}>
            <span className={`part ${state}`} aria-hidden="true" /> {say(`state.${state}`)}: {files[state]}
          </li>
        ))}
      </ul>
      <p className="note">{say('reader.coverage.bytes', { share: share(bytes.read, bytes.all) })}</p>
      <p className="note">{say('reader.coverage.pages', pages)}</p>
      {report.duplicates > 0 && (
        <p className="note">{say('reader.coverage.duplicates', { count: report.duplicates })}</p>
      )}
    </section>
  )
}

function Reasons({ report }: { report: CoverageReport }) {
  const { say, has } = useWords()
  return (
    <section className="card" data-part="reasons">
      <h2>{say('reader.coverage.reasons')}</h2>
      {report.reasons.length === 0 && <p className="note">{say('reader.coverage.noReasons')}</p>}
      <ul className="hair">
        {report.reasons.map(({ because, files }) => (
          <li key={because}>
            <strong>{files}</strong> {has(`reading.unread.${because}`) ? say(`reading.unread.${because}`) : because}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Kinds({ report }: { report: CoverageReport }) {
  const { say, has } = useWords()
  return (
    <details className="card">
      <summary>{say('reader.coverage.kinds')}</summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say('documents.head.kind')}</th>
            <th scope="col">{say('state.read')}</th>
            <th scope="col">{say('state.partial')}</th>
            <th scope="col">{say('state.unread')}</th>
          </tr>
        </thead>
        <tbody>
          {report.kinds.map(({ kind, read, partial, unread }) => (
            <tr key={kind}>
              <th scope="row">{has(`reading.kind.${kind}`) ? say(`reading.kind.${kind}`) : kind}</th>
              <td>{read}</td>
              <td>{partial}</td>
              <td>{unread}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Passwords go to the readers and are kept nowhere: not in the case, not here once they were sent. */
function Passwords({ report }: { report: CoverageReport }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const again = useAgain()
  const locked = report.reasons.find(({ because }) => because === 'password')?.files ?? 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const passwords = text.split('\n').filter((line) => line !== '')
    if (passwords.length === 0) return
    again.mutate({ reasons: ['password'], passwords })
    setText('')
  }
  if (locked === 0 && !again.isSuccess) return null
  return (
    <section className="card" data-part="passwords">
      <h2>{say('reader.coverage.locked', { count: locked })}</h2>
      <form onSubmit={submit}>
        <label className="field">
          {say('reader.coverage.passwords')}
          <textarea
            rows={3}
            dir="ltr"
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={(e) => setText(e.target.value)}
          />
        </label>
        <p className="note">{say('reader.coverage.passwordsKept')}</p>
        <button type="submit" className="button" disabled={text.trim() === '' || again.isPending}>
          {say('reader.coverage.tryPasswords')}
        </button>
      </form>
      <p role="status" className="note">
        {again.isSuccess && say('reader.coverage.begun')}
      </p>
      <Refusal error={again.error} />
    </section>
  )
}

function Again({ report }: { report: CoverageReport }) {
  const { say, has } = useWords()
  const again = useAgain()
  const retry = report.reasons.filter(({ because }) => ['timeout', 'memory', 'reader-died'].includes(because))
  if (report.outdated === 0 && retry.length === 0) return null
  return (
    <section className="card" data-part="again">
      <h2>{say('reader.coverage.again')}</h2>
      <div className="actions">
        {report.outdated > 0 && (
          <button type="button" className="button quiet" onClick={() => again.mutate({ engines: true })}>
            {say('reader.coverage.outdated', { count: report.outdated })}
          </button>
        )}
        {retry.map(({ because, files }) => (
          <button
            type="button"
            key={because}
            className="button quiet"
            onClick={() => again.mutate({ reasons: [because] })}
          >
            {has(`reading.unread.${because}`) ? say(`reading.unread.${because}`) : because} ({files})
          </button>
        ))}
      </div>
      <p role="status" className="note">
        {again.isSuccess && say('reader.coverage.begun')}
      </p>
      <Refusal error={again.error} />
    </section>
  )
}

function useAgain() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: reading.again,
    onSuccess: (state) => client.setQueryData(['reading'], state),
  })
}

/** Behind which wall files are read; the weaker one is agreed to here, once for the case, as an act. */
function Wall() {
  const { say, locale } = useWords()
  const client = useQueryClient()
  const { data } = useQuery({ queryKey: ['wall'], queryFn: reading.wall })
  const order = useMutation({
    mutationFn: (what: 'agree' | 'take back') => reading.orderWall(what, locale),
    onSuccess: (state) => {
      client.setQueryData(['wall'], state)
      void client.invalidateQueries({ queryKey: ['ledger'] })
    },
  })
  if (!data) return null
  return (
    <section className="card" id="wall" data-part="wall">
      <h2>{say('reader.wall.title')}</h2>
      <p>{say(`reader.wall.tier.${data.tier ?? 'none'}`)}</p>
      {data.awaitsConsent && (
        <>
          <p>{say('wall.cost.3')}</p>
          <p className="gap-text">{say('wall.agreed.3')}</p>
          <button type="button" className="button" disabled={order.isPending} onClick={() => order.mutate('agree')}>
            {say('reader.wall.agree')}
          </button>
        </>
      )}
      {data.tier === 3 && data.consent && (
        <>
          <p className="gap-text">{data.consent.words}</p>
          <p className="note">{say('reader.wall.entry', { entry: data.consent.entry })}</p>
          <button
            type="button"
            className="button quiet"
            disabled={order.isPending}
            onClick={() => order.mutate('take back')}
          >
            {say('reader.wall.takeBack')}
          </button>
        </>
      )}
      <Refusal error={order.error} />
    </section>
  )
}

const PICTURED: ReadonlySet<string> = new Set(['pdf', 'jpeg', 'png', 'gif', 'bmp', 'tiff', 'webp'])

function ToSee({ report }: { report: CoverageReport }) {
  const { say, has } = useWords()
  if (report.left === 0) return <p className="empty">{say('reader.coverage.nothingLeft')}</p>
  return (
    <section data-part="to-see">
      <h2 className="label">{say('reader.coverage.toSee', { count: report.left })}</h2>
      <ul className="to-see">
        {report.toSee.map((file) => (
          <li key={file.id}>
            {PICTURED.has(file.kind) && file.state !== 'waiting' ? (
              <Link to="/read/$id" params={{ id: file.id }}>
                <bdi>{file.name}</bdi>
              </Link>
            ) : (
              <Link to="/text/$id" params={{ id: file.id }}>
                <bdi>{file.name}</bdi>
              </Link>
            )}
            <span className="note">
              {has(`reading.kind.${file.kind}`) ? say(`reading.kind.${file.kind}`) : file.kind}
            </span>
            <span className={file.state === 'waiting' ? 'note' : 'gap-text'}>
              {say(`state.${file.state}`)}
              {file.because &&
                `: ${has(`reading.unread.${file.because}`) ? say(`reading.unread.${file.because}`) : file.because}`}
            </span>
          </li>
        ))}
      </ul>
      {report.left > report.toSee.length && (
        <p className="note">{say('reader.coverage.more', { count: report.left - report.toSee.length })}</p>
      )}
    </section>
  )
}
