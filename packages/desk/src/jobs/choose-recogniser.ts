import { DEFAULT_LIMITS, type WallSession } from '#reading'
import { bytesInMemory } from './read-file.ts'
import { TRIAL_LINES, TRIAL_WORDS, trialPage } from './trial-page.ts'

/** Why the recogniser in WebAssembly is used. The words are in the catalogues (`recogniser.because.CODE`). */
export const WASM_BECAUSE = ['weaker-wall', 'none-installed', 'reads-worse', 'not-faster', 'trial-failed'] as const

export interface RecogniserChoice {
  readonly native: boolean
  /** Name and version of what is used, as readings keep it; undefined where neither could be tried. */
  readonly by: string | undefined
  readonly because: (typeof WASM_BECAUSE)[number] | undefined
}

interface Trial {
  readonly by: string
  /** Share of the page's words that were read. */
  readonly share: number
  readonly milliseconds: number
}

const TRIAL_MILLISECONDS = 60_000
/** What counts as reading as well. */
const AS_WELL = 0.97
/** Starting a program takes its time on a short page; a long one makes up for it. */
const MUCH_SLOWER = 0.8

let choices: Map<number, Promise<RecogniserChoice>> | undefined

/**
 * Which recogniser reads pages behind this wall: the Tesseract that is installed, if the wall is the strongest one and a page that both were given was
 * read by it as well and not more slowly; else the one in WebAssembly. Tried once for each wall in the life of the process.
 */
export function chooseRecogniser(session: WallSession): Promise<RecogniserChoice> {
  choices ??= new Map()
  const held = choices.get(session.tier)
  if (held !== undefined) return held
  const choice = tryBoth(session)
  choices.set(session.tier, choice)
  return choice
}

async function tryBoth(session: WallSession): Promise<RecogniserChoice> {
  if (session.tier !== 1) return { native: false, by: undefined, because: 'weaker-wall' }
  try {
    const native = await tryOne(session, true)
    if (native === undefined || !native.by.endsWith('(native)'))
      return { native: false, by: native?.by, because: 'none-installed' }
    const wasm = await tryOne(session, false)
    if (wasm === undefined) return { native: true, by: native.by, because: undefined }
    if (native.share < AS_WELL * wasm.share) return { native: false, by: wasm.by, because: 'reads-worse' }
    if (native.milliseconds * MUCH_SLOWER > wasm.milliseconds)
      return { native: false, by: wasm.by, because: 'not-faster' }
    return { native: true, by: native.by, because: undefined }
  } catch {
    // A trial that fails costs speed, no reading.
    return { native: false, by: undefined, because: 'trial-failed' }
  }
}

/** The page is read twice: the first time loads the models. */
async function tryOne(session: WallSession, native: boolean): Promise<Trial | undefined> {
  let last: Trial | undefined
  for (let turn = 0; turn < 2; turn += 1) {
    const began = performance.now()
    for await (const event of session.run({
      engine: 'recognition',
      bytes: bytesInMemory(trialPage()),
      hints: { recognise: { pages: [1], languages: ['en'], native } },
      limits: { ...DEFAULT_LIMITS, milliseconds: TRIAL_MILLISECONDS },
    })) {
      if (event.type !== 'page' || event.page.how === 'unread' || event.page.recognition === undefined) continue
      const { text, recognition } = event.page
      const wanted = new Set<string>(TRIAL_WORDS)
      const read = text.split(/\s+/).filter((word) => wanted.has(word)).length
      const share = Math.min(1, read / (TRIAL_WORDS.length * TRIAL_LINES))
      last = { by: recognition.by, share, milliseconds: performance.now() - began }
    }
  }
  return last
}
