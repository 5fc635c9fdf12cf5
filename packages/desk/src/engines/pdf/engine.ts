import type { Engine } from '#reading'
export const engine: Engine = {
  name: 'pdf',
  async read({ kind }) {
    return { state: 'unread', because: 'unsupported', kind }
  },
}
