/** The tree as a list: which rows are shown, and which node a byte belongs to. */
import type { Node } from './calls.js'

/** The nodes that stand below no folded one. */
export function visibleNodes(nodes: readonly Node[], folded: ReadonlySet<number>): Node[] {
  const shown: Node[] = []
  for (let id = 0; id < nodes.length; ) {
    const node = nodes[id]
    if (node === undefined) break
    shown.push(node)
    id = folded.has(id) ? node.end : id + 1
  }
  return shown
}

/** The deepest node that has the byte at `offset`; -1 if none has. A node of no bytes has none. */
export function deepestAt(nodes: readonly Node[], offset: number): number {
  let deepest = -1
  for (const node of nodes) {
    // Children follow their parent and lie inside it: the last match is the deepest.
    if (node.offset <= offset && offset < node.offset + node.length) deepest = node.id
  }
  return deepest
}

/** The deepest of a node and its ancestors that is shown. */
export function shownAncestor(nodes: readonly Node[], id: number, folded: ReadonlySet<number>): number {
  let shown = id
  for (let at = id; at >= 0; at = nodes[at]?.parent ?? -1) {
    if (at !== id && folded.has(at)) shown = at
  }
  return shown
}

/** Nodes with more descendants than this, below the first levels of a large tree, begin folded. */
const LARGE_NEST = 24
const LARGE_TREE = 160

/** What is folded at first: nothing in a tree of a page or two. */
export function initialFolds(nodes: readonly Node[]): Set<number> {
  if (nodes.length <= LARGE_TREE) return new Set()
  const large = nodes.filter((node) => node.depth >= 2 && node.end - node.id > LARGE_NEST)
  const withProblem = (node: Node) => nodes.slice(node.id, node.end).some((inner) => inner.problem !== '')
  return new Set(large.filter((node) => !withProblem(node)).map((node) => node.id))
}
