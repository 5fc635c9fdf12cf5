import type { OccurrenceDetail } from '@isnad/desk/api'
import { AgentLink, QuotedWords } from '../catalogue/in-words.tsx'
import { useWords } from '../door/locale.tsx'
import { apart, type CaseGraph, nameOf } from './case-graph.ts'

/** What a name or a link of the drawing rests on: its words in the documents, and what else says so. */
export function ChosenWords({
  own,
  chosen,
  occurrences,
}: {
  own: CaseGraph
  chosen: string
  occurrences: readonly OccurrenceDetail[]
}) {
  const { say, has } = useWords()
  const vertex = own.vertexOf.get(chosen)
  // A name rests on every link that it is an end of.
  const edges = vertex
    ? [...own.edgeOf].filter(([key]) => key.split('\n').includes(chosen)).map(([, edge]) => edge)
    : [own.edgeOf.get(chosen)].filter((edge) => edge !== undefined)
  const refs = new Set(edges.flatMap((e) => e.occurrences))
  const quoted = occurrences.filter((o) => refs.has(o.ref))
  const links = edges.flatMap((e) => e.links)
  const name = (id: string) => {
    const v = own.vertexOf.get(id)
    return v ? apart(nameOf(v, say)) : ''
  }
  const [from = '', to = ''] = chosen.split('\n')
  const others = own.mayBe.flatMap(([a, b]) => (a === chosen ? [b] : b === chosen ? [a] : []))
  return (
    <>
      <h3 className="label">
        {vertex ? (
          vertex.agent ? (
            <AgentLink agent={vertex.agent} />
          ) : (
            name(chosen)
          )
        ) : (
          <bdi>{say('board.draw.edge', { from: name(from), to: name(to) })}</bdi>
        )}
        <span className="note">
          {!vertex && ` · ${say(`board.state.${edges[0]?.state}`)}`}
          {others.map((id) => ` · ${say('board.draw.mayBe', { name: name(id) })}`)}
          {links.map((l) => ` · ${has(`board.link.${l.kind}`) ? say(`board.link.${l.kind}`) : l.kind}`)}
        </span>
      </h3>
      {quoted.length === 0 && <p className="note">{say('board.draw.noWords')}</p>}
      {quoted.map((o) => (
        <QuotedWords key={o.ref} quotation={o.quotation} />
      ))}
    </>
  )
}
