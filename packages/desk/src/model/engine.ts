/** Which engine made something, so that it can be told what a newer one would change. */
export interface EngineStamp {
  readonly name: string
  readonly version: string
}
