import { useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { AgentField, isNamed, NOBODY } from './agent-field.tsx'
import { Batch } from './batch.ts'
import { ActForm, Field } from './form.tsx'

/** How a delivery came: who gave it, and who led us to them. Whoever is left out stays a gap. */
export function DeliveryForm({ delivery, onDone }: { delivery: string; onDone: () => void }) {
  const { say } = useWords()
  const [giver, setGiver] = useState(NOBODY)
  const [through, setThrough] = useState(NOBODY)
  const [known, setKnown] = useState('')
  const [uncertain, setUncertain] = useState(false)
  return (
    <ActForm
      loud
      ready={known.trim() !== '' && (isNamed(giver) || isNamed(through))}
      label={say('besides.delivery.do')}
      act={async () => {
        const batch = new Batch()
        const rest = { known: { words: known.trim() }, ...(uncertain ? { uncertain } : {}) }
        const from = isNamed(giver) ? await batch.agent(giver) : undefined
        const broker = isNamed(through) ? await batch.agent(through) : undefined
        if (from !== undefined) batch.add({ act: 'link', from, to: delivery, kind: 'gave to', ...rest })
        if (broker !== undefined)
          batch.add({ act: 'link', from: broker, to: from ?? delivery, kind: 'brokered', ...rest })
        return batch.acts
      }}
      onDone={onDone}
    >
      <div className="pairs">
        <AgentField label={say('besides.delivery.giver')} value={giver} onChange={setGiver} />
        <AgentField label={say('besides.delivery.through')} value={through} onChange={setThrough} />
      </div>
      <Field long label={say('besides.known')} value={known} onChange={setKnown} />
      <label className="check">
        <input type="checkbox" checked={uncertain} onChange={(e) => setUncertain(e.target.checked)} />
        {say('besides.uncertain')}
      </label>
      <p className="gap-text">{say('besides.unsealed')}</p>
    </ActForm>
  )
}
