export {
  type CorrectedDocument,
  type CorrectionRow,
  type ExportedCorrections,
  exportCorrections,
  listCorrections,
} from './corrections.ts'
