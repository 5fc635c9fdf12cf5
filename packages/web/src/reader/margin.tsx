import type { PageOutline, PageView } from '@isnad/desk/api'
import { Link } from '@tanstack/react-router'
import { useWords } from '../door/locale.tsx'
import { ClaimsHere } from './claims-here.tsx'
import { CompareReadings } from './compare-readings.tsx'
import type { Span } from './places.ts'
import { DOUBTFUL } from './text-layer.tsx'

interface Props {
  readonly id: string
  readonly view: PageView
  readonly outline: PageOutline
  readonly doubtful: boolean
  readonly onLight: (span: Span) => void
  readonly onUndo: (entry: number) => void
  readonly busy: boolean
}

/** What stands beside a page: how it was read, what is to be known of it, what people set, and its other readings. */
export function Margin({ id, view, outline, doubtful, onLight, onUndo, busy }: Props) {
  const { say } = useWords()
  return (
    <>
      <HowRead view={view} outline={outline} />
      <Findings view={view} onLight={onLight} />
      {doubtful && <Doubtful view={view} onLight={onLight} />}
      <SetByPeople view={view} outline={outline} onLight={onLight} onUndo={onUndo} busy={busy} />
      <ClaimsHere id={id} view={view} onLight={onLight} />
      <CompareReadings id={id} page={view.page} />
      <p className="aside-line">
        <Link to="/text/$id" params={{ id }}>
          {say('reader.textAndClaims')}
        </Link>
      </p>
    </>
  )
}

function HowRead({ view, outline }: { view: PageView; outline: PageOutline }) {
  const { say, has } = useWords()
  const because = `reading.unread.${view.because}`
  const missing = outline.pages.filter((p) => p.how === 'unread').length
  const { recognition } = view
  return (
    <section className="card">
      <h2>{say('reader.howRead')}</h2>
      <p>
        <strong>{say(`reader.how.${view.how}`)}</strong>
        {view.before && <> {say('reader.before', { how: say(`reader.how.${view.before}`) })}</>}
        {view.aside && <> {say(`reader.aside.${view.aside}`)}</>}
      </p>
      {view.how === 'unread' && <p className="gap-text">{has(because) ? say(because) : view.because}</p>}
      <dl className="facts-list">
        <dt>{say('reader.engine')}</dt>
        <dd>
          <bdi>
            {view.engine.name}/{view.engine.version}
          </bdi>
        </dd>
        {recognition && (
          <>
            <dt>{say('reader.recogniser')}</dt>
            <dd>
              <bdi>{recognition.by}</bdi> <bdi className="note">{recognition.models.join('+')}</bdi>
            </dd>
            <dt>{say('reader.confidence')}</dt>
            <dd>{say('reader.ofHundred', { confidence: recognition.confidence })}</dd>
          </>
        )}
        {view.language && (
          <>
            <dt>{say('search.language')}</dt>
            <dd>{has(`language.${view.language}`) ? say(`language.${view.language}`) : <bdi>{view.language}</bdi>}</dd>
          </>
        )}
      </dl>
      {view.unread.length > 0 && <p className="gap-text">{say('reader.inkUnread', { count: view.unread.length })}</p>}
      {missing > 0 && <p className="gap-text">{say('reader.pagesUnread', { count: missing })}</p>}
    </section>
  )
}

function Findings({ view, onLight }: { view: PageView; onLight: Props['onLight'] }) {
  const { say, has } = useWords()
  if (view.findings.length === 0) return null
  return (
    <section className="card" data-part="findings">
      <h2>{say('reader.findings', { count: view.findings.length })}</h2>
      <ul className="hair">
        {view.findings.map((f) => {
          const code = `reading.finding.${f.code}`
          const words = has(code) ? say(code, f.params) : f.code
          return (
            <li key={JSON.stringify(f)}>
              {f.at ? (
                <button type="button" className="lead-to" onClick={() => onLight(f.at!)}>
                  {words}
                </button>
              ) : (
                <span>{words}</span>
              )}
              {!f.ofPage && <span className="note"> {say('reader.ofFile')}</span>}
              {f.part && <bdi className="note"> {f.part}</bdi>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const SHOWN = 60

function Doubtful({ view, onLight }: { view: PageView; onLight: Props['onLight'] }) {
  const { say } = useWords()
  const words = view.words
    .filter((w) => w.confidence !== null && w.confidence < DOUBTFUL)
    .sort((a, b) => (a.confidence ?? 0) - (b.confidence ?? 0))
  return (
    <section className="card" data-part="doubtful">
      <h2>{say('reader.doubtful', { count: words.length + view.doubts.length })}</h2>
      {view.recognition === null && <p className="note">{say('reader.notRecognised')}</p>}
      <ul className="chips">
        {view.doubts.map((d) => (
          <li key={`d${d.start}`}>
            <button type="button" className="chip" onClick={() => onLight(d)}>
              <bdi>{view.text.slice(d.start, d.end)}</bdi> <span className="note">{say('reader.orElse')}</span>{' '}
              <bdi>{d.other || '–'}</bdi>
            </button>
          </li>
        ))}
        {words.slice(0, SHOWN).map((w) => (
          <li key={w.start}>
            <button type="button" className="chip" onClick={() => onLight(w)}>
              <bdi>{view.text.slice(w.start, w.end)}</bdi> <span className="note">{w.confidence}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SetByPeople({ view, outline, onLight, onUndo, busy }: Omit<Props, 'id' | 'doubtful'>) {
  const { say } = useWords()
  const lost = outline.orphaned.filter((o) => o.page === view.page)
  if (view.set.length + lost.length === 0) return null
  return (
    <section className="card" data-part="set">
      <h2>{say('reader.setByPeople')}</h2>
      <ul className="hair">
        {view.set.map((s) => (
          <li key={s.entry}>
            <button type="button" className="lead-to" onClick={() => onLight(s)}>
              <del>
                <bdi>{s.was}</bdi>
              </del>{' '}
              <ins>
                <bdi>{s.value || say('reader.nothing')}</bdi>
              </ins>
            </button>
            <span className="note">
              {s.state === 'read so' && `${say('reader.readSo')} `}
              <bdi>{s.time.slice(0, 10)}</bdi> <bdi>{s.by.slice(0, 8)}</bdi>
            </span>{' '}
            <button type="button" className="button bare" disabled={busy} onClick={() => onUndo(s.entry)}>
              {say('mend.undo')}
              <span className="hidden"> {s.value}</span>
            </button>
          </li>
        ))}
        {lost.map((o) => (
          <li key={o.entry} className="gap-text">
            {say('reader.orphaned')} <bdi>«{o.exact}»</bdi> <span aria-hidden="true">→</span> <bdi>«{o.value}»</bdi>{' '}
            <button type="button" className="button bare" disabled={busy} onClick={() => onUndo(o.entry)}>
              {say('mend.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
