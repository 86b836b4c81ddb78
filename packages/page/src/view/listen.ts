/** What works anywhere on the page: paste, drop, keys. */
import { stepMessage } from '../narrowing.js'
import { isSchemaFile, takeSchemas } from '../schema.js'
import { detail, fold, folded, hovered, marked, nodes, pinned, take, takeAddress, visible } from '../state.js'

/** Begins to listen; the page does so once. */
export function listen(): void {
  document.addEventListener('paste', onPaste)
  document.addEventListener('dragover', onDrag)
  document.addEventListener('dragleave', (event) => showDrop(event.relatedTarget !== null))
  document.addEventListener('drop', onDrop)
  document.addEventListener('keydown', onKey)
  addEventListener('hashchange', () => void takeAddress())
}

function onPaste(event: ClipboardEvent): void {
  const { clipboardData: data, target } = event
  const files = [...(data?.files ?? [])]
  // In the box, text is the box's own business: it goes where the cursor is.
  if (files.length === 0 && isField(target)) return
  const text = data?.getData('text/plain') ?? ''
  if (files.length === 0 && text === '') return
  event.preventDefault()
  if (files.length === 0) take(text)
  else takeFiles(files)
}

function onDrag(event: DragEvent): void {
  event.preventDefault()
  showDrop(true)
}

function onDrop(event: DragEvent): void {
  event.preventDefault()
  showDrop(false)
  const files = [...(event.dataTransfer?.files ?? [])]
  if (files.length > 0) takeFiles(files)
  else take(event.dataTransfer?.getData('text/plain') ?? '')
}

function showDrop(over: boolean): void {
  document.documentElement.classList.toggle('dropping', over)
}

/** Schema files describe families; of the others, the first is the input. */
function takeFiles(files: readonly File[]): void {
  const schemas = files.filter(isSchemaFile)
  const input = files.find((file) => !isSchemaFile(file))
  if (schemas.length > 0) void takeSchemas(schemas)
  if (input !== undefined) void takeFile(input)
}

async function takeFile(file: File): Promise<void> {
  take(new Uint8Array(await file.arrayBuffer()), file.name)
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}

/**
 * Up and down: messages; left and right: fold and unfold; n and p: fields; slash: the filter; Escape: nothing is
 * pinned. The tree and the bytes have arrow keys of their own while they have the focus.
 */
function onKey(event: KeyboardEvent): void {
  const { target, key } = event
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || detail.value === undefined)
    return
  if (isField(target) || target instanceof HTMLSelectElement) return
  const id = marked.value
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown':
      stepMessage(key === 'ArrowUp' ? -1 : 1)
      break
    case 'ArrowLeft':
    case 'ArrowRight':
      if (!foldOrStep(Math.max(id, 0), key === 'ArrowLeft')) return
      break
    case 'n':
    case 'p':
      step(key === 'n' ? 1 : -1)
      break
    case '/': {
      const filter = document.getElementById('filter')
      if (filter === null) return
      filter.focus()
      break
    }
    case 'Escape':
      pinned.value = -1
      hovered.value = -1
      break
    default:
      return
  }
  event.preventDefault()
}

/** Pins the shown node before or after the marked one. */
export function step(by: number): void {
  const shown = visible.value
  const at = shown.findIndex((node) => node.id === marked.value)
  const next = at === -1 ? shown[0] : shown[at + by]
  if (next === undefined) return
  hovered.value = -1
  pinned.value = next.id
}

/** As trees do: left folds, or goes to the parent; right unfolds, or goes to the first child. */
export function foldOrStep(id: number, left: boolean): boolean {
  const node = nodes.value[id]
  if (node === undefined) return false
  const open = node.end > node.id + 1 && !folded.value.has(id)
  hovered.value = -1
  if (left) {
    if (open) fold(id, true)
    else if (node.parent >= 0) pinned.value = node.parent
    return true
  }
  if (folded.value.has(id)) fold(id, false)
  else if (open) pinned.value = id + 1
  return true
}
