export { type Interval, intervalOf, LINES_LIMIT, READINGS_LIMIT } from './interval.ts'
export { listSettled, type Matter, type Settled } from './settle.ts'
export { type ReadingSight, type Sight, Workspace } from './sight.ts'
export { countReadings, type DraftWeighing, memberLists, weighDraft } from './weigh-draft.ts'
