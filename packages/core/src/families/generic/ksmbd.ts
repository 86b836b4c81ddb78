// Generated from schema/generic/ksmbd.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type KsmbdGlobalFlags = 'smb2-leases' | 'smb2-encryption' | 'smb3-multichannel' | 'smb2-encryption-off' | 'durable-handle'

export type KsmbdUserFlags = 'ok' | 'bad-password' | 'bad-uid' | 'bad-user' | 'guest-account' | 'delay-session' | 'extension'

export type KsmbdShareFlags = 
  | 'available' | 'browseable' | 'writeable' | 'readonly' | 'guest-ok' | 'guest-only' | 'store-dos-attrs'
  | 'oplocks' | 'pipe' | 'hide-dot-files' | 'inherit-owner' | 'streams' | 'follow-symlinks' | 'acl-xattr'
  | 'update' | 'crossmnt' | 'continuous-availability'

export type KsmbdTreeRequestFlags = 'ipv6' | 'smb2'

export type KsmbdTreeFlags = 'guest-account' | 'read-only' | 'writable' | 'admin-account' | 'update'

export type KsmbdTreeStatus = 
  | 'ok' | 'nomem' | 'no-share' | 'no-user' | 'invalid-user' | 'host-denied' | 'conn-exist'
  | 'too-many-conns' | 'too-many-sessions' | 'error'

export interface KsmbdHeartbeat extends Struct {
  handle: number
}

export interface KsmbdStartupRequest extends Struct {
  flags: Flags<KsmbdGlobalFlags>
  signing: number
  minProt: string
  maxProt: string
  netbiosName: string
  workGroup: string
  serverString: string
  tcpPort: number
  ipcTimeout: number
  deadtime: number
  fileMax: number
  smb2MaxWrite: number
  smb2MaxRead: number
  smb2MaxTrans: number
  shareFakeFscaps: number
  subAuth: number[]
  smb2MaxCredits: number
  smbdMaxIoSize: number
  maxConnections: number
  bindInterfacesOnly: number
  ifcListSz: number
  interfaces: Uint8Array
}

export interface KsmbdShutdownRequest extends Struct {
  reserved: Uint8Array
}

export interface KsmbdLoginRequest extends Struct {
  handle: number
  account: string
}

export interface KsmbdLoginResponse extends Struct {
  handle: number
  gid: number
  uid: number
  account: string
  status: Flags<KsmbdUserFlags>
  hashSz: number
  hash: Uint8Array
  reserved: number[]
}

export interface KsmbdShareConfigRequest extends Struct {
  handle: number
  shareName: string
}

export interface KsmbdShareConfigResponse extends Struct {
  handle: number
  flags: Flags<KsmbdShareFlags>
  createMask: number
  directoryMask: number
  forceCreateMode: number
  forceDirectoryMode: number
  forceUid: number
  forceGid: number
  shareName: string
  payloadSz: number
  vetoListSz: number
  payload: Uint8Array
}

export interface KsmbdTreeConnectRequest extends Struct {
  handle: number
  accountFlags: Flags<KsmbdUserFlags>
  flags: Flags<KsmbdTreeRequestFlags>
  sessionId: bigint
  connectId: bigint
  account: string
  share: string
  peerAddr: string
}

export interface KsmbdTreeConnectResponse extends Struct {
  handle: number
  status: KsmbdTreeStatus | number
  connectionFlags: Flags<KsmbdTreeFlags>
}

export interface KsmbdTreeDisconnectRequest extends Struct {
  sessionId: bigint
  connectId: bigint
}

export interface KsmbdLogoutRequest extends Struct {
  account: string
  accountFlags: Flags<KsmbdUserFlags>
}

export interface KsmbdRpcCommand extends Struct {
  handle: number
  flags: number
  payloadSz: number
  payload: Uint8Array
}

export interface KsmbdSpnegoAuthenRequest extends Struct {
  handle: number
  spnegoBlobLen: number
  spnegoBlob: Uint8Array
}

export interface KsmbdSpnegoAuthenResponse extends Struct {
  handle: number
  loginResponse: KsmbdLoginResponse
  sessionKeyLen: number
  spnegoBlobLen: number
  payload: Uint8Array
}

export interface KsmbdLoginResponseExt extends Struct {
  handle: number
  ngroups: number
  groups: number[]
}

export interface Ksmbd extends Attributes {
  heartbeatRequest?: KsmbdHeartbeat
  startingUp?: KsmbdStartupRequest
  shuttingDown?: KsmbdShutdownRequest
  loginRequest?: KsmbdLoginRequest
  loginResponse?: KsmbdLoginResponse
  shareConfigRequest?: KsmbdShareConfigRequest
  shareConfigResponse?: KsmbdShareConfigResponse
  treeConnectRequest?: KsmbdTreeConnectRequest
  treeConnectResponse?: KsmbdTreeConnectResponse
  treeDisconnectRequest?: KsmbdTreeDisconnectRequest
  logoutRequest?: KsmbdLogoutRequest
  rpcRequest?: KsmbdRpcCommand
  rpcResponse?: KsmbdRpcCommand
  spnegoAuthenRequest?: KsmbdSpnegoAuthenRequest
  spnegoAuthenResponse?: KsmbdSpnegoAuthenResponse
  loginRequestExt?: KsmbdLoginRequest
  loginResponseExt?: KsmbdLoginResponseExt
}

export interface KsmbdOperations {
  'heartbeat-request': { request: never; reply: never; event: Ksmbd; dump: false }
  'starting-up': { request: Ksmbd; reply: never; event: never; dump: false }
  'shutting-down': { request: Ksmbd; reply: never; event: never; dump: false }
  'login-request': { request: never; reply: never; event: Ksmbd; dump: false }
  'login-response': { request: Ksmbd; reply: never; event: never; dump: false }
  'share-config-request': { request: never; reply: never; event: Ksmbd; dump: false }
  'share-config-response': { request: Ksmbd; reply: never; event: never; dump: false }
  'tree-connect-request': { request: never; reply: never; event: Ksmbd; dump: false }
  'tree-connect-response': { request: Ksmbd; reply: never; event: never; dump: false }
  'tree-disconnect-request': { request: never; reply: never; event: Ksmbd; dump: false }
  'logout-request': { request: never; reply: never; event: Ksmbd; dump: false }
  'rpc-request': { request: never; reply: never; event: Ksmbd; dump: false }
  'rpc-response': { request: Ksmbd; reply: never; event: never; dump: false }
  'spnego-authen-request': { request: never; reply: never; event: Ksmbd; dump: false }
  'spnego-authen-response': { request: Ksmbd; reply: never; event: never; dump: false }
  'login-request-ext': { request: never; reply: never; event: Ksmbd; dump: false }
  'login-response-ext': { request: Ksmbd; reply: never; event: never; dump: false }
}

export type KsmbdGroup = never

export const ksmbdFamily: Family<KsmbdOperations, KsmbdGroup> = {
  name: 'ksmbd',
  fingerprint,
  readers: {},
  groups: {},
}
