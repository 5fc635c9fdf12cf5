import type { TraceDocument } from '@isnad/desk/api'
import { memo, useEffect, useMemo, useRef } from 'react'
import { cutPieces, type Piece, paragraphsOf } from './cut.ts'

interface Props {
  readonly text: string
  readonly tracing: TraceDocument
  readonly chosen: string | undefined
  /** Ranges that a link of the chain lights. */
  readonly lit: readonly { readonly start: number; readonly end: number }[]
  readonly onChoose: (occurrence: string) => void
}

/** The text as it was written, coloured by voice. A click or Enter on a stretch chooses its claim. */
export function TracedText({ text, tracing, chosen, lit, onChoose }: Props) {
  const paragraphs = useMemo(() => paragraphsOf(cutPieces(text, tracing)), [text, tracing])
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
  return (
    <article
      ref={article}
      className="reading"
      lang={language === 'other' ? undefined : language}
      dir={language === 'ar' ? 'rtl' : language === 'en' ? 'ltr' : 'auto'}
      data-text
    >
      {paragraphs.map((pieces) => {
        const start = pieces[0]!.start
        const end = pieces.at(-1)!.start + pieces.at(-1)!.text.length
        const holdsChosen = pieces.some((p) => p.occurrence === chosen)
        return (
          <Paragraph
            key={start}
            pieces={pieces}
            chosen={holdsChosen ? chosen : undefined}
            lit={lit.some((l) => l.start < end && l.end > start) ? lit : NONE}
          />
        )
      })}
    </article>
  )
}

const NONE: Props['lit'] = []

/** Drawn again only when something in it changes: a long article has hundreds. */
const Paragraph = memo(function Paragraph({
  pieces,
  chosen,
  lit,
}: Pick<Props, 'chosen' | 'lit'> & { pieces: readonly Piece[] }) {
  return (
    <p>
      {pieces.map((piece) => {
        const isLit = lit.some((l) => l.start < piece.start + piece.text.length && l.end > piece.start)
        const on = piece.occurrence !== undefined && piece.occurrence === chosen
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
            data-claim={piece.occurrence}
            className={className || undefined}
          >
            {piece.text}
          </span>
        )
      })}
    </p>
  )
})
