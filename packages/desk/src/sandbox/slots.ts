/** How many readers work at once. A job that must be alone takes all places and waits until it has them. */
export class Slots {
  readonly #size: number
  #free: number
  readonly #waiting: { need: number; go: () => void }[] = []

  constructor(size: number) {
    this.#size = size
    this.#free = size
  }

  async take(alone: boolean): Promise<() => void> {
    const need = alone ? this.#size : 1
    if (this.#waiting.length > 0 || this.#free < need) {
      await new Promise<void>((go) => this.#waiting.push({ need, go }))
    } else this.#free -= need
    let given = false
    return () => {
      if (given) return
      given = true
      this.#free += need
      this.#serve()
    }
  }

  /** In order of coming: a job that wants to be alone is not overtaken for ever. */
  #serve(): void {
    for (let first = this.#waiting[0]; first !== undefined && first.need <= this.#free; first = this.#waiting[0]) {
      this.#waiting.shift()
      this.#free -= first.need
      first.go()
    }
  }
}
