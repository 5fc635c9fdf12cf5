export { SandboxError, type SandboxErrorCode } from './error.ts'
export { PROCESS_LIMITS, type ProcessLimits, readersThatFit } from './limits.ts'
export { buildWall, type WallOptions } from './wall.ts'
