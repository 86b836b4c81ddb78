// Generated from schema/protocols.yaml: edit that file, then `npm run schema`.

/** Numbers of the netlink protocols by name. */
export const protocols = {
  route: 0,
  usersock: 2,
  firewall: 3,
  sock_diag: 4,
  nflog: 5,
  xfrm: 6,
  selinux: 7,
  iscsi: 8,
  audit: 9,
  fib_lookup: 10,
  connector: 11,
  netfilter: 12,
  dnrtmsg: 14,
  kobject_uevent: 15,
  generic: 16,
  scsitransport: 18,
  ecryptfs: 19,
  rdma: 20,
  crypto: 21,
  smc: 22,
  control: 65535,
} as const
