import { closeSync } from 'node:fs'
import type { CheckedBlob, RefusedBlob } from '#custody'
import { type Recipient, recipientOf } from '../age/key.ts'
import { type CheckJob, checkBlob } from './check-blob.ts'
import { type PathJob, readBack, stagePath, type Written } from './staging.ts'

/** Work on blobs that can be done on any thread. */
export type Task =
  | { readonly kind: 'stage'; readonly jobs: readonly PathJob[] }
  | { readonly kind: 'read back'; readonly written: readonly Written[] }
  | { readonly kind: 'check'; readonly jobs: readonly CheckJob[] }

export type Answer =
  | { readonly kind: 'stage'; readonly staged: readonly (Written | RefusedBlob)[] }
  | { readonly kind: 'read back' }
  | { readonly kind: 'check'; readonly checked: readonly CheckedBlob[] }

/** @param recipientRaw - the public key that blobs are encrypted to; 32 bytes */
export function runTask(task: Task, recipientRaw: Uint8Array): Answer {
  if (task.kind === 'stage') return { kind: 'stage', staged: stageAll(task.jobs, recipientOf(recipientRaw)) }
  if (task.kind === 'check') return { kind: 'check', checked: task.jobs.map(checkBlob) }
  for (const one of task.written) readBack(one)
  return { kind: 'read back' }
}

function stageAll(jobs: readonly PathJob[], recipient: Recipient): readonly (Written | RefusedBlob)[] {
  const staged: (Written | RefusedBlob)[] = []
  try {
    for (const job of jobs) staged.push(stagePath(job, recipient))
    return staged
  } catch (error) {
    for (const one of staged) if ('fd' in one) closeSync(one.fd)
    throw error
  }
}
