export { findCycles } from './cycles.ts'
export {
  type Digraph,
  EVENT,
  FIRST_AGENT,
  makeDigraph,
  packEdges,
  READER,
  requireEdges,
  Scratch,
} from './digraph.ts'
export { countDisjoint, countWays, type Disjoint } from './disjoint.ts'
export { type DominatorTree, findCommonLink, findDominatorTree } from './dominator-tree.ts'
export { findDominators, markReached } from './dominators.ts'
export { IntList } from './int-list.ts'
