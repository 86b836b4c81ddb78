import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Row } from '../calls.js'
import { messageAt, positionOf, shown, shownCount } from '../narrowing.js'
import { needRows, opened, rows, select, selected } from '../state.js'

/** Height of a row in px, as the style sheet has it. */
const ROW = 26
/** Rows in view before the list is made taller by hand. */
const LINES = 8
/** Rows rendered above and below those in view. */
const MARGIN = 12
/** Browsers cap an element's height; a longer list scrolls faster than the pointer. */
const TALLEST = 8_000_000

/** The messages that are shown; only the rows in view exist as elements. */
export function MessageList() {
  const total = shownCount.value
  const chosen = positionOf(selected.value)
  const height = Math.min(total * ROW, TALLEST)
  const top = useSignal(0)
  const room = useSignal(12)
  const list = useRef<HTMLDivElement>(null)

  // The row at the top of the view, and where its element goes so that it is seen there.
  const span = Math.max(1, height - room.value * ROW)
  const first = Math.floor((Math.min(top.value, span) / span) * Math.max(0, total - room.value))
  const from = Math.max(0, first - MARGIN)
  const to = Math.min(total, first + room.value + MARGIN)
  const offset = height < TALLEST ? from * ROW : top.value - (first - from) * ROW

  const inView: number[] = []
  for (let position = from; position < to; position++) {
    const index = messageAt(position)
    if (index !== undefined) inView.push(index)
  }

  useEffect(() => {
    needRows(inView)
  }, [from, to, opened.value, shown.value])

  useEffect(() => {
    const box = list.current
    if (box === null) return
    const resized = new ResizeObserver(() => {
      room.value = Math.ceil(box.clientHeight / ROW)
    })
    resized.observe(box)
    return () => resized.disconnect()
  }, [])

  useEffect(() => {
    const box = list.current
    if (box === null) return
    const at = height < TALLEST ? chosen * ROW : (chosen / total) * height
    if (at < box.scrollTop) box.scrollTop = at
    else if (at + ROW > box.scrollTop + box.clientHeight) box.scrollTop = at + ROW - box.clientHeight
  }, [chosen, total])

  return (
    <section class="messages" aria-label="Messages">
      <div
        ref={list}
        class="list"
        style={{ height: `${Math.min(total, LINES) * ROW + 2}px` }}
        role="listbox"
        aria-label={`${total} messages`}
        aria-activedescendant={`message-${selected.value}`}
        tabIndex={0}
        onScroll={(event) => {
          top.value = event.currentTarget.scrollTop
        }}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <div class="rail" style={{ height: `${height}px` }}>
          <div class="window" style={{ transform: `translateY(${offset}px)` }}>
            {inView.map((index, place) => (
              <Line key={index} {...{ index, total, position: from + place }} row={rows.value.get(index)} />
            ))}
          </div>
        </div>
      </div>
    </section>
  )
}

function onClick(event: MouseEvent): void {
  const row = event.target instanceof Element ? event.target.closest('[data-message]') : null
  if (row instanceof HTMLElement) void select(Number(row.dataset.message))
}

/** The keys of a list; up and down are the page's. */
function onKeyDown(event: KeyboardEvent): void {
  const last = shownCount.value - 1
  const chosen = positionOf(selected.value)
  const places: Record<string, number> = {
    Home: 0,
    End: last,
    PageUp: Math.max(0, chosen - LINES),
    PageDown: Math.min(last, chosen + LINES),
  }
  const to = messageAt(places[event.key] ?? -1)
  if (to === undefined) return
  event.preventDefault()
  void select(to)
}

interface LineProps {
  readonly index: number
  /** Place among those that are shown. */
  readonly position: number
  readonly total: number
  readonly row: Row | undefined
}

function Line({ index, position, total, row }: LineProps) {
  const state = row === undefined ? '' : row.malformed ? ' malformed' : row.problems > 0 ? ' doubtful' : ''
  return (
    <div
      id={`message-${index}`}
      class={`line${state}`}
      role="option"
      tabIndex={-1}
      aria-selected={selected.value === index}
      aria-posinset={position + 1}
      aria-setsize={total}
      data-message={index}
    >
      <span class="number">{index}</span>
      <span class="direction" title={row?.direction}>
        {arrow(row?.direction)}
      </span>
      <span class="time">{row?.time === undefined ? '' : clock(row.time)}</span>
      <span class="summary">
        <b>{row?.name}</b> {row?.line}
      </span>
      <span class="badge">{row !== undefined && row.problems > 0 ? `${row.problems} !` : ''}</span>
    </div>
  )
}

/** An arrow for a direction, seen from the program. */
export function arrow(direction: Row['direction']): string {
  if (direction === undefined) return ''
  return direction === 'send' ? '→' : '←'
}

/** Seconds of any origin as a time of day with microseconds. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const micros = String(Math.round((seconds - whole) * 1e6)).padStart(6, '0')
  const two = (number: number) => String(number % 60).padStart(2, '0')
  const hours = String(Math.floor(whole / 3600) % 24).padStart(2, '0')
  return `${hours}:${two(Math.floor(whole / 60))}:${two(whole)}.${micros}`
}
