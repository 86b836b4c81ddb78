import type { Names } from './names.js'
import type { NeighbourFields } from './neighbour.js'

/** What a line about a forwarding entry tells beside what it shares with neighbours. */
export interface ForwardingFields extends NeighbourFields {
  readonly vlan?: number
  readonly vni?: number
}

/** The cells of one entry: link-layer address, device, where behind it, flags. */
export function forwardingCells(entry: ForwardingFields, names: Names): string[] {
  const { ndmIfindex, lladdr, dst, vlan, vni, state = [], ndmFlags = [] } = entry
  const where = [
    ...(dst === undefined ? [] : [`dst ${dst}`]),
    ...(vlan === undefined ? [] : [`vlan ${vlan}`]),
    ...(vni === undefined ? [] : [`vni ${vni}`]),
  ]
  return [lladdr ?? '?', `dev ${names.of(ndmIfindex)}`, where.join(' '), [...ndmFlags, ...state].join(' ')]
}
