import type { Names } from './names.js'

/** What a line about an interface tells; a part of the library's `Link`. */
export interface LinkFields {
  readonly ifindex?: number
  readonly type?: string | number
  readonly flags?: readonly (string | number)[]
  readonly ifname?: string
  readonly mtu?: number
  readonly address?: string
  readonly master?: number
  readonly operstate?: string | number
  readonly ifalias?: string
  readonly linkinfo?: { readonly kind?: string }
}

/** The cells of one interface: name, kind, state, the rest. */
export function linkCells(link: LinkFields, names: Names): string[] {
  const facts = [`mtu ${link.mtu ?? '?'}`]
  if (link.address !== undefined) facts.push(link.address)
  if (link.master !== undefined) facts.push(`controller ${names.of(link.master)}`)
  if (link.ifalias !== undefined) facts.push(`"${link.ifalias}"`)
  return [link.ifname ?? `#${link.ifindex}`, linkKind(link), linkState(link), facts.join(' ')]
}

/** What changed between two states of an interface that a person cares for; '' when nothing of that did. */
export function linkChanges(link: LinkFields, previous: LinkFields, names: Names): string {
  const changes: string[] = []
  if (link.ifname !== previous.ifname) changes.push(`renamed from ${previous.ifname}`)
  if (linkState(link) !== linkState(previous)) changes.push(linkState(link))
  if (link.mtu !== previous.mtu) changes.push(`mtu ${link.mtu}`)
  if (link.address !== previous.address) changes.push(`address ${link.address ?? 'none'}`)
  if (link.master !== previous.master) {
    changes.push(link.master === undefined ? 'left its controller' : `controller ${names.of(link.master)}`)
  }
  if (link.ifalias !== previous.ifalias) changes.push(`alias "${link.ifalias ?? ''}"`)
  return changes.join(', ')
}

function linkKind({ linkinfo, type }: LinkFields): string {
  return linkinfo?.kind ?? String(type ?? '?')
}

/** `down`, `up` (administratively, without a carrier) or `up running`. */
function linkState({ flags = [] }: LinkFields): string {
  if (!flags.includes('up')) return 'down'
  return flags.includes('running') ? 'up running' : 'up no-carrier'
}
