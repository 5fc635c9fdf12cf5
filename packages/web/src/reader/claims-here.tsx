import type { PageView } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '../door/locale.tsx'
import type { Span } from './places.ts'
import { pages } from './routes.ts'

const SHOWN = 12

/** Who is said to say what on this page; each leads to its place here, and to its chain in the text. */
export function ClaimsHere({ id, view, onLight }: { id: string; view: PageView; onLight: (span: Span) => void }) {
  const { say } = useWords()
  const { data } = useQuery({
    queryKey: ['pages', id, 'marks', view.page],
    queryFn: () => pages.marks(id, view.page),
    staleTime: 60_000,
  })
  const claims = (data?.marks ?? []).filter(({ voice }) => voice === 'attributed')
  if (claims.length === 0) return null
  return (
    <details className="card readings" data-part="claims-here">
      <summary>{say('reader.claimsHere', { count: claims.length })}</summary>
      <ul className="hair">
        {claims.slice(0, SHOWN).map((claim) => (
          <li key={`${claim.occurrence}-${claim.start}`}>
            <button type="button" className="lead-to" onClick={() => onLight(claim)}>
              <bdi>«{view.text.slice(claim.start, claim.end).replace(/\s+/g, ' ')}»</bdi>
            </button>{' '}
            <Link to="/text/$id" params={{ id }} search={{ claim: claim.occurrence }} className="note">
              <bdi>{claim.who ?? say('chain.question')}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
