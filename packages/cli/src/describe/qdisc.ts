import type { Names } from './names.js'

/** What a line about a queueing discipline tells; a part of the library's `Qdisc`. */
export interface QdiscFields {
  readonly ifindex?: number
  readonly kind?: string
  readonly handle?: number
  readonly parent?: number
}

const TC_H_ROOT = 0xffffffff
const TC_H_INGRESS = 0xfffffff1

/** The cells of one discipline: kind, handle, device, place. */
export function qdiscCells({ kind, handle = 0, ifindex, parent = 0 }: QdiscFields, names: Names): string[] {
  return [kind ?? '?', `${(handle >>> 16).toString(16)}:`, `dev ${names.of(ifindex)}`, place(parent)]
}

function place(parent: number): string {
  if (parent === TC_H_ROOT) return 'root'
  if (parent === TC_H_INGRESS) return 'ingress'
  return `parent ${(parent >>> 16).toString(16)}:${(parent & 0xffff).toString(16)}`
}
