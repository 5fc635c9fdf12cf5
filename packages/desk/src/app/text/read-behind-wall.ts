import { walledReader } from '#engines'
import { bytesInMemory, readFile } from '#jobs'
import { joinPages } from '#reading'
import { buildWall, chooseTier } from '#sandbox'

export type ReadText =
  | { readonly state: 'read' | 'partial'; readonly text: string }
  | { readonly state: 'unread'; readonly because: string }

/** Reads one file that belongs to no case, behind the strongest wall there is here. The reader ends with it. */
export async function readBehindWall(bytes: Uint8Array, name?: string): Promise<ReadText> {
  const { tier } = await chooseTier()
  if (tier === undefined) return { state: 'unread', because: 'no-wall' }
  const session = buildWall(walledReader(), { tier, readers: 1 }).openSession()
  try {
    const { reading } = await readFile(
      { bytes: bytesInMemory(bytes), ...(name === undefined ? {} : { name }) },
      session,
    )
    if (reading.state === 'unread') return { state: 'unread', because: reading.because }
    const { text } = joinPages(reading)
    return text === '' && reading.state === 'partial'
      ? { state: 'unread', because: reading.because }
      : { state: reading.state, text }
  } finally {
    await session.close()
  }
}
