export { chooseRecogniser, type RecogniserChoice, WASM_BECAUSE } from './choose-recogniser.ts'
export { inOrder } from './order.ts'
export { drawPage, drawQuietPage, type PagePicture, type PagePictureWish } from './page-picture.ts'
export { Pause } from './pause.ts'
export {
  bytesInMemory,
  type ChildBytes,
  type FileToRead,
  type ReadFile,
  type ReadFileOptions,
  readFile,
} from './read-file.ts'
export { type Recognised, type RecogniseOptions, recognisePages } from './recognise.ts'
export {
  type PicturesToRead,
  picturesToRead,
  type RecogniseReadingOptions,
  recogniseReading,
} from './recognise-reading.ts'
