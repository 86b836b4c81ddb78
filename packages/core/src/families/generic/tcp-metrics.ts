// Generated from schema/generic/tcp-metrics.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface TcpMetrics extends Attributes {
  addrIpv4?: string
  addrIpv6?: string
  age?: bigint
  twTsval?: number
  twTsStamp?: number
  vals?: Metrics
  fopenMss?: number
  fopenSynDrops?: number
  fopenSynDropTs?: bigint
  fopenCookie?: Uint8Array
  saddrIpv4?: string
  saddrIpv6?: string
}

export interface Metrics extends Attributes {
  rtt?: number
  rttvar?: number
  ssthresh?: number
  cwnd?: number
  reodering?: number
  rttUs?: number
  rttvarUs?: number
}

export interface TcpMetricsOperations {
  get: { request: TcpMetrics; reply: TcpMetrics; event: TcpMetrics; dump: true }
  del: { request: TcpMetrics; reply: never; event: never; dump: false }
}

export type TcpMetricsGroup = never

export const tcpMetricsFamily: Family<TcpMetricsOperations, TcpMetricsGroup> = {
  name: 'tcp_metrics',
  fingerprint,
  readers: {},
  groups: {},
}
