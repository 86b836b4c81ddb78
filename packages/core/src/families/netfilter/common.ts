// Generated from schema/netfilter/common.yaml: edit that file, then `npm run schema`.

export const nfProtocolNames = {
  0: 'unspec', 1: 'inet', 2: 'ipv4', 3: 'arp', 5: 'netdev', 7: 'bridge', 10: 'ipv6', 12: 'decnet',
} as const
export type NfProtocol = (typeof nfProtocolNames)[keyof typeof nfProtocolNames]

export const inetHookNames = {
  0: 'pre-routing', 1: 'local-in', 2: 'forward', 3: 'local-out', 4: 'post-routing',
} as const
export type InetHook = (typeof inetHookNames)[keyof typeof inetHookNames]

export const nfStatusNames = [
  'expected', 'seen-reply', 'assured', 'confirmed', 'src-nat', 'dst-nat', 'seq-adjust', 'src-nat-done',
  'dst-nat-done', 'dying', 'fixed-timeout', 'template', 'untracked', 'helper', 'offload', 'hw-offload',
] as const
export type NfStatus = Exclude<(typeof nfStatusNames)[number], ''>

export const natRangeFlagsNames = [
  'map-ips', 'proto-specified', 'proto-random', 'persistent', 'proto-random-fully', 'proto-offset', 'netmap',
] as const
export type NatRangeFlags = Exclude<(typeof natRangeFlagsNames)[number], ''>
