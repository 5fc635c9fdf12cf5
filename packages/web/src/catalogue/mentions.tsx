import type { AgentDetail, Quotation } from '@isnad/desk/api'
import { useState } from 'react'
import { ActForm, Field } from '../acts/form.tsx'
import { useWords } from '../door/locale.tsx'
import { QuotedWords } from './in-words.tsx'
import { More } from './more.tsx'
import { placeOf } from './place-of.ts'

const AT_FIRST = 12

const keyOf = (m: Quotation) => `${m.document}@${m.spans[0]?.start}`
const formOf = (m: Quotation) => m.spans.map((s) => s.exact.replace(/\s+/g, ' ').trim()).join(' ')

/** Where an agent is mentioned. Mentions that are somebody else's leave it, one by one or all of one form. */
export function Mentions({ agent, onMoved }: { agent: AgentDetail; onMoved: (ref: string | undefined) => void }) {
  const { say } = useWords()
  const [shown, setShown] = useState(AT_FIRST)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const { mentions } = agent
  if (mentions.length === 0) return null
  const forms = Map.groupBy(mentions, formOf)
  const chosen = mentions.filter((m) => picked.has(keyOf(m)))
  const toggle = (keys: readonly string[]) =>
    setPicked((now) => {
      const all = keys.every((key) => now.has(key))
      return new Set(all ? [...now].filter((key) => !keys.includes(key)) : [...now, ...keys])
    })
  return (
    <section className="part" data-part="mentions">
      <h2 className="label">{say('board.agent.mentions')}</h2>
      {mentions.length > 1 && (
        <>
          <p className="note">{say('board.agent.split.how')}</p>
          {forms.size > 1 && (
            <p className="ways">
              {[...forms].map(([form, of]) => (
                <button
                  key={form}
                  type="button"
                  className="button quiet"
                  aria-pressed={of.every((m) => picked.has(keyOf(m)))}
                  onClick={() => toggle(of.map(keyOf))}
                >
                  <bdi>{form}</bdi> <span className="note">{of.length}</span>
                </button>
              ))}
            </p>
          )}
        </>
      )}
      {chosen.length > 0 && (
        <SplitForm
          key={chosen.map(formOf)[0]}
          agent={agent}
          mentions={chosen}
          onDone={(ref) => {
            setPicked(new Set())
            onMoved(ref)
          }}
        />
      )}
      <ul className="hair">
        {mentions.slice(0, shown).map((m) => (
          <li key={keyOf(m)} className={picked.has(keyOf(m)) ? 'place-head on' : 'place-head'}>
            {mentions.length > 1 && (
              <label className="pick">
                <input type="checkbox" checked={picked.has(keyOf(m))} onChange={() => toggle([keyOf(m)])} />
                <span className="hidden">{say('board.select', { name: formOf(m) })}</span>
              </label>
            )}
            <QuotedWords quotation={m} />
          </li>
        ))}
      </ul>
      <More count={mentions.length - shown} onMore={() => setShown(mentions.length)} />
    </section>
  )
}

/** Chosen mentions become another agent's, who is not proposed as the same again. */
function SplitForm({
  agent,
  mentions,
  onDone,
}: {
  agent: AgentDetail
  mentions: readonly Quotation[]
  onDone: (ref: string | undefined) => void
}) {
  const { say } = useWords()
  const [name, setName] = useState(() => formOf(mentions[0]!))
  const { ref } = agent.row.agent
  return (
    <ActForm
      loud
      ready={name.trim() !== '' && mentions.length < agent.mentions.length}
      label={say('board.agent.split.do', { count: mentions.length })}
      act={async () => [
        {
          act: 'split',
          agent: ref,
          mentions: await Promise.all(mentions.map(placeOf)),
          name: name.trim(),
        },
        { act: 'identity', agents: [ref, '$0'], answer: 'different' },
      ]}
      onDone={onDone}
    >
      <Field label={say('board.agent.split.name')} value={name} onChange={setName} />
      {mentions.length === agent.mentions.length && <p className="gap-text">{say('board.agent.split.all')}</p>}
    </ActForm>
  )
}
