/** Two messages side by side: what one has and the other has not, or has otherwise. */
import { computed, signal } from '@preact/signals'
import type { Detail, Node } from './calls.js'
import { detail } from './state.js'

/** The message that others are compared with. */
export const base = signal<Detail | undefined>(undefined)

/** A field of either message. */
export interface Difference {
  readonly key: string
  readonly depth: number
  readonly name: string
  /** What it is in the base and in the selected message; undefined where there is no such field. */
  readonly left: string | undefined
  readonly right: string | undefined
  readonly same: boolean
}

/** The fields of both, in the order of the base; those that only the other has stand where they would be. */
export const differences = computed<readonly Difference[]>(() => {
  const [left, right] = [base.value, detail.value]
  return left === undefined || right === undefined ? [] : compare(left.nodes, right.nodes)
})

/** Lines up the nodes of two trees by their names. */
export function compare(left: readonly Node[], right: readonly Node[]): Difference[] {
  const [ours, theirs] = [keysOf(left), keysOf(right)]
  const found: Difference[] = []
  let next = 0
  const order = [...theirs.keys()]
  for (const [key, node] of ours) {
    const other = theirs.get(key)
    const at = other === undefined ? -1 : order.indexOf(key, next)
    if (at >= 0) {
      found.push(
        ...order
          .slice(next, at)
          .filter((each) => !ours.has(each))
          .map((each) => only(each, theirs)),
      )
      next = at + 1
    }
    found.push(pair(key, node, other))
  }
  found.push(
    ...order
      .slice(next)
      .filter((each) => !ours.has(each))
      .map((each) => only(each, theirs)),
  )
  return found
}

function only(key: string, nodes: ReadonlyMap<string, Node>): Difference {
  const node = nodes.get(key)
  const [depth, name] = [node?.depth ?? 0, node === undefined ? '' : nameOf(node)]
  return { key, depth, name, left: undefined, right: node?.text ?? '', same: false }
}

function pair(key: string, node: Node, other: Node | undefined): Difference {
  const same = other !== undefined && other.text === node.text
  return { key, depth: node.depth, name: nameOf(node), left: node.text, right: other?.text, same }
}

function nameOf({ cName, name, kind }: Node): string {
  return cName || name || kind
}

/** Nodes by path; of siblings with one name, each has its number. Padding says nothing. */
function keysOf(nodes: readonly Node[]): Map<string, Node> {
  const keys = new Map<string, Node>()
  const paths: string[] = []
  for (const node of nodes) {
    if (node.kind === 'padding') continue
    const parent = paths[node.parent] ?? ''
    // The message itself may have another name than the base: it is the same place all the same.
    const name = node.parent < 0 ? '' : nameOf(node)
    let key = `${parent}/${name}`
    for (let number = 2; keys.has(key); number++) key = `${parent}/${name}#${number}`
    paths[node.id] = key
    keys.set(key, node)
  }
  return keys
}
