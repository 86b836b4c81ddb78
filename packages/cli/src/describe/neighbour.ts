import type { Names } from './names.js'

/** What a line about a neighbour tells; a part of the library's `Neighbour`. */
export interface NeighbourFields {
  readonly ndmIfindex?: number
  readonly state?: readonly (string | number)[]
  readonly ndmFlags?: readonly (string | number)[]
  readonly dst?: string
  readonly lladdr?: string
}

/** The cells of one neighbour: device, address, link-layer address, state. */
export function neighbourCells(neighbour: NeighbourFields, names: Names): string[] {
  const { ndmIfindex, dst, lladdr, state = [], ndmFlags = [] } = neighbour
  const states = [...state, ...ndmFlags.filter((flag) => flag === 'router' || flag === 'proxy')]
  return [names.of(ndmIfindex), dst ?? '?', lladdr ?? '-', states.join(' ') || 'none']
}
