/**
 * Draws from WordNet which English words are verbs, how often they are something else, and which nouns are people or
 * bodies. Writes packages/trace/src/lexicon/english/word-classes.ts.
 *
 *   node tools/train/english-words.ts DICT_DIR        (the folder `dict` of WordNet 3.1: index.sense, data.noun)
 *
 * Counts are WordNet's own tag counts in its concordance; a sense that was never counted weighs `UNSEEN`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const UNSEEN = 0.3
const PERSON = 18
const GROUP = 14

interface Counts {
  verb: number
  verbSenses: number
  noun: number
  adjective: number
  adverb: number
  person: number
  group: number
}

function readCounts(file: string): Map<string, Counts> {
  const words = new Map<string, Counts>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [key, , , count] = line.split(' ')
    if (!key) continue
    const at = key.indexOf('%')
    const word = key.slice(0, at)
    if (!/^[a-z]{2,}$/.test(word)) continue
    const [kind, field] = key.slice(at + 1).split(':')
    const weight = Number(count) + UNSEEN
    const c = words.get(word) ?? { verb: 0, verbSenses: 0, noun: 0, adjective: 0, adverb: 0, person: 0, group: 0 }
    if (kind === '1') c.noun += weight
    else if (kind === '2') {
      c.verb += weight
      c.verbSenses++
    } else if (kind === '4') c.adverb += weight
    else c.adjective += weight
    if (kind === '1' && Number(field) === PERSON) c.person += weight
    if (kind === '1' && Number(field) === GROUP) c.group += weight
    words.set(word, c)
  }
  return words
}

/** Words that the noun file writes in lower case: "adam" is there only as "Adam". */
function readCommon(file: string): Set<string> {
  const common = new Set<string>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue
    const fields = line.split(' ')
    const count = Number.parseInt(fields[3] ?? '0', 16)
    for (let k = 0; k < count; k++) {
      const word = fields[4 + 2 * k] ?? ''
      if (word === word.toLowerCase()) common.add(word)
    }
  }
  return common
}

const dict = process.argv[2]
if (!dict) throw new Error('usage: english-words.ts DICT_DIR')
const words = [...readCounts(join(dict, 'index.sense'))].sort(([a], [b]) => (a < b ? -1 : 1))
const common = readCommon(join(dict, 'data.noun'))

const lists: Record<string, string[]> = { verbs: [], mixed: [], rare: [], adjectives: [], persons: [], groups: [] }
for (const [word, c] of words) {
  const other = c.noun + c.adjective + c.adverb
  const share = c.verb / (c.verb + other)
  const known = c.verb >= 1 || c.verbSenses >= 2
  if (known && share > 0.75) lists.verbs?.push(word)
  else if (known && share > 0.25) lists.mixed?.push(word)
  else if (c.verb >= 1 && share > 0.03) lists.rare?.push(word)
  if (c.adjective >= 2 && c.adjective > 1.5 * (c.noun + c.verb)) lists.adjectives?.push(word)
  if (common.has(word) && c.person >= 1 && c.person > 0.5 * c.noun && c.noun > 0.4 * (c.verb + c.adjective))
    lists.persons?.push(word)
  if (common.has(word) && c.group >= 1 && c.group > 0.5 * c.noun && c.noun > 0.4 * (c.verb + c.adjective))
    lists.groups?.push(word)
}

function block(name: string, doc: string, list: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const word of list) {
    if (line.length + word.length + 1 > 116) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  lines.push(line)
  return `/** ${doc} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`\n`
}

const out = `// Made by tools/train/english-words.ts from WordNet 3.1 and its tag counts.
// WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and
// distribute is granted on condition that this notice appears on all copies; see https://wordnet.princeton.edu/license.
// The software and database is provided "as is"; Princeton University makes no representations or warranties.

${block('VERBS', 'Base forms that are nearly always verbs.', lists.verbs ?? [])}
${block('MIXED', 'Base forms that are verbs in a quarter to three quarters of their uses.', lists.mixed ?? [])}
${block('RARE', 'Base forms that are seldom verbs.', lists.rare ?? [])}
${block('ADJECTIVES', 'Words that are mostly adjectives.', lists.adjectives ?? [])}
${block('PERSONS', 'Nouns that mostly mean a person.', lists.persons ?? [])}
${block('GROUPS', 'Nouns that mostly mean a body of people.', lists.groups ?? [])}`
const target = join(import.meta.dirname, '../../packages/trace/src/lexicon/english/word-classes.ts')
writeFileSync(target, out)
console.log(
  Object.entries(lists)
    .map(([k, v]) => `${k} ${v.length}`)
    .join(', '),
  out.length,
)
