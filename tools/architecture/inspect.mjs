// Inspects a tree laid out as this repository is.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { FORBIDDEN } from './rules.mjs'
import { SCANS, scan } from './scan.mjs'

export const ADVICE = new Map([...FORBIDDEN.map(({ name, comment }) => [name, comment]), ...Object.entries(SCANS)])

/**
 * @param base - the folder that holds `packages/`
 * @returns {Promise<{ breaches: { rule: string, from: string, to: string }[], files: number, imports: number }>}
 */
export async function inspect(base) {
  const sources = readdirSync(join(base, 'packages'))
    .map((name) => `packages/${name}/src`)
    .filter((path) => existsSync(join(base, path)))
  const { output } = await cruise(sources, {
    baseDir: base,
    validate: true,
    ruleSet: { forbidden: FORBIDDEN },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules|^tools/|^packages/[^/]+/test/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  })
  if (typeof output === 'string') throw new Error('the cruiser reported text instead of a result')
  const imported = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  const breaches = [...imported, ...scan(base)].sort(
    (a, b) => compare(a.rule, b.rule) || compare(a.from, b.from) || compare(a.to, b.to),
  )
  return { breaches, files: output.summary.totalCruised, imports: output.summary.totalDependenciesCruised ?? 0 }
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
