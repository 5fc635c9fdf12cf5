import type { AgentName } from '@isnad/desk/api'
import { useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { AgentField, isNamed, NOBODY } from './agent-field.tsx'
import { Batch, type BoundClaim } from './batch.ts'
import { ActForm, Choose, Field } from './form.tsx'

/** Kinds of links a person records; those of the second list lead from the event itself. */
const BETWEEN = ['said to', 'gave to', 'brokered', 'interpreted', 'cites', 'retells', 'copies', 'translates'] as const
const FROM_EVENT = ['witnessed', 'issued'] as const
type Kind = (typeof BETWEEN)[number] | (typeof FROM_EVENT)[number]

/** A link of a chain that no text states, with where it is known from. */
export function LinkForm({
  claim,
  also = [],
  onDone,
}: {
  /** It holds for this claim only; without one for all. */
  claim?: BoundClaim
  also?: readonly AgentName[]
  onDone: (ref: string | undefined, refs: readonly string[]) => void
}) {
  const { say } = useWords()
  const [kind, setKind] = useState<Kind>('said to')
  const [from, setFrom] = useState(NOBODY)
  const [to, setTo] = useState(NOBODY)
  const [known, setKnown] = useState('')
  const [uncertain, setUncertain] = useState(false)
  const fromEvent = FROM_EVENT.some((k) => k === kind)
  return (
    <ActForm
      loud
      ready={known.trim() !== '' && isNamed(to) && (fromEvent || isNamed(from))}
      label={say('besides.link.do')}
      act={async () => {
        const batch = new Batch(also)
        const bound = claim === undefined ? {} : { claims: [batch.claim(claim)] }
        const [source, target] = [fromEvent ? 'event' : await batch.agent(from), await batch.agent(to)]
        batch.add({
          act: 'link',
          from: source,
          to: target,
          kind,
          known: { words: known.trim() },
          ...bound,
          ...(uncertain ? { uncertain } : {}),
        })
        return batch.acts
      }}
      onDone={(ref, refs) => {
        setFrom(NOBODY)
        setTo(NOBODY)
        setKnown('')
        setUncertain(false)
        onDone(ref, refs)
      }}
    >
      {!fromEvent && <AgentField label={say('besides.link.from')} value={from} onChange={setFrom} also={also} />}
      <Choose
        label={say('besides.link.kind')}
        value={kind}
        of={[...BETWEEN, ...FROM_EVENT]}
        worded={(k) => say(`besides.link.${k}`)}
        onChange={setKind}
      />
      <AgentField label={say('besides.link.to')} value={to} onChange={setTo} also={also} />
      <Field long label={say('besides.known')} value={known} onChange={setKnown} />
      <label className="check">
        <input type="checkbox" checked={uncertain} onChange={(e) => setUncertain(e.target.checked)} />
        {say('besides.uncertain')}
      </label>
      <p className="note">{say(claim === undefined ? 'besides.link.all' : 'besides.link.here')}</p>
    </ActForm>
  )
}
