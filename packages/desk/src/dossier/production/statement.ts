/** What the statement of a person who testifies says of one exhibit. */
export interface StatedExhibit {
  readonly number: string
  readonly sha256: string
  readonly size: number
  readonly received: string
  readonly entry: number
}

export interface Stated {
  readonly to: string
  readonly ground: string
  readonly day: string
  readonly tool: string
  readonly origin: string
  readonly exhibits: readonly StatedExhibit[]
}

type Say = (code: string, params?: Readonly<Record<string, string | number>>) => string

/**
 * A statement to be completed by the person who testifies: what the ledger can say is filled in, what only a person can
 * say is left open with a line.
 */
export function writeStatement({ to, ground, day, tool, origin, exhibits }: Stated, say: Say): string {
  const open = '________________________'
  const list = exhibits.flatMap(({ number, sha256, size, received, entry }) => [
    `  ${number}`,
    `    ${say('statement.received', { received, entry })}`,
    `    ${say('statement.size', { size })}`,
    `    SHA-256 ${sha256}`,
  ])
  return [
    say('statement.title'),
    '',
    say('statement.to', { to }),
    say('statement.ground', { ground }),
    '',
    `1. ${say('statement.person')}: ${open}`,
    `   ${say('statement.role')}: ${open}`,
    '',
    `2. ${say('statement.exhibits')}`,
    ...list,
    '',
    `3. ${say('statement.how')}`,
    `   ${open}`,
    `   ${say('statement.source')}`,
    '',
    `4. ${say('statement.kept', { tool, origin })}`,
    '',
    `5. ${say('statement.handled')}`,
    '',
    `6. ${say('statement.repeat')}`,
    '',
    `7. ${say('statement.limits')}`,
    '',
    `8. ${say('statement.against')}`,
    '',
    `${say('statement.day')}: ${open}    (${say('statement.made', { day })})`,
    `${say('statement.signed')}: ${open}`,
    '',
  ].join('\n')
}
