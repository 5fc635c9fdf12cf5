import type { EngineName, Wall, WallEvent, WalledProgram, WallJob, WallSession, WallTier } from '#reading'
import { SandboxError } from './error.ts'
import { type Layout, layOut } from './layout.ts'
import { PROCESS_LIMITS, type ProcessLimits, RECOGNITION_LIMITS, readersThatFit } from './limits.ts'
import { Reader } from './reader.ts'
import { Slots } from './slots.ts'
import { makeReachable } from './stage.ts'
import { bubblewrapCommand } from './tiers/bubblewrap.ts'
import type { Command } from './tiers/command.ts'
import { namespacesCommand } from './tiers/namespaces.ts'
import { permissionCommand } from './tiers/permission.ts'

export interface WallOptions {
  readonly tier: WallTier
  /** Folders that no reader may see: cases and the user's keys. In tier 1 and 3 nothing of them is in sight anyway; tier 2 covers them. */
  readonly hide?: readonly string[]
  /** A person has agreed to the weaker wall for this case. Without it tier 3 reads plain text alone. */
  readonly agreedToWeaker?: boolean
  readonly readers?: number
  readonly processLimits?: ProcessLimits
  readonly node?: string
  /** Reads pages from their pictures; without it `openRecognition` opens ordinary readers. */
  readonly recogniser?: WalledProgram
}

export function commandFor(tier: WallTier, layout: Layout, options: WallOptions): Command {
  const limits = options.processLimits ?? PROCESS_LIMITS
  if (tier === 1) return bubblewrapCommand(layout, limits)
  if (tier === 2) return namespacesCommand(layout, limits, options.hide ?? [])
  return permissionCommand(layout, limits)
}

/** Engines that may run without a kernel's wall and without anybody's consent. */
const ALWAYS: ReadonlySet<EngineName> = new Set(['text', 'none'])

/**
 * A wall of a given tier around a program. Choosing the tier is not done here: see `chooseTier`.
 * @throws {SandboxError} PROGRAM_INCOMPLETE
 */
export function buildWall(program: WalledProgram, options: WallOptions): Wall {
  const reachable = (walled: WalledProgram): Layout => {
    const laid = layOut(walled, options.node)
    return options.tier === 3 ? laid : makeReachable(laid, options.tier)
  }
  const start = (laid: Layout, own: WallOptions): Reader =>
    new Reader(commandFor(options.tier, laid, own), (own.processLimits ?? PROCESS_LIMITS).cpuSeconds)
  const layout = reachable(program)
  let recognition: Layout | undefined
  const readers = options.readers ?? readersThatFit(options.processLimits)
  const slots = new Slots(readers)
  const weak = options.tier === 3 && options.agreedToWeaker !== true
  return {
    tier: options.tier,
    readers,
    openSession: () => new Session(() => start(layout, options), slots, options.tier, weak),
    openRecognition: () => {
      // Laid out when it is first needed: most runs only read text.
      recognition ??= reachable(options.recogniser ?? program)
      const own = recognition
      const patient = { ...options, processLimits: options.processLimits ?? RECOGNITION_LIMITS }
      return new Session(() => start(own, patient), slots, options.tier, weak)
    },
  }
}

class Session implements WallSession {
  readonly tier: WallTier
  readonly #start: () => Reader
  readonly #slots: Slots
  readonly #plainOnly: boolean
  readonly #idle: Reader[] = []
  readonly #busy = new Set<Reader>()
  #closed = false

  constructor(start: () => Reader, slots: Slots, tier: WallTier, plainOnly: boolean) {
    this.tier = tier
    this.#start = start
    this.#slots = slots
    this.#plainOnly = plainOnly
    // Started ahead: by the time the first bytes have been looked up, it is there.
    this.#idle.push(start())
  }

  async *run(
    job: WallJob,
    options: { readonly alone?: boolean; readonly signal?: AbortSignal } = {},
  ): AsyncGenerator<WallEvent> {
    if (this.#plainOnly && (job.engine === 'auto' || !ALWAYS.has(job.engine))) {
      throw new SandboxError('WEAK_WALL_NOT_AGREED', `engine ${job.engine}`)
    }
    const release = await this.#slots.take(options.alone === true)
    let reader: Reader | undefined
    try {
      if (this.#closed) throw new SandboxError('SESSION_CLOSED', 'the session is over')
      reader = this.#takeIdle()
      this.#busy.add(reader)
      yield* reader.read(job, options.signal)
    } finally {
      if (reader !== undefined) {
        this.#busy.delete(reader)
        if (reader.usable && !this.#closed) this.#idle.push(reader)
        else reader.kill()
      }
      release()
    }
  }

  #takeIdle(): Reader {
    for (let reader = this.#idle.pop(); reader !== undefined; reader = this.#idle.pop()) {
      if (reader.usable) return reader
    }
    return this.#start()
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const reader of this.#busy) reader.kill()
    await Promise.all(this.#idle.splice(0).map((reader) => reader.close()))
  }
}
