import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PARSER_PACKAGES } from '#engines'
import { FINDING_CODES, MEDIA_TYPES, UNREAD_REASONS } from '#reading'
import { TIER_FAULTS } from '#sandbox'
import { hasWord } from '#words'

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url))

/** Every package that a file brings in when it is loaded, through the files it brings in; types alone bring nothing. */
function packagesBehind(entry: string): Set<string> {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const waiting = [entry]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(file)) continue
    seen.add(file)
    for (const [, names, from] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+(?!type\b)([^'"]*?from\s+)?['"]([^'"]+)['"]/gm,
    )) {
      void names
      const specifier = from!
      if (specifier.startsWith('#')) waiting.push(join(SOURCE, specifier.slice(1), 'index.ts'))
      else if (specifier.startsWith('.')) waiting.push(resolve(dirname(file), specifier))
      else if (!specifier.startsWith('node:'))
        packages.add(
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        )
    }
  }
  return packages
}

describe('the side of the desk', () => {
  it.each([
    'engines/index.ts',
    'sandbox/index.ts',
    'jobs/index.ts',
    'reading/index.ts',
    'app/index.ts',
    'cli/commands/read.ts',
    'server/index.ts',
  ])('%s loads no parser', (entry) => {
    const packages = packagesBehind(join(SOURCE, entry))
    expect(PARSER_PACKAGES.filter((name) => packages.has(name))).toEqual([])
  })

  it('(control: the walled side does)', () => {
    expect([...packagesBehind(join(SOURCE, 'engines/mail/engine.ts'))]).toContain('postal-mime')
    expect([...packagesBehind(join(SOURCE, 'engines/pdf/engine.ts'))]).toContain('@hyzyla/pdfium')
  })
})

describe('what a reading can say', () => {
  it.each(['ar', 'en'] as const)('has words in %s: findings, reasons, kinds, faults of the wall', (locale) => {
    const codes = [
      ...FINDING_CODES.map((code) => `reading.finding.${code}`),
      ...UNREAD_REASONS.map((reason) => `reading.unread.${reason}`),
      ...Object.keys(MEDIA_TYPES).map((kind) => `reading.kind.${kind}`),
      ...TIER_FAULTS.map((fault) => `wall.fault.${fault}`),
      ...['1', '2', '3'].flatMap((tier) => [`wall.tier.${tier}`, `wall.cost.${tier}`]),
    ]
    expect(codes.filter((code) => !hasWord(locale, code))).toEqual([])
  })
})
