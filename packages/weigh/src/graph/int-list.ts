/** A list of whole numbers that grows, and keeps its memory when it is emptied. */
export class IntList {
  items: Int32Array
  length = 0

  constructor(capacity = 16) {
    this.items = new Int32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const grown = new Int32Array(this.items.length * 2)
      grown.set(this.items)
      this.items = grown
    }
    this.items[this.length++] = value
  }

  at(index: number): number {
    return this.items[index]!
  }

  clear(): void {
    this.length = 0
  }

  toArray(): number[] {
    return Array.from(this.items.subarray(0, this.length))
  }
}
