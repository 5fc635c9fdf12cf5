import type {
  CoverageReport,
  PageMarks,
  PageOutline,
  PageReadings,
  PageView,
  ReadAgainRequest,
  ReadingOrder,
  ReadingProgress,
  SetWordsRequest,
  WallState,
} from '@isnad/desk/api'
import { get, post } from '../door/call.ts'

const at = (id: string) => `/api/documents/${id}/pages`

/** Routes of a document as its pages, and of reading at work; one function each. */
export const pages = {
  outline: (id: string) => get<PageOutline>(at(id)),
  page: (id: string, page: number, q: string) =>
    get<PageView>(`${at(id)}/${page}${q === '' ? '' : `?${new URLSearchParams({ q })}`}`),
  marks: (id: string, page: number) => get<PageMarks>(`${at(id)}/${page}/marks`),
  readings: (id: string, page: number) => get<PageReadings>(`${at(id)}/${page}/readings`),
  setWords: (id: string, page: number, wish: SetWordsRequest) => post<PageView>(`${at(id)}/${page}/words`, wish),
  undo: (id: string, entry: number) => post<PageOutline>(`/api/documents/${id}/words/undo`, { entry }),
  picture: (id: string, page: number, width: number, ahead: boolean, signal: AbortSignal) =>
    fetch(`${at(id)}/${page}/picture?width=${width}${ahead ? '&ahead=1' : ''}`, { signal }),
}

export const reading = {
  state: () => get<ReadingProgress>('/api/reading'),
  order: (order: ReadingOrder['order']) => post<ReadingProgress>('/api/reading', { order }),
  coverage: (folder: string) =>
    get<CoverageReport>(`/api/reading/coverage${folder === '' ? '' : `?${new URLSearchParams({ folder })}`}`),
  again: (request: Partial<ReadAgainRequest>) => post<ReadingProgress>('/api/reading/again', request),
  wall: () => get<WallState>('/api/reading/wall'),
  orderWall: (order: 'agree' | 'take back', locale: string) => post<WallState>('/api/reading/wall', { order, locale }),
  gentle: () => get<{ gentle: boolean }>('/api/reading/pictures'),
  setGentle: (gentle: boolean) => post<{ gentle: boolean }>('/api/reading/pictures', { gentle }),
}
