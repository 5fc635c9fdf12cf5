import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SKIPPED = new Set([
  'node_modules',
  'dist',
  'dist.new',
  'dist.old',
  '.git',
  '.isnad',
  'coverage',
  'package-lock.json',
])

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

const texts = filesIn('')
  .filter((path) => /\.(tsx?|m?js|json|md|css|html|yml)$|^\.ci\/run$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
const code = texts.filter(({ path }) => /\.(tsx?|m?js)$/.test(path))

/** Lines with what must not be there, as `path:line`. */
function linesWith(files: typeof texts, pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    pattern.test(text) ? text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])) : [],
  )
}

function withoutComments({ path, text }: (typeof texts)[number]): (typeof texts)[number] {
  const blank = (comment: string): string => comment.replaceAll(/[^\n]/g, ' ')
  return { path, text: text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, blank) }
}

/** Put together here, so that this file does not hold what it looks for. */
const word = (...parts: readonly string[]): string => parts.join('')

describe('the sources', () => {
  it('are all looked at', () => {
    expect(code.length).toBeGreaterThan(100)
    const planted = [{ path: 'planted.ts', text: `fine\n// ${word('@ts-', 'ignore')}\n` }]
    expect(linesWith(planted, new RegExp(word('@ts-', 'ignore')))).toEqual(['planted.ts:2'])
  })

  it('silence no checker', () => {
    const silenced = new RegExp(
      [word('@ts-', 'ignore'), word('@ts-', 'expect-error'), word('biome-', 'ignore')].join('|'),
    )
    expect(linesWith(code, silenced)).toEqual([])
    expect(linesWith(code.map(withoutComments), new RegExp(word('\\bas ', 'any\\b')))).toEqual([])
  })

  it('hold no test that shuts out the others, and none put off', () => {
    expect(
      linesWith(code, new RegExp(`\\b(?:it|test|describe)\\.(?:${word('on', 'ly')}|${word('to', 'do')})\\(`)),
    ).toEqual([])
  })

  it('hold no character that makes them read otherwise than they run', () => {
    expect(linesWith(code, /[\u202a-\u202e\u2066-\u2069]/)).toEqual([])
  })

  it('name no folder of the machine they were written on', () => {
    expect(linesWith(texts, new RegExp(word('(?<![\\w/])/(?:ro', 'ot|wo', 'rk)/[a-z.]')))).toEqual([])
  })
})

describe('what people read', () => {
  it('stands in the catalogues, not in the rooms that show it', () => {
    const shown = code.filter(({ path }) => /^packages\/(desk\/src\/(cli|server|app|api|print)|web\/src)\//.test(path))
    const spoken = shown.map(withoutComments)
    expect(linesWith(spoken, /\p{Script=Arabic}{3}/u)).toEqual([])
  })
})
