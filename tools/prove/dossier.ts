import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const name = 'dossier'
export const describe = 'every tampered dossier, refused by isnad verify, verify.py and verify.html with the same codes'

const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The test of every run looks at one of each code with the two other checkers; here they look at all. */
export async function run(): Promise<number> {
  const { status } = spawnSync(process.execPath, [VITEST, 'run', 'packages/desk/test/dossier/agree'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ISNAD_SWEEP: '1' },
  })
  return status ?? 1
}
