export { Backstage, type BackstageOptions } from './backstage.ts'
export type { Facts } from './facts.ts'
export { type PipelineOptions, type Processed, processFiles } from './pipeline.ts'
export { type DocumentFilter, Workspace } from './workspace.ts'
