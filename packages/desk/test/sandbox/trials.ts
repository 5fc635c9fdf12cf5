/**
 * The short trials of the wall as a program of its own, so that they can be run by another user than the tests are: what each attempt came to, as JSON.
 * Arguments: the port of a listener, a folder that readers must not see with a file `canary` in it.
 */
import { join } from 'node:path'
import { askEvil, openEvil, tiersHere } from './evil-reader.ts'

const [port = '0', vault = ''] = process.argv.slice(2)
const results: Record<string, Record<string, string>> = {}
for (const tier of await tiersHere()) {
  const session = openEvil({ tier, hide: [vault], readers: 1 })
  const ask = (act: string, argument = ''): Promise<string> =>
    askEvil(session, act, argument).catch((error: unknown) => String(error))
  results[tier] = {
    reach: await ask('reach', port),
    look: await ask('look', join(vault, 'canary')),
    environment: await ask('environment'),
    setting: await ask('setting'),
    unmount: await ask('unmount', vault),
    write: await ask('write', vault),
    fine: await ask('fine'),
  }
  await session.close()
}
process.stdout.write(JSON.stringify({ uid: process.getuid?.(), results }))
