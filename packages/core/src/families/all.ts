// Generated from schema/: edit that file, then `npm run schema`.

import { auditFamily } from './audit/audit.js'
import { connectorFamily } from './connector/connector.js'
import { cryptoFamily } from './crypto/crypto.js'
import { fibLookupFamily } from './fib_lookup/fib-lookup.js'
import { acpiEventFamily } from './generic/acpi-event.js'
import { batadvFamily } from './generic/batadv.js'
import { binderFamily } from './generic/binder.js'
import { cifsFamily } from './generic/cifs.js'
import { devEnergymodelFamily } from './generic/dev-energymodel.js'
import { devlinkFamily } from './generic/devlink.js'
import { dpllFamily } from './generic/dpll.js'
import { drbdFamily } from './generic/drbd.js'
import { drmRasFamily } from './generic/drm-ras.js'
import { ethtoolFamily } from './generic/ethtool.js'
import { fouFamily } from './generic/fou.js'
import { gtpFamily } from './generic/gtp.js'
import { handshakeFamily } from './generic/handshake.js'
import { hsrFamily } from './generic/hsr.js'
import { ieee802154Family } from './generic/ieee802154.js'
import { ilaFamily } from './generic/ila.js'
import { ioam6Family } from './generic/ioam6.js'
import { ipvsFamily } from './generic/ipvs.js'
import { ksmbdFamily } from './generic/ksmbd.js'
import { l2tpFamily } from './generic/l2tp.js'
import { lockdFamily } from './generic/lockd.js'
import { mac80211HwsimFamily } from './generic/mac80211-hwsim.js'
import { mac802154HwsimFamily } from './generic/mac802154-hwsim.js'
import { macsecFamily } from './generic/macsec.js'
import { mptcpPmFamily } from './generic/mptcp-pm.js'
import { nbdFamily } from './generic/nbd.js'
import { ncsiFamily } from './generic/ncsi.js'
import { netDmFamily } from './generic/net-dm.js'
import { netShaperFamily } from './generic/net-shaper.js'
import { netdevFamily } from './generic/netdev.js'
import { netlabelCalipsoFamily } from './generic/netlabel-calipso.js'
import { netlabelCipsov4Family } from './generic/netlabel-cipsov4.js'
import { netlabelMgmtFamily } from './generic/netlabel-mgmt.js'
import { netlabelUnlabeledFamily } from './generic/netlabel-unlabeled.js'
import { nfcFamily } from './generic/nfc.js'
import { nfsdFamily } from './generic/nfsd.js'
import { nl80211Family } from './generic/nl80211.js'
import { nl802154Family } from './generic/nl802154.js'
import { nlctrlFamily } from './generic/nlctrl.js'
import { ovpnFamily } from './generic/ovpn.js'
import { ovsCtLimitFamily } from './generic/ovs-ct-limit.js'
import { ovsDatapathFamily } from './generic/ovs-datapath.js'
import { ovsFlowFamily } from './generic/ovs-flow.js'
import { ovsMeterFamily } from './generic/ovs-meter.js'
import { ovsPacketFamily } from './generic/ovs-packet.js'
import { ovsVportFamily } from './generic/ovs-vport.js'
import { pmcraidFamily } from './generic/pmcraid.js'
import { psampleFamily } from './generic/psample.js'
import { pspFamily } from './generic/psp.js'
import { quotaFamily } from './generic/quota.js'
import { regEventFamily } from './generic/reg-event.js'
import { seg6Family } from './generic/seg6.js'
import { smcFamily } from './generic/smc-gen.js'
import { smcPnetidFamily } from './generic/smc-pnetid.js'
import { sunrpcFamily } from './generic/sunrpc.js'
import { taskstatsFamily } from './generic/taskstats.js'
import { tcmuFamily } from './generic/tcmu.js'
import { tcpMetricsFamily } from './generic/tcp-metrics.js'
import { teamFamily } from './generic/team.js'
import { thermalFamily } from './generic/thermal.js'
import { tipcLegacyFamily } from './generic/tipc-legacy.js'
import { tipcFamily } from './generic/tipc.js'
import { vdpaFamily } from './generic/vdpa.js'
import { wireguardFamily } from './generic/wireguard.js'
import { dnrtmsgFamily } from './historic/dnrtmsg.js'
import { ecryptfsFamily } from './historic/ecryptfs.js'
import { firewallFamily } from './historic/firewall.js'
import { ulogFamily } from './historic/ulog.js'
import { iscsiFamily } from './iscsi/iscsi.js'
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
import { rdmaIwpmFamily } from './rdma/iwpm.js'
import { rdmaLsFamily } from './rdma/ls.js'
import { rdmaFamily } from './rdma/rdma.js'
import { addressFamily } from './route/address.js'
import { addrlabelFamily } from './route/addrlabel.js'
import { canGatewayFamily } from './route/can-gateway.js'
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
import { scsitransportFamily } from './scsitransport/scsitransport.js'
import { selinuxFamily } from './selinux/selinux.js'
import { sockDiagFamily } from './sock_diag/sock-diag.js'
import { ueventFamily } from './uevent/uevent.js'
import { xfrmFamily } from './xfrm/xfrm.js'

/** Every family. */
export const allFamilies = [
  auditFamily, connectorFamily, cryptoFamily, fibLookupFamily, acpiEventFamily, batadvFamily, binderFamily,
  cifsFamily, devEnergymodelFamily, devlinkFamily, dpllFamily, drbdFamily, drmRasFamily, ethtoolFamily,
  fouFamily, gtpFamily, handshakeFamily, hsrFamily, ieee802154Family, ilaFamily, ioam6Family, ipvsFamily,
  ksmbdFamily, l2tpFamily, lockdFamily, mac80211HwsimFamily, mac802154HwsimFamily, macsecFamily,
  mptcpPmFamily, nbdFamily, ncsiFamily, netDmFamily, netShaperFamily, netdevFamily, netlabelCalipsoFamily,
  netlabelCipsov4Family, netlabelMgmtFamily, netlabelUnlabeledFamily, nfcFamily, nfsdFamily, nl80211Family,
  nl802154Family, nlctrlFamily, ovpnFamily, ovsCtLimitFamily, ovsDatapathFamily, ovsFlowFamily,
  ovsMeterFamily, ovsPacketFamily, ovsVportFamily, pmcraidFamily, psampleFamily, pspFamily, quotaFamily,
  regEventFamily, seg6Family, smcFamily, smcPnetidFamily, sunrpcFamily, taskstatsFamily, tcmuFamily,
  tcpMetricsFamily, teamFamily, thermalFamily, tipcLegacyFamily, tipcFamily, vdpaFamily, wireguardFamily,
  dnrtmsgFamily, ecryptfsFamily, firewallFamily, ulogFamily, iscsiFamily, nfacctFamily, conntrackFamily,
  cthelperFamily, cttimeoutFamily, conntrackExpectFamily, nfhookFamily, ipsetFamily, nflogFamily,
  nfnetlinkFamily, nftCompatFamily, nftablesFamily, osfFamily, nfqueueFamily, controlFamily, rdmaIwpmFamily,
  rdmaLsFamily, rdmaFamily, addressFamily, addrlabelFamily, canGatewayFamily, dcbFamily, linkFamily,
  mdbFamily, mrouteFamily, neighbourFamily, netconfFamily, nexthopFamily, nsidFamily, prefixFamily,
  routeFamily, ruleFamily, statsFamily, tcFamily, tunnelFamily, vlanFamily, scsitransportFamily,
  selinuxFamily, sockDiagFamily, ueventFamily, xfrmFamily,
] as const

/** Their types by name: of generic netlink, of all. */
export interface GenericFamilyByName {
  'acpi-event': typeof acpiEventFamily
  batadv: typeof batadvFamily
  binder: typeof binderFamily
  cifs: typeof cifsFamily
  'dev-energymodel': typeof devEnergymodelFamily
  devlink: typeof devlinkFamily
  dpll: typeof dpllFamily
  drbd: typeof drbdFamily
  'drm-ras': typeof drmRasFamily
  ethtool: typeof ethtoolFamily
  fou: typeof fouFamily
  gtp: typeof gtpFamily
  handshake: typeof handshakeFamily
  hsr: typeof hsrFamily
  ieee802154: typeof ieee802154Family
  ila: typeof ilaFamily
  ioam6: typeof ioam6Family
  ipvs: typeof ipvsFamily
  ksmbd: typeof ksmbdFamily
  l2tp: typeof l2tpFamily
  lockd: typeof lockdFamily
  'mac80211-hwsim': typeof mac80211HwsimFamily
  'mac802154-hwsim': typeof mac802154HwsimFamily
  macsec: typeof macsecFamily
  mptcp_pm: typeof mptcpPmFamily
  nbd: typeof nbdFamily
  ncsi: typeof ncsiFamily
  'net-dm': typeof netDmFamily
  'net-shaper': typeof netShaperFamily
  netdev: typeof netdevFamily
  'netlabel-calipso': typeof netlabelCalipsoFamily
  'netlabel-cipsov4': typeof netlabelCipsov4Family
  'netlabel-mgmt': typeof netlabelMgmtFamily
  'netlabel-unlabeled': typeof netlabelUnlabeledFamily
  nfc: typeof nfcFamily
  nfsd: typeof nfsdFamily
  nl80211: typeof nl80211Family
  nl802154: typeof nl802154Family
  nlctrl: typeof nlctrlFamily
  ovpn: typeof ovpnFamily
  'ovs-ct-limit': typeof ovsCtLimitFamily
  ovs_datapath: typeof ovsDatapathFamily
  ovs_flow: typeof ovsFlowFamily
  'ovs-meter': typeof ovsMeterFamily
  ovs_packet: typeof ovsPacketFamily
  ovs_vport: typeof ovsVportFamily
  pmcraid: typeof pmcraidFamily
  psample: typeof psampleFamily
  psp: typeof pspFamily
  quota: typeof quotaFamily
  'reg-event': typeof regEventFamily
  seg6: typeof seg6Family
  smc: typeof smcFamily
  'smc-pnetid': typeof smcPnetidFamily
  sunrpc: typeof sunrpcFamily
  taskstats: typeof taskstatsFamily
  tcmu: typeof tcmuFamily
  tcp_metrics: typeof tcpMetricsFamily
  team: typeof teamFamily
  thermal: typeof thermalFamily
  'tipc-legacy': typeof tipcLegacyFamily
  tipc: typeof tipcFamily
  vdpa: typeof vdpaFamily
  wireguard: typeof wireguardFamily
}
export interface FamilyByName extends GenericFamilyByName {
  audit: typeof auditFamily
  connector: typeof connectorFamily
  crypto: typeof cryptoFamily
  'fib-lookup': typeof fibLookupFamily
  dnrtmsg: typeof dnrtmsgFamily
  ecryptfs: typeof ecryptfsFamily
  firewall: typeof firewallFamily
  ulog: typeof ulogFamily
  iscsi: typeof iscsiFamily
  nfacct: typeof nfacctFamily
  conntrack: typeof conntrackFamily
  cthelper: typeof cthelperFamily
  cttimeout: typeof cttimeoutFamily
  'conntrack-expect': typeof conntrackExpectFamily
  nfhook: typeof nfhookFamily
  ipset: typeof ipsetFamily
  nflog: typeof nflogFamily
  nfnetlink: typeof nfnetlinkFamily
  'nft-compat': typeof nftCompatFamily
  nftables: typeof nftablesFamily
  osf: typeof osfFamily
  nfqueue: typeof nfqueueFamily
  control: typeof controlFamily
  'rdma-iwpm': typeof rdmaIwpmFamily
  'rdma-ls': typeof rdmaLsFamily
  rdma: typeof rdmaFamily
  address: typeof addressFamily
  addrlabel: typeof addrlabelFamily
  'can-gateway': typeof canGatewayFamily
  dcb: typeof dcbFamily
  link: typeof linkFamily
  mdb: typeof mdbFamily
  mroute: typeof mrouteFamily
  neighbour: typeof neighbourFamily
  netconf: typeof netconfFamily
  nexthop: typeof nexthopFamily
  nsid: typeof nsidFamily
  prefix: typeof prefixFamily
  route: typeof routeFamily
  rule: typeof ruleFamily
  stats: typeof statsFamily
  tc: typeof tcFamily
  tunnel: typeof tunnelFamily
  vlan: typeof vlanFamily
  scsitransport: typeof scsitransportFamily
  selinux: typeof selinuxFamily
  sock_diag: typeof sockDiagFamily
  uevent: typeof ueventFamily
  xfrm: typeof xfrmFamily
}
