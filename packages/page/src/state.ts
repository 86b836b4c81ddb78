/** The page's state and what changes it. */
import { batch, computed, signal } from '@preact/signals'
import type { Detail, Input, Opened, Reading, Row } from './calls.js'
import { startClient } from './client.js'
import { fromHash } from './share.js'
import { deepestAt, initialFolds, shownAncestor, visibleNodes } from './tree.js'

/** Asks the decoder. */
export const ask = startClient()

/** What is in the box; for a file that is not shown there, what stands in for it. */
export const text = signal('')
/** Name and size of the file that was opened, while it is not in the box. */
export const fileNote = signal('')
export const opened = signal<Opened | undefined>(undefined)
/** Why nothing can be decoded at all. */
export const failure = signal('')
/** How to read what the input does not say itself. */
export const reading = signal<Reading>({ format: '', protocol: 'route', byteOrder: '' })
export const selected = signal(0)
export const detail = signal<Detail | undefined>(undefined)

/** Messages by number, as far as they were asked for. */
export const rows = signal<ReadonlyMap<number, Row>>(new Map())

/** Ids of the nodes whose children are hidden. */
export const folded = signal<ReadonlySet<number>>(new Set())
/** The node under the pointer or the cursor, the one that was clicked; -1 for none. */
export const hovered = signal(-1)
export const pinned = signal(-1)

export const nodes = computed(() => detail.value?.nodes ?? [])
export const visible = computed(() => visibleNodes(nodes.value, folded.value))
/** The node whose bytes are marked. */
export const marked = computed(() => (hovered.value >= 0 ? hovered.value : pinned.value))
/** The row that is marked: that node's, or the folded one's that hides it. */
export const markedRow = computed(() => shownAncestor(nodes.value, marked.value, folded.value))

/** Text longer than this is not put into the box: editing it there would be slow. */
const LONGEST_TEXT = 256 * 1024
/** Typing pauses this long, in ms, before it is decoded. */
const PAUSE = 120

let pause: ReturnType<typeof setTimeout> | undefined
let input: Input = ''
let generation = 0
const requested = new Set<number>()

/** Takes what is being typed, when it pauses. */
export function typed(value: string): void {
  text.value = value
  clearTimeout(pause)
  pause = setTimeout(() => take(value), PAUSE)
}

/** Takes what was pasted or dropped. `name`: of the file it comes from. */
export function take(given: Input, name = ''): void {
  clearTimeout(pause)
  input = given
  reading.value = { ...reading.value, format: '', byteOrder: '' }
  const shown = typeof given === 'string' ? given : asText(given)
  batch(() => {
    if (shown !== undefined && shown.length <= LONGEST_TEXT) {
      text.value = shown
      fileNote.value = ''
    } else {
      text.value = ''
      fileNote.value = [name || 'Pasted text', byteCount(given.length)].join(', ')
    }
  })
  void open()
}

/** Reads the input anew, otherwise. */
export function readAs(choice: Partial<Reading>): void {
  reading.value = { ...reading.value, ...choice }
  void open()
}

/** Reads the input anew, after what the decoder knows has changed. */
export async function open(): Promise<void> {
  const mine = ++generation
  requested.clear()
  if (input.length === 0 || (typeof input === 'string' && input.trim() === '')) return clear()
  try {
    const result = await ask('open', { input, reading: reading.value })
    if (mine !== generation) return
    batch(() => {
      failure.value = ''
      opened.value = result
      rows.value = new Map()
      detail.value = undefined
    })
    if (result.messages > 0) await select(0)
  } catch (error) {
    if (mine === generation) failure.value = error instanceof Error ? error.message : String(error)
  }
}

function clear(): void {
  batch(() => {
    failure.value = ''
    fileNote.value = ''
    opened.value = undefined
    detail.value = undefined
    rows.value = new Map()
  })
}

/** Shows message `index`; does nothing beyond the ends. */
export async function select(index: number): Promise<void> {
  if (index < 0 || index >= (opened.value?.messages ?? 0)) return
  selected.value = index
  const mine = generation
  const found = await ask('message', { index })
  if (mine !== generation || selected.value !== index) return
  batch(() => {
    detail.value = found
    folded.value = initialFolds(found.nodes)
    hovered.value = -1
    pinned.value = found.problems.find((problem) => problem.node >= 0)?.node ?? -1
  })
}

/** Sees to it that the messages get into `rows`. */
export function needRows(indices: readonly number[]): void {
  const missing = indices.filter((index) => !requested.has(index))
  if (missing.length === 0) return
  for (const index of missing) requested.add(index)
  const mine = generation
  void ask('rows', { indices: missing }).then((found) => {
    if (mine !== generation) return
    rows.value = new Map([...rows.value, ...found.map((row) => [row.index, row] as const)])
  })
}

export function fold(id: number, shut: boolean): void {
  const next = new Set(folded.value)
  if (shut) next.add(id)
  else next.delete(id)
  folded.value = next
}

/** Pins a node, or frees it if it is pinned. */
export function pin(id: number): void {
  pinned.value = pinned.value === id ? -1 : id
}

/** Marks the deepest node that has the byte at `offset`. */
export function hoverByte(offset: number): void {
  hovered.value = deepestAt(nodes.value, offset)
}

/** Takes what the address carries: a shared text, or `?input=` with a file served beside the page. */
export async function takeAddress(): Promise<void> {
  const shared = await fromHash(location.hash)
  if (shared !== undefined) return take(shared)
  const file = new URLSearchParams(location.search).get('input')
  if (file === null || new URL(file, location.href).origin !== location.origin) return
  const answer = await fetch(file)
  if (answer.ok) take(new Uint8Array(await answer.arrayBuffer()), file)
  else failure.value = `${file} cannot be read: ${answer.status} ${answer.statusText}`
}

/** `1,234 bytes`, `12.3 kB`. */
export function byteCount(bytes: number): string {
  if (bytes < 10_000) return `${bytes.toLocaleString('en')} ${bytes === 1 ? 'byte' : 'bytes'}`
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB']
  return `${size.toFixed(1)} ${unit}`
}

/** The text that the bytes are, if they are any. */
function asText(bytes: Uint8Array): string | undefined {
  if (bytes.length > LONGEST_TEXT || bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
