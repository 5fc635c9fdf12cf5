/** What a measurement or sweep gives back; printed as a table, written as JSON. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** What a reader must know to read the numbers: corpus, machine, what was left out. */
  readonly notes?: readonly string[]
  /** A sweep found something that must not be. */
  readonly failed?: boolean
}

export type Cell = string | number | null

/** One file `<area>.ts` in tools/bench, tools/eval or tools/prove. */
export interface Area {
  readonly name: string
  /** One line: what is measured, and which arguments it takes. */
  readonly describe: string
  /**
   * Arguments used when none are given: paths from the root of the repository. Where one is missing the area is left
   * out, and the run says so.
   */
  readonly usual?: readonly string[]
  /** Tables to print, or an exit code when the area prints by itself. */
  run(args: readonly string[]): Promise<Table | readonly Table[] | number>
}

export function isArea(value: unknown): value is Area {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'describe' in value &&
    typeof value.describe === 'string' &&
    'run' in value &&
    typeof value.run === 'function'
  )
}
