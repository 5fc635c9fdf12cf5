import type { Act, ClaimName } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ClaimWords } from '../catalogue/in-words.tsx'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { AgentField, isNamed, type NamedAgent, NOBODY } from './agent-field.tsx'
import { Batch, type BoundClaim } from './batch.ts'
import { ClaimSearch } from './claim-search.tsx'
import { ActForm, Choose, Field } from './form.tsx'

const KINDS = ['interview', 'observation', 'call', 'meeting', 'other'] as const
type Kind = (typeof KINDS)[number]
/** A field for somebody who said it; a name is written letter by letter, so that the field has a key of its own. */
interface Speaker {
  readonly key: number
  readonly agent: NamedAgent
}
const FIRST: Speaker = { key: 0, agent: NOBODY }
const EMPTY = { when: '', words: '', file: '' }

/**
 * What no text says: an interview, what the reporter saw herself. Who said it, to whom, through which interpreter and when;
 * whoever is left out is drawn as a gap.
 */
export function RecordForm({
  claim: bound,
  onDone,
}: {
  /** The claim it bears on; where none is given, claims are chosen. */
  claim?: BoundClaim
  onDone: (ref: string | undefined, refs: readonly string[]) => void
}) {
  const { say } = useWords()
  const [kind, setKind] = useState<Kind>('interview')
  const [given, setGiven] = useState(EMPTY)
  const [who, setWho] = useState<readonly Speaker[]>([FIRST])
  const [to, setTo] = useState(NOBODY)
  const [interpreter, setInterpreter] = useState(NOBODY)
  const [chosen, setChosen] = useState<readonly ClaimName[]>([])
  const named = who.map(({ agent }) => agent).filter(isNamed)
  const saw = kind === 'observation'
  const put = (key: keyof typeof EMPTY) => (value: string) => setGiven((now) => ({ ...now, [key]: value }))

  const make = async (): Promise<readonly Act[]> => {
    const batch = new Batch()
    const claims = bound === undefined ? chosen.map((claim) => claim.ref) : [batch.claim(bound)]
    const agents: string[] = []
    for (const one of saw ? [] : named) agents.push(await batch.agent(one))
    const through = !saw && isNamed(interpreter) ? await batch.agent(interpreter) : undefined
    const listener = !saw && isNamed(to) ? await batch.agent(to) : undefined
    const words = given.words.trim()
    batch.add({
      act: 'record',
      kind,
      words,
      agents,
      files: given.file === '' ? [] : [given.file],
      // What was said to somebody else reaches us through them, by the links below.
      claims: listener === undefined ? claims : [],
      ...(given.when.trim() === '' ? {} : { when: given.when.trim() }),
      ...(through === undefined ? {} : { interpreter: through }),
    })
    const link = (from: string, end: string, how: 'said to' | 'interpreted'): Act => ({
      act: 'link',
      from,
      to: end,
      kind: how,
      known: { words },
      ...(claims.length === 0 ? {} : { claims }),
    })
    if (listener !== undefined)
      for (const agent of agents)
        if (through === undefined) batch.add(link(agent, listener, 'said to'))
        else {
          batch.add(link(agent, through, 'said to'))
          batch.add(link(through, listener, 'interpreted'))
        }
    return batch.acts
  }
  return (
    <ActForm
      loud
      ready={given.words.trim() !== ''}
      label={say('besides.record.do')}
      act={make}
      onDone={(ref, refs) => {
        setGiven(EMPTY)
        setWho([FIRST])
        setTo(NOBODY)
        setInterpreter(NOBODY)
        setChosen([])
        onDone(ref, refs)
      }}
    >
      <div className="pairs">
        <Choose
          label={say('besides.record.kind')}
          value={kind}
          of={KINDS}
          worded={(k) => say(`besides.kind.${k}`)}
          onChange={setKind}
        />
        <Field label={say('besides.record.when')} placeholder="2031-04-09" value={given.when} onChange={put('when')} />
      </div>
      {!saw && (
        <>
          {who.map(({ key, agent }) => (
            <AgentField
              key={key}
              label={say(key === FIRST.key ? 'besides.record.who' : 'besides.record.whoElse')}
              value={agent}
              onChange={(next) => setWho((now) => now.map((w) => (w.key === key ? { key, agent: next } : w)))}
            />
          ))}
          {named.length === who.length && (
            <button
              type="button"
              className="button bare"
              onClick={() => setWho((now) => [...now, { key: now.length, agent: NOBODY }])}
            >
              {say('besides.record.another')}
            </button>
          )}
          {named.length === 0 && <p className="gap-text">{say('besides.record.gap')}</p>}
          <div className="pairs">
            <AgentField label={say('besides.record.to')} value={to} onChange={setTo} />
            <AgentField label={say('besides.record.interpreter')} value={interpreter} onChange={setInterpreter} />
          </div>
        </>
      )}
      <Field
        long
        label={say(saw ? 'besides.record.saw' : 'besides.record.said')}
        value={given.words}
        onChange={put('words')}
      />
      {!saw && <TranscriptField value={given.file} onChange={put('file')} />}
      {bound === undefined && (
        <>
          <ClaimSearch
            label={say('besides.record.claims')}
            action={say('besides.record.claims.add')}
            except={chosen.map((claim) => claim.ref)}
            onChoose={(claim) => setChosen((now) => [...now, claim])}
          />
          {chosen.length > 0 && (
            <ul className="hair">
              {chosen.map((claim) => (
                <li key={claim.ref} className="place-foot">
                  <ClaimWords of={claim} />
                  <button
                    type="button"
                    className="button bare"
                    onClick={() => setChosen((now) => now.filter((c) => c !== claim))}
                  >
                    {say('besides.record.claims.drop')}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {!saw && <p className="note">{say('besides.unsealed')}</p>}
    </ActForm>
  )
}

/** A document of the case that holds what was said. */
function TranscriptField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { say } = useWords()
  const { data } = useQuery({ queryKey: ['documents', 'to-choose'], queryFn: () => call.documents({ limit: '500' }) })
  const rows = data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <label className="field">
      {say('besides.record.file')}
      <select value={value} onChange={(e) => onChange(e.target.value)}>
        <option value="">{say('besides.record.noFile')}</option>
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {row.name}
          </option>
        ))}
      </select>
    </label>
  )
}
