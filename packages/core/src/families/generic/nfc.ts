// Generated from schema/generic/nfc.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  nameOf,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const protocolsNames = [
  '', 'jewel', 'mifare', 'felica', 'iso14443', 'nfc-dep', 'iso14443-b', 'iso15693',
] as const
export type Protocols = Exclude<(typeof protocolsNames)[number], ''>

export const commModeNames = {
  0: 'active', 1: 'passive',
} as const
export type CommMode = (typeof commModeNames)[keyof typeof commModeNames]

export const rfModeNames = {
  0: 'initiator', 1: 'target', 2: 'none',
} as const
export type RfMode = (typeof rfModeNames)[keyof typeof rfModeNames]

export const secureElementTypeNames = {
  1: 'uicc', 2: 'embedded',
} as const
export type SecureElementType = (typeof secureElementTypeNames)[keyof typeof secureElementTypeNames]

export class Nfc extends Attributes {
  declare deviceIndex?: number
  declare deviceName?: string
  declare protocols?: Flags<Protocols>
  declare targetIndex?: number
  declare targetSensRes?: number
  declare targetSelRes?: number
  declare targetNfcid1?: Uint8Array
  declare targetSensbRes?: Uint8Array
  declare targetSensfRes?: Uint8Array
  declare commMode?: CommMode | number
  declare rfMode?: RfMode | number
  declare devicePowered?: number
  declare imProtocols?: Flags<Protocols>
  declare tmProtocols?: Flags<Protocols>
  declare llcParamLto?: number
  declare llcParamRw?: number
  declare llcParamMiux?: number
  declare se?: Nfc
  declare llcSdp?: Service[]
  declare firmwareName?: string
  declare seIndex?: number
  declare seType?: SecureElementType | number
  declare seAid?: Uint8Array
  declare firmwareDownloadStatus?: number
  declare seApdu?: Uint8Array
  declare targetIso15693Dsfid?: number
  declare targetIso15693Uid?: Uint8Array
  declare seParams?: Uint8Array
  declare vendorId?: number
  declare vendorSubcmd?: number
  declare vendorData?: Uint8Array
  declare targetAts?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.deviceIndex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.deviceName = readString(r, s)
    if ((s = t[f + 6]!)) this.protocols = flagsOf(protocolsNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.targetIndex = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.targetSensRes = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.targetSelRes = v.getUint8(s)
    if ((s = t[f + 10]!)) this.targetNfcid1 = readBytes(r, s)
    if ((s = t[f + 11]!)) this.targetSensbRes = readBytes(r, s)
    if ((s = t[f + 12]!)) this.targetSensfRes = readBytes(r, s)
    if ((s = t[f + 13]!)) this.commMode = nameOf(commModeNames, v.getUint8(s))
    if ((s = t[f + 14]!)) this.rfMode = nameOf(rfModeNames, v.getUint8(s))
    if ((s = t[f + 15]!)) this.devicePowered = v.getUint8(s)
    if ((s = t[f + 16]!)) this.imProtocols = flagsOf(protocolsNames, v.getUint32(s, le))
    if ((s = t[f + 17]!)) this.tmProtocols = flagsOf(protocolsNames, v.getUint32(s, le))
    if ((s = t[f + 18]!)) this.llcParamLto = v.getUint8(s)
    if ((s = t[f + 19]!)) this.llcParamRw = v.getUint8(s)
    if ((s = t[f + 20]!)) this.llcParamMiux = v.getUint16(s, le)
    if ((s = t[f + 21]!) < 0) this.se = new Nfc(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 22]!) < 0) this.llcSdp = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Service(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 23]!)) this.firmwareName = readString(r, s)
    if ((s = t[f + 24]!)) this.seIndex = v.getUint32(s, le)
    if ((s = t[f + 25]!)) this.seType = nameOf(secureElementTypeNames, v.getUint8(s))
    if ((s = t[f + 26]!)) this.seAid = readBytes(r, s)
    if ((s = t[f + 27]!)) this.firmwareDownloadStatus = v.getUint32(s, le)
    if ((s = t[f + 28]!)) this.seApdu = readBytes(r, s)
    if ((s = t[f + 29]!)) this.targetIso15693Dsfid = v.getUint8(s)
    if ((s = t[f + 30]!)) this.targetIso15693Uid = readBytes(r, s)
    if ((s = t[f + 31]!)) this.seParams = readBytes(r, s)
    if ((s = t[f + 32]!)) this.vendorId = v.getUint32(s, le)
    if ((s = t[f + 33]!)) this.vendorSubcmd = v.getUint32(s, le)
    if ((s = t[f + 34]!)) this.vendorData = readBytes(r, s)
    if ((s = t[f + 35]!)) this.targetAts = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Service extends Attributes {
  declare uri?: string
  declare sap?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.uri = readString(r, s)
    if ((s = t[f + 5]!)) this.sap = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NfcOperations {
  'get-device': { request: Nfc; reply: Nfc; event: Nfc; dump: true }
  'dev-up': { request: Nfc; reply: never; event: never; dump: false }
  'dev-down': { request: Nfc; reply: never; event: never; dump: false }
  'dep-link-up': { request: Nfc; reply: never; event: never; dump: false }
  'dep-link-down': { request: Nfc; reply: never; event: never; dump: false }
  'start-poll': { request: Nfc; reply: never; event: never; dump: false }
  'stop-poll': { request: Nfc; reply: never; event: never; dump: false }
  'get-target': { request: Nfc; reply: Nfc; event: Nfc; dump: true }
  'targets-found': { request: never; reply: never; event: Nfc; dump: false }
  'device-added': { request: never; reply: never; event: Nfc; dump: false }
  'device-removed': { request: never; reply: never; event: Nfc; dump: false }
  'target-lost': { request: never; reply: never; event: Nfc; dump: false }
  'tm-activated': { request: never; reply: never; event: Nfc; dump: false }
  'tm-deactivated': { request: never; reply: never; event: Nfc; dump: false }
  'llc-get-params': { request: Nfc; reply: Nfc; event: Nfc; dump: false }
  'llc-set-params': { request: Nfc; reply: never; event: never; dump: false }
  'enable-se': { request: Nfc; reply: never; event: never; dump: false }
  'disable-se': { request: Nfc; reply: never; event: never; dump: false }
  'llc-sdreq': { request: Nfc; reply: never; event: never; dump: false }
  'llc-sdres': { request: never; reply: never; event: Nfc; dump: false }
  'fw-download': { request: Nfc; reply: Nfc; event: Nfc; dump: false }
  'se-added': { request: never; reply: never; event: Nfc; dump: false }
  'se-removed': { request: never; reply: never; event: Nfc; dump: false }
  'se-connectivity': { request: never; reply: never; event: Nfc; dump: false }
  'se-transaction': { request: never; reply: never; event: Nfc; dump: false }
  'get-se': { request: Nfc; reply: Nfc; event: Nfc; dump: true }
  'se-io': { request: Nfc; reply: Nfc; event: Nfc; dump: false }
  'activate-target': { request: Nfc; reply: never; event: never; dump: false }
  vendor: { request: Nfc; reply: Nfc; event: Nfc; dump: false }
  'deactivate-target': { request: Nfc; reply: never; event: never; dump: false }
}

export type NfcGroup = 'events'

export const nfcFamily: Family<NfcOperations, NfcGroup> = {
  name: 'nfc',
  fingerprint,
  readers: {
    'get-device': Nfc,
    'dev-up': Nfc,
    'dev-down': Nfc,
    'dep-link-up': Nfc,
    'dep-link-down': Nfc,
    'start-poll': Nfc,
    'stop-poll': Nfc,
    'get-target': Nfc,
    'targets-found': Nfc,
    'device-added': Nfc,
    'device-removed': Nfc,
    'target-lost': Nfc,
    'tm-activated': Nfc,
    'tm-deactivated': Nfc,
    'llc-get-params': Nfc,
    'llc-set-params': Nfc,
    'enable-se': Nfc,
    'disable-se': Nfc,
    'llc-sdreq': Nfc,
    'llc-sdres': Nfc,
    'fw-download': Nfc,
    'se-added': Nfc,
    'se-removed': Nfc,
    'se-connectivity': Nfc,
    'se-transaction': Nfc,
    'get-se': Nfc,
    'se-io': Nfc,
    'activate-target': Nfc,
    vendor: Nfc,
    'deactivate-target': Nfc,
  },
  groups: {
    events: 0,
  },
}
