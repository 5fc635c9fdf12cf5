import type {
  CaseState,
  CompareResult,
  Correction,
  DocumentDetail,
  DocumentList,
  LedgerPage,
  SaveResult,
  SearchResult,
  TextFacts,
} from '@isnad/desk/api'

/** What the desk said when it refused; worded in the catalogue `web`. */
export class CallError extends Error {
  override readonly name = 'CallError'
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}

async function send<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const response = await ask(method, path, body)
  return (await response.json()) as T
}

/** @throws {CallError} with the code of the desk's refusal; UNREACHABLE where no desk answers */
async function ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers: {
        ...(method === 'POST' ? { 'x-isnad': '1' } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch {
    throw new CallError('UNREACHABLE')
  }
  if (response.ok) return response
  const value: unknown = await response.json().catch(() => undefined)
  const error = (value as { error?: { code: string; params: Record<string, string | number> } } | undefined)?.error
  throw new CallError(error?.code ?? 'FAULT', error?.params)
}

export const get = <T>(path: string) => send<T>('GET', path)
export const post = <T>(path: string, body: unknown = {}) => send<T>('POST', path, body)

/** A file that the desk makes, with the name it gives it. */
export async function bytes(path: string, body: unknown): Promise<{ name: string; blob: Blob }> {
  const response = await ask('POST', path, body)
  const [, name = 'isnad'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? []
  return { name, blob: await response.blob() }
}

/** The desk's routes, one function each. */
export const call = {
  session: (token: string) => post<CaseState>('/api/session', { token }),
  state: () => get<CaseState>('/api/case'),
  sample: () => post<DocumentList>('/api/sample'),
  paste: (text: string, facts: TextFacts) => post<DocumentDetail>('/api/paste', { text, facts }),
  async file(name: string, file: Blob): Promise<{ ids: string[] }> {
    const response = await fetch('/api/files', {
      method: 'POST',
      headers: { 'x-isnad': '1', 'x-isnad-name': encodeURIComponent(name), 'content-type': 'application/octet-stream' },
      body: file,
    })
    if (!response.ok) throw new CallError('NOT_RECEIVED', { name })
    return (await response.json()) as { ids: string[] }
  },
  process: () => post<CaseState>('/api/process'),
  documents: (query: Record<string, string>) => get<DocumentList>(`/api/documents?${new URLSearchParams(query)}`),
  document: (id: string) => get<DocumentDetail>(`/api/documents/${id}`),
  facts: (id: string, facts: TextFacts) => post<DocumentDetail>(`/api/documents/${id}/facts`, facts),
  correct: (id: string, correction: Correction) => post<DocumentDetail>(`/api/documents/${id}/corrections`, correction),
  undo: (id: string) => post<DocumentDetail>(`/api/documents/${id}/undo`),
  summary: (id: string, locale: string) => get<{ text: string }>(`/api/documents/${id}/summary?locale=${locale}`),
  search: (query: Record<string, string>) => get<SearchResult>(`/api/search?${new URLSearchParams(query)}`),
  compare: (documents: string[]) => post<CompareResult>('/api/compare', { documents }),
  ledger: (offset: number) => get<LedgerPage>(`/api/ledger?offset=${offset}`),
  audit: () => post<LedgerPage>('/api/audit'),
  save: (name: string, passphrase: string | null) => post<SaveResult>('/api/case/save', { name, passphrase }),
  close: () => post<CaseState>('/api/case/close'),
}
