import {
  type ChildHead,
  type Counts,
  type EngineSink,
  examineText,
  type Finding,
  type FindingCode,
  FRAME,
  guessLanguage,
  type Limits,
  noCounts,
  PART_BYTES,
  type Page,
  type Place,
  pageToJson,
  SPARE_FINDINGS,
} from '#reading'

const PARAM_UNITS = 500
const TESTIMONY_UNITS = 32 * 1024

export type Emit = (type: number, payload: Uint8Array) => void

const encoder = new TextEncoder()

function shorten(text: string, units: number): string {
  if (text.length <= units) return text
  // A cut never leaves half a surrogate pair behind.
  const end = /[\ud800-\udbff]/.test(text[units - 1]!) ? units - 1 : units
  return `${text.slice(0, end)}…`
}

/** Takes what an engine gives, holds it to the limits, and sends it on as frames. */
export class FrameSink implements EngineSink {
  readonly counts: Counts = noCounts()
  readonly #limits: Limits
  readonly #emit: Emit
  readonly #inputBytes: number
  #units = 0
  #words = 0
  #oneChild = 0
  #reached = new Set<string>()

  constructor(limits: Limits, inputBytes: number, emit: Emit) {
    this.#limits = limits
    this.#inputBytes = inputBytes
    this.#emit = emit
  }

  page(page: Page): boolean {
    if (this.counts.pages >= this.#limits.pages) return this.#full('pages', this.#limits.pages)
    if (page.how === 'unread') {
      this.#json(FRAME.page, pageToJson(page))
      this.counts.pages += 1
      return true
    }
    const room = this.#limits.textUnits - this.#units
    if (page.text.length > room) {
      this.#full('text', this.#limits.textUnits)
      if (room <= 0) return false
    }
    const text = page.text.length > room ? page.text.slice(0, room) : page.text
    let words = page.words?.filter(({ end }) => end <= text.length)
    if (words !== undefined && this.#words + words.length > this.#limits.words) {
      this.#full('words', this.#limits.words)
      words = words.slice(0, this.#limits.words - this.#words)
    }
    const times = page.times?.filter(({ end }) => end <= text.length)
    const language = page.language ?? guessLanguage(text)
    this.#units += text.length
    this.#words += words?.length ?? 0
    this.#json(
      FRAME.page,
      pageToJson({
        ...page,
        text,
        ...(words ? { words } : {}),
        ...(times ? { times } : {}),
        ...(language === undefined ? {} : { language }),
      }),
    )
    this.counts.pages += 1
    for (const finding of examineText(text, page.number)) this.#finding(finding)
    return text.length === page.text.length
  }

  meta(name: string, value: string): void {
    if (this.counts.meta >= this.#limits.testimony) {
      this.#full('testimony', this.#limits.testimony)
      return
    }
    this.counts.meta += 1
    this.#json(FRAME.meta, { name: shorten(name, PARAM_UNITS), value: shorten(value, TESTIMONY_UNITS) })
  }

  finding(code: FindingCode, params: Finding['params'] = {}, place?: Place): void {
    this.#finding(place === undefined ? { code, params } : { code, params, place })
  }

  #finding(finding: Finding): void {
    if (this.counts.findings >= this.#limits.findings) {
      this.#full('findings', this.#limits.findings)
      return
    }
    this.counts.findings += 1
    const params: Record<string, string | number> = {}
    for (const [name, value] of Object.entries(finding.params)) {
      params[name] = typeof value === 'string' ? shorten(value, PARAM_UNITS) : value
    }
    this.#json(FRAME.finding, { ...finding, params })
  }

  child(head: ChildHead): boolean {
    if (this.counts.children >= this.#limits.children) return this.#full('children', this.#limits.children)
    this.counts.children += 1
    this.#oneChild = 0
    this.#json(FRAME.child, {
      ...head,
      ...(head.shownName === undefined ? {} : { shownName: shorten(head.shownName, 4096) }),
      ...(head.claimedType === undefined ? {} : { claimedType: shorten(head.claimedType, PARAM_UNITS) }),
    })
    return true
  }

  childBytes(bytes: Uint8Array): boolean {
    const all = this.counts.childBytes + bytes.length
    if (this.#oneChild + bytes.length > this.#limits.oneChildBytes)
      return this.#full('child', this.#limits.oneChildBytes)
    if (all > this.#limits.childBytes) return this.#full('children-bytes', this.#limits.childBytes)
    // Small files compress well without harm: the ratio is looked at once 16 MiB have come out.
    if (all > 16 * 1024 * 1024 && all > this.#limits.ratio * this.#inputBytes) {
      return this.#full('ratio', this.#limits.ratio)
    }
    this.counts.childBytes = all
    this.#oneChild += bytes.length
    for (let from = 0; from < bytes.length; from += PART_BYTES) {
      this.#emit(FRAME.bytes, bytes.subarray(from, from + PART_BYTES))
    }
    return true
  }

  /** One finding for each limit, however often it is met. There is always room for these. */
  #full(what: string, limit: number): false {
    if (!this.#reached.has(what)) {
      this.#reached.add(what)
      if (this.#reached.size <= SPARE_FINDINGS) {
        this.counts.findings += 1
        this.#json(FRAME.finding, { code: 'limit-reached', params: { what, limit } })
      }
    }
    return false
  }

  #json(type: number, value: object): void {
    this.#emit(type, encoder.encode(JSON.stringify(value)))
  }
}
