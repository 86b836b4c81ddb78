import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Node } from '../calls.js'
import { byteCount, hoverByte, hovered, marked, nodes, pin, pinned } from '../state.js'
import { deepestAt } from '../tree.js'
import { mark, reveal } from './mark.js'

/** Rendered at once; a netlink message is rarely longer, and the rest is a click away. */
const SHOWN = 4096
/** Bytes in a row. */
const WIDTH = 16

interface GridProps {
  readonly bytes: Uint8Array
}

/** The message's bytes in rows of 16 with their offset and text; the marked node's are marked. */
export function ByteGrid({ bytes }: GridProps) {
  const pane = useRef<HTMLDivElement>(null)
  const all = useSignal(false)
  const cursor = useSignal(0)
  const count = all.value ? bytes.length : Math.min(bytes.length, SHOWN)
  const content = useMemo(() => rowsOf(bytes.subarray(0, count), nodes.value), [bytes, count, nodes.value])

  const under = nodes.value[marked.value]
  const chosen = nodes.value[pinned.value]
  const active = cursor.value

  useEffect(() => {
    const box = pane.current
    if (box === null) return
    mark(box, '[data-byte]', (cell) => has(chosen, cell), 'pinned')
    mark(box, 'td', (cell) => Number(cell.dataset.byte) === active, 'cursor')
    const cells = mark(box, '[data-byte]', (cell) => has(under, cell), 'marked')
    if (!box.matches(':hover'))
      reveal(
        box,
        cells.find((cell) => has(under, cell)),
      )
  }, [under, chosen, active, content])

  return (
    <div class="bytes mono" ref={pane}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells can be chosen
        role="grid"
        aria-label="Bytes"
        aria-rowcount={Math.ceil(bytes.length / WIDTH)}
        aria-activedescendant={`byte-${active}`}
        tabIndex={0}
        onPointerOver={(event) => {
          hoverByte(byteOf(event) ?? -1)
        }}
        onPointerLeave={() => {
          hovered.value = -1
        }}
        onClick={(event) => {
          const at = byteOf(event)
          if (at === undefined) return
          cursor.value = at
          pin(deepestAt(nodes.value, at))
        }}
        onKeyDown={(event) => {
          const at = move(event.key, cursor.value, count)
          if (at === undefined) return
          event.preventDefault()
          cursor.value = at
          hovered.value = -1
          pinned.value = deepestAt(nodes.value, at)
        }}
      >
        <tbody>{content}</tbody>
      </table>
      {count < bytes.length && (
        <button
          type="button"
          onClick={() => {
            all.value = true
          }}
        >
          Show the other {byteCount(bytes.length - count)}
        </button>
      )}
    </div>
  )
}

function rowsOf(bytes: Uint8Array, tree: readonly Node[]) {
  const kinds = kindsOf(bytes.length, tree)
  const rows = []
  for (let start = 0; start < bytes.length; start += WIDTH) {
    const row = [...bytes.subarray(start, start + WIDTH)]
    rows.push(
      <tr key={start} aria-rowindex={start / WIDTH + 1}>
        <th scope="row">{start.toString(16).padStart(4, '0')}</th>
        {row.map((byte, column) => (
          <td
            key={start + column}
            id={`byte-${start + column}`}
            data-byte={start + column}
            class={kinds[start + column] ?? ''}
          >
            {byte.toString(16).padStart(2, '0')}
          </td>
        ))}
        {row.length < WIDTH && <td colSpan={WIDTH - row.length} />}
        <td class="text" aria-hidden="true">
          {row.map((byte, column) => (
            <span key={start + column} data-byte={start + column}>
              {byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·'}
            </span>
          ))}
        </td>
      </tr>,
    )
  }
  return rows
}

/** Bytes of an attribute's own header, nla_len and nla_type. */
const ATTRIBUTE_HEADER = 4

/** The class of each byte: the kind of its deepest node, and whether it is an attribute's header. */
function kindsOf(length: number, tree: readonly Node[]): string[] {
  const kinds = new Array<string>(length).fill('')
  for (const node of tree) {
    const wrong = node.problem === '' || node.end > node.id + 1 ? '' : ' wrong'
    const end = Math.min(node.offset + node.length, length)
    kinds.fill(`${node.tone}${wrong}`, node.offset, Math.max(node.offset, end))
    if (node.kind !== 'attribute') continue
    kinds.fill('attribute-header', node.offset, Math.min(node.offset + ATTRIBUTE_HEADER, end))
  }
  return kinds
}

function has(node: Node | undefined, cell: HTMLElement): boolean {
  const at = Number(cell.dataset.byte)
  return node !== undefined && node.offset <= at && at < node.offset + node.length
}

function byteOf(event: Event): number | undefined {
  const { target } = event
  const at = target instanceof HTMLElement ? target.dataset.byte : undefined
  return at === undefined ? undefined : Number(at)
}

/** Where a key moves the cursor; undefined for other keys. */
function move(key: string, from: number, count: number): number | undefined {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -WIDTH, ArrowDown: WIDTH }
  const by = steps[key]
  return by === undefined ? undefined : Math.min(Math.max(from + by, 0), count - 1)
}
