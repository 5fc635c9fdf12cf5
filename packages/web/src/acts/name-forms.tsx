import { useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { ActForm, Field } from './form.tsx'

interface Props {
  readonly agent: string
  readonly onMoved: (ref: string | undefined) => void
}

export function RenameForm({ agent, onMoved }: Props) {
  const { say } = useWords()
  const [name, setName] = useState('')
  return (
    <ActForm
      ready={name.trim() !== ''}
      label={say('board.agent.rename.do')}
      act={() => ({ act: 'rename', agent, name: name.trim() })}
      onDone={(ref) => {
        setName('')
        onMoved(ref)
      }}
    >
      <Field label={say('board.agent.rename')} value={name} onChange={setName} />
    </ActForm>
  )
}

export function AliasForm({ agent, onMoved }: Props) {
  const { say } = useWords()
  const [name, setName] = useState('')
  return (
    <ActForm
      ready={name.trim() !== ''}
      label={say('board.agent.alias.do')}
      act={() => ({ act: 'alias', agent, name: name.trim() })}
      onDone={(ref) => {
        setName('')
        onMoved(ref)
      }}
    >
      <Field label={say('board.agent.alias')} value={name} onChange={setName} />
    </ActForm>
  )
}
