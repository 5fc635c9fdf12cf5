import type { AgentName } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId } from 'react'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'

export const NEW_KINDS = ['person', 'organisation', 'outlet', 'group', 'anonymous'] as const

/** Somebody by name: of the case, or to be written down with the act that names them. */
export interface NamedAgent {
  readonly name: string
  readonly kind: (typeof NEW_KINDS)[number]
  /** Where who is meant is known beforehand. */
  readonly ref?: string
}

export const NOBODY: NamedAgent = { name: '', kind: 'person' }

export function isNamed({ name }: NamedAgent): boolean {
  return name.trim() !== ''
}

/** A name, with those of the case offered; says whether it is on record, and asks what a new one is. */
export function AgentField({
  label,
  value,
  onChange,
  also = [],
}: {
  label: string
  value: NamedAgent
  onChange: (value: NamedAgent) => void
  /** Who is offered first: those that stand on the chains in sight. */
  also?: readonly AgentName[]
}) {
  const { say, has } = useWords()
  const list = useId()
  const name = useDeferredValue(value.name.trim())
  const { data, isPending } = useQuery({
    queryKey: ['catalogue', 'named', name],
    queryFn: () => catalogue.agents({ q: name, limit: '12', sort: 'claims' }),
    enabled: name.length > 1 && value.ref === undefined,
  })
  const offered = [...also, ...(data?.rows.map((row) => row.agent) ?? [])]
  const known = offered.find((agent) => agent.ref === value.ref) ?? offered.find((agent) => agent.name === name)
  const kindOf = (agent: AgentName) =>
    has(`catalogue.kind.${agent.kind}`) ? say(`catalogue.kind.${agent.kind}`) : agent.kind
  const isNew = name.length > 1 && !known && value.ref === undefined && !isPending
  return (
    <div className="agent-field">
      <label className="field">
        {label}
        <input
          dir="auto"
          list={list}
          autoComplete="off"
          value={value.name}
          onChange={(e) => onChange({ name: e.target.value, kind: value.kind })}
        />
      </label>
      <datalist id={list}>
        {[...new Set(offered.map((agent) => agent.name))].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {known && <p className="note">{say('besides.agent.known', { kind: kindOf(known) })}</p>}
      {isNew && (
        <label className="note inline">
          {say('besides.agent.new')}{' '}
          <select
            value={value.kind}
            onChange={(e) => onChange({ ...value, kind: e.target.value as NamedAgent['kind'] })}
          >
            {NEW_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`catalogue.kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
