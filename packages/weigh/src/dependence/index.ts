export { type Agreement, type CopyModel, compareSources, copyProbability, countVotes } from './copying.ts'
export { catchRate, dependentRatio, updateByRatios } from './ratios.ts'
