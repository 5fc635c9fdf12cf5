import { useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { AgentField, isNamed, NOBODY } from './agent-field.tsx'
import { Batch } from './batch.ts'
import { ActForm, Choose, Field } from './form.tsx'

const ANSWERS = ['may be the same', 'different', 'same'] as const

/** Whether this agent and another are one: a person says so, says that they are two, or that it cannot be told. */
export function IdentityForm({ agent, onMoved }: { agent: string; onMoved: (ref: string | undefined) => void }) {
  const { say } = useWords()
  const [other, setOther] = useState(NOBODY)
  const [answer, setAnswer] = useState<(typeof ANSWERS)[number]>('may be the same')
  const [reason, setReason] = useState('')
  return (
    <ActForm
      ready={isNamed(other)}
      label={say('board.agent.identity.do')}
      act={async () => {
        const batch = new Batch()
        const agents: [string, string] = [agent, await batch.agent(other)]
        const why = reason.trim() === '' ? {} : { reason: reason.trim() }
        batch.add(answer === 'same' ? { act: 'merge', agents, ...why } : { act: 'identity', agents, answer, ...why })
        return batch.acts
      }}
      onDone={(_, refs) => {
        setOther(NOBODY)
        setReason('')
        // Where somebody was written down for it, this agent is what the last act is about.
        onMoved(refs.at(-1))
      }}
    >
      <AgentField label={say('board.agent.identity.other')} value={other} onChange={setOther} />
      <Choose
        label={say('board.agent.identity.answer')}
        value={answer}
        of={ANSWERS}
        worded={(a) => say(a === 'same' ? 'board.agents.same' : `catalogue.answer.${a}`)}
        onChange={setAnswer}
      />
      <Field label={say('board.agent.identity.reason')} value={reason} onChange={setReason} />
    </ActForm>
  )
}
