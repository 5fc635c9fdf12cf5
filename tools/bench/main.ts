import { runAreas } from '../areas/run.ts'

process.exitCode = await runAreas('bench', import.meta.url, process.argv.slice(2))
