import { useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { ActForm, Choose, Field } from './form.tsx'

/** What is often recorded of somebody; the words are kept as they are, so that other tools can read them. */
export const MARK_KINDS = ['party', 'employer', 'family', 'member', 'at risk', 'other'] as const
type Kind = (typeof MARK_KINDS)[number]

/** Something recorded of an agent, never without where it is known from. */
export function MarkForm({ agent, onMoved }: { agent: string; onMoved: (ref: string | undefined) => void }) {
  const { say } = useWords()
  const [kind, setKind] = useState<Kind>('party')
  const [other, setOther] = useState('')
  const [value, setValue] = useState('')
  const [known, setKnown] = useState('')
  const named = kind === 'other' ? other.trim() : kind
  return (
    <ActForm
      ready={[named, value, known].every((words) => words.trim() !== '')}
      label={say('board.agent.mark.do')}
      act={() => ({ act: 'mark', agent, kind: named, value: value.trim(), known: { words: known.trim() } })}
      onDone={(ref) => {
        setOther('')
        setValue('')
        setKnown('')
        onMoved(ref)
      }}
    >
      <Choose
        label={say('board.agent.mark.kind')}
        value={kind}
        of={MARK_KINDS}
        worded={(k) => say(`besides.mark.${k}`)}
        onChange={setKind}
      />
      {kind === 'other' && <Field label={say('besides.mark.name')} value={other} onChange={setOther} />}
      <Field label={say('board.agent.mark.value')} value={value} onChange={setValue} />
      <Field label={say('board.agent.mark.known')} value={known} onChange={setKnown} />
    </ActForm>
  )
}

/** How a kind of mark is shown: by our words where it is one of ours, else as it was written. */
export function useMarkKind(): (kind: string) => string {
  const { say, has } = useWords()
  return (kind) => (has(`besides.mark.${kind}`) ? say(`besides.mark.${kind}`) : kind)
}
