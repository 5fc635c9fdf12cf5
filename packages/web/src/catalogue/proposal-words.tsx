import type { AgentProposal } from '@isnad/desk/api'
import { useActs } from '../door/acts.tsx'
import { useWords } from '../door/locale.tsx'
import { AgentLink, useReasons } from './in-words.tsx'
import { useAgentAnswers } from './pairs.tsx'

/** Two that may be one, with the reasons; a person answers, and may take it back. */
export function ProposalWords({ proposal }: { proposal: AgentProposal }) {
  const { say, has } = useWords()
  const { act, busy } = useActs()
  const reasons = useReasons()
  const answers = useAgentAnswers()
  const [a, b] = proposal.agents
  const refs: [string, string] = [a.ref, b.ref]
  return (
    <>
      <p className="pair-names">
        {[a, b].map((agent) => (
          <span key={agent.ref}>
            <AgentLink agent={agent} />{' '}
            <span className="note">
              {has(`catalogue.kind.${agent.kind}`) ? say(`catalogue.kind.${agent.kind}`) : agent.kind}
            </span>
          </span>
        ))}
      </p>
      <p className="note">
        {say(`board.agents.answer.${proposal.answer}`)}.{' '}
        {proposal.because.length > 0 && say('board.claim.because', { reasons: reasons(proposal.because) })}
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
