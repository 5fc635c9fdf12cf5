export {
  type OccurrenceWeighing,
  type TextLines,
  type TextWeighing,
  type TracedText,
  weighText,
} from './weigh-text.ts'
