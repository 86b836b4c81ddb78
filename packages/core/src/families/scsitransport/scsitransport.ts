// Generated from schema/scsitransport/scsitransport.yaml: edit that file, then `npm run schema`.

import { type Family, type Reader, Struct, nameOf, readBytes } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const scsiNlTransportNames = {
  0: 'transport', 1: 'transport-fc',
} as const
export type ScsiNlTransport = (typeof scsiNlTransportNames)[keyof typeof scsiNlTransportNames]

export const fcHostEventNames = {
  1: 'lip', 2: 'linkup', 3: 'linkdown', 4: 'lipreset', 5: 'rscn', 259: 'adapter-change', 512: 'port-unknown',
  513: 'port-offline', 514: 'port-online', 516: 'port-fabric', 1280: 'link-unknown', 1281: 'link-fpin',
  1282: 'link-fpin-ack', 65535: 'vendor-unique',
} as const
export type FcHostEvent = (typeof fcHostEventNames)[keyof typeof fcHostEventNames]

export class ScsiNlHdr extends Struct {
  declare version: number
  declare transport: ScsiNlTransport | number
  declare magic: number
  declare msgtype: number
  declare msglen: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.version = v.getUint8(s)
    if (n >= 2) this.transport = nameOf(scsiNlTransportNames, v.getUint8(s + 1))
    if (n >= 4) this.magic = v.getUint16(s + 2, le)
    if (n >= 6) this.msgtype = v.getUint16(s + 4, le)
    if (n >= 8) this.msglen = v.getUint16(s + 6, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export interface ScsiNlHostVendorMsg extends Struct {
  snlh: ScsiNlHdr
  vendorId: bigint
  hostNo: number
  vmsgDatalen: number
  data: Uint8Array
}

export interface FcNlEvent extends Struct {
  snlh: ScsiNlHdr
  seconds: bigint
  vendorId: bigint
  hostNo: number
  eventDatalen: number
  eventNum: number
  eventCode: FcHostEvent | number
  eventData: Uint8Array
}

export type ScsiMessage = ScsiNlHostVendorMsg | FcNlEvent | ScsiNlHdr

export interface ScsitransportOperations {
  message: { request: ScsiNlHostVendorMsg | FcNlEvent | ScsiNlHdr; reply: ScsiNlHostVendorMsg | FcNlEvent | ScsiNlHdr; event: ScsiNlHostVendorMsg | FcNlEvent | ScsiNlHdr; dump: false }
}

export type ScsitransportGroup = 'fc-events'

export const scsitransportFamily: Family<ScsitransportOperations, ScsitransportGroup> = {
  name: 'scsitransport',
  fingerprint,
  readers: {},
  groups: {
    'fc-events': 3,
  },
}
