import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { verifyDossierAt } from '../../src/app/dossier/index.ts'

const SPECIMENS = fileURLToPath(new URL('./specimens/', import.meta.url))
const VERIFY = fileURLToPath(new URL('../../src/dossier/parts/verify.py', import.meta.url))
const hasPython = spawnSync('python3', ['--version']).status === 0

interface Kept {
  readonly keys: string[]
  readonly cosigners: string[]
  readonly earlier: string[]
  readonly verdict: object
}

/** Dossiers as they were published once, by version of the format. None is ever made anew. */
describe.each(readdirSync(SPECIMENS).filter((name) => !name.includes('.')))('the kept dossier %s', (name) => {
  const kept: Kept = JSON.parse(readFileSync(join(SPECIMENS, `${name}.json`), 'utf8'))
  const folder = join(SPECIMENS, name)
  const earlier = kept.earlier.map((one) => join(SPECIMENS, one))

  it('gets the answer that it got when it was published', () => {
    const { keys, cosigners } = kept
    expect(verifyDossierAt(folder, { keys, cosigners, earlier })).toEqual(kept.verdict)
  })

  it.skipIf(!hasPython)('gets it from the verify.py of today and from the one that came along (needs python3)', () => {
    const known = [
      ...kept.keys.flatMap((key) => ['--key', key]),
      ...kept.cosigners.flatMap((key) => ['--cosigner', key]),
      ...earlier.flatMap((one) => ['--earlier', join(one, 'proof/checkpoint')]),
    ]
    for (const program of [VERIFY, join(folder, 'verify.py')]) {
      const ran = spawnSync('python3', ['-B', program, '--json', ...known, folder], { encoding: 'utf8' })
      expect(JSON.parse(ran.stdout)).toEqual(kept.verdict)
    }
  })
})
