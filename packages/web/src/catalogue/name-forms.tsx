import type { Act } from '@isnad/desk/api'
import { type ReactNode, useState } from 'react'
import { useActs } from '../door/acts.tsx'
import { useWords } from '../door/locale.tsx'

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

/** Something recorded of an agent, never without where it is known from. */
export function MarkForm({ agent, onMoved }: Props) {
  const { say } = useWords()
  const [mark, setMark] = useState({ kind: '', value: '', known: '' })
  const put = (key: keyof typeof mark) => (value: string) => setMark((now) => ({ ...now, [key]: value }))
  return (
    <ActForm
      ready={Object.values(mark).every((v) => v.trim() !== '')}
      label={say('board.agent.mark.do')}
      act={() => ({
        act: 'mark',
        agent,
        kind: mark.kind.trim(),
        value: mark.value.trim(),
        known: { words: mark.known.trim() },
      })}
      onDone={(ref) => {
        setMark({ kind: '', value: '', known: '' })
        onMoved(ref)
      }}
    >
      <Field label={say('board.agent.mark.kind')} value={mark.kind} onChange={put('kind')} />
      <Field label={say('board.agent.mark.value')} value={mark.value} onChange={put('value')} />
      <Field label={say('board.agent.mark.known')} value={mark.known} onChange={put('known')} />
    </ActForm>
  )
}

export function ActForm({
  ready,
  label,
  act: make,
  onDone,
  children,
}: {
  ready: boolean
  label: string
  act: () => Act
  onDone: (ref: string | undefined) => void
  children: ReactNode
}) {
  const { act, busy } = useActs()
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) act(make(), onDone)
      }}
    >
      {children}
      <button type="submit" className="button quiet" disabled={busy || !ready}>
        {label}
      </button>
    </form>
  )
}

export function Field({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="field">
      {label}
      <input dir="auto" value={value} onChange={(e) => onChange(e.target.value)} />
    </label>
  )
}
