// Generated from schema/generic/tipc-legacy.yaml: edit that file, then `npm run schema`.

import type { Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type TipcTlv = 
  | 'none' | 'void' | 'unsigned' | 'string' | 'large-string' | 'ultra-string' | 'error-string' | 'net-addr'
  | 'media-name' | 'bearer-name' | 'link-name' | 'node-info' | 'link-info' | 'bearer-config'
  | 'link-config' | 'name-tbl-query' | 'port-ref'

export type TipcLegacyCommand = 
  | 'noop' | 'get-nodes' | 'get-media-names' | 'get-bearer-names' | 'get-links' | 'show-name-table'
  | 'show-ports' | 'show-link-stats' | 'show-stats' | 'get-remote-mng' | 'get-max-ports' | 'get-max-publ'
  | 'get-max-subscr' | 'get-max-zones' | 'get-max-clusters' | 'get-max-nodes' | 'get-max-slaves'
  | 'get-netid' | 'enable-bearer' | 'disable-bearer' | 'set-link-tol' | 'set-link-pri' | 'set-link-window'
  | 'set-log-size' | 'dump-log' | 'reset-link-stats' | 'set-node-addr' | 'set-remote-mng' | 'set-max-ports'
  | 'set-max-publ' | 'set-max-subscr' | 'set-max-zones' | 'set-max-clusters' | 'set-max-nodes'
  | 'set-max-slaves' | 'set-netid' | 'not-net-admin'

export interface TipcLegacyMessage extends Struct {
  dest: number
  cmd: TipcLegacyCommand | number
  reserved: number
  tlvs: Uint8Array
}

export interface TipcLegacyTlv extends Struct {
  dest: number
  cmd: TipcLegacyCommand | number
  reserved: number
  tlvLen: number
  tlvType: TipcTlv | number
}

export interface TipcLegacyNumber extends Struct {
  dest: number
  cmd: TipcLegacyCommand | number
  reserved: number
  tlvLen: number
  tlvType: TipcTlv | number
  value: number
}

export interface TipcLegacyString extends Struct {
  dest: number
  cmd: TipcLegacyCommand | number
  reserved: number
  tlvLen: number
  tlvType: TipcTlv | number
  text: string
}

export interface TipcBearerConfig extends Struct {
  priority: number
  discDomain: number
  name: string
}

export interface TipcLinkConfig extends Struct {
  value: number
  name: string
}

export interface TipcNameTableQuery extends Struct {
  depth: number
  type: number
  lowbound: number
  upbound: number
}

export interface TipcLegacyBearerConfig extends Struct {
  dest: number
  cmd: TipcLegacyCommand | number
  reserved: number
  tlvLen: number
  tlvType: TipcTlv | number
  config: TipcBearerConfig
}

export interface TipcLegacyLinkConfig extends Struct {
  dest: number
  cmd: TipcLegacyCommand | number
  reserved: number
  tlvLen: number
  tlvType: TipcTlv | number
  config: TipcLinkConfig
}

export interface TipcLegacyNameTableQuery extends Struct {
  dest: number
  cmd: TipcLegacyCommand | number
  reserved: number
  tlvLen: number
  tlvType: TipcTlv | number
  query: TipcNameTableQuery
}

export interface TipcNodeInfo extends Struct {
  tlvLen: number
  tlvType: TipcTlv | number
  addr: number
  up: number
}

export interface TipcLinkInfo extends Struct {
  tlvLen: number
  tlvType: TipcTlv | number
  dest: number
  up: number
  name: string
}

export interface TipcLegacyNodes extends Struct {
  dest: number
  cmd: TipcLegacyCommand | number
  reserved: number
  nodes: TipcNodeInfo[]
}

export interface TipcLegacyLinks extends Struct {
  dest: number
  cmd: TipcLegacyCommand | number
  reserved: number
  links: TipcLinkInfo[]
}

export type TipcLegacyBody = TipcLegacyTlv | TipcLegacyNumber | TipcLegacyString | TipcLegacyNodes | TipcLegacyLinks | TipcLegacyBearerConfig | TipcLegacyLinkConfig | TipcLegacyNameTableQuery | TipcLegacyMessage

export interface TipcLegacyOperations {
  cmd: { request: TipcLegacyTlv | TipcLegacyNumber | TipcLegacyString | TipcLegacyNodes | TipcLegacyLinks | TipcLegacyBearerConfig | TipcLegacyLinkConfig | TipcLegacyNameTableQuery | TipcLegacyMessage; reply: TipcLegacyTlv | TipcLegacyNumber | TipcLegacyString | TipcLegacyNodes | TipcLegacyLinks | TipcLegacyBearerConfig | TipcLegacyLinkConfig | TipcLegacyNameTableQuery | TipcLegacyMessage; event: TipcLegacyTlv | TipcLegacyNumber | TipcLegacyString | TipcLegacyNodes | TipcLegacyLinks | TipcLegacyBearerConfig | TipcLegacyLinkConfig | TipcLegacyNameTableQuery | TipcLegacyMessage; dump: false }
}

export type TipcLegacyGroup = never

export const tipcLegacyFamily: Family<TipcLegacyOperations, TipcLegacyGroup> = {
  name: 'tipc-legacy',
  fingerprint,
  readers: {},
  groups: {},
}
