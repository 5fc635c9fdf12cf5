export {
  bytesInMemory,
  type ChildBytes,
  type FileToRead,
  type ReadFile,
  type ReadFileOptions,
  readFile,
} from './read-file.ts'
