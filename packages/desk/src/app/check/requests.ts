import type { Desk } from '../desk.ts'
import { AppError } from '../error.ts'

export type AnswerKind = 'answered' | 'refused' | 'no answer'

/** Somebody was asked for comment, and what came of it. */
export interface CommentRequest {
  readonly id: string
  readonly whom: string
  /** Day or time, EDTF. */
  readonly sent: string
  readonly how: string
  readonly words: string
  readonly until: string | null
  readonly answer: { readonly kind: AnswerKind; readonly received: string | null; readonly words: string | null } | null
}

export interface RequestToRecord {
  readonly whom: string
  readonly sent: string
  readonly how: string
  /** What they were asked, as it was put to them. */
  readonly words: string
  readonly until?: string
}

export interface AnswerToRecord {
  readonly request: string
  readonly answer: AnswerKind
  readonly received?: string
  readonly words?: string
}

/** Records that somebody was asked; returns the request's id. @throws {AppError} NOT_WRITABLE */
export async function recordRequest(desk: Pick<Desk, 'record'>, request: RequestToRecord): Promise<string> {
  const { whom, ...rest } = request
  const [n] = await desk.record([{ type: 'request-comment', payload: { whom: { words: whom }, ...rest, claims: [] } }])
  return `q${n}`
}

/** Records what came of a request. @throws {AppError} REQUEST_UNKNOWN, NOT_WRITABLE */
export async function recordAnswer(
  desk: Pick<Desk, 'record' | 'listStanding'>,
  answer: AnswerToRecord,
): Promise<number | undefined> {
  const known = await listRequests(desk)
  if (!known.some((r) => r.id === answer.request)) {
    throw new AppError('REQUEST_UNKNOWN', 'there is no such request', { id: answer.request })
  }
  const [n] = await desk.record([
    { type: 'answer', of: [Number(answer.request.slice(1))], payload: { ...answer, files: [] } },
  ])
  return n
}

export async function listRequests(desk: Pick<Desk, 'listStanding'>): Promise<CommentRequest[]> {
  const acts = await desk.listStanding(['request-comment', 'answer'])
  const answers = new Map<string, CommentRequest['answer']>()
  for (const { type, payload } of acts) {
    if (type !== 'answer' || payload === undefined) continue
    const { request, answer, received, words } = payload as AnswerToRecord
    answers.set(request, { kind: answer, received: received ?? null, words: words ?? null })
  }
  return acts.flatMap(({ type, n, payload }): CommentRequest[] => {
    if (type !== 'request-comment' || payload === undefined) return []
    const { whom, sent, how, words, until } = payload as Omit<RequestToRecord, 'whom'> & {
      whom: string | { words: string }
    }
    const id = `q${n}`
    return [
      {
        id,
        whom: typeof whom === 'string' ? whom : whom.words,
        sent,
        how,
        words,
        until: until ?? null,
        answer: answers.get(id) ?? null,
      },
    ]
  })
}
