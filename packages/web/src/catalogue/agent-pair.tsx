import type { AgentName, AgentProposal } from '@isnad/desk/api'
import { useWords } from '../door/locale.tsx'
import { AgentLink, useReasons } from './in-words.tsx'

/** Two who may be one, each with what it is. */
export function PairNames({ agents }: { agents: readonly AgentName[] }) {
  const { say, has } = useWords()
  return agents.map((agent) => (
    <span key={agent.ref}>
      <AgentLink agent={agent} />{' '}
      <span className="note">
        {has(`catalogue.kind.${agent.kind}`) ? say(`catalogue.kind.${agent.kind}`) : agent.kind}
      </span>
    </span>
  ))
}

/** What the desk takes them for, and why. */
export function PairReasons({ of: { answer, because } }: { of: Pick<AgentProposal, 'answer' | 'because'> }) {
  const { say } = useWords()
  const reasons = useReasons()
  return (
    <>
      {say(`board.agents.answer.${answer}`)}.{' '}
      {because.length > 0 && say('board.claim.because', { reasons: reasons(because) })}
    </>
  )
}
