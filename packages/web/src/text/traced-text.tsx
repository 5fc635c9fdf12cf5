import type { DocumentDetail } from '@isnad/desk/api'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../door/locale.tsx'
import { type Occurrence, type Piece, paragraphsOf } from './pieces.ts'

interface Props {
  readonly document: DocumentDetail
  readonly chosen: string | undefined
  /** Ranges that a link of the chain lights. */
  readonly lit: readonly { readonly start: number; readonly end: number }[]
  readonly onChoose: (occurrence: string) => void
}

/** The text as it was written, coloured by voice, its claims in the margin. A click on a stretch chooses its claim. */
export function TracedText({ document, chosen, lit, onChoose }: Props) {
  const { text, pieces } = document
  const tracing = document.tracing!
  const paragraphs = useMemo(() => paragraphsOf(text, pieces), [text, pieces])
  const notes = useMemo(() => notesOf(document), [document])
  const language = tracing.text.language
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    const node = article.current
    // One listener for the whole text; by keyboard the same is done with the arrows.
    const choose = (event: MouseEvent) => {
      const held = (event.target as Element).closest<HTMLElement>('[data-claim]')?.dataset.claim
      if (held && getSelection()?.isCollapsed) onChoose(held)
    }
    node?.addEventListener('click', choose)
    return () => node?.removeEventListener('click', choose)
  }, [onChoose])
  const breaks = document.pages.length > 1 ? document.pages : NO_PAGES
  return (
    <article
      ref={article}
      className="reading"
      lang={language === 'other' ? undefined : language}
      dir={language === 'ar' ? 'rtl' : language === 'en' ? 'ltr' : 'auto'}
      data-text
    >
      {paragraphs.map((line, i) => {
        const start = line[0]!.start
        const end = line.at(-1)!.end
        const before = paragraphs[i - 1]?.at(-1)?.end ?? -1
        const begun = breaks.filter((p) => p.start > before && p.start <= start)
        const holdsChosen = line.some((p) => p.occurrence === chosen)
        return (
          <div className="block" key={start}>
            {begun.map((p) => (
              <PageMark key={p.number} page={p} />
            ))}
            <Paragraph
              pieces={line}
              isTitle={i === 0 && end < 160}
              chosen={holdsChosen ? chosen : undefined}
              lit={lit.some((l) => l.start < end && l.end > start) ? lit : NONE}
            />
            <Margin notes={notes.filter((n) => n.at >= start && n.at < end)} chosen={chosen} />
          </div>
        )
      })}
    </article>
  )
}

const NONE: Props['lit'] = []
const NO_PAGES: DocumentDetail['pages'] = []

interface Note {
  readonly occurrence: string
  readonly at: number
  readonly number: number
  readonly who: string
}

/** Each attributed claim, numbered through the text, with whoever is nearest to the event. */
function notesOf({ tracing }: DocumentDetail): Note[] {
  const agents = new Map(tracing!.agents.map((a) => [a.id, a.name]))
  const attributed = tracing!.occurrences.filter((o: Occurrence) => o.voice === 'attributed')
  return attributed.map((o, i) => {
    const last = o.chain.findLast((l) => l.agent !== null)?.agent
    return { occurrence: o.id, at: o.content[0]?.start ?? 0, number: i + 1, who: agents.get(last ?? '') ?? '?' }
  })
}

function Margin({ notes, chosen }: { notes: readonly Note[]; chosen: string | undefined }) {
  const { direction } = useWords()
  if (notes.length === 0) return null
  return (
    <ul className="margin" dir={direction}>
      {notes.map((n) => (
        <li key={n.occurrence}>
          <button type="button" data-claim={n.occurrence} aria-pressed={n.occurrence === chosen}>
            <span className="n">{n.number}</span> <bdi>{n.who}</bdi>
          </button>
        </li>
      ))}
    </ul>
  )
}

function PageMark({ page }: { page: DocumentDetail['pages'][number] }) {
  const { say, has, direction } = useWords()
  const code = `reading.unread.${page.because ?? ''}`
  return (
    <p className="page-mark" dir={direction}>
      {say('text.page', { page: page.label ?? String(page.number) })}
      {page.how === 'recognised' && <span> · {say('text.recognised')}</span>}
      {page.how === 'unread' && (
        <span className="gap-text">
          {' '}
          · {say('state.unread')}
          {has(code) && `: ${say(code)}`}
        </span>
      )}
    </p>
  )
}

/** Drawn again only when something in it changes: a long article has hundreds. */
const Paragraph = memo(function Paragraph({
  pieces,
  isTitle,
  chosen,
  lit,
}: Pick<Props, 'chosen' | 'lit'> & { pieces: readonly Piece[]; isTitle: boolean }) {
  return (
    <p className={isTitle ? 'title' : undefined}>
      {pieces.map((piece) => {
        const isLit = lit.some((l) => l.start < piece.end && l.end > piece.start)
        const on = piece.occurrence !== null && piece.occurrence === chosen
        const names = [
          piece.occurrence ? 'v' : '',
          ...piece.marks.map((m) => `m-${m}`),
          on ? 'on' : '',
          isLit ? 'lit' : '',
        ]
        const className = names.filter(Boolean).join(' ')
        return (
          <span
            key={piece.start}
            data-at={piece.start}
            data-claim={piece.occurrence ?? undefined}
            className={className || undefined}
          >
            {piece.text}
          </span>
        )
      })}
    </p>
  )
})
