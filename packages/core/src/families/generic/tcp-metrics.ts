// Generated from schema/generic/tcp-metrics.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  keepRaw,
  readBytes,
  readIpv4,
  readIpv6,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class TcpMetrics extends Attributes {
  declare addrIpv4?: string
  declare addrIpv6?: string
  declare age?: bigint
  declare twTsval?: number
  declare twTsStamp?: number
  declare vals?: Metrics
  declare fopenMss?: number
  declare fopenSynDrops?: number
  declare fopenSynDropTs?: bigint
  declare fopenCookie?: Uint8Array
  declare saddrIpv4?: string
  declare saddrIpv6?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.addrIpv4 = readIpv4(r, s)
    if ((s = t[f + 5]!)) this.addrIpv6 = readIpv6(r, s)
    if ((s = t[f + 6]!)) this.age = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.twTsval = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.twTsStamp = v.getInt32(s, le)
    if ((s = t[f + 9]!) < 0) this.vals = new Metrics(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!)) this.fopenMss = v.getUint16(s, le)
    if ((s = t[f + 11]!)) this.fopenSynDrops = v.getUint16(s, le)
    if ((s = t[f + 12]!)) this.fopenSynDropTs = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.fopenCookie = readBytes(r, s)
    if ((s = t[f + 14]!)) this.saddrIpv4 = readIpv4(r, s)
    if ((s = t[f + 15]!)) this.saddrIpv6 = readIpv6(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Metrics extends Attributes {
  declare rtt?: number
  declare rttvar?: number
  declare ssthresh?: number
  declare cwnd?: number
  declare reodering?: number
  declare rttUs?: number
  declare rttvarUs?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rtt = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.rttvar = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.ssthresh = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.cwnd = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.reodering = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.rttUs = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.rttvarUs = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface TcpMetricsOperations {
  get: { request: TcpMetrics; reply: TcpMetrics; event: TcpMetrics; dump: true }
  del: { request: TcpMetrics; reply: never; event: never; dump: false }
}

export type TcpMetricsGroup = never

export const tcpMetricsFamily: Family<TcpMetricsOperations, TcpMetricsGroup> = {
  name: 'tcp_metrics',
  fingerprint,
  readers: {
    get: TcpMetrics,
    del: TcpMetrics,
  },
  groups: {},
}
