import type { AgentName, BothLanguages, ClaimRow, Quotation, Wording } from '@isnad/desk/api'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { type Params, useWords } from '../door/locale.tsx'
import { Marked } from '../text/marked.tsx'

/** A claim by the words a person gave it, else by those of one of its places; in the language of the screen where there is one. */
export function wordsOf(
  { wording, quoted }: { readonly wording: Wording; readonly quoted: Wording },
  locale: 'ar' | 'en',
): { readonly words: string; readonly quoted: boolean } {
  const other = locale === 'ar' ? 'en' : 'ar'
  const given = wording[locale] ?? wording[other]
  return given === null
    ? { words: quoted[locale] ?? quoted[other] ?? '…', quoted: true }
    : { words: given, quoted: false }
}

/** A claim's words in their own direction; what is quoted stands in quotation marks. */
export function ClaimWords({ of }: { of: { readonly wording: Wording; readonly quoted: Wording } }) {
  const { say, locale } = useWords()
  const { words, quoted } = wordsOf(of, locale)
  return <bdi className="claim-words">{quoted ? say('board.quote', { words }) : words}</bdi>
}

/** Names and words of the other script in a sentence: a digit before a Latin word belongs to it. */
const OTHER = {
  ar: /[0-9A-Za-z](?:[\w.'’&/ -]*[\w.])?/g,
  en: /[\u0600-\u06ff](?:[\u0600-\u06ff ]*[\u0600-\u06ff])?/g,
}
const LETTER = /\p{L}/u

/** The sentence in front, names in it kept in their own direction; those that everything passes through stand out. */
export function Sentence({
  sentence,
  common = [],
  names = [],
}: {
  sentence: BothLanguages
  common?: readonly AgentName[]
  names?: readonly AgentName[]
}) {
  const { locale } = useWords()
  const words = sentence[locale]
  const known = [...common, ...names].map(({ name }) => ({ name, at: words.indexOf(name) })).filter((n) => n.at >= 0)
  const runs = [...words.matchAll(OTHER[locale])]
    .filter(([run]) => LETTER.test(run))
    .map((match) => ({ name: match[0], at: match.index }))
  const apart = [...known, ...runs].sort((a, b) => a.at - b.at || b.name.length - a.name.length)
  const parts: { at: number; text: string; name: boolean }[] = []
  let done = 0
  for (const { name, at } of apart) {
    if (at < done) continue
    if (at > done) parts.push({ at: done, text: words.slice(done, at), name: false })
    parts.push({ at, text: name, name: true })
    done = at + name.length
  }
  parts.push({ at: done, text: words.slice(done), name: false })
  return (
    <span>
      {parts.map(({ at, text, name }) =>
        name ? (
          <bdi key={at} className={common.some((c) => c.name === text) ? 'common-name' : undefined}>
            {text}
          </bdi>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </span>
  )
}

export function useLines(): (lines: ClaimRow['lines']) => string {
  const { say } = useWords()
  return ({ low, high }) => say('board.lines', { low, high, same: low === high ? 'yes' : 'no' })
}

/** Reasons with their codes worded; one that has no words is left out. */
export function useReasons(): (because: readonly { readonly code: string; readonly params: Params }[]) => string {
  const { say, has } = useWords()
  return (because) =>
    because
      .flatMap(({ code, params }) =>
        has(`catalogue.because.${code}`) ? [say(`catalogue.because.${code}`, params)] : [],
      )
      .join(say('shell.comma'))
}

/** An agent by name, leading to all that rests on it; a document leads to its text. */
export function AgentLink({ agent }: { agent: AgentName }) {
  if (/^f\d+$/.test(agent.ref))
    return (
      <Link to="/text/$id" params={{ id: agent.ref }}>
        <bdi>{agent.name}</bdi>
      </Link>
    )
  // What is recorded besides texts stands on a chain by its own id, and has no page.
  if (/^[akv]\d+$/.test(agent.ref)) return <bdi>{agent.name}</bdi>
  return (
    <Link to="/agents/$ref" params={{ ref: agent.ref }}>
      <bdi>{agent.name}</bdi>
    </Link>
  )
}

export function AgentLinks({ agents }: { agents: readonly AgentName[] }) {
  const { say } = useWords()
  return agents.map((agent, i) => (
    <Fragment key={agent.ref}>
      {i > 0 && say('shell.comma')}
      <AgentLink agent={agent} />
    </Fragment>
  ))
}

/** Whose words: the outlet or the name of the file, with the date. */
export function Whose({ quotation }: { quotation: Quotation }) {
  return (
    <>
      <bdi>{quotation.outlet ?? quotation.name}</bdi>
      {quotation.published && (
        <>
          {' · '}
          <bdi>{quotation.published}</bdi>
        </>
      )}
    </>
  )
}

/** Words of a document, leading to where they stand there; within their sentence, where one is given. */
export function QuotedWords({ quotation, around }: { quotation: Quotation; around?: Quotation | undefined }) {
  const { say } = useWords()
  const { spans, document } = quotation
  const [first] = spans
  const end = spans.at(-1)?.end ?? 0
  const sentence = around?.spans[0]
  const inside = sentence && spans.every((s) => s.start >= sentence.start && s.end <= sentence.end)
  const whole = sentence && spans.some((s) => s.end - s.start >= sentence.end - sentence.start)
  return (
    <figure className="quoted">
      <blockquote dir="auto">
        {sentence && inside ? (
          <Marked
            text={sentence.exact}
            marks={whole ? [] : spans.map((s) => ({ start: s.start - sentence.start, end: s.end - sentence.start }))}
          />
        ) : (
          spans.map((s) => s.exact.trim()).join(' … ')
        )}
      </blockquote>
      <figcaption className="note">
        <Whose quotation={quotation} />
        {first && /^f\d+$/.test(document) && (
          <>
            {' · '}
            <Link to="/text/$id" params={{ id: document }} search={{ at: `${first.start}-${end}` }}>
              {say('board.claim.place')}
            </Link>
          </>
        )}
      </figcaption>
    </figure>
  )
}
