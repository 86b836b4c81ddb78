import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Node } from '../calls.js'
import { fold, folded, hovered, marked, markedRow, pin, pinned, visible } from '../state.js'
import { foldOrStep, step } from './listen.js'
import { mark, reveal } from './mark.js'

/** The message's fields: place, name, value and type in columns, children below their parent. */
export function Tree() {
  const tree = useRef<HTMLDivElement>(null)
  const shown = visible.value
  const row = markedRow.value
  const chosen = pinned.value
  const content = useMemo(() => shown.map((node) => <Row key={node.id} node={node} />), [shown])

  useEffect(() => {
    const box = tree.current
    if (box === null) return
    const idOf = (element: HTMLElement) => Number(element.dataset.node)
    mark(box, '.row', (element) => idOf(element) === row, 'marked')
    for (const element of mark(box, '.row', (element) => idOf(element) === chosen, 'pinned')) {
      element.setAttribute('aria-selected', String(idOf(element) === chosen))
    }
    // A row that is pointed at is in view already.
    if (!box.matches(':hover')) reveal(box, document.getElementById(`node-${row}`))
  }, [row, chosen, content])

  return (
    <div
      ref={tree}
      class="tree mono"
      role="tree"
      aria-label="Fields"
      aria-activedescendant={row >= 0 ? `node-${row}` : undefined}
      tabIndex={0}
      onPointerOver={(event) => {
        hovered.value = nodeOf(event) ?? -1
      }}
      onPointerLeave={() => {
        hovered.value = -1
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {content}
    </div>
  )
}

/** Nodes that have a value; an empty one is shown as a dash. */
const VALUED: ReadonlySet<string> = new Set(['member', 'attribute', 'element'])

function Row({ node }: { readonly node: Node }) {
  const indent = { paddingInlineStart: `${node.depth * 1.1}em` }
  const parent = node.end > node.id + 1
  const open = !folded.value.has(node.id)
  return (
    <div
      id={`node-${node.id}`}
      class={`row ${node.tone}${node.problem === '' ? '' : ' wrong'}`}
      role="treeitem"
      tabIndex={-1}
      aria-level={node.depth + 1}
      aria-posinset={node.position}
      aria-setsize={node.siblings}
      aria-expanded={parent ? open : undefined}
      data-node={node.id}
    >
      <span class="place">{node.offset}</span>{' '}
      <span class="name" style={indent}>
        <span class="twist" data-twist={parent ? '' : undefined} aria-hidden="true">
          {parent ? (open ? '▾' : '▸') : ''}
        </span>
        <span class="cname">{node.cName === '' ? node.name || node.kind : node.cName}</span>{' '}
        {node.cName !== '' && node.name !== node.cName && !node.cName.endsWith(node.name) && (
          <span class="plain">{node.name}</span>
        )}
      </span>{' '}
      <span class="value">{node.text === '' && !parent && VALUED.has(node.kind) ? <i>—</i> : node.text}</span>{' '}
      {saysMore(node) && <span class="type">{node.type}</span>}
      {node.problem !== '' && <em style={indent}>{node.problem}</em>}
    </div>
  )
}

/** Whether the type says what the name does not. */
function saysMore({ type, cName, kind }: Node): boolean {
  return kind !== 'message' && kind !== 'padding' && type !== cName
}

function nodeOf(event: Event): number | undefined {
  const row = event.target instanceof Element ? event.target.closest('[data-node]') : null
  return row instanceof HTMLElement ? Number(row.dataset.node) : undefined
}

function onClick(event: MouseEvent): void {
  const id = nodeOf(event)
  if (id === undefined) return
  const twist = event.target instanceof HTMLElement && event.target.dataset.twist !== undefined
  if (twist) fold(id, !folded.value.has(id))
  else pin(id)
}

/** The keys of a tree; all others are the page's. */
function onKeyDown(event: KeyboardEvent): void {
  const id = marked.value
  const last = visible.value.at(-1)?.id ?? 0
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown':
      step(event.key === 'ArrowUp' ? -1 : 1)
      break
    case 'ArrowLeft':
    case 'ArrowRight':
      foldOrStep(Math.max(id, 0), event.key === 'ArrowLeft')
      break
    case 'Home':
    case 'End':
      hovered.value = -1
      pinned.value = event.key === 'Home' ? 0 : last
      break
    default:
      return
  }
  event.preventDefault()
}
