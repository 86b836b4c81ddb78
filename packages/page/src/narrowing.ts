/** Which messages of the capture are shown: all, those that pass a filter, or one exchange. */
import { batch, computed, signal } from '@preact/signals'
import { ask, opened, select, selected } from './state.js'

/** What is in the filter box. */
export const filterText = signal('')
/** Where the filter is wrong. */
export const filterProblem = signal<{ reason: string; offset: number; length: number } | undefined>(undefined)
/** A filter is at work. */
export const filtering = signal(false)
/** The message whose exchange is shown. */
export const followed = signal<number | undefined>(undefined)

/** Numbers of the messages that are shown, ascending; undefined: all. */
export const shown = signal<Uint32Array | undefined>(undefined)
export const shownCount = computed(() => shown.value?.length ?? opened.value?.messages ?? 0)

/** Typing pauses this long, in ms, before the filter is tried. */
const PAUSE = 150

let pause: ReturnType<typeof setTimeout> | undefined

/** Takes what is being typed into the filter box, when it pauses. */
export function filterTyped(text: string): void {
  filterText.value = text
  clearTimeout(pause)
  pause = setTimeout(() => void runFilter(), PAUSE)
}

/** Shows the exchange of a message alone. */
export async function follow(index: number): Promise<void> {
  const indices = await ask('follow', { index })
  narrow(() => {
    followed.value = index
    shown.value = indices
  })
}

/** Goes back from an exchange to what the filter lets through. */
export function unfollow(): void {
  followed.value = undefined
  void runFilter()
}

async function runFilter(): Promise<void> {
  clearTimeout(pause)
  const text = filterText.value
  if (opened.value === undefined) return
  if (text.trim() === '') {
    narrow(() => {
      filtering.value = false
      filterProblem.value = undefined
      shown.value = undefined
    })
    return
  }
  filtering.value = true
  const found = await ask('filter', { text })
  if ('outdated' in found || text !== filterText.value) return
  narrow(() => {
    filtering.value = false
    if ('reason' in found) {
      filterProblem.value = found
      return
    }
    filterProblem.value = undefined
    followed.value = undefined
    shown.value = found.matches
  })
}

/** Changes what is shown; the selected message stays if it is among that, else the first takes its place. */
function narrow(change: () => void): void {
  batch(change)
  const first = shown.value?.at(0)
  if (first !== undefined && positionOf(selected.value) === -1) void select(first)
}

/** Number of the message at a place in the list; undefined beyond the ends. */
export function messageAt(position: number): number | undefined {
  if (position < 0 || position >= shownCount.value) return undefined
  return shown.value === undefined ? position : shown.value[position]
}

/** Place of a message in the list; -1 if it is not shown. */
export function positionOf(index: number): number {
  const indices = shown.value
  if (indices === undefined) return index
  let [low, high] = [0, indices.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((indices[middle] ?? index) < index) low = middle + 1
    else high = middle
  }
  return indices[low] === index ? low : -1
}

/** Selects the message so many places further down the list. */
export function stepMessage(by: number): void {
  const to = messageAt(positionOf(selected.value) + by)
  if (to !== undefined) void select(to)
}

// What is shown belongs to one input: with a new one the filter is tried anew.
opened.subscribe(() => {
  batch(() => {
    shown.value = undefined
    followed.value = undefined
    filtering.value = false
  })
  void runFilter()
})
