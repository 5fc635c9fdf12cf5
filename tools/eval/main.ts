import { runAreas } from '../areas/run.ts'

process.exitCode = await runAreas('eval', import.meta.url, process.argv.slice(2))
