import { describe, expect, it } from 'vitest'
import { find, reports } from './reports.ts'

const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ['after its cue', 'Mr Osei said: "The bridge is closed."', ['Mr Osei | said | The bridge is closed']],
  ['before its cue', '"The bridge is closed," Mr Osei said.', ['Mr Osei | said | The bridge is closed']],
  [
    'cue before its subject',
    '"The bridge is closed," said Mr Osei, a clerk at the port.',
    ['Mr Osei, a clerk at the port | said | The bridge is closed'],
  ],
  ['cue inside', '"The bridge," he said, "is closed."', ['he | said | The bridge … is closed']],
  [
    'resumed',
    '"The bridge is closed," he said. "No one may cross."',
    ['he | said | The bridge is closed … No one may cross'],
  ],
  [
    'over several lines',
    'Ms Reeve said: "The bridge is closed.\nNo one may cross.\nGo home."',
    ['Ms Reeve | said | The bridge is closed.\nNo one may cross.\nGo home'],
  ],
  [
    'partly quoted',
    'Ms Reeve said the bridge was "a trap" for drivers.',
    ['Ms Reeve | said | the bridge was "a trap" for drivers'],
  ],
  [
    'clause before its cue',
    'The bridge is closed, the port said on Monday.',
    ['the port | said | The bridge is closed'],
  ],
  ['clause around its cue', 'The bridge, the port said, was closed.', ['the port | said | The bridge … was closed']],
  ['question', '"Is it closed?" asked Ms Reeve.', ['Ms Reeve | asked | Is it closed?']],
  [
    'apposition without its closing comma',
    '"It is closed," Ann Reeve, a nurse at the port said.',
    ['Ann Reeve, a nurse at the port | said | It is closed'],
  ],
  ['nobody', '"It is closed and no one may cross it."', [' |  | It is closed and no one may cross it']],
  [
    'apostrophes',
    "The firm's owner said it wasn't the workers' fault.",
    ["The firm's owner | said | it wasn't the workers' fault"],
  ],
  [
    'inside a quotation',
    '"They told me they were afraid," he said.',
    ['he | said | They told me they were afraid', 'They | told | they were afraid'],
  ],
]

describe('a quotation', () => {
  it.each(FOUND)('%s: %s', (_, text, expected) => {
    expect(reports(text)).toEqual(expected)
  })

  it.each([
    'The "Rheingold" left the yard at noon.',
    'The so-called "experts" left.',
    'He read the novel "The Long Night" twice.',
  ])('none in: %s', (text) => {
    expect(reports(text)).toEqual([])
  })

  it('tells direct, mixed and indirect apart', () => {
    const kind = (text: string) => find(text)[0]?.quote
    expect(kind('"It is closed," he said.')).toBe('direct')
    expect(kind('He said it was "closed for good" now.')).toBe('mixed')
    expect(kind('He said it was closed.')).toBe('indirect')
  })

  it('keeps two speakers apart where each has a cue', () => {
    expect(reports('"It is closed," said Ms Reeve. "It is open," said Mr Osei.')).toEqual([
      'Ms Reeve | said | It is closed',
      'Mr Osei | said | It is open',
    ])
  })
})
