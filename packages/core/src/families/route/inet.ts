// Generated from schema/route/inet.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  hasOddLength,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readIpv6,
} from '../../reader/support.js'

export const addrGenModeNames = {
  0: 'eui64', 1: 'none', 2: 'stable-privacy', 3: 'random',
} as const
export type AddrGenMode = (typeof addrGenModeNames)[keyof typeof addrGenModeNames]

export const inet6FlagsNames = [
  '', '', '', '', 'rs-sent', 'ra-rcvd', 'ra-managed', 'ra-otherconf', '', '', '', '', '', '', '', '', '', '',
  '', '', '', '', '', '', '', '', '', '', '', '', '', 'ready',
] as const
export type Inet6Flags = Exclude<(typeof inet6FlagsNames)[number], ''>

export const mctpBindingNames = {
  0: 'unspec', 1: 'smbus', 2: 'pcie-vdm', 3: 'usb', 4: 'kcs', 5: 'serial', 6: 'i3c', 7: 'mmbi', 8: 'pcc',
  9: 'ucie', 255: 'vendor',
} as const
export type MctpBinding = (typeof mctpBindingNames)[keyof typeof mctpBindingNames]

export class IflaCacheinfo extends Struct {
  declare maxReasmLen: number
  declare tstamp: number
  declare reachableTime: number
  declare retransTime: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.maxReasmLen = v.getUint32(s, le)
    if (n >= 8) this.tstamp = v.getUint32(s + 4, le)
    if (n >= 12) this.reachableTime = v.getUint32(s + 8, le)
    if (n >= 16) this.retransTime = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class Ipv4Devconf extends Struct {
  declare forwarding: number
  declare mcForwarding: number
  declare proxyArp: number
  declare acceptRedirects: number
  declare secureRedirects: number
  declare sendRedirects: number
  declare sharedMedia: number
  declare rpFilter: number
  declare acceptSourceRoute: number
  declare bootpRelay: number
  declare logMartians: number
  declare tag: number
  declare arpfilter: number
  declare mediumId: number
  declare noxfrm: number
  declare nopolicy: number
  declare forceIgmpVersion: number
  declare arpAnnounce: number
  declare arpIgnore: number
  declare promoteSecondaries: number
  declare arpAccept: number
  declare arpNotify: number
  declare acceptLocal: number
  declare srcVmark: number
  declare proxyArpPvlan: number
  declare routeLocalnet: number
  declare igmpv2UnsolicitedReportInterval: number
  declare igmpv3UnsolicitedReportInterval: number
  declare ignoreRoutesWithLinkdown: number
  declare dropUnicastInL2Multicast: number
  declare dropGratuitousArp: number
  declare bcForwarding: number
  declare arpEvictNocarrier: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.forwarding = v.getInt32(s, le)
    if (n >= 8) this.mcForwarding = v.getInt32(s + 4, le)
    if (n >= 12) this.proxyArp = v.getInt32(s + 8, le)
    if (n >= 16) this.acceptRedirects = v.getInt32(s + 12, le)
    if (n >= 20) this.secureRedirects = v.getInt32(s + 16, le)
    if (n >= 24) this.sendRedirects = v.getInt32(s + 20, le)
    if (n >= 28) this.sharedMedia = v.getInt32(s + 24, le)
    if (n >= 32) this.rpFilter = v.getInt32(s + 28, le)
    if (n >= 36) this.acceptSourceRoute = v.getInt32(s + 32, le)
    if (n >= 40) this.bootpRelay = v.getInt32(s + 36, le)
    if (n >= 44) this.logMartians = v.getInt32(s + 40, le)
    if (n >= 48) this.tag = v.getInt32(s + 44, le)
    if (n >= 52) this.arpfilter = v.getInt32(s + 48, le)
    if (n >= 56) this.mediumId = v.getInt32(s + 52, le)
    if (n >= 60) this.noxfrm = v.getInt32(s + 56, le)
    if (n >= 64) this.nopolicy = v.getInt32(s + 60, le)
    if (n >= 68) this.forceIgmpVersion = v.getInt32(s + 64, le)
    if (n >= 72) this.arpAnnounce = v.getInt32(s + 68, le)
    if (n >= 76) this.arpIgnore = v.getInt32(s + 72, le)
    if (n >= 80) this.promoteSecondaries = v.getInt32(s + 76, le)
    if (n >= 84) this.arpAccept = v.getInt32(s + 80, le)
    if (n >= 88) this.arpNotify = v.getInt32(s + 84, le)
    if (n >= 92) this.acceptLocal = v.getInt32(s + 88, le)
    if (n >= 96) this.srcVmark = v.getInt32(s + 92, le)
    if (n >= 100) this.proxyArpPvlan = v.getInt32(s + 96, le)
    if (n >= 104) this.routeLocalnet = v.getInt32(s + 100, le)
    if (n >= 108) this.igmpv2UnsolicitedReportInterval = v.getInt32(s + 104, le)
    if (n >= 112) this.igmpv3UnsolicitedReportInterval = v.getInt32(s + 108, le)
    if (n >= 116) this.ignoreRoutesWithLinkdown = v.getInt32(s + 112, le)
    if (n >= 120) this.dropUnicastInL2Multicast = v.getInt32(s + 116, le)
    if (n >= 124) this.dropGratuitousArp = v.getInt32(s + 120, le)
    if (n >= 128) this.bcForwarding = v.getInt32(s + 124, le)
    if (n >= 132) this.arpEvictNocarrier = v.getInt32(s + 128, le)
    if (n > 132) this.trailing = readBytes(r, s + 132, n - 132)
  }
}

export class Ipv6Devconf extends Struct {
  declare forwarding: number
  declare hoplimit: number
  declare mtu6: number
  declare acceptRa: number
  declare acceptRedirects: number
  declare autoconf: number
  declare dadTransmits: number
  declare rtrSolicits: number
  declare rtrSolicitInterval: number
  declare rtrSolicitDelay: number
  declare useTempaddr: number
  declare tempValidLft: number
  declare tempPreferedLft: number
  declare regenMaxRetry: number
  declare maxDesyncFactor: number
  declare maxAddresses: number
  declare forceMldVersion: number
  declare acceptRaDefrtr: number
  declare acceptRaPinfo: number
  declare acceptRaRtrPref: number
  declare rtrProbeInterval: number
  declare acceptRaRtInfoMaxPlen: number
  declare proxyNdp: number
  declare optimisticDad: number
  declare acceptSourceRoute: number
  declare mcForwarding: number
  declare disableIpv6: number
  declare acceptDad: number
  declare forceTllao: number
  declare ndiscNotify: number
  declare mldv1UnsolicitedReportInterval: number
  declare mldv2UnsolicitedReportInterval: number
  declare suppressFragNdisc: number
  declare acceptRaFromLocal: number
  declare useOptimistic: number
  declare acceptRaMtu: number
  declare stableSecret: number
  declare useOifAddrsOnly: number
  declare acceptRaMinHopLimit: number
  declare ignoreRoutesWithLinkdown: number
  declare dropUnicastInL2Multicast: number
  declare dropUnsolicitedNa: number
  declare keepAddrOnDown: number
  declare rtrSolicitMaxInterval: number
  declare seg6Enabled: number
  declare seg6RequireHmac: number
  declare enhancedDad: number
  declare addrGenMode: number
  declare disablePolicy: number
  declare acceptRaRtInfoMinPlen: number
  declare ndiscTclass: number
  declare rplSegEnabled: number
  declare raDefrtrMetric: number
  declare ioam6Enabled: number
  declare ioam6Id: number
  declare ioam6IdWide: number
  declare ndiscEvictNocarrier: number
  declare acceptUntrackedNa: number
  declare acceptRaMinLft: number
  declare forceForwarding: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.forwarding = v.getInt32(s, le)
    if (n >= 8) this.hoplimit = v.getInt32(s + 4, le)
    if (n >= 12) this.mtu6 = v.getInt32(s + 8, le)
    if (n >= 16) this.acceptRa = v.getInt32(s + 12, le)
    if (n >= 20) this.acceptRedirects = v.getInt32(s + 16, le)
    if (n >= 24) this.autoconf = v.getInt32(s + 20, le)
    if (n >= 28) this.dadTransmits = v.getInt32(s + 24, le)
    if (n >= 32) this.rtrSolicits = v.getInt32(s + 28, le)
    if (n >= 36) this.rtrSolicitInterval = v.getInt32(s + 32, le)
    if (n >= 40) this.rtrSolicitDelay = v.getInt32(s + 36, le)
    if (n >= 44) this.useTempaddr = v.getInt32(s + 40, le)
    if (n >= 48) this.tempValidLft = v.getInt32(s + 44, le)
    if (n >= 52) this.tempPreferedLft = v.getInt32(s + 48, le)
    if (n >= 56) this.regenMaxRetry = v.getInt32(s + 52, le)
    if (n >= 60) this.maxDesyncFactor = v.getInt32(s + 56, le)
    if (n >= 64) this.maxAddresses = v.getInt32(s + 60, le)
    if (n >= 68) this.forceMldVersion = v.getInt32(s + 64, le)
    if (n >= 72) this.acceptRaDefrtr = v.getInt32(s + 68, le)
    if (n >= 76) this.acceptRaPinfo = v.getInt32(s + 72, le)
    if (n >= 80) this.acceptRaRtrPref = v.getInt32(s + 76, le)
    if (n >= 84) this.rtrProbeInterval = v.getInt32(s + 80, le)
    if (n >= 88) this.acceptRaRtInfoMaxPlen = v.getInt32(s + 84, le)
    if (n >= 92) this.proxyNdp = v.getInt32(s + 88, le)
    if (n >= 96) this.optimisticDad = v.getInt32(s + 92, le)
    if (n >= 100) this.acceptSourceRoute = v.getInt32(s + 96, le)
    if (n >= 104) this.mcForwarding = v.getInt32(s + 100, le)
    if (n >= 108) this.disableIpv6 = v.getInt32(s + 104, le)
    if (n >= 112) this.acceptDad = v.getInt32(s + 108, le)
    if (n >= 116) this.forceTllao = v.getInt32(s + 112, le)
    if (n >= 120) this.ndiscNotify = v.getInt32(s + 116, le)
    if (n >= 124) this.mldv1UnsolicitedReportInterval = v.getInt32(s + 120, le)
    if (n >= 128) this.mldv2UnsolicitedReportInterval = v.getInt32(s + 124, le)
    if (n >= 132) this.suppressFragNdisc = v.getInt32(s + 128, le)
    if (n >= 136) this.acceptRaFromLocal = v.getInt32(s + 132, le)
    if (n >= 140) this.useOptimistic = v.getInt32(s + 136, le)
    if (n >= 144) this.acceptRaMtu = v.getInt32(s + 140, le)
    if (n >= 148) this.stableSecret = v.getInt32(s + 144, le)
    if (n >= 152) this.useOifAddrsOnly = v.getInt32(s + 148, le)
    if (n >= 156) this.acceptRaMinHopLimit = v.getInt32(s + 152, le)
    if (n >= 160) this.ignoreRoutesWithLinkdown = v.getInt32(s + 156, le)
    if (n >= 164) this.dropUnicastInL2Multicast = v.getInt32(s + 160, le)
    if (n >= 168) this.dropUnsolicitedNa = v.getInt32(s + 164, le)
    if (n >= 172) this.keepAddrOnDown = v.getInt32(s + 168, le)
    if (n >= 176) this.rtrSolicitMaxInterval = v.getInt32(s + 172, le)
    if (n >= 180) this.seg6Enabled = v.getInt32(s + 176, le)
    if (n >= 184) this.seg6RequireHmac = v.getInt32(s + 180, le)
    if (n >= 188) this.enhancedDad = v.getInt32(s + 184, le)
    if (n >= 192) this.addrGenMode = v.getInt32(s + 188, le)
    if (n >= 196) this.disablePolicy = v.getInt32(s + 192, le)
    if (n >= 200) this.acceptRaRtInfoMinPlen = v.getInt32(s + 196, le)
    if (n >= 204) this.ndiscTclass = v.getInt32(s + 200, le)
    if (n >= 208) this.rplSegEnabled = v.getInt32(s + 204, le)
    if (n >= 212) this.raDefrtrMetric = v.getInt32(s + 208, le)
    if (n >= 216) this.ioam6Enabled = v.getInt32(s + 212, le)
    if (n >= 220) this.ioam6Id = v.getInt32(s + 216, le)
    if (n >= 224) this.ioam6IdWide = v.getInt32(s + 220, le)
    if (n >= 228) this.ndiscEvictNocarrier = v.getInt32(s + 224, le)
    if (n >= 232) this.acceptUntrackedNa = v.getInt32(s + 228, le)
    if (n >= 236) this.acceptRaMinLft = v.getInt32(s + 232, le)
    if (n >= 240) this.forceForwarding = v.getInt32(s + 236, le)
    if (n > 240) this.trailing = readBytes(r, s + 240, n - 240)
  }
}

export class Icmp6Stats extends Struct {
  declare num: bigint
  declare inmsgs: bigint
  declare inerrors: bigint
  declare outmsgs: bigint
  declare outerrors: bigint
  declare csumerrors: bigint
  declare ratelimithost: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.num = v.getBigUint64(s, le)
    if (n >= 16) this.inmsgs = v.getBigUint64(s + 8, le)
    if (n >= 24) this.inerrors = v.getBigUint64(s + 16, le)
    if (n >= 32) this.outmsgs = v.getBigUint64(s + 24, le)
    if (n >= 40) this.outerrors = v.getBigUint64(s + 32, le)
    if (n >= 48) this.csumerrors = v.getBigUint64(s + 40, le)
    if (n >= 56) this.ratelimithost = v.getBigUint64(s + 48, le)
    if (n > 56) this.trailing = readBytes(r, s + 56, n - 56)
  }
}

export class Inet extends Attributes {
  declare conf?: InetConf
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.conf = inetConfValue(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ipv4Conf extends Attributes {
  declare forwarding?: number
  declare mcForwarding?: number
  declare proxyArp?: number
  declare acceptRedirects?: number
  declare secureRedirects?: number
  declare sendRedirects?: number
  declare sharedMedia?: number
  declare rpFilter?: number
  declare acceptSourceRoute?: number
  declare bootpRelay?: number
  declare logMartians?: number
  declare tag?: number
  declare arpfilter?: number
  declare mediumId?: number
  declare noxfrm?: number
  declare nopolicy?: number
  declare forceIgmpVersion?: number
  declare arpAnnounce?: number
  declare arpIgnore?: number
  declare promoteSecondaries?: number
  declare arpAccept?: number
  declare arpNotify?: number
  declare acceptLocal?: number
  declare srcVmark?: number
  declare proxyArpPvlan?: number
  declare routeLocalnet?: number
  declare igmpv2UnsolicitedReportInterval?: number
  declare igmpv3UnsolicitedReportInterval?: number
  declare ignoreRoutesWithLinkdown?: number
  declare dropUnicastInL2Multicast?: number
  declare dropGratuitousArp?: number
  declare bcForwarding?: number
  declare arpEvictNocarrier?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.forwarding = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.mcForwarding = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.proxyArp = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.acceptRedirects = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.secureRedirects = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.sendRedirects = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.sharedMedia = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.rpFilter = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.acceptSourceRoute = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.bootpRelay = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.logMartians = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.tag = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.arpfilter = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.mediumId = v.getInt32(s, le)
    if ((s = t[f + 18]!)) this.noxfrm = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.nopolicy = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.forceIgmpVersion = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.arpAnnounce = v.getUint32(s, le)
    if ((s = t[f + 22]!)) this.arpIgnore = v.getUint32(s, le)
    if ((s = t[f + 23]!)) this.promoteSecondaries = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.arpAccept = v.getUint32(s, le)
    if ((s = t[f + 25]!)) this.arpNotify = v.getUint32(s, le)
    if ((s = t[f + 26]!)) this.acceptLocal = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.srcVmark = v.getUint32(s, le)
    if ((s = t[f + 28]!)) this.proxyArpPvlan = v.getUint32(s, le)
    if ((s = t[f + 29]!)) this.routeLocalnet = v.getUint32(s, le)
    if ((s = t[f + 30]!)) this.igmpv2UnsolicitedReportInterval = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.igmpv3UnsolicitedReportInterval = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.ignoreRoutesWithLinkdown = v.getUint32(s, le)
    if ((s = t[f + 33]!)) this.dropUnicastInL2Multicast = v.getUint32(s, le)
    if ((s = t[f + 34]!)) this.dropGratuitousArp = v.getUint32(s, le)
    if ((s = t[f + 35]!)) this.bcForwarding = v.getUint32(s, le)
    if ((s = t[f + 36]!)) this.arpEvictNocarrier = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Inet6 extends Attributes {
  declare flags?: Flags<Inet6Flags>
  declare conf?: Ipv6Devconf
  declare stats?: bigint[]
  declare mcast?: Uint8Array
  declare cacheinfo?: IflaCacheinfo
  declare icmp6stats?: Icmp6Stats
  declare token?: string
  declare addrGenMode?: AddrGenMode | number
  declare raMtu?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.flags = flagsOf(inet6FlagsNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.conf = new Ipv6Devconf(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.stats = readArray(r, s, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian))
    if ((s = t[f + 7]!)) this.mcast = readBytes(r, s)
    if ((s = t[f + 8]!)) this.cacheinfo = new IflaCacheinfo(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!)) this.icmp6stats = new Icmp6Stats(r, s, lengthAt(r, s))
    if ((s = t[f + 10]!)) this.token = readIpv6(r, s)
    if ((s = t[f + 11]!)) this.addrGenMode = nameOf(addrGenModeNames, v.getUint8(s))
    if ((s = t[f + 12]!)) this.raMtu = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Mctp extends Attributes {
  declare net?: number
  declare physBinding?: MctpBinding | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.net = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.physBinding = nameOf(mctpBindingNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type InetConf = Ipv4Devconf | Ipv4Conf | Uint8Array
export function inetConfValue(r: Reader, s: number): InetConf {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1942) {
    case 0:
      return new Ipv4Devconf(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new Ipv4Conf(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}
