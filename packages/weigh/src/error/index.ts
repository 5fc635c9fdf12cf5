export { WeighError, type WeighErrorCode } from './weigh-error.ts'
