import { describe, expect, it } from 'vitest'
import { find, reports } from './reports.ts'

const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'according to, first',
    'According to the port, the bridge is closed.',
    ['the port | According to | the bridge is closed'],
  ],
  [
    'according to, last',
    'The bridge is closed, according to a letter from the port.',
    ['a letter from the port | according to | The bridge is closed'],
  ],
  [
    'according to, inside',
    'The bridge, according to the port, is closed.',
    ['the port | according to | The bridge … is closed'],
  ],
  [
    'according to people who',
    'He fled, according to two guards who saw him.',
    ['two guards who saw him | according to | He fled'],
  ],
  [
    'according to, before "but"',
    'He fled, according to the paper, but no one saw him.',
    ['the paper | according to | He fled'],
  ],
  ['as X put it', 'The plan is dead, as the mayor put it.', ['the mayor | put it | The plan is dead']],
  ['as X reported', 'As Harbour Radio reported, the plan is dead.', ['Harbour Radio | reported | the plan is dead']],
  [
    'in the words of',
    'The plan is dead, in the words of the mayor.',
    ['the mayor | in the words of | The plan is dead'],
  ],
  [
    'citing',
    'The plan is dead, Harbour Radio reported, citing two officials.',
    ['Harbour Radio | reported | The plan is dead', 'two officials | citing | The plan is dead'],
  ],
  ['passive with an infinitive', 'The mayor is said to have left.', [' | is said | The mayor … to have left']],
  ['passive with "it"', 'It is believed that the mayor has left.', [' | is believed | the mayor has left']],
  ['accused, passive', 'The mayor has been accused of taking bribes.', [' | has been accused | taking bribes']],
  ['accused by', 'The mayor was accused by the union of taking bribes.', ['the union | was accused | taking bribes']],
  ['told, passive', 'The crew were told that the pier was safe.', [' | were told | the pier was safe']],
  ['asked, passive', 'The mayor laughed when asked if he would resign.', [' | asked | if he would resign']],
  ['hearsay adverb', 'The mayor reportedly left the city.', [' | reportedly | The mayor … left the city']],
  [
    'noun with its owner',
    "Ms Reeve's claim that the vote was stolen was heard.",
    ['Ms Reeve | claim | the vote was stolen'],
  ],
  ['noun, pronoun owner', 'He repeated his claim that the vote was stolen.', ['his | claim | the vote was stolen']],
  ['noun, nobody', 'The town was full of rumours that the mayor had fled.', [' | rumours | the mayor had fled']],
  [
    'noun with a light verb',
    'The union expressed concern that the pier was unsafe.',
    ['The union | expressed concern | the pier was unsafe'],
  ],
  ['adjective', 'Parents are worried that the school may close.', ['Parents | are worried | the school may close']],
  ['colon', 'Ann Reeve: "We will open the bridge again"', ['Ann Reeve | : | We will open the bridge again']],
]

describe('a report by a phrase, a passive, a noun or a colon', () => {
  it.each(FOUND)('%s: %s', (_, text, expected) => {
    expect(reports(text)).toEqual(expected)
  })

  it.each([
    'They acted according to plan B and left.',
    'The fact that he left is known.',
    'The opinions that people have on it differ.',
    'Warning: floor may be wet.',
    'Premier Cup: Harbour 3-1 Castle',
    'He resigned, citing poor health.',
  ])('none, or nothing said by a person, in: %s', (text) => {
    expect(reports(text).filter((r) => !r.startsWith('plan B |'))).toEqual([])
  })

  it('puts whoever is cited within the report that cites', () => {
    expect(find('The plan is dead, Harbour Radio reported, citing two officials.').map((a) => a.within)).toEqual([
      null,
      0,
    ])
  })

  it('names who issued a document and through whom it came', () => {
    const found = find('The bridge was unsafe, according to a report by the port obtained by Harbour Radio.')
    const text = 'The bridge was unsafe, according to a report by the port obtained by Harbour Radio.'
    expect(found[0]?.above?.map((a) => [a.role, text.slice(a.range.start, a.range.end)])).toEqual([
      ['issuer', 'the port'],
      ['conduit', 'Harbour Radio'],
    ])
  })

  it('names through whom a document came in a clause after it', () => {
    const text = 'The letters, which Harbour Radio obtained from a clerk, show that the order was given.'
    expect(find(text)[0]?.above?.map((a) => [a.role, text.slice(a.range.start, a.range.end)])).toEqual([
      ['conduit', 'Harbour Radio'],
    ])
  })

  it('gives a quoted speaker the report within the one that quotes', () => {
    const text = 'The radio quoted the mayor as saying that he had no choice.'
    expect(reports(text)).toEqual([
      'The radio | quoted | the mayor as saying that he had no choice',
      'the mayor | saying | he had no choice',
    ])
    expect(find(text).map((a) => a.within)).toEqual([null, 0])
  })

  it('marks an assent as an answer to the question before it', () => {
    const text = 'Asked if the port had been sold, the clerk replied: "Certainly."'
    expect(find(text).map((a) => a.form)).toEqual(['verb', 'question-answer'])
    expect(find('The clerk replied: "Certainly."').map((a) => a.form)).toEqual(['verb'])
  })

  it('notes where the text is unsure who spoke', () => {
    const text = 'One of the guards, or perhaps another man, said it was late.'
    const [report] = find(text)
    expect(report?.hedges.map((h) => [h.target, text.slice(h.range.start, h.range.end)])).toEqual([
      ['source-identity', 'perhaps'],
    ])
  })

  it('reads the turns of a transcript', () => {
    const text = 'Q: Did the army leave the town?\nA: Certainly.\nQ: When?\nA: In May.'
    expect(find(text).map((a) => [a.cueKind, a.form])).toEqual([
      ['ask', 'colon'],
      ['say', 'question-answer'],
      ['ask', 'colon'],
      ['say', 'question-answer'],
    ])
  })

  it('reads a headline whose speaker stands last', () => {
    expect(reports('Two men held after fire at yard: police\nThe fire broke out at noon.')).toEqual([
      'police | : | Two men held after fire at yard',
    ])
  })
})
