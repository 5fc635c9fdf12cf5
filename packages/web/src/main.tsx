import '@fontsource/ibm-plex-sans-arabic/400.css'
import '@fontsource/ibm-plex-sans-arabic/600.css'
import '@fontsource/ibm-plex-sans/400.css'
import '@fontsource/ibm-plex-sans/600.css'
import '@fontsource/noto-naskh-arabic/400.css'
import '@fontsource/noto-naskh-arabic/700.css'
import '@fontsource-variable/source-serif-4'
import './style/tokens.css'
import './style/base.css'
import './style/rooms.css'
import './style/text.css'
import './style/board.css'
import './style/reader.css'
import './style/draft.css'
import './style/acts.css'
import './style/redact.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { CallError, call } from './door/call.ts'
import { LocaleProvider, useWords } from './door/locale.tsx'
import { Refusal } from './door/refusal.tsx'
import { AgentRoom } from './rooms/agent.tsx'
import { Agents, agentsSearch } from './rooms/agents.tsx'
import { BesidesRoom } from './rooms/besides.tsx'
import { CaseClaim } from './rooms/case-claim.tsx'
import { ClaimRoom } from './rooms/claim.tsx'
import { boardSearch, Claims } from './rooms/claims.tsx'
import { Compare } from './rooms/compare.tsx'
import { Coverage, coverageSearch } from './rooms/coverage.tsx'
import { Documents } from './rooms/documents.tsx'
import { DraftRoom } from './rooms/draft.tsx'
import { Drafts } from './rooms/drafts.tsx'
import { Exchange } from './rooms/exchange.tsx'
import { Ledger } from './rooms/ledger.tsx'
import { ReaderRoom, readerSearch } from './rooms/reader.tsx'
import { RedactRoom } from './rooms/redact.tsx'
import { Search } from './rooms/search.tsx'
import { Shell } from './rooms/shell.tsx'
import { Start } from './rooms/start.tsx'
import { TextRoom } from './rooms/text.tsx'
import { TimelineRoom } from './rooms/timeline.tsx'

const root = createRootRoute({ component: Shell })
const router = createRouter({
  routeTree: root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: Start }),
    createRoute({
      getParentRoute: () => root,
      path: '/text/$id',
      component: TextRoom,
      // The claim to begin with, or the place: its first and last letter, as 120-135.
      validateSearch: (given: Record<string, unknown>): { claim?: string; at?: string } => ({
        ...(typeof given.claim === 'string' ? { claim: given.claim } : {}),
        ...(typeof given.at === 'string' ? { at: given.at } : {}),
      }),
    }),
    createRoute({ getParentRoute: () => root, path: '/text/$id/claim/$claim', component: ClaimRoom }),
    createRoute({ getParentRoute: () => root, path: '/documents', component: Documents }),
    createRoute({ getParentRoute: () => root, path: '/read/$id', component: ReaderRoom, validateSearch: readerSearch }),
    createRoute({ getParentRoute: () => root, path: '/redact/$id', component: RedactRoom }),
    createRoute({ getParentRoute: () => root, path: '/coverage', component: Coverage, validateSearch: coverageSearch }),
    createRoute({ getParentRoute: () => root, path: '/claims', component: Claims, validateSearch: boardSearch }),
    createRoute({ getParentRoute: () => root, path: '/claims/$ref', component: CaseClaim }),
    createRoute({ getParentRoute: () => root, path: '/agents', component: Agents, validateSearch: agentsSearch }),
    createRoute({ getParentRoute: () => root, path: '/agents/$ref', component: AgentRoom }),
    createRoute({ getParentRoute: () => root, path: '/timeline', component: TimelineRoom }),
    createRoute({ getParentRoute: () => root, path: '/drafts', component: Drafts }),
    createRoute({ getParentRoute: () => root, path: '/drafts/$id', component: DraftRoom }),
    createRoute({ getParentRoute: () => root, path: '/besides', component: BesidesRoom }),
    createRoute({ getParentRoute: () => root, path: '/exchange', component: Exchange }),
    createRoute({ getParentRoute: () => root, path: '/search', component: Search }),
    createRoute({
      getParentRoute: () => root,
      path: '/compare',
      component: Compare,
      // Ids of documents to begin with, by commas.
      validateSearch: (given: Record<string, unknown>): { with?: string } =>
        typeof given.with === 'string' ? { with: given.with } : {},
    }),
    createRoute({ getParentRoute: () => root, path: '/ledger', component: Ledger }),
  ]),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

const client = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, staleTime: 5_000 } },
})

/** Exchanges the one-time token of the address for a session, and takes it out of sight. */
function Door() {
  const { say } = useWords()
  const [state, setState] = useState<'asking' | 'open' | CallError>('asking')
  useEffect(() => {
    const token = new URLSearchParams(location.hash.slice(1)).get('token')
    history.replaceState(null, '', location.pathname + location.search)
    const enter = token ? call.session(token).catch(() => call.state()) : call.state()
    enter.then(
      () => setState('open'),
      (error: unknown) => setState(error instanceof CallError ? error : new CallError('FAULT')),
    )
  }, [])
  if (state === 'asking') return <p className="note door">{say('shell.loading')}</p>
  if (state === 'open') return <RouterProvider router={router} />
  return (
    <main className="door">
      <h1>{say('shell.name')}</h1>
      <Refusal error={state} />
    </main>
  )
}

createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LocaleProvider>
        <Door />
      </LocaleProvider>
    </QueryClientProvider>
  </StrictMode>,
)
