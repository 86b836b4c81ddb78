/** Every comparison, by the file of live tests that makes it. */
import { bridge } from './bridge.js'
import { conntrack } from './conntrack.js'
import { ethtool } from './ethtool.js'
import { generic } from './generic.js'
import { ipAddress } from './ip-address.js'
import { ipGeneric } from './ip-generic.js'
import { ipLink } from './ip-link.js'
import { ipNexthop, ipRoute, ipRule } from './ip-route.js'
import { ipset } from './ipset.js'
import { iptables } from './iptables.js'
import { netfilterObjects } from './netfilter-objects.js'
import { nft } from './nft.js'
import { rdmaObjects } from './rdma.js'
import { sockets } from './ss.js'
import { system } from './system.js'
import { tcAction } from './tc-action.js'
import { tcFilter } from './tc-filter.js'
import { tcClass, tcQdisc } from './tc-qdisc.js'
import { tipc } from './tipc.js'
import { xfrm } from './xfrm.js'

export const comparisons = {
  ip: [...ipLink, ...ipAddress, ...ipRoute, ...ipRule, ...ipNexthop],
  bridge,
  tc: [...tcQdisc, ...tcClass, ...tcFilter, ...tcAction],
  netfilter: [...nft, ...conntrack, ...ipset, ...iptables, ...netfilterObjects],
  sockets,
  generic: [...ethtool, ...generic, ...ipGeneric, ...tipc],
  system: [...xfrm, ...rdmaObjects, ...system],
}
