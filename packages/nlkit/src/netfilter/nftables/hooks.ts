import { NetlinkInputError } from '@nlkit/core'

/** Tables belong to one of these; 'inet' is both 'ipv4' and 'ipv6'. */
export type NftablesFamily = 'inet' | 'ipv4' | 'ipv6' | 'arp' | 'bridge' | 'netdev'

/** Where packets pass a base chain. */
export type Hook = 'prerouting' | 'input' | 'forward' | 'output' | 'postrouting' | 'ingress' | 'egress'

/** Places among the base chains of a hook that have a name: the lower, the earlier. */
export type Priority = 'raw' | 'mangle' | 'dstnat' | 'filter' | 'security' | 'out' | 'srcnat'

const IP_HOOKS: Partial<Record<Hook, number>> = {
  prerouting: 0,
  input: 1,
  forward: 2,
  output: 3,
  postrouting: 4,
}

const HOOKS: Readonly<Record<NftablesFamily, Partial<Record<Hook, number>>>> = {
  inet: { ...IP_HOOKS, ingress: 5 },
  ipv4: IP_HOOKS,
  ipv6: IP_HOOKS,
  bridge: IP_HOOKS,
  arp: { input: 0, output: 1, forward: 2 },
  netdev: { ingress: 0, egress: 1 },
}

/** NF_IP_PRI_ of netfilter_ipv4.h, and NF_BR_PRI_ of netfilter_bridge.h. */
const IP_PRIORITIES: Partial<Record<Priority, number>> = {
  raw: -300,
  mangle: -150,
  dstnat: -100,
  filter: 0,
  security: 50,
  srcnat: 100,
}
const BRIDGE_PRIORITIES: Partial<Record<Priority, number>> = {
  dstnat: -300,
  filter: -200,
  out: 100,
  srcnat: 300,
}

/** The kernel's number of a hook. Throws NetlinkInputError. */
export function hookNumber(family: NftablesFamily, hook: Hook): number {
  return numberOf('hook', family, hook, HOOKS[family])
}

/** The kernel's number of a priority. Throws NetlinkInputError. */
export function priorityNumber(family: NftablesFamily, priority: Priority | number): number {
  if (typeof priority === 'number') return priority
  const named = family === 'bridge' ? BRIDGE_PRIORITIES : IP_PRIORITIES
  return numberOf('priority', family, priority, named)
}

function numberOf(
  path: string,
  family: string,
  name: string,
  numbers: Partial<Record<string, number>>,
): number {
  const number = numbers?.[name]
  if (number !== undefined) return number
  throw new NetlinkInputError(
    path,
    `'${name}' is none of family ${family}: ${Object.keys(numbers ?? {}).join(', ')}`,
  )
}
