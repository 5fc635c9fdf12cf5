import { PagePictureQuery, PageWords } from './page-pictures.ts'
import {
  PageMarks,
  PageOutline,
  PageQuery,
  PageReadings,
  PageView,
  SetWordsRequest,
  UndoWordsRequest,
} from './reader.ts'
import {
  CoverageQuery,
  CoverageReport,
  GentlePictures,
  ReadAgainRequest,
  ReadingOrder,
  ReadingProgress,
  WallOrder,
  WallState,
} from './reading-control.ts'
import type { Route } from './route.ts'

const at = '/api/documents/:id/pages'

/** Routes of a document as its pages. */
export const READER_ROUTES: readonly Route[] = [
  { method: 'get', path: at, summary: 'What is known of the pages, without their words', answer: PageOutline },
  {
    method: 'get',
    path: `${at}/:page`,
    summary: 'One page: words with places, how it was read, findings, what people set',
    query: PageQuery,
    answer: PageView,
  },
  {
    method: 'get',
    path: `${at}/:page/picture`,
    summary: 'A page as a picture (PNG), drawn behind the wall and packed by the desk',
    query: PagePictureQuery,
    answer: 'bytes',
  },
  {
    method: 'get',
    path: `${at}/:page/words`,
    summary: 'The words of a page with their places, to lay over its picture',
    answer: PageWords,
  },
  { method: 'get', path: `${at}/:page/marks`, summary: 'The claims that stand on a page', answer: PageMarks },
  {
    method: 'get',
    path: `${at}/:page/readings`,
    summary: 'Every reading of a page side by side, and where they differ',
    answer: PageReadings,
  },
  {
    method: 'post',
    path: `${at}/:page/words`,
    summary: 'Set words of a page as its picture shows them',
    body: SetWordsRequest,
    answer: PageView,
  },
  {
    method: 'post',
    path: '/api/documents/:id/words/undo',
    summary: 'Take back that words were set',
    body: UndoWordsRequest,
    answer: PageOutline,
  },
  { method: 'get', path: '/api/reading', summary: 'How far reading is', answer: ReadingProgress },
  {
    method: 'post',
    path: '/api/reading',
    summary: 'Pause reading, let it go on, or call it off; what was read is kept',
    body: ReadingOrder,
    answer: ReadingProgress,
  },
  {
    method: 'get',
    path: '/api/reading/coverage',
    summary: 'What share of the case or a folder was read, what was not and why',
    query: CoverageQuery,
    answer: CoverageReport,
  },
  {
    method: 'post',
    path: '/api/reading/again',
    summary: 'Begin to read files again, with passwords for what is locked',
    body: ReadAgainRequest,
    answer: ReadingProgress,
  },
  {
    method: 'get',
    path: '/api/reading/pictures',
    summary: 'Whether pages come grey and blurred until asked for',
    answer: GentlePictures,
  },
  {
    method: 'post',
    path: '/api/reading/pictures',
    summary: 'Have pages come grey and blurred until asked for, or as they are',
    body: GentlePictures,
    answer: GentlePictures,
  },
  { method: 'get', path: '/api/reading/wall', summary: 'The wall behind which files are read', answer: WallState },
  {
    method: 'post',
    path: '/api/reading/wall',
    summary: 'Agree to the weaker wall for this case, or take that back',
    body: WallOrder,
    answer: WallState,
  },
]
