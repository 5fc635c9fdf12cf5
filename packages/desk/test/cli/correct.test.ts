import { describe, expect, it } from 'vitest'
import { Workspace } from '#app/workspace'
import { define } from '../../src/cli/commands/correct.ts'
import { makeCase } from '../app/fixture.ts'
import { runOn } from './screen.ts'

const TEXT = 'غادرت ١٢ شاحنة الميناء، ثم عادت ١٢ شاحنة.\n'

async function held() {
  const made = await makeCase()
  const ws = new Workspace(made.desk, () => {
    throw new TypeError('no wall')
  })
  const id = await ws.paste(TEXT, {}, 'a.txt')
  return { ...made, id }
}

describe('isnad correct', () => {
  it('sets words, lists them, and asks which where there are several', async () => {
    const { desk, folder, env, id } = await held()
    await desk.close()
    const run = (...args: string[]) =>
      runOn(['correct', '--case', folder, id, ...args], {
        env: { ISNAD_CONFIG: env.configFolder },
        commands: { correct: define },
      })
    const several = await run('١٢ شاحنة', '٢١ شاحنة')
    expect(several.code).not.toBe(0)
    const done = await run('١٢ شاحنة', '٢١ شاحنة', '--nth', '2', '--json')
    expect(JSON.parse(done.out)).toMatchObject({ schema: 'isnad-correct/1', page: 1, was: '١٢ شاحنة' })
    const list = JSON.parse((await run('--json')).out)
    expect(list.words).toMatchObject([{ page: 1, was: '١٢ شاحنة', value: '٢١ شاحنة', what: 'word' }])
    expect((await run('ليس هنا', 'x')).code).not.toBe(0)
  })
})
