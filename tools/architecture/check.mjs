// Holds the imports of this repository to ARCHITECTURE.md, after proving on planted breaches that each rule bites.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ADVICE, inspect } from './inspect.mjs'
import { tryPlanted } from './planted.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const { missed, wronged, planted } = await tryPlanted()
for (const { rule, from } of missed) console.error(`planted and not caught: ${rule}  ${from}`)
for (const { rule, from, to } of wronged) console.error(`sound and yet caught: ${rule}  ${from} -> ${to}`)

const { breaches, files, imports } = await inspect(root)
const byRule = Map.groupBy(breaches, ({ rule }) => rule)
for (const [rule, those] of byRule) {
  console.error(`\n${rule}\n  ${ADVICE.get(rule) ?? ''}`)
  for (const { from, to } of those) console.error(`  ${from}${to === '' ? '' : `  ->  ${to}`}`)
}
console.log(
  `${byRule.size > 0 ? '\n' : ''}architecture: ${files} files, ${imports} imports, ${ADVICE.size} rules, ${planted} planted breaches caught, ${breaches.length} breaches`,
)
process.exitCode = breaches.length + missed.length + wronged.length > 0 ? 1 : 0
