/** Protocols to choose from where the input does not tell, the likely ones first. */
export const PROTOCOLS: readonly (readonly [name: string, about: string])[] = [
  ['route', 'links, addresses, routes, tc'],
  ['generic', 'ethtool, nl80211, devlink …'],
  ['netfilter', 'nftables, conntrack, ipset'],
  ['sock_diag', 'ss'],
  ['xfrm', 'IPsec'],
  ['audit', ''],
  ['connector', ''],
  ['kobject_uevent', ''],
]
