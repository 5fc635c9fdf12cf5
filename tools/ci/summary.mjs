// Reads what the test run wrote down and says it in one line. A test that was skipped because the machine lacks
// something is a failure here: CI installs what tests need, and a silent gap would look like a pass.
import { readFileSync } from 'node:fs'

/** Tests that this system or account can never run, by the words in their names. */
const ELSEWHERE = /only on (Windows|macOS|an ordinary account)/

const [file] = process.argv.slice(2)
let result
try {
  result = JSON.parse(readFileSync(file, 'utf8'))
} catch {
  console.log('The test run left no result.\ntests: 0 passed, 1 failed')
  process.exit(1)
}

const tests = result.testResults.flatMap(({ assertionResults }) => assertionResults)
const skipped = tests.filter(
  ({ status, fullName }) => status !== 'passed' && status !== 'failed' && !ELSEWHERE.test(fullName),
)
for (const { fullName } of skipped) console.log(`skipped, though CI has what it needs: ${fullName}`)

const broken = result.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
)
for (const { name, message } of broken) console.log(`not run: ${name}\n${message}`)
for (const { fullName, status } of tests) if (status === 'failed') console.log(`failed: ${fullName}`)

const passed = tests.filter(({ status }) => status === 'passed').length
const failed = tests.filter(({ status }) => status === 'failed').length + broken.length + skipped.length
console.log(`tests: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
