import type { TreeNode } from '@nlkit/core'
import { columns, type Paint } from './terminal.js'

/** Bytes shown of a part; the rest is told as `+N`. */
const bytesShown = 8

interface Row {
  node: TreeNode
  depth: number
}

/** Something said of the deepest part that has the byte at `offset`. */
export interface Mark {
  readonly offset: number
  readonly text: string
}

/** A message's tree as aligned lines: offset, bytes, C name, name, value; depth as indentation of the names. */
export function treeLines(
  root: TreeNode,
  bytes: Uint8Array,
  paint: Paint,
  marks: readonly Mark[] = [],
): string[] {
  const rows = [...walk(root.children, 0)]
  const cells = columns(rows.map(({ node, depth }) => cellsOf(node, depth, bytes)))
  const marked = marksByNode(root, marks)
  return rows.map(({ node }, index) => {
    const line = cells[index] ?? ''
    const texts = marked.get(node)
    if (texts !== undefined) return paint('red', `${line}  ◀ ${texts.join('; ')}`)
    if (node.kind === 'problem') return paint('red', line)
    if (node.kind === 'unknown') return paint('yellow', line)
    if (node.kind === 'padding') return paint('dim', line)
    return line
  })
}

/** A mark at 0 is about the message as a whole: no part of it is marked. */
function marksByNode(root: TreeNode, marks: readonly Mark[]): ReadonlyMap<TreeNode, readonly string[]> {
  const byNode = new Map<TreeNode, string[]>()
  for (const { offset, text } of marks) {
    const node = offset > 0 ? deepestAt(root, offset) : undefined
    if (node !== undefined) byNode.set(node, [...(byNode.get(node) ?? []), text])
  }
  return byNode
}

/** A byte of an attribute's header or padding belongs to the attribute itself. */
function deepestAt(node: TreeNode, offset: number): TreeNode | undefined {
  const child = node.children.find((each) => offset >= each.offset && offset < each.offset + each.length)
  return child === undefined ? node : deepestAt(child, offset)
}

function* walk(nodes: readonly TreeNode[], depth: number): Generator<Row> {
  for (const node of nodes) {
    yield { node, depth }
    yield* walk(node.children, depth + 1)
  }
}

function cellsOf(node: TreeNode, depth: number, bytes: Uint8Array): string[] {
  const indent = '  '.repeat(depth)
  return [
    String(node.offset).padStart(6),
    node.children.length > 0 ? `${node.length} bytes` : hex(bytes, node.offset, node.length),
    `${indent}${node.cName ?? '-'}`,
    node.name,
    node.text,
  ]
}

function hex(bytes: Uint8Array, offset: number, length: number): string {
  const shown = bytes.subarray(offset, offset + Math.min(length, bytesShown))
  const digits = Array.from(shown, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
  return length > bytesShown ? `${digits} +${length - bytesShown}` : digits
}
