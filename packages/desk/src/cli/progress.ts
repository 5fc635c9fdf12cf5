export interface Progress {
  /** @param done - how much is done, in the unit of `total` */
  update(done: number, detail?: string): void
  finish(): void
}

export interface ProgressStream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export const noProgress: Progress = { update: () => undefined, finish: () => undefined }

/** How often a line is drawn anew where it can be overwritten, and where it cannot. */
const REDRAW_MS = 100
const SPARSE_MS = 10_000

/**
 * Progress of long work on standard error: one line, overwritten, on a terminal; elsewhere a line now and then, so that
 * a log tells that work goes on without filling up. Work that ends within the first interval leaves no trace.
 * @param say - words the state: how much of how much, and what is being worked on
 */
export function showProgress(
  stream: ProgressStream,
  now: () => number,
  total: number | undefined,
  say: (done: number, total: number | undefined, detail: string | undefined) => string,
): Progress {
  const terminal = stream.isTTY === true
  const pause = terminal ? REDRAW_MS : SPARSE_MS
  let last = now()
  let drawn = false
  return {
    update(done, detail) {
      const time = now()
      if (time - last < pause) return
      last = time
      const line = say(done, total, detail)
      if (!terminal) return void stream.write(`${line}\n`)
      drawn = true
      stream.write(`\r\x1b[2K${fit(line, stream.columns ?? 80)}`)
    },
    finish() {
      if (drawn) stream.write('\r\x1b[2K')
      drawn = false
    },
  }
}

/** A line that wraps cannot be overwritten. */
function fit(line: string, columns: number): string {
  const characters = [...line]
  return characters.length < columns ? line : `${characters.slice(0, Math.max(1, columns - 2)).join('')}…`
}
