export const NEEDED_NODE: number
export function isNewEnough(version?: string): boolean
export function findRuntime(root: string, platform?: string, arch?: string): string | undefined
export function hasRuntimePackage(platform?: string, arch?: string): boolean
export function namedDescriptors(args: readonly string[]): number[]
export function runInstead(node: string, script: string, args: readonly string[]): void
