import type { DocumentRow, TraceDocument } from '#api'
import type { FileKept } from '#custody'
import type { Reading } from '#reading'
import type { Facts } from './facts.ts'

/** A file as a list shows it. What is not known is `null`, never zero. */
export function rowOf(
  file: FileKept,
  reading: Reading | undefined,
  tracing: TraceDocument | undefined,
  facts: Facts,
): DocumentRow {
  const { state } = file
  return {
    id: file.id,
    name: nameOf(file),
    kind: reading?.kind ?? 'unknown',
    size: file.size,
    state: state.state === 'received' ? 'waiting' : state.state,
    because: state.state === 'partial' || state.state === 'unread' ? state.because : null,
    parent: file.parent ?? null,
    accession: file.accession,
    received: file.receivedAt,
    language: tracing?.text.language ?? null,
    outlet: facts.outlet ?? null,
    published: facts.published ?? null,
    claims: tracing ? tracing.occurrences.filter((o) => o.voice === 'attributed').length : null,
    findings: (reading?.findings.length ?? 0) + (tracing?.findings.length ?? 0),
  }
}

/** As it came, with the folders above it. */
export function nameOf({ given }: FileKept): string {
  return given.path ? `${given.path}/${given.name}` : given.name
}
