import { FIRST_AGENT, IntList } from '#graph'

/** Always holds. */
export const ALWAYS = 0

/**
 * How a vertex may have the claim from the event itself.
 * `seen`: recorded that it saw, recorded or issued it. `voice`: a person or body that a chain ends with; it counts as
 * having been there unless somebody is recorded to have told it, then that is open. `carrier`: an outlet or a document
 * that a chain ends with; where nobody is recorded to have told it, that is open, otherwise it only carries. `teller`: a
 * person or body of whom it is recorded that it told somebody; it counts as having been there unless it was told.
 */
export const ORIGIN = { seen: 0, voice: 1, carrier: 2, teller: 3 } as const

/** Marks one who only gave access. */
export const BROKER = -1

/** The mode of pseudo-sources ("observers", "reality"): they stand in no graph, and who cites them speaks for itself. */
export const VOICELESS = 255

/**
 * A chain graph together with what is not settled about it. A *fact* has numbered values, and a choice of one value
 * for each fact is a *reading*; edges are there in the readings that their *guard* allows. Vertices 0 and 1 are the
 * event and the reader. Lists are kept when a draft is emptied, so that many claims are weighed in the same memory.
 */
export class Draft {
  vertices = FIRST_AGENT
  readonly gaps = new IntList()
  readonly from = new IntList()
  readonly to = new IntList()
  readonly edgeGuard = new IntList()
  readonly copyFrom = new IntList()
  readonly copyTo = new IntList()
  readonly copyGuard = new IntList()
  readonly origin = new IntList()
  readonly originMode = new IntList()
  readonly originGuard = new IntList()
  readonly broker = new IntList()
  readonly served = new IntList()
  readonly brokerGuard = new IntList()
  readonly brokerMode = new IntList()
  readonly mergeA = new IntList()
  readonly mergeB = new IntList()
  readonly mergeFact = new IntList()
  /** Merges, by their place, that are all made or none; `pureFact` decides, or is -1 where there are none. */
  readonly pureMerges = new IntList()
  pureFact = -1
  readonly apartA = new IntList()
  readonly apartB = new IntList()
  /** How many values each fact has. */
  readonly values = new IntList()
  readonly guardEnd = new IntList()
  readonly literalFact = new IntList()
  readonly literalMask = new IntList()

  constructor() {
    this.clear()
  }

  clear(): void {
    this.vertices = FIRST_AGENT
    this.pureFact = -1
    for (const list of this.lists()) list.clear()
    // Guard 0, without literals, always holds.
    this.guardEnd.push(0)
  }

  addVertex(): number {
    return this.vertices++
  }

  /** A vertex for somebody who must stand there and is not known. */
  addGap(): number {
    const gap = this.addVertex()
    this.gaps.push(gap)
    return gap
  }

  addEdge(from: number, to: number, guard: number = ALWAYS): void {
    this.from.push(from)
    this.to.push(to)
    this.edgeGuard.push(guard)
  }

  /** `to` only repeats `from`: where this holds, what else it was told and where it was count no more. */
  addCopy(from: number, to: number, guard: number = ALWAYS): void {
    this.copyFrom.push(from)
    this.copyTo.push(to)
    this.copyGuard.push(guard)
  }

  addOrigin(vertex: number, mode: number, guard: number = ALWAYS): void {
    this.origin.push(vertex)
    this.originMode.push(mode)
    this.originGuard.push(guard)
  }

  /**
   * Puts a broker in series before one it gave access to.
   * @param mode - BROKER; or, for one who handed over a document, how it counts (of ORIGIN) where nothing else is
   *   recorded of where the document comes from: then it comes from there
   */
  addBroker(broker: number, served: number, mode: number = BROKER, guard: number = ALWAYS): void {
    this.broker.push(broker)
    this.served.push(served)
    this.brokerMode.push(mode)
    this.brokerGuard.push(guard)
  }

  /** A fact with values 0 to `values` - 1; returns its number. Value 0 is always the reading in which all stay apart. */
  addFact(values: number): number {
    this.values.push(values)
    return this.values.length - 1
  }

  /** Two vertices are one where the fact has value 1. */
  addMerge(a: number, b: number, fact: number): void {
    this.mergeA.push(a)
    this.mergeB.push(b)
    this.mergeFact.push(fact)
  }

  /** Two vertices are certainly not one; readings that make them one are left out. */
  addApart(a: number, b: number): void {
    this.apartA.push(a)
    this.apartB.push(b)
  }

  /** A guard that holds where each fact has a value that its mask allows (bit v for value v); returns its number. */
  addGuard(literals: readonly { readonly fact: number; readonly mask: number }[]): number {
    if (literals.length === 0) return ALWAYS
    for (const { fact, mask } of literals) {
      this.literalFact.push(fact)
      this.literalMask.push(mask)
    }
    this.guardEnd.push(this.literalFact.length)
    return this.guardEnd.length - 1
  }

  private lists(): IntList[] {
    return [
      this.gaps,
      this.from,
      this.to,
      this.edgeGuard,
      this.copyFrom,
      this.copyTo,
      this.copyGuard,
      this.origin,
      this.originMode,
      this.originGuard,
      this.broker,
      this.served,
      this.brokerGuard,
      this.brokerMode,
      this.mergeA,
      this.mergeB,
      this.mergeFact,
      this.pureMerges,
      this.apartA,
      this.apartB,
      this.values,
      this.guardEnd,
      this.literalFact,
      this.literalMask,
    ]
  }
}
