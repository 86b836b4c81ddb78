// Generated from schema/route/common.yaml: edit that file, then `npm run schema`.

export const addressFamilyNames = {
  0: 'unspec', 1: 'unix', 2: 'inet', 3: 'ax25', 4: 'ipx', 5: 'appletalk', 6: 'netrom', 7: 'bridge',
  8: 'atmpvc', 9: 'x25', 10: 'inet6', 11: 'rose', 12: 'decnet', 13: 'netbeui', 14: 'security', 15: 'key',
  16: 'netlink', 17: 'packet', 18: 'ash', 19: 'econet', 20: 'atmsvc', 21: 'rds', 22: 'sna', 23: 'irda',
  24: 'pppox', 25: 'wanpipe', 26: 'llc', 27: 'ib', 28: 'mpls', 29: 'can', 30: 'tipc', 31: 'bluetooth',
  32: 'iucv', 33: 'rxrpc', 34: 'isdn', 35: 'phonet', 36: 'ieee802154', 37: 'caif', 38: 'alg', 39: 'nfc',
  40: 'vsock', 41: 'kcm', 42: 'qipcrtr', 43: 'smc', 44: 'xdp', 45: 'mctp', 128: 'ipmr', 129: 'ip6mr',
} as const
export type AddressFamily = (typeof addressFamilyNames)[keyof typeof addressFamilyNames]

export const rtScopeNames = {
  0: 'universe', 200: 'site', 253: 'link', 254: 'host', 255: 'nowhere',
} as const
export type RtScope = (typeof rtScopeNames)[keyof typeof rtScopeNames]

export const rtTableNames = {
  0: 'unspec', 252: 'compat', 253: 'default', 254: 'main', 255: 'local',
} as const
export type RtTable = (typeof rtTableNames)[keyof typeof rtTableNames]

export const rtProtocolNames = {
  0: 'unspec', 1: 'redirect', 2: 'kernel', 3: 'boot', 4: 'static', 8: 'gated', 9: 'ra', 10: 'mrt',
  11: 'zebra', 12: 'bird', 13: 'dnrouted', 14: 'xorp', 15: 'ntk', 16: 'dhcp', 17: 'mrouted', 18: 'keepalived',
  42: 'babel', 84: 'ovn', 99: 'openr', 186: 'bgp', 187: 'isis', 188: 'ospf', 189: 'rip', 192: 'eigrp',
} as const
export type RtProtocol = (typeof rtProtocolNames)[keyof typeof rtProtocolNames]

export const rtnTypeNames = {
  0: 'unspec', 1: 'unicast', 2: 'local', 3: 'broadcast', 4: 'anycast', 5: 'multicast', 6: 'blackhole',
  7: 'unreachable', 8: 'prohibit', 9: 'throw', 10: 'nat', 11: 'xresolve',
} as const
export type RtnType = (typeof rtnTypeNames)[keyof typeof rtnTypeNames]

export const ipProtocolNames = {
  0: 'ip', 1: 'icmp', 2: 'igmp', 4: 'ipip', 6: 'tcp', 8: 'egp', 12: 'pup', 17: 'udp', 22: 'idp', 29: 'tp',
  33: 'dccp', 41: 'ipv6', 43: 'routing', 44: 'fragment', 46: 'rsvp', 47: 'gre', 50: 'esp', 51: 'ah',
  58: 'icmpv6', 59: 'none', 60: 'dstopts', 92: 'mtp', 94: 'beetph', 98: 'encap', 103: 'pim', 108: 'comp',
  115: 'l2tp', 132: 'sctp', 135: 'mh', 136: 'udplite', 137: 'mpls', 143: 'ethernet', 144: 'aggfrag',
  255: 'raw', 256: 'smc', 262: 'mptcp',
} as const
export type IpProtocol = (typeof ipProtocolNames)[keyof typeof ipProtocolNames]
