/** How to start a reader: a program and its arguments, never a shell line made of values. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** The user that readers run as when the desk itself runs as root: it must own nothing. `nobody` on the systems we know. */
export const PARSER_UID = 65_534

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** As root, a reader first becomes an ordinary user: bubblewrap run as uid 0 leaves kernel settings writable. */
export function asOrdinaryUser(): string[] {
  if (!isRoot()) return []
  return ['setpriv', '--reuid', String(PARSER_UID), '--regid', String(PARSER_UID), '--clear-groups', '--']
}
