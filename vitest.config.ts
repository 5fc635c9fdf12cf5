import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const PURE = ['packages/{proof,trace,weigh}/test/**/*.test.ts']

export default defineConfig({
  test: {
    // Both cores of a small machine: most files wait for processes of their own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'desk',
          include: ['packages/*/test/**/*.test.ts', 'packages/*/test/**/*.test.tsx', 'tools/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...PURE],
        },
      },
      // Pure packages have no state to keep apart: their tables are loaded once for all files.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
    ],
  },
})
