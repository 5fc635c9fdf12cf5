import type { AgentProposal } from '@isnad/desk/api'
import { useActs } from '../door/acts.tsx'
import { PairNames, PairReasons } from './agent-pair.tsx'
import { useAgentAnswers } from './pairs.tsx'

/** Two that may be one, with the reasons; a person answers, and may take it back. */
export function ProposalWords({ proposal }: { proposal: AgentProposal }) {
  const { act, busy } = useActs()
  const answers = useAgentAnswers()
  const [a, b] = proposal.agents
  const refs: [string, string] = [a.ref, b.ref]
  return (
    <>
      <p className="pair-names">
        <PairNames agents={[a, b]} />
      </p>
      <p className="note">
        <PairReasons of={proposal} />
      </p>
      <p className="answers">
        {answers.map((one, i) => (
          <button
            key={one.code}
            type="button"
            className={i === 0 ? 'button quiet' : 'button bare'}
            disabled={busy}
            onClick={() => act(one.act(refs))}
          >
            {one.label}
          </button>
        ))}
      </p>
    </>
  )
}
