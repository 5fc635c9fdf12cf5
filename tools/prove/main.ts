import { runAreas } from '../areas/run.ts'

process.exitCode = await runAreas('prove', import.meta.url, process.argv.slice(2))
