import type { Names } from './names.js'

/** What a line about a nexthop object tells; a part of the library's `Nexthop`. */
export interface NexthopFields {
  readonly id?: number
  readonly group?: readonly { readonly id: number; readonly weight: number }[]
  readonly blackhole?: true
  readonly oif?: number
  readonly gateway?: string
  readonly fdb?: true
}

/** The cells of one nexthop: id, way, the rest. */
export function nexthopCells(nexthop: NexthopFields, names: Names): string[] {
  const { id, group, blackhole, oif, gateway, fdb } = nexthop
  const words: string[] = []
  // The kernel keeps weights less one.
  if (group !== undefined)
    words.push(`group ${group.map((member) => `${member.id},${member.weight + 1}`).join('/')}`)
  if (blackhole) words.push('blackhole')
  if (gateway !== undefined) words.push(`via ${gateway}`)
  if (oif !== undefined) words.push(`dev ${names.of(oif)}`)
  return [`id ${id ?? '?'}`, words.join(' '), fdb ? 'fdb' : '']
}
