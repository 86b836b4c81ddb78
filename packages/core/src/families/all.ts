// Generated from schema/: edit that file, then `npm run schema`.

import { binderFamily } from './generic/binder.js'
import { devEnergymodelFamily } from './generic/dev-energymodel.js'
import { devlinkFamily } from './generic/devlink.js'
import { dpllFamily } from './generic/dpll.js'
import { drmRasFamily } from './generic/drm-ras.js'
import { ethtoolFamily } from './generic/ethtool.js'
import { fouFamily } from './generic/fou.js'
import { handshakeFamily } from './generic/handshake.js'
import { lockdFamily } from './generic/lockd.js'
import { mptcpPmFamily } from './generic/mptcp-pm.js'
import { netShaperFamily } from './generic/net-shaper.js'
import { netdevFamily } from './generic/netdev.js'
import { nfsdFamily } from './generic/nfsd.js'
import { nlctrlFamily } from './generic/nlctrl.js'
import { ovpnFamily } from './generic/ovpn.js'
import { ovsDatapathFamily } from './generic/ovs-datapath.js'
import { ovsFlowFamily } from './generic/ovs-flow.js'
import { ovsPacketFamily } from './generic/ovs-packet.js'
import { ovsVportFamily } from './generic/ovs-vport.js'
import { pspFamily } from './generic/psp.js'
import { sunrpcFamily } from './generic/sunrpc.js'
import { tcpMetricsFamily } from './generic/tcp-metrics.js'
import { teamFamily } from './generic/team.js'
import { tipcFamily } from './generic/tipc.js'
import { wireguardFamily } from './generic/wireguard.js'
import { nfacctFamily } from './netfilter/acct.js'
import { conntrackFamily } from './netfilter/conntrack.js'
import { cthelperFamily } from './netfilter/cthelper.js'
import { cttimeoutFamily } from './netfilter/cttimeout.js'
import { conntrackExpectFamily } from './netfilter/expect.js'
import { nfhookFamily } from './netfilter/hook.js'
import { ipsetFamily } from './netfilter/ipset.js'
import { nflogFamily } from './netfilter/log.js'
import { nfnetlinkFamily } from './netfilter/nfnetlink.js'
import { nftCompatFamily } from './netfilter/nft-compat.js'
import { nftablesFamily } from './netfilter/nftables.js'
import { osfFamily } from './netfilter/osf.js'
import { nfqueueFamily } from './netfilter/queue.js'
import { controlFamily } from './netlink/control.js'
import { addressFamily } from './route/address.js'
import { addrlabelFamily } from './route/addrlabel.js'
import { dcbFamily } from './route/dcb.js'
import { linkFamily } from './route/link.js'
import { mdbFamily } from './route/mdb.js'
import { mrouteFamily } from './route/mroute.js'
import { neighbourFamily } from './route/neighbour.js'
import { netconfFamily } from './route/netconf.js'
import { nexthopFamily } from './route/nexthop.js'
import { nsidFamily } from './route/nsid.js'
import { prefixFamily } from './route/prefix.js'
import { routeFamily } from './route/route.js'
import { ruleFamily } from './route/rule.js'
import { statsFamily } from './route/stats.js'
import { tcFamily } from './route/tc.js'
import { tunnelFamily } from './route/tunnel.js'
import { vlanFamily } from './route/vlan.js'
import { sockDiagFamily } from './sock_diag/sock-diag.js'

/** Every family. */
export const allFamilies = [
  binderFamily, devEnergymodelFamily, devlinkFamily, dpllFamily, drmRasFamily, ethtoolFamily, fouFamily,
  handshakeFamily, lockdFamily, mptcpPmFamily, netShaperFamily, netdevFamily, nfsdFamily, nlctrlFamily,
  ovpnFamily, ovsDatapathFamily, ovsFlowFamily, ovsPacketFamily, ovsVportFamily, pspFamily, sunrpcFamily,
  tcpMetricsFamily, teamFamily, tipcFamily, wireguardFamily, nfacctFamily, conntrackFamily, cthelperFamily,
  cttimeoutFamily, conntrackExpectFamily, nfhookFamily, ipsetFamily, nflogFamily, nfnetlinkFamily,
  nftCompatFamily, nftablesFamily, osfFamily, nfqueueFamily, controlFamily, addressFamily, addrlabelFamily,
  dcbFamily, linkFamily, mdbFamily, mrouteFamily, neighbourFamily, netconfFamily, nexthopFamily, nsidFamily,
  prefixFamily, routeFamily, ruleFamily, statsFamily, tcFamily, tunnelFamily, vlanFamily, sockDiagFamily,
] as const
