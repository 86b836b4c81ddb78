import type { Names } from './names.js'

/** What a line about an address tells; a part of the library's `Address`. */
export interface AddressFields {
  readonly prefixlen?: number
  readonly index?: number
  readonly scope?: string | number
  readonly address?: string
  readonly local?: string
  readonly flags?: readonly (string | number)[]
  readonly ifaFlags?: readonly (string | number)[]
  readonly cacheinfo?: { readonly valid?: number }
}

/** Lifetime that never ends (INFINITY_LIFE_TIME). */
const forever = 0xffffffff

/** States worth a word; the other flags are the kernel's bookkeeping. */
const told = ['tentative', 'optimistic', 'dadfailed', 'deprecated', 'secondary'] as const

/** The cells of one address: device, address with prefix, scope and state. */
export function addressCells(address: AddressFields, names: Names): string[] {
  const flags = address.flags ?? address.ifaFlags ?? []
  const state = told.filter((flag) => flags.includes(flag))
  const valid = address.cacheinfo?.valid
  const facts = [`scope ${scopeName(address.scope)}`, ...state]
  if (valid !== undefined && valid !== forever) facts.push(`valid ${valid} s`)
  return [names.of(address.index), prefixOf(address), facts.join(' ')]
}

/** `192.0.2.1/24`, with `peer 192.0.2.2` on a point-to-point link. */
function prefixOf({ local, address, prefixlen }: AddressFields): string {
  const own = local ?? address ?? '?'
  const peer = local !== undefined && address !== undefined && local !== address ? ` peer ${address}` : ''
  return `${own}${peer}/${prefixlen ?? '?'}`
}

/** What a change of an address is told as: `no longer tentative`, or its present state. */
export function addressChanges(address: AddressFields, previous: AddressFields): string {
  const now = stateOf(address)
  const before = stateOf(previous)
  const changes = [
    ...told.filter((flag) => now.has(flag) && !before.has(flag)),
    ...told.filter((flag) => before.has(flag) && !now.has(flag)).map((flag) => `no longer ${flag}`),
  ]
  return changes.join(', ')
}

function stateOf(address: AddressFields): Set<string | number> {
  return new Set(address.flags ?? address.ifaFlags ?? [])
}

/** RT_SCOPE_UNIVERSE is `global` to people, as in iproute2. */
function scopeName(scope: string | number = '?'): string {
  return scope === 'universe' ? 'global' : String(scope)
}
