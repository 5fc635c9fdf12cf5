import { createHash } from 'node:crypto'
import { makeRedacted } from '#jobs/redaction'
import { makeSimplePdf, showText } from '../../../../tools/samples/pdf.ts'
import { fortyNames, openWallForTest, prepare } from './fixture.ts'

/** Makes one redacted file and prints its digest: run under other locales, zones and masks by `layer.test.ts`. */
const [name = ''] = fortyNames()
const wall = await openWallForTest()
const session = wall.openRecognition?.() ?? wall.openSession()
const pdf = makeSimplePdf([{ content: showText(`Said ${name} of pier four`) }, { content: showText('Nothing here') }])
const { file } = await prepare(session, pdf, [{ text: name, as: 'name' }])
const made = await makeRedacted(file, session)
await session.close()
if ('refused' in made) throw new Error(made.refused)
process.stdout.write(createHash('sha256').update(made.bytes).digest('hex'))
