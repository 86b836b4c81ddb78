// Generated from schema/generic/nfc.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type Protocols = 'jewel' | 'mifare' | 'felica' | 'iso14443' | 'nfc-dep' | 'iso14443-b' | 'iso15693'

export type CommMode = 'active' | 'passive'

export type RfMode = 'initiator' | 'target' | 'none'

export type SecureElementType = 'uicc' | 'embedded'

export interface Nfc extends Attributes {
  deviceIndex?: number
  deviceName?: string
  protocols?: Flags<Protocols>
  targetIndex?: number
  targetSensRes?: number
  targetSelRes?: number
  targetNfcid1?: Uint8Array
  targetSensbRes?: Uint8Array
  targetSensfRes?: Uint8Array
  commMode?: CommMode | number
  rfMode?: RfMode | number
  devicePowered?: number
  imProtocols?: Flags<Protocols>
  tmProtocols?: Flags<Protocols>
  llcParamLto?: number
  llcParamRw?: number
  llcParamMiux?: number
  se?: Nfc
  llcSdp?: Service[]
  firmwareName?: string
  seIndex?: number
  seType?: SecureElementType | number
  seAid?: Uint8Array
  firmwareDownloadStatus?: number
  seApdu?: Uint8Array
  targetIso15693Dsfid?: number
  targetIso15693Uid?: Uint8Array
  seParams?: Uint8Array
  vendorId?: number
  vendorSubcmd?: number
  vendorData?: Uint8Array
  targetAts?: Uint8Array
}

export interface Service extends Attributes {
  uri?: string
  sap?: number
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
  readers: {},
  groups: {
    events: 0,
  },
}
