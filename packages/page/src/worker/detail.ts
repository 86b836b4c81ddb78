/** A message as the page shows it: its row in the list, its tree as a list, its problems with their nodes. */
import type { DecodedMessage, Decoder, TreeNode } from '@nlkit/core'
import type { Detail, MessageProblem, Node, Row } from '../calls.js'

/** What the list shows of a message. */
export function rowOf(decoder: Decoder, message: DecodedMessage): Row {
  const { index, datagram, time, pid, direction, protocol, family, header, bytes, problems, malformed } =
    message
  return {
    index,
    datagram,
    time,
    pid,
    direction,
    protocol: family ?? protocol,
    name: header.name,
    line: withoutName(decoder.line(message), header.name),
    length: bytes.length,
    problems: problems.length,
    malformed,
  }
}

/** The line without the name at its start, which is shown in a place of its own. */
function withoutName(line: string, name: string): string {
  return line.startsWith(`${name} `) ? line.slice(name.length + 1) : line
}

/** What the message's own view shows. */
export function detailOf(decoder: Decoder, message: DecodedMessage): Detail {
  const nodes: Node[] = []
  flatten(decoder.tree(message), -1, 0, 1, 1, nodes)
  const problems = [...message.problems.map((problem) => place(problem, nodes)), ...refusal(message, nodes)]
  for (const { node, message: text } of problems) {
    const found = nodes[node]
    if (found === undefined || found.kind === 'problem') continue
    nodes[node] = { ...found, problem: found.problem === '' ? text : `${found.problem}; ${text}` }
  }
  const request = message.operation !== undefined && message.header.flags.includes('request')
  return { row: rowOf(decoder, message), bytes: message.bytes.slice(), nodes, problems, request }
}

/** The headers that every message has, whatever it is about. */
const ENVELOPES: ReadonlySet<string> = new Set(['nlmsghdr', 'genlmsghdr'])

function flatten(
  node: TreeNode,
  parent: number,
  depth: number,
  position: number,
  siblings: number,
  into: Node[],
): void {
  const id = into.length
  const { offset, length, kind, name, type, text, cName = '', children } = node
  const tone = kind === 'member' && ENVELOPES.has(into[parent]?.name ?? '') ? 'header' : kind
  const known = {
    ...{ id, parent, depth, position, siblings, offset, length },
    ...{ kind, tone, cName, name, type, text, problem: '' },
  }
  into.push({ ...known, end: id + 1 })
  children.forEach((child, index) => {
    flatten(child, id, depth + 1, index + 1, children.length, into)
  })
  into[id] = { ...known, end: into.length }
}

interface Place {
  readonly offset: number
  readonly length: number
  readonly path?: string
  readonly code: string
  readonly message: string
}

/** A problem with the deepest node that has all its bytes. */
function place({ offset, length, path = '', code, message }: Place, nodes: readonly Node[]): MessageProblem {
  const end = offset + Math.max(length, 1)
  const holders = nodes.filter((node) => node.offset <= offset && end <= node.offset + node.length)
  return { offset, length, path, code, message, node: holders.at(-1)?.id ?? -1 }
}

/** What the kernel objects to, marked in the request that its answer repeats. */
function refusal({ outcome }: DecodedMessage, nodes: readonly Node[]): MessageProblem[] {
  if (outcome === undefined || outcome.errno === 0) return []
  const { code, message, path, missing, offset } = outcome
  const lacks = missing === undefined ? '' : `; the request lacks ${missing}`
  const request = nodes.find((node) => node.kind === 'message' && node.depth > 0)
  const text = `${code}: ${message}${lacks}`
  if (request === undefined || offset === undefined) {
    const error = nodes.find((node) => node.cName === 'error')
    const bytes = { offset: error?.offset ?? 16, length: error?.length ?? 4 }
    return [{ ...bytes, path: path ?? 'error', code: 'refused', message: text, node: error?.id ?? -1 }]
  }
  const at = request.offset + offset
  const refused = nodes.find((node) => node.id > request.id && node.offset === at && node.id < request.end)
  const found = { offset: at, length: refused?.length ?? 1, code: 'refused', message: text }
  return [place({ ...found, ...(path !== undefined && { path }) }, nodes)]
}
