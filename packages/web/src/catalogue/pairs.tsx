import type { Act, AgentProposal, ClaimPair } from '@isnad/desk/api'
import { Link } from '@tanstack/react-router'
import { useActs } from '../door/acts.tsx'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { PairNames, PairReasons } from './agent-pair.tsx'
import { ClaimWords, useReasons, wordsOf } from './in-words.tsx'
import { useLongList } from './long-list.ts'
import { useSelectedRows } from './selected-rows.ts'
import { type RowsAct, SelectionBar, WalkedList } from './walked-list.tsx'

const ROW = 120
/** Refs hold no such letter. */
const BETWEEN = '\n'

interface Answer {
  readonly code: `Key${string}`
  readonly label: string
  readonly act: (pair: [string, string]) => Act
}

/** Claims that may be one, answered one by one or many at once. */
export function ClaimPairs() {
  const { say, locale } = useWords()
  const reasons = useReasons()
  const list = useLongList<ClaimPair>(
    ['proposals', 'claims'],
    async ({ offset, limit }) => (await catalogue.proposals(Number(offset), Number(limit))).claims,
    ROW,
  )
  return (
    <Pairs
      list={list}
      label={say('board.claims.pairs')}
      none={say('board.claims.pairs.none')}
      refOf={({ claims }) => claims.map((c) => c.ref).join(BETWEEN)}
      nameOf={({ claims }) => claims.map((c) => wordsOf(c, locale).words).join(' — ')}
      answers={[
        { code: 'KeyS', label: say('board.claim.proposals.same'), act: (claims) => ({ act: 'join-claims', claims }) },
        { code: 'KeyD', label: say('board.claim.proposals.apart'), act: (claims) => ({ act: 'keep-apart', claims }) },
      ]}
    >
      {({ claims, because }) => (
        <>
          <span className="pair">
            {claims.map((claim) => (
              <Link key={claim.ref} to="/claims/$ref" params={{ ref: claim.ref }} tabIndex={-1}>
                <ClaimWords of={claim} />
              </Link>
            ))}
          </span>
          {because.length > 0 && (
            <span className="note">{say('board.claim.because', { reasons: reasons(because) })}</span>
          )}
        </>
      )}
    </Pairs>
  )
}

/** Agents that may be one, with the reasons; a person answers, and may take it back. */
export function AgentPairs() {
  const { say } = useWords()
  const list = useLongList<AgentProposal>(
    ['proposals', 'agents'],
    async ({ offset, limit }) => (await catalogue.proposals(Number(offset), Number(limit))).agents,
    ROW,
  )
  return (
    <Pairs
      list={list}
      label={say('board.agents.pairs')}
      none={say('board.agents.proposals.none')}
      refOf={({ agents }) => agents.map((a) => a.ref).join(BETWEEN)}
      nameOf={({ agents }) => agents.map((a) => a.name).join(' — ')}
      answers={useAgentAnswers()}
    >
      {({ agents, answer, because }) => (
        <>
          <span className="pair">
            <PairNames agents={agents} />
          </span>
          <span className="note">
            <PairReasons of={{ answer, because }} />
          </span>
        </>
      )}
    </Pairs>
  )
}

/** What a person may say of two agents. */
export function useAgentAnswers(): Answer[] {
  const { say } = useWords()
  return [
    { code: 'KeyS', label: say('board.agents.same'), act: (agents) => ({ act: 'merge', agents }) },
    {
      code: 'KeyB',
      label: say('board.agents.maybe'),
      act: (agents) => ({ act: 'identity', agents, answer: 'may be the same' }),
    },
    {
      code: 'KeyD',
      label: say('board.agents.different'),
      act: (agents) => ({ act: 'identity', agents, answer: 'different' }),
    },
  ]
}

function Pairs<Row>({
  list,
  label,
  none,
  refOf,
  nameOf,
  answers,
  children,
}: {
  list: ReturnType<typeof useLongList<Row>>
  label: string
  none: string
  refOf: (row: Row) => string
  nameOf: (row: Row) => string
  answers: readonly Answer[]
  children: (row: Row) => React.ReactNode
}) {
  const { say } = useWords()
  const { act, busy } = useActs()
  const picked = useSelectedRows(list.rows.map(refOf), list.virtual)
  const { isSuccess, error } = list.list
  const pairOf = (ref: string) => ref.split(BETWEEN) as [string, string]
  const acts = answers.map(
    ({ code, label: words, act: answer }): RowsAct => ({
      code,
      label: words,
      least: 1,
      act: (pairs) =>
        act(
          pairs.map((pair) => answer(pairOf(pair))),
          picked.drop,
        ),
    }),
  )
  if (isSuccess && list.total === 0) return <p className="empty">{none}</p>
  return (
    <>
      <Refusal error={error} />
      <SelectionBar
        picked={picked}
        acts={acts}
        busy={busy}
        count={isSuccess ? say('board.pairs.count', { count: list.total }) : say('shell.loading')}
        keys={say('board.keys.pairs')}
      />
      {list.total > 0 && (
        <WalkedList list={list} picked={picked} acts={acts} busy={busy} label={label} refOf={refOf} nameOf={nameOf}>
          {(row, stop) => (
            <fieldset className="pair-row" data-row aria-label={nameOf(row)} {...stop}>
              {children(row)}
              <span className="answers">
                {answers.map((one, i) => (
                  <button
                    key={one.code}
                    type="button"
                    tabIndex={-1}
                    className={i === 0 ? 'button quiet' : 'button bare'}
                    disabled={busy}
                    onClick={() => act(one.act(pairOf(refOf(row))))}
                  >
                    {one.label}
                  </button>
                ))}
              </span>
            </fieldset>
          )}
        </WalkedList>
      )}
    </>
  )
}
