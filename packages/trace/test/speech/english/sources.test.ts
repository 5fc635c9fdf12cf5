import { describe, expect, it } from 'vitest'
import { find, reports } from './reports.ts'

const source = (text: string) => reports(text)[0]?.split(' | ')[0]
const kind = (text: string) => find(text)[0]?.sourceKind

describe('the source of a report', () => {
  it.each([
    ['Ann Reeve, the harbour master, said it was late.', 'Ann Reeve, the harbour master'],
    ['Ann Reeve, 41, said it was late.', 'Ann Reeve, 41'],
    ['Ann Reeve, who lives by the port, said it was late.', 'Ann Reeve'],
    ['On Friday, Ann Reeve said it was late.', 'Ann Reeve'],
    ['In a tweet on Friday, Ann Reeve said it was late.', 'Ann Reeve'],
    ['Ann Reeve on Friday said it was late.', 'Ann Reeve'],
    ['When the bridge fell, Ann Reeve, the harbour master, said it was late.', 'Ann Reeve, the harbour master'],
    ['The expert who tested the bridge said it was late.', 'The expert who tested the bridge'],
    ['A poll released on Thursday showed that voters were tired.', 'A poll released on Thursday'],
    ['Dutch and Danish officials said it was late.', 'Dutch and Danish officials'],
    ['Reeve, Osei and Brandt said it was late.', 'Reeve, Osei and Brandt'],
    ['One of the guards said it was late.', 'One of the guards'],
    ["The port's owner said it was late.", "The port's owner"],
    ['The board - nine men - said it was late.', 'The board - nine men'],
    ["She's said it was late.", 'She'],
    ['The mayor met Ann Reeve, who said it was late.', 'Ann Reeve'],
    ['Fisher, however, said it was late.', 'Fisher'],
  ])('%s', (text, expected) => {
    expect(source(text)).toBe(expected)
  })

  it.each([
    ['Ann Reeve said it was late.', 'person'],
    ['The Harbour Police Department said it was late.', 'organisation'],
    ['Residents said it was late.', 'group'],
    ['A spokesman said it was late.', 'anonymous'],
    ['She said it was late.', 'pronoun'],
    ['A letter from the port said it was late.', 'document'],
    ['It is said that it was late.', 'impersonal'],
  ])('%s: %s', (text, expected) => {
    expect(kind(text)).toBe(expected)
  })

  it('tells what a pronoun agrees with', () => {
    expect(find('She said it was late.')[0]?.agrees).toEqual({ gender: 'f', number: 'sg', person: 3 })
    expect(find('They said it was late.')[0]?.agrees).toEqual({ number: 'pl', person: 3 })
  })

  it('trusts a thing that speaks less than a person', () => {
    const [thing] = find('The volcano said that it was late.')
    const [person] = find('The mayor said that it was late.')
    expect(thing!.confidence).toBeLessThan(person!.confidence)
  })
})
