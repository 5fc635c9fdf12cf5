export { type DescribedLink, describeBelow, describeChain, describeFinding } from './describe.ts'
export { escapeAttribute, escapeHtml } from './html.ts'
export { cutSegments, type Segment } from './segments.ts'
export { printTracePage } from './trace-page.ts'
