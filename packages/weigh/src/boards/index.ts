export { Board, type BoardClaim, type BoardFacts, type BoardSide, type BoardWeighing } from './board.ts'
