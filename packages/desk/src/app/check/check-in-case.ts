import type { CheckResult } from '#api'
import type { FileId } from '#model'
import { boundBy } from '#protection'
import type { Workspace } from '../workspace/workspace.ts'
import { readCaseRecords } from './case-records.ts'
import { check, type DraftToCheck, findRetellings, type HeldText, holdingOf, toResult } from './check-texts.ts'
import { claimsOfCase } from './claims-of-case.ts'
import { readHouse } from './house.ts'

/**
 * Holds a draft against everything that a case has: documents, claims, terms, requests for comment, what lies unread.
 * Nothing is written.
 * @param draft - id of the kept draft whose ties and waivers count
 */
export async function checkInCase(ws: Workspace, asked: DraftToCheck, draft?: string): Promise<CheckResult> {
  const { desk } = ws
  const { claims, namesOf } = await claimsOfCase(ws)
  const house = { ...(await readHouse(desk)), ...asked.house }
  const records = await readCaseRecords(desk, namesOf, draft)
  const { rows } = await ws.listDocuments({ limit: Number.MAX_SAFE_INTEGER })
  const texts: (HeldText & { readonly belongsTo: readonly string[] })[] = []
  const unread: { id: string; name: string; because: string }[] = []
  for (const row of rows) {
    const file = await desk.findFile(row.id as FileId)
    if (!file?.kept || records.withdrawn.has(file.id) || records.withdrawn.has(file.accession)) continue
    const detail = row.state === 'read' || row.state === 'partial' ? await ws.findDocument(file.id) : undefined
    if (detail?.tracing) {
      const { outlet, published } = detail.facts
      texts.push({
        id: file.id,
        name: row.name,
        text: detail.text,
        tracing: detail.tracing,
        belongsTo: [file.id, ...(file.parent === undefined ? [] : [file.parent]), file.accession],
        complete: row.state === 'read',
        ...(outlet === undefined ? {} : { outlet }),
        ...(published === undefined ? {} : { published }),
      })
    } else if (row.state !== 'read') unread.push({ id: file.id, name: row.name, because: row.because ?? row.state })
  }
  const report = check(
    { ...asked, house },
    texts.map((t) => ({ ...holdingOf(t), bound: boundBy(records.bindings, t.belongsTo) })),
    {
      claims,
      retells: retellingsOf(ws, texts),
      unread,
      asked: records.asked,
      observations: records.observations,
      terms: true,
      ...(draft === undefined ? {} : { ties: records.ties, waivers: records.waivers }),
    },
  )
  const named = new Set(report.sentences.flatMap((s) => s.rests.flatMap((r) => r.claim ?? [])))
  return toResult(
    asked,
    texts,
    report,
    claims
      .filter((c) => named.has(c.ref))
      .map(({ ref, lines }) => ({
        ref,
        lines: { low: lines.low, high: Math.min(lines.high, Number.MAX_SAFE_INTEGER) },
      })),
  )
}

const compared = new WeakMap<Workspace, { readonly key: string; readonly found: ReturnType<typeof findRetellings> }>()

/** A draft is checked again and again while it is written; the documents mostly stay as they are. */
function retellingsOf(ws: Workspace, texts: readonly HeldText[]): ReturnType<typeof findRetellings> {
  const key = texts.map((t) => `${t.id} ${t.outlet ?? ''} ${t.published ?? ''} ${t.text.length}`).join('\n')
  let known = compared.get(ws)
  if (known?.key !== key) {
    known = { key, found: findRetellings(texts) }
    compared.set(ws, known)
  }
  return known.found
}
