import type { Engine, EngineName } from '#reading'

/** Loads one engine and nothing else: a reader that only meets text never pays for the others. */
const LOADERS: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  none: async () => (await import('./none/engine.ts')).engine,
  text: async () => (await import('./text/engine.ts')).engine,
  html: async () => (await import('./html/engine.ts')).engine,
  eml: async () => (await import('./mail/engine.ts')).engine,
  msg: async () => (await import('./msg/engine.ts')).engine,
  epub: async () => (await import('./epub/engine.ts')).engine,
  doc: async () => (await import('./doc/engine.ts')).engine,
  docx: async () => (await import('./docx/engine.ts')).engine,
  archive: async () => (await import('./archive/engine.ts')).engine,
  mbox: async () => (await import('./mail/mbox.ts')).engine,
  svg: async () => (await import('./xml/svg.ts')).engine,
  rtf: async () => (await import('./rtf/engine.ts')).engine,
  opendocument: async () => (await import('./opendocument/engine.ts')).engine,
  xls: async () => (await import('./xls/engine.ts')).engine,
  xlsx: async () => (await import('./xlsx/engine.ts')).engine,
  pptx: async () => (await import('./pptx/engine.ts')).engine,
  recognition: async () => (await import('./recognition/engine.ts')).engine,
  'page-picture': async () => (await import('./page-picture/engine.ts')).engine,
  picture: async () => (await import('./picture/engine.ts')).engine,
  pdf: async () => (await import('./pdf/engine.ts')).engine,
}

export function loadEngine(name: EngineName): Promise<Engine> {
  return LOADERS[name]()
}
