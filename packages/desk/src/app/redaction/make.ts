import { createHash } from 'node:crypto'
import { checkMade, checkMadeText, drawRedacted, makeRedacted, packPng, type Wanted } from '#jobs/redaction'
import type { FileId, RedactedId } from '#model'
import { ProtectionError } from '#protection'
import { type CheckResult, markText, proposeMarks, type RedactionPlan, termsOf } from '#protection/redaction'
import { joinPages, type Wall } from '#reading'
import type { Desk } from '../desk.ts'
import { barePages, type Material, openMaterial, planPages, planText, requireRedaction, spanOf } from './material.ts'

const ENGINE = { name: 'redaction', version: '1' } as const

export interface WorkOptions {
  readonly signal?: AbortSignal
  readonly onPage?: (done: number, total: number) => void
  /** False: the words of the new file are not read from its pictures, and cannot be searched. */
  readonly layer?: boolean
  /** False: only our own tests are run. */
  readonly tools?: boolean
}

/** What a plan would make, to be looked at: bytes without a text layer, and the digest that a reviewer agrees to. */
export interface Preview {
  readonly plan: string
  readonly shown: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** @throws {ProtectionError} NO_PLAN, PLAN_EMPTY, MARK_LOST, MARK_UNPLACED, PAGE_NOT_DRAWN */
export async function previewRedaction(
  desk: Desk,
  wall: Wall,
  file: string,
  options: WorkOptions = {},
): Promise<Preview> {
  const { plan } = await requireRedaction(desk, file)
  const material = await openMaterial(desk, file)
  const made = await make(desk, wall, material, plan, { ...options, layer: false })
  return { plan: plan.id, shown: made.pictures, mediaType: made.mediaType, bytes: made.bytes }
}

const EYE = { colours: 'colour', widths: 'steps', dpi: 110 } as const

/**
 * One page as PNG, as it is or as it would leave. Boxes of words and regions fit it: a photograph is not turned. Undefined where the file has no such
 * page or it cannot be drawn.
 * @throws {ProtectionError} for a page as it would leave, what `previewRedaction` throws
 */
export async function pageForEye(
  desk: Desk,
  wall: Wall,
  file: string,
  page: number,
  isCovered: boolean,
): Promise<Uint8Array | undefined> {
  const material = await openMaterial(desk, file)
  if (material.as === 'text' || !material.reading.pages.some(({ number }) => number === page)) return undefined
  const toDraw = isCovered
    ? await planPages(desk, material, (await requireRedaction(desk, file)).plan)
    : await barePages(desk, material, EYE)
  const session = wall.openRecognition?.() ?? wall.openSession()
  try {
    for await (const drawn of drawRedacted(toDraw, session, new Set([page]))) {
      return 'refused' in drawn ? undefined : packPng(isCovered ? drawn.after : drawn.before)
    }
    return undefined
  } finally {
    await session.close()
  }
}

export interface ReviewAnswer {
  readonly answer: 'agreed' | 'sent back'
  /** What the reviewer was shown; at least 16 digits of the preview's digest. Needed to agree. */
  readonly shown?: string
  readonly words?: string
}

/**
 * Records that a second person looked at a plan as it would come out.
 * @throws {ProtectionError} REVIEWER_IS_REDACTOR; SHOWN_DIFFERS when what was looked at is not what the plan makes now
 */
export async function reviewRedaction(
  desk: Desk,
  wall: Wall,
  file: string,
  { answer, shown, words }: ReviewAnswer,
): Promise<void> {
  const { plan } = await requireRedaction(desk, file)
  const { writing } = desk
  if (writing.can && plan.by.has(writing.as))
    throw new ProtectionError('REVIEWER_IS_REDACTOR', 'who marked a plan does not review it', { plan: plan.id })
  let seen: string | undefined
  if (answer === 'agreed') {
    const preview = await previewRedaction(desk, wall, file)
    if (shown === undefined || shown.length < 16 || !preview.shown.startsWith(shown))
      throw new ProtectionError('SHOWN_DIFFERS', 'what was looked at is not what would leave', {
        shown: preview.shown.slice(0, 16),
      })
    seen = preview.shown
  }
  await desk.record([
    {
      type: 'review',
      of: [plan.entry],
      payload: {
        about: plan.id,
        answer,
        ...(seen === undefined ? {} : { shown: seen }),
        ...(words === undefined || words === '' ? {} : { words }),
      },
    },
  ])
}

export interface Applied {
  readonly plan: string
  readonly outcome: 'may leave' | 'held back'
  readonly checks: readonly CheckResult[]
  /** Set when it may leave. */
  readonly redacted?: string
  readonly pages: number
  readonly text: string
}

/**
 * Makes the redacted file of a reviewed plan, tests it, and keeps it when nothing was found. What was found is entered either way.
 * @throws {ProtectionError} NOT_REVIEWED, PROPOSALS_OPEN, SHOWN_DIFFERS, and what `previewRedaction` throws
 */
export async function applyRedaction(
  desk: Desk,
  wall: Wall,
  file: string,
  options: WorkOptions = {},
): Promise<Applied> {
  const { plan, review, state } = await requireRedaction(desk, file)
  if (review === undefined || state.state === 'withdrawn')
    throw new ProtectionError('NOT_REVIEWED', 'no second person has agreed to this plan', { plan: plan.id })
  const material = await openMaterial(desk, file)
  const open = countOpen(material, plan)
  if (open > 0) throw new ProtectionError('PROPOSALS_OPEN', 'places are neither marked nor let stand', { count: open })
  const made = await make(desk, wall, material, plan, { ...options, layer: options.layer !== false })
  if (made.pictures !== review.shown)
    throw new ProtectionError('SHOWN_DIFFERS', 'it would not be what was reviewed', {
      shown: made.pictures.slice(0, 16),
    })
  const checks = await check(desk, wall, material, plan, made.bytes, options)
  const outcome = outcomeOf(checks)
  const sha256 = createHash('sha256').update(made.bytes).digest('hex')
  const { mediaType, pages, text, pictures, bytes } = made
  const told = { plan: plan.id, outcome, checks, pages, text } as const
  if (outcome === 'held back') {
    await desk.recordInspection({ plan: plan.id, sha256, outcome, checks: [...checks] })
    return told
  }
  const id = file as FileId
  const redacted = await desk.keepRedacted({
    plan: plan.id,
    file: id,
    engine: ENGINE,
    mediaType,
    pages,
    text,
    pictures,
    bytes,
  })
  await desk.recordInspection({ plan: plan.id, redacted, sha256, outcome, checks: [...checks] })
  return { ...told, redacted }
}

/** Tests a redacted file that was kept once more, and enters what was found. @throws {ProtectionError} NOT_APPLIED */
export async function checkRedaction(
  desk: Desk,
  wall: Wall,
  file: string,
  options: WorkOptions = {},
): Promise<Applied> {
  const { plan, made } = await requireRedaction(desk, file)
  const own = made.find((one) => one.plan === plan.id)
  if (own === undefined)
    throw new ProtectionError('NOT_APPLIED', 'no redacted file was made by this plan', { plan: plan.id })
  const material = await openMaterial(desk, file)
  const bytes = await desk.readDerived(own.id as RedactedId)
  const checks = await check(desk, wall, material, plan, bytes, options)
  const outcome = outcomeOf(checks)
  await desk.recordInspection({ plan: plan.id, redacted: own.id, sha256: own.sha256, outcome, checks: [...checks] })
  return { plan: plan.id, outcome, checks, redacted: own.id, pages: own.pages, text: own.text }
}

/** Takes a redaction out of use; what was made stays on record and in the case. */
export async function withdrawRedaction(desk: Desk, file: string, reason: string): Promise<void> {
  const { plan } = await requireRedaction(desk, file)
  await desk.record([{ type: 'withdraw', of: [plan.entry], payload: { about: plan.id, reason } }])
}

/** How many sure places of a plan's terms are neither marked nor let stand. */
export function countOpen(material: Material, plan: RedactionPlan): number {
  const marked = plan.marks.flatMap((mark) => spanOf(mark, material) ?? [])
  return proposeMarks(material.whole.text, plan, marked).filter(({ answer, isSure }) => answer === 'open' && isSure)
    .length
}

function outcomeOf(checks: readonly CheckResult[]): 'may leave' | 'held back' {
  return checks.some(({ result }) => result === 'found') ? 'held back' : 'may leave'
}

function wantedOf(plan: RedactionPlan): Wanted {
  return { terms: termsOf(plan), stays: plan.stays.map(({ form }) => form) }
}

interface Product {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly pages: number
  readonly text: 'recognised' | 'partly' | 'text' | 'none'
  readonly pictures: string
}

async function make(
  desk: Desk,
  wall: Wall,
  material: Material,
  plan: RedactionPlan,
  { layer, signal, onPage }: WorkOptions & { readonly layer: boolean },
): Promise<Product> {
  if (material.as === 'text') {
    const bytes = Buffer.from(
      `${markText(joinPages(material.reading).text, planText(material, plan)).toWellFormed()}\n`,
    )
    const pictures = createHash('sha256').update(bytes).digest('hex')
    return { bytes, mediaType: 'text/plain; charset=utf-8', pages: 1, text: 'text', pictures }
  }
  const session = wall.openRecognition?.() ?? wall.openSession()
  try {
    const file = await planPages(desk, material, plan)
    const made = await makeRedacted(file, session, {
      ...(layer && wall.openRecognition !== undefined ? { recogniser: session } : {}),
      ...(signal === undefined ? {} : { signal }),
      ...(onPage === undefined ? {} : { onPage }),
    })
    if ('refused' in made)
      throw new ProtectionError('PAGE_NOT_DRAWN', 'a page cannot be drawn', { page: made.page, because: made.refused })
    return made
  } finally {
    await session.close()
  }
}

/** A session of its own: what made the file is not what tests it. */
async function check(
  desk: Desk,
  wall: Wall,
  material: Material,
  plan: RedactionPlan,
  bytes: Uint8Array,
  { signal, tools }: WorkOptions,
): Promise<readonly CheckResult[]> {
  if (material.as === 'text') return await checkMadeText(bytes, wantedOf(plan))
  const session = wall.openRecognition?.() ?? wall.openSession()
  try {
    return await checkMade(bytes, await planPages(desk, material, plan), wantedOf(plan), session, {
      ...(signal === undefined ? {} : { signal }),
      ...(tools === undefined ? {} : { tools }),
    })
  } finally {
    await session.close()
  }
}
