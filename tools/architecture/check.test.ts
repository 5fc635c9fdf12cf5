import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const installed = existsSync(new URL('./node_modules/dependency-cruiser/package.json', import.meta.url))

describe.skipIf(!installed)(
  'the architecture check (skipped until "npm run architecture" has set up its folder)',
  () => {
    it('catches every breach that is planted and nothing that is sound', async () => {
      const { tryPlanted } = await import('./planted.mjs')
      const { missed, wronged, planted } = await tryPlanted()
      expect(missed).toEqual([])
      expect(wronged).toEqual([])
      expect(planted).toBeGreaterThan(40)
    })

    it('has advice for every rule', async () => {
      const { ADVICE } = await import('./inspect.mjs')
      expect([...ADVICE].filter(([, advice]) => advice.length < 40)).toEqual([])
    })
  },
)
