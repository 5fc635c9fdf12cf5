import type { Span } from '@isnad/trace'

export function countWords({ exact }: Pick<Span, 'exact'>): number {
  return exact.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
