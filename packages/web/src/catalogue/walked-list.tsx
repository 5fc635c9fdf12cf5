import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '../door/locale.tsx'
import type { useLongList } from './long-list.ts'
import type { useSelectedRows } from './selected-rows.ts'

/** What is done with selected rows, by its key or its button. */
export interface RowsAct {
  /** The key's letter as the keyboard has it: `KeyM` is M. */
  readonly code: `Key${string}`
  readonly label: string
  readonly least: number
  readonly most?: number
  readonly act: (selected: readonly string[]) => void
}

interface Props<Row> {
  readonly list: ReturnType<typeof useLongList<Row>>
  readonly picked: ReturnType<typeof useSelectedRows>
  readonly acts: readonly RowsAct[]
  readonly busy: boolean
  readonly label: string
  readonly refOf: (row: Row) => string
  readonly nameOf: (row: Row) => string
  /** The row itself; what is to be focused in it bears `data-row`. */
  readonly children: (row: Row, stop: { tabIndex: number; onFocus: () => void }) => ReactNode
}

/** Rows in sight of a long list, walked and selected by keyboard or mouse. */
export function WalkedList<Row>({ list, picked, acts, busy, label, refOf, nameOf, children }: Props<Row>) {
  const { say } = useWords()
  const { rows, scroll, virtual, items } = list
  const press = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !isWritten(event.target)
    const act = plain ? acts.find(({ code }) => code === event.code) : undefined
    if (!act) return plain ? picked.press(event) : undefined
    event.preventDefault()
    if (isReady(act, picked.selected) && !busy) act.act(picked.selected)
  }
  return (
    <section className="scroll" ref={scroll} tabIndex={-1} aria-label={label} onKeyDown={press}>
      <ul
        className="rows"
        ref={(node) => {
          picked.list.current = node
          node?.style.setProperty('block-size', `${virtual.getTotalSize()}px`)
        }}
      >
        {items.map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          const ref = refOf(row)
          const selected = picked.selected.includes(ref)
          return (
            <li
              key={ref}
              data-index={item.index}
              className={selected ? 'on' : undefined}
              ref={(li) => {
                li?.style.setProperty('transform', `translateY(${item.start}px)`)
                virtual.measureElement(li)
              }}
            >
              <label className="pick">
                <input type="checkbox" tabIndex={-1} checked={selected} onChange={() => picked.toggle(ref)} />
                <span className="hidden">{say('board.select', { name: nameOf(row) })}</span>
              </label>
              {children(row, {
                tabIndex: item.index === picked.current ? 0 : -1,
                onFocus: () => picked.setCurrent(item.index),
              })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** How many are selected and what can be done with them; while none is, how many there are. */
export function SelectionBar({
  picked,
  acts,
  busy,
  count,
  keys,
  children,
}: {
  picked: ReturnType<typeof useSelectedRows>
  acts: readonly RowsAct[]
  busy: boolean
  count: string
  keys: string
  children?: ReactNode
}) {
  const { say } = useWords()
  const { selected, drop } = picked
  return (
    <>
      <div className="bar selection" aria-live="polite">
        {selected.length > 0 ? (
          <>
            <span>{say('board.selected', { count: selected.length })}</span>
            {acts.map((one) => (
              <button
                key={one.code}
                type="button"
                className="button quiet"
                onClick={() => one.act(selected)}
                disabled={busy || !isReady(one, selected)}
              >
                {one.label} <kbd>{one.code.slice(3)}</kbd>
              </button>
            ))}
            <button type="button" className="button bare" onClick={drop}>
              {say('board.selected.drop')}
            </button>
          </>
        ) : (
          <>
            <span>{count}</span>
            <span className="note keys-line">{keys}</span>
          </>
        )}
      </div>
      {children}
    </>
  )
}

function isReady({ least, most = Number.POSITIVE_INFINITY }: RowsAct, selected: readonly string[]): boolean {
  return selected.length >= least && selected.length <= most
}

function isWritten(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select') !== null
}
