import { describe, expect, it } from 'vitest'
import { find, reports } from './reports.ts'

/** rule, sentence, the reports it holds: "source | cue | content". */
const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'that-clause',
    'The harbour minister said that the bridge was closed.',
    ['The harbour minister | said | the bridge was closed'],
  ],
  ['bare-clause', 'Ann Reeve said the bridge was closed.', ['Ann Reeve | said | the bridge was closed']],
  [
    'a time before the content',
    'Ann Reeve said on Friday the bridge was closed.',
    ['Ann Reeve | said | the bridge was closed'],
  ],
  [
    'a medium before the content',
    'The port said in a statement that cranes would move.',
    ['The port | said | cranes would move'],
  ],
  ['somebody told', 'She told Harbour Radio that her son was safe.', ['She | told | her son was safe']],
  ['somebody told, no "that"', 'He told reporters he had paid.', ['He | told | he had paid']],
  ['wh-clause', 'The council asked whether the dam was safe.', ['The council | asked | whether the dam was safe']],
  [
    'negation and adverb in the cue',
    'Police did not immediately say how many were held.',
    ['Police | did not immediately say | how many were held'],
  ],
  [
    'perfect',
    'Residents have repeatedly said the well is poisoned.',
    ['Residents | have repeatedly said | the well is poisoned'],
  ],
  ['particle', 'Mr Osei pointed out that the date was wrong.', ['Mr Osei | pointed out | the date was wrong']],
  ['infinitive', 'The mayor vowed never to sell the yard.', ['The mayor | vowed | never to sell the yard']],
  ['plan', 'The city plans to close two schools.', ['The city | plans | to close two schools']],
  ['plan as a noun', 'The owners made plans to rebuild.', ['The owners | made plans | to rebuild']],
  ['object-infinitive', 'The mayor urged drivers to turn back.', ['The mayor | urged | drivers to turn back']],
  ['call on', 'The union called on the firm to pay.', ['The union | called on | the firm to pay']],
  [
    'appeal for',
    'Officers appealed for anyone who saw the car to come forward.',
    ['Officers | appealed for | anyone who saw the car to come forward'],
  ],
  [
    'accuse',
    'The envoy accused the firm of hiding the cracks.',
    ['The envoy | accused | the firm of hiding the cracks'],
  ],
  ['describe as', 'Mr Osei described the raid as a mistake.', ['Mr Osei | described | the raid as a mistake']],
  ['call', 'Ms Reeve called the plan "a trap".', ['Ms Reeve | called | the plan "a trap"']],
  ['gerund', 'The guard admitted selling the keys.', ['The guard | admitted | selling the keys']],
  [
    'topic',
    'Some villagers complained of a lack of water in the camp.',
    ['Some villagers | complained | a lack of water in the camp'],
  ],
  ['denied noun phrase', 'The bank denied allegations of fraud.', ['The bank | denied | allegations of fraud']],
  ['perception', 'Witnesses spotted two men fleeing the scene.', ['Witnesses | spotted | two men fleeing the scene']],
  ['participle', 'The mayor resigned, saying that he was tired.', ['The mayor | saying | he was tired']],
  [
    'document with a participle',
    'The port sent out a letter accusing the firm of fraud.',
    ['a letter | accusing | the firm of fraud'],
  ],
  [
    'coordination goes up',
    'Ms Reeve said the gate was shut and added that no one had a key.',
    ['Ms Reeve | said | the gate was shut', 'Ms Reeve | added | no one had a key'],
  ],
  [
    'coordination stays down',
    'Ms Reeve claims the guard pushed her and told her to leave.',
    ['Ms Reeve | claims | the guard pushed her and told her to leave', 'the guard | told | to leave'],
  ],
  ['relative subject', 'The woman who accused him of theft left.', ['The woman | accused | him of theft']],
  ['relative object', 'The yard, which she says has closed, was sold.', ['she | says | which … has closed']],
  ['what', 'It was what officials told the paper was a ruse.', ['officials | told | was a ruse']],
  ['fronted clause', 'After Ms Reeve said the gate was shut, the crowd left.', ['Ms Reeve | said | the gate was shut']],
]

describe('a report by its verb', () => {
  it.each(FOUND)('%s: %s', (_, text, expected) => {
    expect(reports(text)).toEqual(expected)
  })

  it.each([
    'The minister spoke to reporters in the harbour.',
    'He found the keys in the car.',
    'The firm said goodbye.',
    'She reports to the board.',
    'The show goes on and the band plays.',
    'They called the police.',
    'The guard was promised a coat.',
    'Demand for fish rose in May.',
    'The plans were kept in a safe.',
  ])('none in: %s', (text) => {
    expect(reports(text)).toEqual([])
  })

  it('says what the cue does and how the narrator stands to it', () => {
    expect(find('The owner claims he never saw the letter.')[0]).toMatchObject({
      cueKind: 'say',
      stance: 'doubt',
      polarity: '+',
    })
    expect(find('Police did not say who was held.')[0]).toMatchObject({ polarity: '-', stance: 'neutral' })
    expect(find('The receipt proved that he had paid.')[0]).toMatchObject({ cueKind: 'show', stance: 'factive' })
  })

  it('stops the content where another report begins', () => {
    expect(reports('Ms Reeve said the gate was shut, although the guard said it was open.')).toEqual([
      'Ms Reeve | said | the gate was shut',
      'the guard | said | it was open',
    ])
    expect(reports('Ms Reeve said the gate was shut, adding that no one had a key.')).toEqual([
      'Ms Reeve | said | the gate was shut',
      'Ms Reeve | adding | no one had a key',
    ])
  })

  it('nests a report in the content of another', () => {
    const found = find('Ms Reeve said that Mr Osei had claimed that the gate was open.')
    expect(found.map((a) => a.within)).toEqual([null, 0])
  })
})
