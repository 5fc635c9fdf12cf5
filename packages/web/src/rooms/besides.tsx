import type { AgentName, Besides, LinkGiven } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { DeliveryForm } from '../acts/delivery-form.tsx'
import { LinkForm } from '../acts/link-form.tsx'
import { useMarkKind } from '../acts/mark-form.tsx'
import { ReasonDialog } from '../acts/reason.tsx'
import { RecordForm } from '../acts/record-form.tsx'
import { AgentLink, ClaimWords } from '../catalogue/in-words.tsx'
import { WithdrawnList } from '../catalogue/withdrawn.tsx'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** What the case knows besides texts: how material came, who told us what, what was seen, who is who to whom. */
export function BesidesRoom() {
  const { say } = useWords()
  const { data, error } = useQuery({ queryKey: ['catalogue', 'besides'], queryFn: catalogue.besides })
  return (
    <section className="room besides">
      <h1>{say('besides.title')}</h1>
      <p className="lead">{say('besides.lead')}</p>
      <Refusal error={error} />
      {!data && !error && <p className="note">{say('shell.loading')}</p>}
      {data && (
        <div className="claim-columns">
          <div>
            <Records records={data.records} />
            <Deliveries deliveries={data.deliveries} />
          </div>
          <div>
            <Links links={data.links} />
            <Marks marks={data.marks} />
            <WithdrawnList withdrawn={data.withdrawn} />
          </div>
        </div>
      )}
    </section>
  )
}

/** A part of the room whose form opens on demand. */
function Part({
  part,
  title,
  open,
  label,
  onOpen,
  form,
  children,
}: {
  part: string
  title: string
  open: boolean
  label: string
  onOpen: (open: boolean) => void
  form: ReactNode
  children: ReactNode
}) {
  return (
    <section className="part" data-part={part}>
      <div className="part-head">
        <h2 className="label">{title}</h2>
        <button type="button" className="button quiet" aria-expanded={open} onClick={() => onOpen(!open)}>
          {label}
        </button>
      </div>
      {open && <div className="card">{form}</div>}
      {children}
    </section>
  )
}

function Records({ records }: { records: Besides['records'] }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const [withdrawing, setWithdrawing] = useState<string>()
  return (
    <Part
      part="records"
      title={say('besides.records')}
      label={say('besides.records.add')}
      open={open}
      onOpen={setOpen}
      form={<RecordForm onDone={() => setOpen(false)} />}
    >
      {records.length === 0 && <p className="note">{say('besides.records.none')}</p>}
      <ul className="hair">
        {records.map((record) => (
          <li key={record.ref}>
            <p className="place-foot">
              <strong>
                {say(`besides.kind.${record.kind}`)}
                {record.when && (
                  <>
                    {' · '}
                    <bdi>{record.when}</bdi>
                  </>
                )}
              </strong>
              {record.withdrawn ? (
                <span className="gap-text">{say('catalogue.state.withdrawn')}</span>
              ) : (
                <button type="button" className="button bare" onClick={() => setWithdrawing(record.ref)}>
                  {say('besides.withdraw.do')}
                </button>
              )}
            </p>
            <p className="claim-words" dir="auto">
              {record.words}
            </p>
            {record.kind !== 'observation' && (
              <Chain
                steps={[...record.agents, ...(record.interpreter ? [record.interpreter] : [])]}
                gap={record.agents.length === 0 ? say('besides.record.nobody') : undefined}
              />
            )}
            {record.documents.map((document) => (
              <p key={document.ref} className="note">
                {say('besides.record.file')}:{' '}
                <Link to="/text/$id" params={{ id: document.ref }}>
                  <bdi>{document.name}</bdi>
                </Link>
              </p>
            ))}
            {record.claims.map((claim) => (
              <p key={claim.ref}>
                <Link to="/claims/$ref" params={{ ref: claim.ref }}>
                  <ClaimWords of={claim} />
                </Link>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {withdrawing !== undefined && (
        <ReasonDialog
          title={say('besides.withdraw.record')}
          means={say('besides.withdraw.recordMeans')}
          label={say('besides.withdraw.do')}
          act={(reason) => ({ act: 'withdraw', about: withdrawing, reason })}
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </Part>
  )
}

/** From whom something reached us, in a row that ends with us; where nobody is known there is a gap. */
function Chain({ steps, gap }: { steps: readonly AgentName[]; gap?: string | undefined }) {
  const { say } = useWords()
  return (
    <ol className="chain-line">
      {gap !== undefined && <li className="gap-text">{gap}</li>}
      {steps.map((agent) => (
        <li key={agent.ref}>
          <AgentLink agent={agent} />
        </li>
      ))}
      <li className="note">{say('chain.us')}</li>
    </ol>
  )
}

function Deliveries({ deliveries }: { deliveries: Besides['deliveries'] }) {
  const { say } = useWords()
  const [open, setOpen] = useState<string>()
  return (
    <section className="part" data-part="deliveries">
      <h2 className="label">{say('besides.deliveries')}</h2>
      {deliveries.length === 0 && <p className="note">{say('besides.deliveries.none')}</p>}
      <ul className="hair">
        {deliveries.map((d) => (
          <li key={d.ref} data-delivery={d.ref}>
            <p className="place-foot">
              <strong>
                {say('besides.delivery', { ref: d.ref })} · <bdi>{d.received.slice(0, 10)}</bdi>
              </strong>
              {!d.sealed && (
                <button
                  type="button"
                  className="button bare"
                  aria-expanded={open === d.ref}
                  onClick={() => setOpen(open === d.ref ? undefined : d.ref)}
                >
                  {say('besides.delivery.add')}
                </button>
              )}
            </p>
            <p className="note">
              {d.documents.map((document, i) => (
                <span key={document.ref}>
                  {i > 0 && say('shell.comma')}
                  <Link to="/text/$id" params={{ id: document.ref }}>
                    <bdi>{document.name}</bdi>
                  </Link>
                </span>
              ))}
              {d.total > d.documents.length && say('besides.delivery.more', { count: d.total - d.documents.length })}
              {d.note && (
                <>
                  {' · '}
                  <bdi>{d.note}</bdi>
                </>
              )}
            </p>
            {d.sealed ? (
              <p className="note">{say('catalogue.sealed', { ref: d.ref })}</p>
            ) : d.through.length === 0 ? (
              <Chain steps={[]} gap={say('besides.delivery.gap')} />
            ) : (
              <LinkRows links={d.through} />
            )}
            {open === d.ref && (
              <div className="card">
                <DeliveryForm delivery={d.ref} onDone={() => setOpen(undefined)} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Links({ links }: { links: Besides['links'] }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <Part
      part="links"
      title={say('besides.links')}
      label={say('besides.links.add')}
      open={open}
      onOpen={setOpen}
      form={<LinkForm onDone={() => setOpen(false)} />}
    >
      {links.length === 0 && <p className="note">{say('besides.links.none')}</p>}
      <LinkRows links={links} />
    </Part>
  )
}

/** Links that people recorded, each with where it is known from, and to be withdrawn. */
function LinkRows({ links }: { links: readonly LinkGiven[] }) {
  const { say } = useWords()
  const [leaving, setLeaving] = useState<LinkGiven>()
  return (
    <>
      <ul className="hair links-given">
        {links.map((link) => (
          <li key={link.entry}>
            <p className="place-foot">
              <span>
                <End of={link.from} /> <span className="note">{say(`besides.link.${link.kind}`)}</span>{' '}
                <End of={link.to} />
                {link.uncertain && <span className="gap-text"> · {say('besides.uncertain.short')}</span>}
              </span>
              <button type="button" className="button bare" onClick={() => setLeaving(link)}>
                {say('besides.withdraw.do')}
              </button>
            </p>
            <p className="note">
              {say('besides.known')}: <bdi>{link.known}</bdi>
            </p>
            {link.claims.map((claim) => (
              <p key={claim.ref} className="note">
                <Link to="/claims/$ref" params={{ ref: claim.ref }}>
                  <ClaimWords of={claim} />
                </Link>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {leaving && (
        <ReasonDialog
          title={say('besides.withdraw.link')}
          means={say('besides.withdraw.linkMeans')}
          label={say('besides.withdraw.do')}
          act={(reason) => ({
            act: 'link',
            from: leaving.from.ref,
            to: leaving.to.ref,
            kind: leaving.kind as 'said to',
            known: { words: reason },
            remove: true,
            ...(leaving.claims.length === 0 ? {} : { claims: leaving.claims.map((claim) => claim.ref) }),
          })}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </>
  )
}

/** An end of a link: somebody, a document, a delivery; the event and the desk by our own words. */
function End({ of }: { of: AgentName }) {
  const { say } = useWords()
  if (of.ref === 'event') return <span>{say('trace.link.event')}</span>
  if (of.ref === 'desk') return <span>{say('chain.us')}</span>
  if (/^a\d+$/.test(of.ref)) return <span>{say('besides.delivery', { ref: of.ref })}</span>
  return <AgentLink agent={of} />
}

function Marks({ marks }: { marks: Besides['marks'] }) {
  const { say } = useWords()
  const worded = useMarkKind()
  return (
    <section className="part" data-part="marks">
      <h2 className="label">{say('besides.marks')}</h2>
      <p className="note">{say('besides.marks.how')}</p>
      <ul className="hair">
        {marks.map((m) => (
          <li key={m.entry}>
            <AgentLink agent={m.agent} /> · {worded(m.kind)}: <bdi>{m.value}</bdi>
            <p className="note">
              {say('besides.known')}: <bdi>{m.known}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
