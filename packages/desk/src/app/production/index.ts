export { type Produced, type ProduceRequest, produce } from './produce.ts'
