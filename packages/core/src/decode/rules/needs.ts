/** What the kernel surely demands of a request, read from its handlers; each place is named. */
import { attribute, memberValue, NLM_F_BULK, NLM_F_CREATE, NLM_F_EXCL } from './look.js'
import type { RuleMessage } from './rule.js'

/** One demand. */
export interface Need {
  /** C names of the operations. */
  readonly operations: readonly string[]
  /** Any of these attributes will do, by key; dots enter nests. The first is the one that is told as missing. */
  readonly oneOf: readonly string[]
  /** The demand holds for this message. */
  readonly when?: (message: RuleMessage) => boolean
  /** Why, and what to do. */
  readonly because: string
}

export const NEEDS: readonly Need[] = [
  {
    // net/core/rtnetlink.c: rtnl_newlink_create; without an interface to change there is one to make.
    operations: ['RTM_NEWLINK'],
    oneOf: ['linkinfo.kind'],
    when: (message) => isCreation(message) && !hasInterface(message) && !isBridgePort(message),
    because: 'a link can be made only when its kind is said (dummy, bridge, vlan ...)',
  },
  {
    // net/core/rtnetlink.c: rtnl_setlink, rtnl_dellink, rtnl_getlink.
    operations: ['RTM_SETLINK', 'RTM_DELLINK', 'RTM_GETLINK'],
    oneOf: ['ifname', 'altIfname', 'group', 'linkNetnsid'],
    when: (message) => !hasInterface(message),
    because: 'neither an index nor a name says which link is meant',
  },
  {
    // net/ipv4/devinet.c: rtm_to_ifaddr.
    operations: ['RTM_NEWADDR'],
    oneOf: ['local'],
    when: (message) => memberValue(message, 'family') === 'inet',
    because:
      'of an IPv4 address the kernel takes IFA_LOCAL; IFA_ADDRESS is the far end of a point-to-point link',
  },
  {
    // net/ipv6/addrconf.c: extract_addr.
    operations: ['RTM_NEWADDR', 'RTM_DELADDR'],
    oneOf: ['address', 'local'],
    when: (message) => memberValue(message, 'family') === 'inet6',
    because: 'the request says no address',
  },
  {
    // net/ipv4/fib_semantics.c: fib_create_info; net/ipv6/route.c: ip6_route_info_create.
    operations: ['RTM_NEWROUTE'],
    oneOf: ['oif', 'gateway', 'via', 'multipath', 'nhId'],
    when: (message) => isIp(message, 'rtmFamily') && memberValue(message, 'rtmType') === 'unicast',
    because:
      'a unicast route leads somewhere: to an interface, a gateway, several of them, or a nexthop object',
  },
  {
    // net/core/neighbour.c: neigh_add, neigh_delete.
    operations: ['RTM_NEWNEIGH', 'RTM_DELNEIGH'],
    oneOf: ['dst'],
    when: (message) => isIp(message, 'family') && (message.flags & NLM_F_BULK) === 0,
    because: 'the request does not say which neighbour: its address',
  },
  {
    // net/core/rtnetlink.c: rtnl_fdb_add.
    operations: ['RTM_NEWNEIGH'],
    oneOf: ['lladdr'],
    when: (message) => memberValue(message, 'family') === 'bridge',
    because: 'an entry of a forwarding database is for a link-layer address',
  },
  {
    // net/core/fib_rules.c: fib_nl2rule.
    operations: ['RTM_NEWRULE'],
    oneOf: ['goto'],
    when: (message) => memberValue(message, 'action') === 'goto',
    because: 'the action goto needs the priority of the rule to go to',
  },
  {
    // net/ipv4/nexthop.c: rtm_to_nh_config.
    operations: ['RTM_NEWNEXTHOP'],
    oneOf: ['oif', 'blackhole', 'group', 'fdb'],
    because: 'a nexthop has an interface, unless it is a blackhole, a group or of a forwarding database',
  },
  {
    // net/ipv4/nexthop.c: nh_valid_get_del_req.
    operations: ['RTM_DELNEXTHOP', 'RTM_GETNEXTHOP'],
    oneOf: ['id'],
    because: 'nexthops are known by their id alone',
  },
  {
    // net/sched/sch_api.c: qdisc_create; cls_api.c: tc_new_tfilter.
    operations: ['RTM_NEWQDISC', 'RTM_NEWTFILTER'],
    oneOf: ['kind', 'ingressBlock', 'egressBlock'],
    when: ({ flags }) => (flags & (NLM_F_CREATE | NLM_F_EXCL)) === (NLM_F_CREATE | NLM_F_EXCL),
    because: 'what is to be made needs a kind (fq_codel, htb, flower ...)',
  },
  {
    // net/core/net_namespace.c: rtnl_net_newid.
    operations: ['RTM_NEWNSID', 'RTM_GETNSID'],
    oneOf: ['pid', 'fd', 'nsid'],
    because: 'the request does not say which network namespace',
  },
  {
    // net/netlink/genetlink.c: ctrl_getfamily.
    operations: ['CTRL_CMD_GETFAMILY'],
    oneOf: ['familyName', 'familyId'],
    because: 'without NLM_F_DUMP one family is asked for: by name or by id',
  },
]

function isCreation({ flags }: RuleMessage): boolean {
  const both = NLM_F_CREATE | NLM_F_EXCL
  return (flags & both) === both
}

function hasInterface(message: RuleMessage): boolean {
  const index = memberValue(message, 'ifindex')
  return typeof index === 'number' && index !== 0
}

function isBridgePort(message: RuleMessage): boolean {
  return memberValue(message, 'family') === 'bridge'
}

function isIp(message: RuleMessage, family: string): boolean {
  const value = memberValue(message, family)
  return value === 'inet' || value === 'inet6'
}

/** The attribute at a path of keys is there. */
export function has(message: RuleMessage, path: string): boolean {
  const [first = '', ...rest] = path.split('.')
  let field = attribute(message, first)
  for (const step of rest) field = field?.children.find((child) => child.attribute?.key === step)
  return field !== undefined
}
