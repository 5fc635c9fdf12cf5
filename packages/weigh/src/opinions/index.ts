export { discountAlong, discountFavouringUncertainty, discountOpinion } from './discount.ts'
export { fuseAveraging, fuseCompromise, fuseCumulative, fuseWeighted } from './fuse.ts'
export {
  type Evidence,
  evidenceOf,
  maximiseUncertainty,
  type Opinion,
  opinionOf,
  parseOpinion,
  projectOpinion,
  vacuousOpinion,
} from './opinion.ts'
