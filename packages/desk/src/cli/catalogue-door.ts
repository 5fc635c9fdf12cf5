import type { AgentName, BothLanguages, ClaimRow, Quotation, TextPlace, Wording } from '#api'
import type { CaseDesk } from '#app'
import { CaseCatalogue } from '#app/catalogue'
import { Workspace } from '#app/workspace'
import { type CaseOptions, withCase } from './case-door.ts'
import { CliError } from './error.ts'
import type { Terminal } from './terminal.ts'

const unread = (): never => {
  throw new TypeError('the catalogue reads no file')
}

/** Opens the catalogue of the case that a command is about. Nothing is read for it, so no wall is needed. */
export async function withCatalogue<T>(
  terminal: Terminal,
  options: CaseOptions,
  writes: 'writes' | 'reads',
  act: (catalogue: CaseCatalogue, desk: CaseDesk) => Promise<T>,
): Promise<T> {
  return await withCase(terminal, options, writes, (desk) => act(CaseCatalogue.of(new Workspace(desk, unread)), desk))
}

/** A place as it is written on a command line: `f3:words of the document`. */
export async function readPlace(catalogue: CaseCatalogue, text: string): Promise<TextPlace> {
  const at = text.indexOf(':')
  if (at < 1) throw new CliError('VALUE_REFUSED', 'not a place', { option: '--at', other: text })
  return await catalogue.place(text.slice(0, at), text.slice(at + 1))
}

export function readCount(option: string, text: string | undefined, otherwise: number, most: number): number {
  const value = text === undefined ? otherwise : Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new CliError('VALUE_REFUSED', 'not a number of lines', { option, other: String(text) })
}

export function showAgent({ ref, name, sealed }: AgentName, terminal: Terminal): string {
  return sealed ? terminal.word('catalogue.sealed', { ref }) : terminal.show(name, 'name')
}

export function listAgents(agents: readonly AgentName[], terminal: Terminal): string {
  return new Intl.ListFormat(terminal.locale, { type: 'conjunction' }).format(agents.map((a) => showAgent(a, terminal)))
}

/** A claim's wording, or its words where nobody has worded it; the reader's own language first. */
export function showWording(wording: Wording, quoted: Wording, terminal: Terminal): string {
  const other = terminal.locale === 'ar' ? 'en' : 'ar'
  const written = wording[terminal.locale] ?? wording[other]
  if (written !== null) return terminal.show(oneLine(written))
  return `«${terminal.show(oneLine(quoted[terminal.locale] ?? quoted[other] ?? ''))}»`
}

export function showSentence(sentence: BothLanguages, terminal: Terminal): string {
  return terminal.show(sentence[terminal.locale])
}

export function showLines({ low, high }: ClaimRow['lines'], terminal: Terminal): string {
  return terminal.word('catalogue.lines', { low, high, same: low === high ? 'yes' : 'no' })
}

export function showQuotation(quotation: Quotation, terminal: Terminal): string {
  const words = quotation.spans.map(({ exact }) => terminal.show(oneLine(exact))).join(' … ')
  const whose = quotation.outlet ?? quotation.name
  return `«${words}»${whose === '' ? '' : `  ${terminal.show(whose, 'name')}`}${quotation.document === '' ? '' : `  ${quotation.document}`}`
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
