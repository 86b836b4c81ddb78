// Generated from schema/xfrm/xfrm.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
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
  readIpOf,
  readIpv4,
  readIpv6,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, type IpProtocol, addressFamilyNames, ipProtocolNames } from '../route/common.js'

export const xfrmModeNames = {
  0: 'transport', 1: 'tunnel', 2: 'routeoptimization', 3: 'in-trigger', 4: 'beet', 5: 'iptfs',
} as const
export type XfrmMode = (typeof xfrmModeNames)[keyof typeof xfrmModeNames]

export const xfrmShareNames = {
  0: 'any', 1: 'session', 2: 'user', 3: 'unique',
} as const
export type XfrmShare = (typeof xfrmShareNames)[keyof typeof xfrmShareNames]

export const xfrmPolicyDirNames = {
  0: 'in', 1: 'out', 2: 'fwd',
} as const
export type XfrmPolicyDir = (typeof xfrmPolicyDirNames)[keyof typeof xfrmPolicyDirNames]

export const xfrmPolicyActionNames = {
  0: 'allow', 1: 'block',
} as const
export type XfrmPolicyAction = (typeof xfrmPolicyActionNames)[keyof typeof xfrmPolicyActionNames]

export const xfrmPolicyTypeNames = {
  0: 'main', 1: 'sub', 255: 'any',
} as const
export type XfrmPolicyType = (typeof xfrmPolicyTypeNames)[keyof typeof xfrmPolicyTypeNames]

export const xfrmPolicyFlagsNames = [
  'localok', 'icmp', 'cpu-acquire',
] as const
export type XfrmPolicyFlags = Exclude<(typeof xfrmPolicyFlagsNames)[number], ''>

export type XfrmUserpolicyAction = 'unspec' | 'block' | 'accept'

export const xfrmStateFlagsNames = [
  'noecn', 'decap-dscp', 'nopmtudisc', 'wildrecv', 'icmp', 'af-unspec', 'align4', 'esn',
] as const
export type XfrmStateFlags = Exclude<(typeof xfrmStateFlagsNames)[number], ''>

export const xfrmSaExtraFlagsNames = [
  'dont-encap-dscp', 'oseq-may-wrap',
] as const
export type XfrmSaExtraFlags = Exclude<(typeof xfrmSaExtraFlagsNames)[number], ''>

export const xfrmSaDirNames = {
  1: 'in', 2: 'out',
} as const
export type XfrmSaDir = (typeof xfrmSaDirNames)[keyof typeof xfrmSaDirNames]

export const xfrmAeFlagsNames = [
  'rthr', 'rval', 'lval', 'ethr', 'cr', 'ce', 'cu',
] as const
export type XfrmAeFlags = Exclude<(typeof xfrmAeFlagsNames)[number], ''>

export const xfrmOffloadFlagsNames = [
  'ipv6', 'inbound', 'packet',
] as const
export type XfrmOffloadFlags = Exclude<(typeof xfrmOffloadFlagsNames)[number], ''>

export const xfrmMigrateStateFlagsNames = [
  'clear-offload', 'update-h2h-sel',
] as const
export type XfrmMigrateStateFlags = Exclude<(typeof xfrmMigrateStateFlagsNames)[number], ''>

export const xfrmScAlgNames = {
  0: 'reserved', 1: 'selinux',
} as const
export type XfrmScAlg = (typeof xfrmScAlgNames)[keyof typeof xfrmScAlgNames]

export const xfrmScDoiNames = {
  0: 'reserved', 1: 'lsm',
} as const
export type XfrmScDoi = (typeof xfrmScDoiNames)[keyof typeof xfrmScDoiNames]

export const udpEncapNames = {
  1: 'espinudp-non-ike', 2: 'espinudp', 3: 'l2tpinudp', 4: 'gtp0', 5: 'gtp1u', 6: 'rxrpc', 7: 'espintcp',
} as const
export type UdpEncap = (typeof udpEncapNames)[keyof typeof udpEncapNames]

export class XfrmSelector extends Struct {
  declare daddr: string
  declare saddr: string
  declare dport: number
  declare dportMask: number
  declare sport: number
  declare sportMask: number
  declare family: AddressFamily | number
  declare prefixlenD: number
  declare prefixlenS: number
  declare proto: IpProtocol | number
  declare ifindex: number
  declare user: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.daddr = readIpOf(r, s, 40)
    if (n >= 32) this.saddr = readIpOf(r, s + 16, 24)
    if (n >= 34) this.dport = v.getUint16(s + 32)
    if (n >= 36) this.dportMask = v.getUint16(s + 34)
    if (n >= 38) this.sport = v.getUint16(s + 36)
    if (n >= 40) this.sportMask = v.getUint16(s + 38)
    if (n >= 42) this.family = nameOf(addressFamilyNames, v.getUint16(s + 40, le))
    if (n >= 43) this.prefixlenD = v.getUint8(s + 42)
    if (n >= 44) this.prefixlenS = v.getUint8(s + 43)
    if (n >= 45) this.proto = nameOf(ipProtocolNames, v.getUint8(s + 44))
    if (n >= 52) this.ifindex = v.getInt32(s + 48, le)
    if (n >= 56) this.user = v.getUint32(s + 52, le)
    if (n > 56) this.trailing = readBytes(r, s + 56, n - 56)
  }
}

export class XfrmMark extends Struct {
  declare v: number
  declare m: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.v = v.getUint32(s, le)
    if (n >= 8) this.m = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XfrmLifetimeCfg extends Struct {
  declare softByteLimit: bigint
  declare hardByteLimit: bigint
  declare softPacketLimit: bigint
  declare hardPacketLimit: bigint
  declare softAddExpiresSeconds: bigint
  declare hardAddExpiresSeconds: bigint
  declare softUseExpiresSeconds: bigint
  declare hardUseExpiresSeconds: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.softByteLimit = v.getBigUint64(s, le)
    if (n >= 16) this.hardByteLimit = v.getBigUint64(s + 8, le)
    if (n >= 24) this.softPacketLimit = v.getBigUint64(s + 16, le)
    if (n >= 32) this.hardPacketLimit = v.getBigUint64(s + 24, le)
    if (n >= 40) this.softAddExpiresSeconds = v.getBigUint64(s + 32, le)
    if (n >= 48) this.hardAddExpiresSeconds = v.getBigUint64(s + 40, le)
    if (n >= 56) this.softUseExpiresSeconds = v.getBigUint64(s + 48, le)
    if (n >= 64) this.hardUseExpiresSeconds = v.getBigUint64(s + 56, le)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class XfrmLifetimeCur extends Struct {
  declare bytes: bigint
  declare packets: bigint
  declare addTime: bigint
  declare useTime: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.bytes = v.getBigUint64(s, le)
    if (n >= 16) this.packets = v.getBigUint64(s + 8, le)
    if (n >= 24) this.addTime = v.getBigUint64(s + 16, le)
    if (n >= 32) this.useTime = v.getBigUint64(s + 24, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class XfrmStats extends Struct {
  declare replayWindow: number
  declare replay: number
  declare integrityFailed: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.replayWindow = v.getUint32(s, le)
    if (n >= 8) this.replay = v.getUint32(s + 4, le)
    if (n >= 12) this.integrityFailed = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class XfrmUsersaInfo extends Struct {
  declare sel: XfrmSelector
  declare daddr: string
  declare spi: number
  declare proto: IpProtocol | number
  declare saddr: string
  declare lft: XfrmLifetimeCfg
  declare curlft: XfrmLifetimeCur
  declare stats: XfrmStats
  declare seq: number
  declare reqid: number
  declare family: AddressFamily | number
  declare mode: XfrmMode | number
  declare replayWindow: number
  declare flags: Flags<XfrmStateFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 56) this.sel = new XfrmSelector(r, s, 56)
    if (n >= 72) this.daddr = readIpOf(r, s + 56, 156)
    if (n >= 76) this.spi = v.getUint32(s + 72)
    if (n >= 77) this.proto = nameOf(ipProtocolNames, v.getUint8(s + 76))
    if (n >= 96) this.saddr = readIpOf(r, s + 80, 132)
    if (n >= 160) this.lft = new XfrmLifetimeCfg(r, s + 96, 64)
    if (n >= 192) this.curlft = new XfrmLifetimeCur(r, s + 160, 32)
    if (n >= 204) this.stats = new XfrmStats(r, s + 192, 12)
    if (n >= 208) this.seq = v.getUint32(s + 204, le)
    if (n >= 212) this.reqid = v.getUint32(s + 208, le)
    if (n >= 214) this.family = nameOf(addressFamilyNames, v.getUint16(s + 212, le))
    if (n >= 215) this.mode = nameOf(xfrmModeNames, v.getUint8(s + 214))
    if (n >= 216) this.replayWindow = v.getUint8(s + 215)
    if (n >= 217) this.flags = flagsOf(xfrmStateFlagsNames, v.getUint8(s + 216))
    if (n > 224) this.trailing = readBytes(r, s + 224, n - 224)
  }
}

export class XfrmUsersaId extends Struct {
  declare daddr: string
  declare spi: number
  declare family: AddressFamily | number
  declare proto: IpProtocol | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.daddr = readIpOf(r, s, 20)
    if (n >= 20) this.spi = v.getUint32(s + 16)
    if (n >= 22) this.family = nameOf(addressFamilyNames, v.getUint16(s + 20, le))
    if (n >= 23) this.proto = nameOf(ipProtocolNames, v.getUint8(s + 22))
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class XfrmUserTmpl extends Struct {
  declare daddr: string
  declare spi: number
  declare proto: IpProtocol | number
  declare family: AddressFamily | number
  declare saddr: string
  declare reqid: number
  declare mode: XfrmMode | number
  declare share: XfrmShare | number
  declare optional: number
  declare aalgos: number
  declare ealgos: number
  declare calgos: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.daddr = readIpOf(r, s, 24)
    if (n >= 20) this.spi = v.getUint32(s + 16)
    if (n >= 21) this.proto = nameOf(ipProtocolNames, v.getUint8(s + 20))
    if (n >= 26) this.family = nameOf(addressFamilyNames, v.getUint16(s + 24, le))
    if (n >= 44) this.saddr = readIpOf(r, s + 28, -4)
    if (n >= 48) this.reqid = v.getUint32(s + 44, le)
    if (n >= 49) this.mode = nameOf(xfrmModeNames, v.getUint8(s + 48))
    if (n >= 50) this.share = nameOf(xfrmShareNames, v.getUint8(s + 49))
    if (n >= 51) this.optional = v.getUint8(s + 50)
    if (n >= 56) this.aalgos = v.getUint32(s + 52, le)
    if (n >= 60) this.ealgos = v.getUint32(s + 56, le)
    if (n >= 64) this.calgos = v.getUint32(s + 60, le)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class XfrmUserpolicyInfo extends Struct {
  declare sel: XfrmSelector
  declare lft: XfrmLifetimeCfg
  declare curlft: XfrmLifetimeCur
  declare priority: number
  declare index: number
  declare dir: XfrmPolicyDir | number
  declare action: XfrmPolicyAction | number
  declare flags: Flags<XfrmPolicyFlags>
  declare share: XfrmShare | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 56) this.sel = new XfrmSelector(r, s, 56)
    if (n >= 120) this.lft = new XfrmLifetimeCfg(r, s + 56, 64)
    if (n >= 152) this.curlft = new XfrmLifetimeCur(r, s + 120, 32)
    if (n >= 156) this.priority = v.getUint32(s + 152, le)
    if (n >= 160) this.index = v.getUint32(s + 156, le)
    if (n >= 161) this.dir = nameOf(xfrmPolicyDirNames, v.getUint8(s + 160))
    if (n >= 162) this.action = nameOf(xfrmPolicyActionNames, v.getUint8(s + 161))
    if (n >= 163) this.flags = flagsOf(xfrmPolicyFlagsNames, v.getUint8(s + 162))
    if (n >= 164) this.share = nameOf(xfrmShareNames, v.getUint8(s + 163))
    if (n > 168) this.trailing = readBytes(r, s + 168, n - 168)
  }
}

export class XfrmUserpolicyType extends Struct {
  declare type: XfrmPolicyType | number
  declare reserved1: number
  declare reserved2: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.type = nameOf(xfrmPolicyTypeNames, v.getUint8(s))
    if (n >= 4) this.reserved1 = v.getUint16(s + 2, le)
    if (n >= 5) this.reserved2 = v.getUint8(s + 4)
    if (n > 6) this.trailing = readBytes(r, s + 6, n - 6)
  }
}

export interface XfrmUserpolicyDefault extends Struct {
  in: XfrmUserpolicyAction | number
  fwd: XfrmUserpolicyAction | number
  out: XfrmUserpolicyAction | number
}

export class XfrmUserMigrate extends Struct {
  declare oldDaddr: string
  declare oldSaddr: string
  declare newDaddr: string
  declare newSaddr: string
  declare proto: IpProtocol | number
  declare mode: XfrmMode | number
  declare reserved: number
  declare reqid: number
  declare oldFamily: AddressFamily | number
  declare newFamily: AddressFamily | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.oldDaddr = readIpOf(r, s, 72)
    if (n >= 32) this.oldSaddr = readIpOf(r, s + 16, 56)
    if (n >= 48) this.newDaddr = readIpOf(r, s + 32, 42)
    if (n >= 64) this.newSaddr = readIpOf(r, s + 48, 26)
    if (n >= 65) this.proto = nameOf(ipProtocolNames, v.getUint8(s + 64))
    if (n >= 66) this.mode = nameOf(xfrmModeNames, v.getUint8(s + 65))
    if (n >= 68) this.reserved = v.getUint16(s + 66, le)
    if (n >= 72) this.reqid = v.getUint32(s + 68, le)
    if (n >= 74) this.oldFamily = nameOf(addressFamilyNames, v.getUint16(s + 72, le))
    if (n >= 76) this.newFamily = nameOf(addressFamilyNames, v.getUint16(s + 74, le))
    if (n > 76) this.trailing = readBytes(r, s + 76, n - 76)
  }
}

export class XfrmUserKmaddress extends Struct {
  declare local: string
  declare remote: string
  declare reserved: number
  declare family: AddressFamily | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.local = readIpOf(r, s, 36)
    if (n >= 32) this.remote = readIpOf(r, s + 16, 20)
    if (n >= 36) this.reserved = v.getUint32(s + 32, le)
    if (n >= 38) this.family = nameOf(addressFamilyNames, v.getUint16(s + 36, le))
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class XfrmAlgo extends Struct {
  declare algName: string
  declare algKeyLen: number
  declare algKey: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.algName = readString(r, s, 64)
    if (n >= 68) this.algKeyLen = v.getUint32(s + 64, le)
    if (n >= 68) this.algKey = readBytes(r, s + 68, n - 68)
  }
}

export class XfrmAlgoAuth extends Struct {
  declare algName: string
  declare algKeyLen: number
  declare algTruncLen: number
  declare algKey: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.algName = readString(r, s, 64)
    if (n >= 68) this.algKeyLen = v.getUint32(s + 64, le)
    if (n >= 72) this.algTruncLen = v.getUint32(s + 68, le)
    if (n >= 72) this.algKey = readBytes(r, s + 72, n - 72)
  }
}

export class XfrmAlgoAead extends Struct {
  declare algName: string
  declare algKeyLen: number
  declare algIcvLen: number
  declare algKey: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 64) this.algName = readString(r, s, 64)
    if (n >= 68) this.algKeyLen = v.getUint32(s + 64, le)
    if (n >= 72) this.algIcvLen = v.getUint32(s + 68, le)
    if (n >= 72) this.algKey = readBytes(r, s + 72, n - 72)
  }
}

export class XfrmEncapTmpl extends Struct {
  declare type: UdpEncap | number
  declare sport: number
  declare dport: number
  declare oa: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.type = nameOf(udpEncapNames, v.getUint16(s, le))
    if (n >= 4) this.sport = v.getUint16(s + 2)
    if (n >= 6) this.dport = v.getUint16(s + 4)
    if (n >= 24) this.oa = readIpv4(r, s + 8, 4)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class XfrmEncapTmpl6 extends Struct {
  declare type: UdpEncap | number
  declare sport: number
  declare dport: number
  declare oa: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.type = nameOf(udpEncapNames, v.getUint16(s, le))
    if (n >= 4) this.sport = v.getUint16(s + 2)
    if (n >= 6) this.dport = v.getUint16(s + 4)
    if (n >= 24) this.oa = readIpv6(r, s + 8, 16)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class XfrmUserSecCtx extends Struct {
  declare len: number
  declare exttype: number
  declare ctxAlg: XfrmScAlg | number
  declare ctxDoi: XfrmScDoi | number
  declare ctxLen: number
  declare ctx: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.len = v.getUint16(s, le)
    if (n >= 4) this.exttype = v.getUint16(s + 2, le)
    if (n >= 5) this.ctxAlg = nameOf(xfrmScAlgNames, v.getUint8(s + 4))
    if (n >= 6) this.ctxDoi = nameOf(xfrmScDoiNames, v.getUint8(s + 5))
    if (n >= 8) this.ctxLen = v.getUint16(s + 6, le)
    if (n >= 8) this.ctx = readString(r, s + 8, n - 8)
  }
}

export class XfrmReplayState extends Struct {
  declare oseq: number
  declare seq: number
  declare bitmap: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.oseq = v.getUint32(s, le)
    if (n >= 8) this.seq = v.getUint32(s + 4, le)
    if (n >= 12) this.bitmap = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class XfrmReplayStateEsn extends Struct {
  declare bmpLen: number
  declare oseq: number
  declare seq: number
  declare oseqHi: number
  declare seqHi: number
  declare replayWindow: number
  declare bmp: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.bmpLen = v.getUint32(s, le)
    if (n >= 8) this.oseq = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.oseqHi = v.getUint32(s + 12, le)
    if (n >= 20) this.seqHi = v.getUint32(s + 16, le)
    if (n >= 24) this.replayWindow = v.getUint32(s + 20, le)
    if (n >= 24) this.bmp = readArray(r, s + 24, 4, (r, at) => r.view.getUint32(at, r.littleEndian), n - 24)
  }
}

export class XfrmAddressFilter extends Struct {
  declare saddr: string
  declare daddr: string
  declare family: AddressFamily | number
  declare splen: number
  declare dplen: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.saddr = readIpOf(r, s, 32)
    if (n >= 32) this.daddr = readIpOf(r, s + 16, 16)
    if (n >= 34) this.family = nameOf(addressFamilyNames, v.getUint16(s + 32, le))
    if (n >= 35) this.splen = v.getUint8(s + 34)
    if (n >= 36) this.dplen = v.getUint8(s + 35)
    if (n > 36) this.trailing = readBytes(r, s + 36, n - 36)
  }
}

export class XfrmUserOffload extends Struct {
  declare ifindex: number
  declare flags: Flags<XfrmOffloadFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.ifindex = v.getInt32(s, le)
    if (n >= 5) this.flags = flagsOf(xfrmOffloadFlagsNames, v.getUint8(s + 4))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XfrmuSadhinfo extends Struct {
  declare sadhcnt: number
  declare sadhmcnt: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.sadhcnt = v.getUint32(s, le)
    if (n >= 8) this.sadhmcnt = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XfrmuSpdinfo extends Struct {
  declare incnt: number
  declare outcnt: number
  declare fwdcnt: number
  declare inscnt: number
  declare outscnt: number
  declare fwdscnt: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.incnt = v.getUint32(s, le)
    if (n >= 8) this.outcnt = v.getUint32(s + 4, le)
    if (n >= 12) this.fwdcnt = v.getUint32(s + 8, le)
    if (n >= 16) this.inscnt = v.getUint32(s + 12, le)
    if (n >= 20) this.outscnt = v.getUint32(s + 16, le)
    if (n >= 24) this.fwdscnt = v.getUint32(s + 20, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class XfrmuSpdhinfo extends Struct {
  declare spdhcnt: number
  declare spdhmcnt: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.spdhcnt = v.getUint32(s, le)
    if (n >= 8) this.spdhmcnt = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XfrmuSpdhthresh extends Struct {
  declare lbits: number
  declare rbits: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.lbits = v.getUint8(s)
    if (n >= 2) this.rbits = v.getUint8(s + 1)
    if (n > 2) this.trailing = readBytes(r, s + 2, n - 2)
  }
}

export class XfrmAttributes extends Attributes {
  declare algAuth?: XfrmAlgo
  declare algCrypt?: XfrmAlgo
  declare algComp?: XfrmAlgo
  declare encap?: XfrmEncap
  declare tmpl?: XfrmUserTmpl[]
  declare sa?: XfrmUsersaInfo
  declare policy?: XfrmUserpolicyInfo
  declare secCtx?: XfrmUserSecCtx
  declare ltimeVal?: XfrmLifetimeCur
  declare replayVal?: XfrmReplayState
  declare replayThresh?: number
  declare etimerThresh?: number
  declare srcaddr?: string
  declare coaddr?: string
  declare lastused?: bigint
  declare policyType?: XfrmUserpolicyType
  declare migrate?: XfrmUserMigrate[]
  declare algAead?: XfrmAlgoAead
  declare kmaddress?: XfrmUserKmaddress
  declare algAuthTrunc?: XfrmAlgoAuth
  declare mark?: XfrmMark
  declare tfcpad?: number
  declare replayEsnVal?: XfrmReplayStateEsn
  declare saExtraFlags?: Flags<XfrmSaExtraFlags>
  declare filterProto?: IpProtocol | number
  declare addressFilter?: XfrmAddressFilter
  declare offloadDev?: XfrmUserOffload
  declare setMark?: number
  declare setMarkMask?: number
  declare ifId?: number
  declare mtimerThresh?: number
  declare saDir?: XfrmSaDir | number
  declare natKeepaliveInterval?: number
  declare saPcpu?: number
  declare iptfsDropTime?: number
  declare iptfsReorderWindow?: number
  declare iptfsDontFrag?: true
  declare iptfsInitDelay?: number
  declare iptfsMaxQsize?: number
  declare iptfsPktSize?: number
}

function readXfrmAttributes(this: XfrmAttributes, r: Reader, f: number): void {
  const t = r.tape, v = r.view, le = r.littleEndian
  let s = 0
  if ((s = t[f + 4]!)) this.algAuth = new XfrmAlgo(r, s, lengthAt(r, s))
  if ((s = t[f + 5]!)) this.algCrypt = new XfrmAlgo(r, s, lengthAt(r, s))
  if ((s = t[f + 6]!)) this.algComp = new XfrmAlgo(r, s, lengthAt(r, s))
  if ((s = t[f + 7]!)) this.encap = xfrmEncapValue(r, s)
  if ((s = t[f + 8]!)) this.tmpl = readArray(r, s, 64, (r, at) => new XfrmUserTmpl(r, at, 64))
  if ((s = t[f + 9]!)) this.sa = new XfrmUsersaInfo(r, s, lengthAt(r, s))
  if ((s = t[f + 10]!)) this.policy = new XfrmUserpolicyInfo(r, s, lengthAt(r, s))
  if ((s = t[f + 11]!)) this.secCtx = new XfrmUserSecCtx(r, s, lengthAt(r, s))
  if ((s = t[f + 12]!)) this.ltimeVal = new XfrmLifetimeCur(r, s, lengthAt(r, s))
  if ((s = t[f + 13]!)) this.replayVal = new XfrmReplayState(r, s, lengthAt(r, s))
  if ((s = t[f + 14]!)) this.replayThresh = v.getUint32(s, le)
  if ((s = t[f + 15]!)) this.etimerThresh = v.getUint32(s, le)
  if ((s = t[f + 16]!)) this.srcaddr = xfrmAddressValue(r, s)
  if ((s = t[f + 17]!)) this.coaddr = xfrmAddressValue(r, s)
  if ((s = t[f + 18]!)) this.lastused = v.getBigUint64(s, le)
  if ((s = t[f + 19]!)) this.policyType = new XfrmUserpolicyType(r, s, lengthAt(r, s))
  if ((s = t[f + 20]!)) this.migrate = readArray(r, s, 76, (r, at) => new XfrmUserMigrate(r, at, 76))
  if ((s = t[f + 21]!)) this.algAead = new XfrmAlgoAead(r, s, lengthAt(r, s))
  if ((s = t[f + 22]!)) this.kmaddress = new XfrmUserKmaddress(r, s, lengthAt(r, s))
  if ((s = t[f + 23]!)) this.algAuthTrunc = new XfrmAlgoAuth(r, s, lengthAt(r, s))
  if ((s = t[f + 24]!)) this.mark = new XfrmMark(r, s, lengthAt(r, s))
  if ((s = t[f + 25]!)) this.tfcpad = v.getUint32(s, le)
  if ((s = t[f + 26]!)) this.replayEsnVal = new XfrmReplayStateEsn(r, s, lengthAt(r, s))
  if ((s = t[f + 27]!)) this.saExtraFlags = flagsOf(xfrmSaExtraFlagsNames, v.getUint32(s, le))
  if ((s = t[f + 28]!)) this.filterProto = nameOf(ipProtocolNames, v.getUint8(s))
  if ((s = t[f + 29]!)) this.addressFilter = new XfrmAddressFilter(r, s, lengthAt(r, s))
  if ((s = t[f + 31]!)) this.offloadDev = new XfrmUserOffload(r, s, lengthAt(r, s))
  if ((s = t[f + 32]!)) this.setMark = v.getUint32(s, le)
  if ((s = t[f + 33]!)) this.setMarkMask = v.getUint32(s, le)
  if ((s = t[f + 34]!)) this.ifId = v.getUint32(s, le)
  if ((s = t[f + 35]!)) this.mtimerThresh = v.getUint32(s, le)
  if ((s = t[f + 36]!)) this.saDir = nameOf(xfrmSaDirNames, v.getUint8(s))
  if ((s = t[f + 37]!)) this.natKeepaliveInterval = v.getUint32(s, le)
  if ((s = t[f + 38]!)) this.saPcpu = v.getUint32(s, le)
  if ((s = t[f + 39]!)) this.iptfsDropTime = v.getUint32(s, le)
  if ((s = t[f + 40]!)) this.iptfsReorderWindow = v.getUint16(s, le)
  if (t[f + 41]) this.iptfsDontFrag = true
  if ((s = t[f + 42]!)) this.iptfsInitDelay = v.getUint32(s, le)
  if ((s = t[f + 43]!)) this.iptfsMaxQsize = v.getUint32(s, le)
  if ((s = t[f + 44]!)) this.iptfsPktSize = v.getUint32(s, le)
}

export class Xfrm extends XfrmAttributes {
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmMessage extends XfrmAttributes {
  declare daddr: string
  declare spi: number
  declare family: AddressFamily | number
  declare proto: IpProtocol | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 24 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.daddr = readIpOf(r, s, 20)
    this.spi = v.getUint32(s + 16)
    this.family = nameOf(addressFamilyNames, v.getUint16(s + 20, le))
    this.proto = nameOf(ipProtocolNames, v.getUint8(s + 22))
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmUserpolicyIdMessage extends XfrmAttributes {
  declare sel: XfrmSelector
  declare index: number
  declare dir: XfrmPolicyDir | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 64 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.sel = new XfrmSelector(r, s, 56)
    this.index = v.getUint32(s + 56, le)
    this.dir = nameOf(xfrmPolicyDirNames, v.getUint8(s + 60))
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmUsersaInfoMessage extends XfrmAttributes {
  declare sel: XfrmSelector
  declare daddr: string
  declare spi: number
  declare proto: IpProtocol | number
  declare saddr: string
  declare lft: XfrmLifetimeCfg
  declare curlft: XfrmLifetimeCur
  declare stats: XfrmStats
  declare seq: number
  declare reqid: number
  declare family: AddressFamily | number
  declare mode: XfrmMode | number
  declare replayWindow: number
  declare flags: Flags<XfrmStateFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 224 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.sel = new XfrmSelector(r, s, 56)
    this.daddr = readIpOf(r, s + 56, 156)
    this.spi = v.getUint32(s + 72)
    this.proto = nameOf(ipProtocolNames, v.getUint8(s + 76))
    this.saddr = readIpOf(r, s + 80, 132)
    this.lft = new XfrmLifetimeCfg(r, s + 96, 64)
    this.curlft = new XfrmLifetimeCur(r, s + 160, 32)
    this.stats = new XfrmStats(r, s + 192, 12)
    this.seq = v.getUint32(s + 204, le)
    this.reqid = v.getUint32(s + 208, le)
    this.family = nameOf(addressFamilyNames, v.getUint16(s + 212, le))
    this.mode = nameOf(xfrmModeNames, v.getUint8(s + 214))
    this.replayWindow = v.getUint8(s + 215)
    this.flags = flagsOf(xfrmStateFlagsNames, v.getUint8(s + 216))
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmUserpolicyInfoMessage extends XfrmAttributes {
  declare sel: XfrmSelector
  declare lft: XfrmLifetimeCfg
  declare curlft: XfrmLifetimeCur
  declare priority: number
  declare index: number
  declare dir: XfrmPolicyDir | number
  declare action: XfrmPolicyAction | number
  declare flags: Flags<XfrmPolicyFlags>
  declare share: XfrmShare | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 168 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.sel = new XfrmSelector(r, s, 56)
    this.lft = new XfrmLifetimeCfg(r, s + 56, 64)
    this.curlft = new XfrmLifetimeCur(r, s + 120, 32)
    this.priority = v.getUint32(s + 152, le)
    this.index = v.getUint32(s + 156, le)
    this.dir = nameOf(xfrmPolicyDirNames, v.getUint8(s + 160))
    this.action = nameOf(xfrmPolicyActionNames, v.getUint8(s + 161))
    this.flags = flagsOf(xfrmPolicyFlagsNames, v.getUint8(s + 162))
    this.share = nameOf(xfrmShareNames, v.getUint8(s + 163))
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmUserspiInfoMessage extends XfrmAttributes {
  declare info: XfrmUsersaInfo
  declare min: number
  declare max: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 232 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.info = new XfrmUsersaInfo(r, s, 224)
    this.min = v.getUint32(s + 224, le)
    this.max = v.getUint32(s + 228, le)
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmUserAcquireMessage extends XfrmAttributes {
  declare daddr: string
  declare spi: number
  declare proto: IpProtocol | number
  declare saddr: string
  declare sel: XfrmSelector
  declare acquiredPolicy: XfrmUserpolicyInfo
  declare aalgos: number
  declare ealgos: number
  declare calgos: number
  declare seq: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 280 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.daddr = readIpOf(r, s, 80)
    this.spi = v.getUint32(s + 16)
    this.proto = nameOf(ipProtocolNames, v.getUint8(s + 20))
    this.saddr = readIpOf(r, s + 24, 56)
    this.sel = new XfrmSelector(r, s + 40, 56)
    this.acquiredPolicy = new XfrmUserpolicyInfo(r, s + 96, 168)
    this.aalgos = v.getUint32(s + 264, le)
    this.ealgos = v.getUint32(s + 268, le)
    this.calgos = v.getUint32(s + 272, le)
    this.seq = v.getUint32(s + 276, le)
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmUserExpireMessage extends XfrmAttributes {
  declare state: XfrmUsersaInfo
  declare hard: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 232 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.state = new XfrmUsersaInfo(r, s, 224)
    this.hard = v.getUint8(s + 224)
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmUserPolexpireMessage extends XfrmAttributes {
  declare pol: XfrmUserpolicyInfo
  declare hard: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 176 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.pol = new XfrmUserpolicyInfo(r, s, 168)
    this.hard = v.getUint8(s + 168)
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmUsersaFlushMessage extends XfrmAttributes {
  declare proto: IpProtocol | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 1 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.proto = nameOf(ipProtocolNames, v.getUint8(s))
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmAeventIdMessage extends XfrmAttributes {
  declare saId: XfrmUsersaId
  declare saddr: string
  declare flags: Flags<XfrmAeFlags>
  declare reqid: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 48 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.saId = new XfrmUsersaId(r, s, 24)
    this.saddr = readIpOf(r, s + 24, -4)
    this.flags = flagsOf(xfrmAeFlagsNames, v.getUint32(s + 40, le))
    this.reqid = v.getUint32(s + 44, le)
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmUserReportMessage extends XfrmAttributes {
  declare proto: IpProtocol | number
  declare sel: XfrmSelector
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 60 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.proto = nameOf(ipProtocolNames, v.getUint8(s))
    this.sel = new XfrmSelector(r, s + 4, 56)
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmSadMessage extends Attributes {
  declare flags: number
  declare cnt?: number
  declare hinfo?: XfrmuSadhinfo
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.flags = v.getUint32(s, le)
    if ((s = t[f + 4]!)) this.cnt = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.hinfo = new XfrmuSadhinfo(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmSpdMessage extends Attributes {
  declare flags: number
  declare info?: XfrmuSpdinfo
  declare hinfo?: XfrmuSpdhinfo
  declare ipv4Hthresh?: XfrmuSpdhthresh
  declare ipv6Hthresh?: XfrmuSpdhthresh
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.flags = v.getUint32(s, le)
    if ((s = t[f + 4]!)) this.info = new XfrmuSpdinfo(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.hinfo = new XfrmuSpdhinfo(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.ipv4Hthresh = new XfrmuSpdhthresh(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.ipv6Hthresh = new XfrmuSpdhthresh(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmUserMappingMessage extends XfrmAttributes {
  declare id: XfrmUsersaId
  declare reqid: number
  declare oldSaddr: string
  declare newSaddr: string
  declare oldSport: number
  declare newSport: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 64 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.id = new XfrmUsersaId(r, s, 24)
    this.reqid = v.getUint32(s + 24, le)
    this.oldSaddr = readIpOf(r, s + 28, -8)
    this.newSaddr = readIpOf(r, s + 44, -24)
    this.oldSport = v.getUint16(s + 60)
    this.newSport = v.getUint16(s + 62)
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface XfrmUserpolicyDefaultMessage extends XfrmAttributes {
  in: XfrmUserpolicyAction | number
  fwd: XfrmUserpolicyAction | number
  out: XfrmUserpolicyAction | number
}

export class XfrmUserMigrateStateMessage extends XfrmAttributes {
  declare id: XfrmUsersaId
  declare newDaddr: string
  declare newSaddr: string
  declare oldMark: XfrmMark
  declare newSel: XfrmSelector
  declare newReqid: number
  declare flags: Flags<XfrmMigrateStateFlags>
  declare newFamily: AddressFamily | number
  declare reserved: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 132 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.id = new XfrmUsersaId(r, s, 24)
    this.newDaddr = readIpOf(r, s + 24, 104)
    this.newSaddr = readIpOf(r, s + 40, 88)
    this.oldMark = new XfrmMark(r, s + 56, 8)
    this.newSel = new XfrmSelector(r, s + 64, 56)
    this.newReqid = v.getUint32(s + 120, le)
    this.flags = flagsOf(xfrmMigrateStateFlagsNames, v.getUint32(s + 124, le))
    this.newFamily = nameOf(addressFamilyNames, v.getUint16(s + 128, le))
    this.reserved = v.getUint16(s + 130, le)
    readXfrmAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export function xfrmAddressValue(r: Reader, s: number): string {
  if (s > 0) return readIpv6(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2568) {
    case 2:
      return readIpv6(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  if (r.tape[i]! >= 2573 && r.tape[i]! < 2575) return xfrmAddressByStateValue(r, s)
  return xfrmAddressByIdValue(r, s)
}

export function xfrmAddressByIdValue(r: Reader, s: number): string {
  if (s > 0) return readIpv6(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2571) {
    case 0:
      return readIpv4(r, r.tape[i + 1]!, 4)
    case 1:
      return readIpv6(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readIpv6(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export function xfrmAddressByStateValue(r: Reader, s: number): string {
  if (s > 0) return readIpv6(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2573) {
    case 0:
      return readIpv4(r, r.tape[i + 1]!, 4)
    case 1:
      return readIpv6(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readIpv6(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XfrmEncap = XfrmEncapByState | XfrmEncapTmpl
export function xfrmEncapValue(r: Reader, s: number): XfrmEncap {
  if (s > 0) return new XfrmEncapTmpl(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2575) {
    case 1:
      return new XfrmEncapTmpl(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return xfrmEncapByStateValue(r, s)
}

export type XfrmEncapByState = XfrmEncapTmpl6 | XfrmEncapTmpl
export function xfrmEncapByStateValue(r: Reader, s: number): XfrmEncapByState {
  if (s > 0) return new XfrmEncapTmpl(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2577) {
    case 0:
      return new XfrmEncapTmpl6(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XfrmEncapTmpl(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XfrmEncapTmpl(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type Getsa = XfrmMessage | Xfrm | Uint8Array

export type Getpolicy = XfrmUserpolicyIdMessage | Xfrm | Uint8Array

export interface XfrmOperations {
  newsa: { request: XfrmUsersaInfoMessage; reply: XfrmUsersaInfoMessage; event: XfrmUsersaInfoMessage; dump: false }
  delsa: { request: XfrmMessage; reply: XfrmMessage; event: XfrmMessage; dump: false }
  getsa: { request: XfrmMessage | Xfrm; reply: XfrmUsersaInfoMessage; event: never; dump: true }
  newpolicy: { request: XfrmUserpolicyInfoMessage; reply: XfrmUserpolicyInfoMessage; event: XfrmUserpolicyInfoMessage; dump: false }
  delpolicy: { request: XfrmUserpolicyIdMessage; reply: XfrmUserpolicyIdMessage; event: XfrmUserpolicyIdMessage; dump: false }
  getpolicy: { request: XfrmUserpolicyIdMessage | Xfrm; reply: XfrmUserpolicyInfoMessage; event: never; dump: true }
  allocspi: { request: XfrmUserspiInfoMessage; reply: XfrmUsersaInfoMessage; event: never; dump: false }
  acquire: { request: XfrmUserAcquireMessage; reply: XfrmUserAcquireMessage; event: XfrmUserAcquireMessage; dump: false }
  expire: { request: XfrmUserExpireMessage; reply: XfrmUserExpireMessage; event: XfrmUserExpireMessage; dump: false }
  updpolicy: { request: XfrmUserpolicyInfoMessage; reply: XfrmUserpolicyInfoMessage; event: XfrmUserpolicyInfoMessage; dump: false }
  updsa: { request: XfrmUsersaInfoMessage; reply: XfrmUsersaInfoMessage; event: XfrmUsersaInfoMessage; dump: false }
  polexpire: { request: XfrmUserPolexpireMessage; reply: XfrmUserPolexpireMessage; event: XfrmUserPolexpireMessage; dump: false }
  flushsa: { request: XfrmUsersaFlushMessage; reply: XfrmUsersaFlushMessage; event: XfrmUsersaFlushMessage; dump: false }
  flushpolicy: { request: Xfrm; reply: Xfrm; event: Xfrm; dump: false }
  newae: { request: XfrmAeventIdMessage; reply: XfrmAeventIdMessage; event: XfrmAeventIdMessage; dump: false }
  getae: { request: XfrmAeventIdMessage; reply: XfrmAeventIdMessage; event: never; dump: false }
  report: { request: never; reply: never; event: XfrmUserReportMessage; dump: false }
  migrate: { request: XfrmUserpolicyIdMessage; reply: XfrmUserpolicyIdMessage; event: XfrmUserpolicyIdMessage; dump: false }
  newsadinfo: { request: never; reply: never; event: XfrmSadMessage; dump: false }
  getsadinfo: { request: XfrmSadMessage; reply: XfrmSadMessage; event: never; dump: false }
  newspdinfo: { request: XfrmSpdMessage; reply: XfrmSpdMessage; event: XfrmSpdMessage; dump: false }
  getspdinfo: { request: XfrmSpdMessage; reply: XfrmSpdMessage; event: never; dump: false }
  mapping: { request: never; reply: never; event: XfrmUserMappingMessage; dump: false }
  setdefault: { request: XfrmUserpolicyDefault; reply: never; event: never; dump: false }
  getdefault: { request: XfrmUserpolicyDefault; reply: XfrmUserpolicyDefaultMessage; event: XfrmUserpolicyDefaultMessage; dump: false }
  'migrate-state': { request: XfrmUserMigrateStateMessage; reply: XfrmUserMigrateStateMessage; event: XfrmUserMigrateStateMessage; dump: false }
}

export type XfrmGroup = 'acquire' | 'expire' | 'sa' | 'policy' | 'aevents' | 'report' | 'migrate' | 'mapping'

export const xfrmFamily: Family<XfrmOperations, XfrmGroup> = {
  name: 'xfrm',
  fingerprint,
  readers: {
    newsa: XfrmUsersaInfoMessage,
    delsa: XfrmMessage,
    newpolicy: XfrmUserpolicyInfoMessage,
    delpolicy: XfrmUserpolicyIdMessage,
    allocspi: XfrmUserspiInfoMessage,
    acquire: XfrmUserAcquireMessage,
    expire: XfrmUserExpireMessage,
    updpolicy: XfrmUserpolicyInfoMessage,
    updsa: XfrmUsersaInfoMessage,
    polexpire: XfrmUserPolexpireMessage,
    flushsa: XfrmUsersaFlushMessage,
    flushpolicy: Xfrm,
    newae: XfrmAeventIdMessage,
    getae: XfrmAeventIdMessage,
    report: XfrmUserReportMessage,
    migrate: XfrmUserpolicyIdMessage,
    newsadinfo: XfrmSadMessage,
    getsadinfo: XfrmSadMessage,
    newspdinfo: XfrmSpdMessage,
    getspdinfo: XfrmSpdMessage,
    mapping: XfrmUserMappingMessage,
    'migrate-state': XfrmUserMigrateStateMessage,
  },
  groups: {
    acquire: 1,
    expire: 2,
    sa: 3,
    policy: 4,
    aevents: 5,
    report: 6,
    migrate: 7,
    mapping: 8,
  },
}
