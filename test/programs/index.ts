/** Every comparison, by the file of live tests that makes it. */
import { bridge } from './bridge.js'
import { conntrack } from './conntrack.js'
import { ethtool } from './ethtool.js'
import { generic } from './generic.js'
import { ipAddress } from './ip-address.js'
import { ipGeneric } from './ip-generic.js'
import { ipLink } from './ip-link.js'
import { ipNexthop, ipRoute, ipRule } from './ip-route.js'
import { ipStats } from './ip-stats.js'
import { ipset } from './ipset.js'
import { iptables } from './iptables.js'
import { netfilterObjects } from './netfilter-objects.js'
import { nft } from './nft.js'
import { rdmaObjects } from './rdma.js'
import { sockets } from './ss.js'
import { system } from './system.js'
import { tc } from './tc/index.js'
import { tipc } from './tipc.js'
import { wireguard } from './wireguard.js'
import { wireless } from './wireless.js'
import { xfrm } from './xfrm.js'

export const comparisons = {
  ip: [...ipLink, ...ipAddress, ...ipRoute, ...ipRule, ...ipNexthop, ...ipStats],
  bridge,
  tc,
  netfilter: [...nft, ...conntrack, ...ipset, ...iptables, ...netfilterObjects],
  sockets,
  generic: [...ethtool, ...generic, ...ipGeneric, ...tipc, ...wireguard, ...wireless],
  system: [...xfrm, ...rdmaObjects, ...system],
}
