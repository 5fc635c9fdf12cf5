import type { Engine, EngineName } from '#reading'

/** Loads one engine and nothing else: a reader that only meets text never pays for the others. */
const LOADERS: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  none: async () => (await import('./none/engine.ts')).engine,
  text: async () => (await import('./text/engine.ts')).engine,
  html: async () => (await import('./html/engine.ts')).engine,
  eml: async () => (await import('./mail/engine.ts')).engine,
  docx: async () => (await import('./docx/engine.ts')).engine,
  pdf: async () => (await import('./pdf/engine.ts')).engine,
}

export function loadEngine(name: EngineName): Promise<Engine> {
  return LOADERS[name]()
}
