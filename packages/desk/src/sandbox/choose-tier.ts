import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WallTier } from '#reading'
import { layOut } from './layout.ts'
import { PROCESS_LIMITS } from './limits.ts'
import { makeReachable } from './stage.ts'
import { asOrdinaryUser, type Command } from './tiers/command.ts'
import { commandFor } from './wall.ts'

/** Why a tier is not used. The words are in the catalogues (`wall.fault.CODE`). */
export const TIER_FAULTS = [
  'not-this-system',
  'program-missing',
  'did-not-start',
  'control-failed',
  'reaches-network',
  'sees-files',
  'may-write',
  'may-start-processes',
  'sees-environment',
  'has-capabilities',
  'may-gain-privileges',
] as const
export type TierFault = (typeof TIER_FAULTS)[number]

export interface TierTrial {
  readonly tier: WallTier
  readonly holds: boolean
  readonly faults: readonly TierFault[]
  /** Programs that this tier needs and that are not on the path. */
  readonly missing: readonly string[]
}

export interface TierChoice {
  /** The strongest wall that was seen to hold; undefined when not even Node's permission model does. */
  readonly tier: WallTier | undefined
  readonly trials: readonly TierTrial[]
}

interface Answer {
  readonly network: boolean
  readonly file: boolean
  readonly write: boolean
  readonly process: boolean
  readonly environment: number
  readonly capabilities: string
  readonly noNewPrivileges: boolean
}

const TRIAL_MILLISECONDS = 15_000
const NEEDED: Readonly<Record<WallTier, readonly string[]>> = {
  1: ['bwrap', 'prlimit'],
  2: ['unshare', 'mount', 'setpriv', 'prlimit', 'env'],
  3: [],
}

function missingPrograms(tier: WallTier): string[] {
  const path = `${process.env.PATH ?? ''}${delimiter}/usr/bin${delimiter}/bin${delimiter}/usr/sbin${delimiter}/sbin`
  const needed = tier === 1 && process.getuid?.() === 0 ? [...NEEDED[tier], 'setpriv'] : NEEDED[tier]
  return needed.filter(
    (name) => !path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name))),
  )
}

async function ask(command: Command, question: object): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command.file, command.args, { stdio: ['pipe', 'pipe', 'ignore'], env: command.env, cwd: '/' })
    let untrustedOut = ''
    const timer = setTimeout(() => child.kill('SIGKILL'), TRIAL_MILLISECONDS)
    const finish = (): void => {
      clearTimeout(timer)
      try {
        resolve(JSON.parse(untrustedOut) as Answer)
      } catch {
        resolve(undefined)
      }
    }
    child.on('error', finish)
    child.on('close', finish)
    child.stdin.on('error', () => {})
    child.stdout.on('data', (chunk: Buffer) => {
      if (untrustedOut.length < 4096) untrustedOut += chunk.toString('latin1')
    })
    child.stdin.end(JSON.stringify(question))
  })
}

function judge(tier: WallTier, answer: Answer | undefined): TierFault[] {
  if (answer === undefined) return ['did-not-start']
  const faults: TierFault[] = []
  if (answer.file) faults.push('sees-files')
  if (answer.write) faults.push('may-write')
  if (answer.environment > 0) faults.push('sees-environment')
  // What the kernel must hold, and Node's permission model cannot: the network is open in tier 3, and said to be.
  if (tier !== 3) {
    if (answer.network) faults.push('reaches-network')
    if (answer.capabilities !== '0000000000000000') faults.push('has-capabilities')
    if (!answer.noNewPrivileges) faults.push('may-gain-privileges')
  } else if (answer.process) faults.push('may-start-processes')
  return faults
}

/**
 * Tries the walls from the strongest down and gives the first that holds, with what each trial showed. A tier is chosen because a program inside it
 * could not do what the same program outside could; that a program is installed proves nothing.
 */
export async function tryTiers(
  options: { readonly from?: WallTier; readonly node?: string } = {},
): Promise<TierChoice> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-wall-'))
  await chmod(folder, 0o777)
  const canary = join(folder, 'canary')
  await writeFile(canary, 'seen', { mode: 0o644 })
  let hits = 0
  const server = createServer((socket) => {
    hits += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const inside = fileURLToPath(new URL('./inside/', import.meta.url))
  const entry = join(inside, `probe${extname(fileURLToPath(import.meta.url))}`)
  const home = fileURLToPath(new URL('../../', import.meta.url))
  const program = { home, entry, folders: [inside], packages: [] }
  const question = { port, canary }
  const trials: TierTrial[] = []
  try {
    const linux = process.platform === 'linux'
    const tiers = ([1, 2, 3] as const).filter((tier) => tier >= (options.from ?? 1))
    let control: Answer | undefined
    for (const tier of tiers) {
      if (tier !== 3 && !linux) {
        trials.push({ tier, holds: false, faults: ['not-this-system'], missing: [] })
        continue
      }
      const missing = missingPrograms(tier)
      if (missing.length > 0) {
        trials.push({ tier, holds: false, faults: ['program-missing'], missing })
        continue
      }
      const laid = makeReachable(layOut(program, options.node), tier)
      if (control === undefined) {
        const bare = [...asOrdinaryUser(), laid.node, laid.entry]
        const env = { PATH: process.env.PATH ?? '', ISNAD_PROBE: 'seen' }
        control = await ask({ file: bare[0]!, args: bare.slice(1), env }, question)
        await rm(`${canary}.written`, { force: true })
      }
      const reached =
        control?.file === true && control.network && control.process && control.environment > 0 && hits > 0
      if (!reached) {
        trials.push({ tier, holds: false, faults: ['control-failed'], missing: [] })
        continue
      }
      const before = hits
      const answer = await ask(
        commandFor(tier, laid, { tier, hide: [folder], processLimits: PROCESS_LIMITS }),
        question,
      )
      const faults = judge(tier, answer)
      if (tier !== 3 && hits > before && !faults.includes('reaches-network')) faults.push('reaches-network')
      trials.push({ tier, holds: faults.length === 0, faults, missing: [] })
      if (faults.length === 0) return { tier, trials }
    }
    return { tier: undefined, trials }
  } finally {
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

let chosen: Promise<TierChoice> | undefined

/** As `tryTiers`, once for this process: the machine does not change under it. */
export function chooseTier(): Promise<TierChoice> {
  chosen ??= tryTiers()
  return chosen
}
