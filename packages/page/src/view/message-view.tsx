import type { MessageProblem } from '../calls.js'
import { byteCount, detail, hovered, marked, nodes, pinned } from '../state.js'
import { ByteGrid } from './byte-grid.js'
import { MessageActions } from './message-actions.js'
import { arrow, clock } from './message-list.js'
import { Tree } from './tree.js'

/** The selected message: what it is, what is wrong with it, its tree and its bytes. */
export function MessageView() {
  const found = detail.value
  if (found === undefined) return null
  const { row, bytes, problems } = found
  const facts = [row.protocol, byteCount(bytes.length)]
  if (row.pid !== undefined) facts.push(`process ${row.pid}`)
  if (row.time !== undefined) facts.push(clock(row.time))
  return (
    <section class="view" aria-label="Message">
      <header>
        <h2>
          {row.direction !== undefined && <span class="direction">{arrow(row.direction)} </span>}
          {row.name}
        </h2>
        <p class="facts">{facts.join(' · ')}</p>
        <MessageActions detail={found} />
        <p class="sentence">{row.line}</p>
      </header>
      {problems.length > 0 && (
        <ul class="problems" aria-label="Problems">
          {problems.map((problem) => (
            <Problem key={`${problem.offset} ${problem.code}`} problem={problem} />
          ))}
        </ul>
      )}
      <div class="panes">
        <Tree />
        <div class="right">
          <ByteGrid bytes={bytes} />
          <Inspector />
        </div>
      </div>
    </section>
  )
}

function Problem({ problem }: { readonly problem: MessageProblem }) {
  const { offset, path, code, message, node } = problem
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          if (node >= 0) pinned.value = node
          hovered.value = -1
        }}
      >
        <b>{path === '' ? `byte ${offset}` : path}</b> {message}
        <small>
          {path === '' ? '' : `byte ${offset}, `}
          {code}
        </small>
      </button>
    </li>
  )
}

/** What the marked bytes are. */
function Inspector() {
  const node = nodes.value[marked.value]
  if (node === undefined) return <p class="inspector empty">Point at a row or at a byte.</p>
  const path = node.cName === '' ? node.name : node.cName
  const last = node.offset + node.length - 1
  const place = node.length > 1 ? `bytes ${node.offset} to ${last}` : `byte ${node.offset}`
  return (
    <p class="inspector">
      <b>{path}</b> {node.text !== '' && <span class="mono">{node.text}</span>}
      <small>
        {place}
        {node.type === '' ? '' : `, ${node.type}`}
      </small>
    </p>
  )
}
