import type { Engine } from '#reading'
export const engine: Engine = {
  name: 'html',
  async read({ kind }) {
    return { state: 'unread', because: 'unsupported', kind }
  },
}
