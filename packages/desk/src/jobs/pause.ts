/** Holds work back between two files while somebody wants it to rest. What was begun is finished. */
export class Pause {
  #resting: { readonly over: Promise<void>; readonly end: () => void } | undefined

  get rests(): boolean {
    return this.#resting !== undefined
  }

  rest(): void {
    if (this.#resting !== undefined) return
    let end = (): void => {}
    const over = new Promise<void>((resolve) => {
      end = resolve
    })
    this.#resting = { over, end }
  }

  goOn(): void {
    this.#resting?.end()
    this.#resting = undefined
  }

  /** Resolves at once, or when the rest is over or the work is given up. */
  async wait(signal?: AbortSignal): Promise<void> {
    while (this.#resting !== undefined && signal?.aborted !== true) {
      const { over } = this.#resting
      const { promise: givenUp, resolve } = Promise.withResolvers<void>()
      signal?.addEventListener('abort', () => resolve(), { once: true })
      await Promise.race([over, givenUp])
    }
  }
}
