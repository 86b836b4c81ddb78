// Generated from schema/scsitransport/scsitransport.yaml: edit that file, then `npm run schema`.

import type { Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type ScsiNlTransport = 'transport' | 'transport-fc'

export type FcHostEvent = 
  | 'lip' | 'linkup' | 'linkdown' | 'lipreset' | 'rscn' | 'adapter-change' | 'port-unknown'
  | 'port-offline' | 'port-online' | 'port-fabric' | 'link-unknown' | 'link-fpin' | 'link-fpin-ack'
  | 'vendor-unique'

export interface ScsiNlHdr extends Struct {
  version: number
  transport: ScsiNlTransport | number
  magic: number
  msgtype: number
  msglen: number
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
