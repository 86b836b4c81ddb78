/** `dst-len` -> `dstLen`; the rest of the name is kept as it is (`6rd-prefix` -> `6rdPrefix`). */
export function camelCase(name: string): string {
  return name.replace(/-+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** The usual C name: prefix, then the name in upper case with underscores. Without a prefix there is none. */
export function constantName(prefix: string, name: string): string {
  return prefix === '' ? '' : prefix + name.toUpperCase().replaceAll('-', '_')
}

const PROTOCOLS: ReadonlyMap<number, string> = new Map([
  [0, 'route'],
  [1, 'unused'],
  [2, 'usersock'],
  [3, 'firewall'],
  [4, 'sock_diag'],
  [5, 'nflog'],
  [6, 'xfrm'],
  [7, 'selinux'],
  [8, 'iscsi'],
  [9, 'audit'],
  [10, 'fib_lookup'],
  [11, 'connector'],
  [12, 'netfilter'],
  [13, 'ip6_fw'],
  [14, 'dnrtmsg'],
  [15, 'kobject_uevent'],
  [16, 'generic'],
  [18, 'scsitransport'],
  [19, 'ecryptfs'],
  [20, 'rdma'],
  [21, 'crypto'],
  [22, 'smc'],
])

/** NETLINK_ constant of <linux/netlink.h> in lower case; the number as text when it has no name. */
export function protocolName(protocol: number): string {
  return PROTOCOLS.get(protocol) ?? String(protocol)
}

/** Number of 'route', 'NETLINK_ROUTE' or '0'; undefined when there is no such protocol. */
export function protocolNumber(name: string): number | undefined {
  const wanted = name
    .toLowerCase()
    .replace(/^netlink_/, '')
    .replaceAll('-', '_')
  for (const [number, known] of PROTOCOLS) if (known === wanted) return number
  return /^\d{1,3}$/.test(wanted) && Number(wanted) < 256 ? Number(wanted) : undefined
}

/** Protocol number of family `control` (NLMSG_NOOP, ERROR, DONE, OVERRUN), whose messages every protocol has. */
export const CONTROL_PROTOCOL = 0xffff
export const GENERIC_PROTOCOL = 16
/** NETLINK_KOBJECT_UEVENT, whose messages have no nlmsghdr. */
export const UEVENT_PROTOCOL = 15
