import { fileURLToPath } from 'node:url'
import {
  DEFAULT_LIMITS,
  type Limits,
  type WallEvent,
  type WalledProgram,
  type WallSession,
  type WallTier,
} from '#reading'
import { buildWall, tryTiers, type WallOptions } from '#sandbox'

/** The program that misbehaves, with the same sights as the real reader: its own code, and that of the protocol. */
export const EVIL: WalledProgram = {
  home: fileURLToPath(new URL('../../', import.meta.url)),
  entry: fileURLToPath(new URL('./evil/worker.ts', import.meta.url)),
  folders: [
    fileURLToPath(new URL('./evil/', import.meta.url)),
    fileURLToPath(new URL('../../src/reading/', import.meta.url)),
  ],
  packages: [],
}

/** Tiers whose walls hold on this machine; the others are skipped by name. */
export async function tiersHere(): Promise<ReadonlySet<WallTier>> {
  const here = new Set<WallTier>()
  for (const tier of [1, 2, 3] as const) {
    const { trials } = await tryTiers({ from: tier })
    if (trials[0]?.holds === true) here.add(tier)
  }
  return here
}

export function openEvil(options: WallOptions): WallSession {
  return buildWall(EVIL, { agreedToWeaker: true, ...options }).openSession()
}

export async function actEvil(
  session: WallSession,
  act: string,
  argument = '',
  limits: Partial<Limits> = {},
): Promise<WallEvent[]> {
  const events: WallEvent[] = []
  const job = {
    engine: 'text' as const,
    hints: { passwords: [act, argument] },
    limits: { ...DEFAULT_LIMITS, milliseconds: 20_000, ...limits },
    bytes: {
      size: 4,
      async *chunks() {
        yield new Uint8Array(4)
      },
    },
  }
  for await (const event of session.run(job)) events.push(event)
  return events
}

/** What the evil reader found out: the text of its page. */
export async function askEvil(session: WallSession, act: string, argument = ''): Promise<string> {
  const [event] = await actEvil(session, act, argument)
  if (event?.type !== 'page' || event.page.how === 'unread') throw new Error('the evil reader gave no page')
  return event.page.text
}
