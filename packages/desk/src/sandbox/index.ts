export { chooseTier, TIER_FAULTS, type TierChoice, type TierFault, type TierTrial, tryTiers } from './choose-tier.ts'
export { SandboxError, type SandboxErrorCode } from './error.ts'
export { PROCESS_LIMITS, type ProcessLimits, readersThatFit } from './limits.ts'
export { buildWall, type WallOptions } from './wall.ts'
