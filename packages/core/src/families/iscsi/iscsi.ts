// Generated from schema/iscsi/iscsi.yaml: edit that file, then `npm run schema`.

import type { Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type IscsiUeventType = 
  | 'unknown' | 'create-session' | 'destroy-session' | 'create-conn' | 'destroy-conn' | 'bind-conn'
  | 'set-param' | 'start-conn' | 'stop-conn' | 'send-pdu' | 'get-stats' | 'get-param'
  | 'transport-ep-connect' | 'transport-ep-poll' | 'transport-ep-disconnect' | 'tgt-dscvr'
  | 'set-host-param' | 'unbind-session' | 'create-bound-session' | 'transport-ep-connect-through-host'
  | 'path-update' | 'set-iface-params' | 'ping' | 'get-chap' | 'delete-chap' | 'set-flashnode-params'
  | 'new-flashnode' | 'del-flashnode' | 'login-flashnode' | 'logout-flashnode' | 'logout-flashnode-sid'
  | 'set-chap' | 'get-host-stats' | 'destroy-session-async' | 'kevent-recv-pdu' | 'kevent-conn-error'
  | 'kevent-if-error' | 'kevent-destroy-session' | 'kevent-unbind-session' | 'kevent-create-session'
  | 'kevent-path-req' | 'kevent-if-down' | 'kevent-conn-login-state' | 'kevent-host-event'
  | 'kevent-ping-comp'

export type IscsiParam = 
  | 'max-recv-dlength' | 'max-xmit-dlength' | 'hdrdgst-en' | 'datadgst-en' | 'initial-r2t-en' | 'max-r2t'
  | 'imm-data-en' | 'first-burst' | 'max-burst' | 'pdu-inorder-en' | 'dataseq-inorder-en' | 'erl'
  | 'ifmarker-en' | 'ofmarker-en' | 'exp-statsn' | 'target-name' | 'tpgt' | 'persistent-address'
  | 'persistent-port' | 'sess-recovery-tmo' | 'conn-port' | 'conn-address' | 'username' | 'username-in'
  | 'password' | 'password-in' | 'fast-abort' | 'abort-tmo' | 'lu-reset-tmo' | 'host-reset-tmo'
  | 'ping-tmo' | 'recv-tmo' | 'iface-name' | 'isid' | 'initiator-name' | 'tgt-reset-tmo' | 'target-alias'
  | 'chap-in-idx' | 'chap-out-idx' | 'boot-root' | 'boot-nic' | 'boot-target' | 'auto-snd-tgt-disable'
  | 'discovery-sess' | 'portal-type' | 'chap-auth-en' | 'discovery-logout-en' | 'bidi-chap-en'
  | 'discovery-auth-optional' | 'def-time2wait' | 'def-time2retain' | 'max-segment-size' | 'statsn'
  | 'keepalive-tmo' | 'local-port' | 'tsid' | 'def-taskmgmt-tmo' | 'tcp-timestamp-stat' | 'tcp-wsf-disable'
  | 'tcp-nagle-disable' | 'tcp-timer-scale' | 'tcp-timestamp-en' | 'tcp-xmit-wsf' | 'tcp-recv-wsf'
  | 'ip-fragment-disable' | 'ipv4-tos' | 'ipv6-tc' | 'ipv6-flow-label' | 'is-fw-assigned-ipv6'
  | 'discovery-parent-idx' | 'discovery-parent-type' | 'local-ipaddr'

export type IscsiHostParam = 'hwaddress' | 'initiator-name' | 'netdev-name' | 'ipaddress' | 'port-state' | 'port-speed'

export type IscsiErr = 
  | 'ok' | 'err-datasn' | 'err-data-offset' | 'err-max-cmdsn' | 'err-exp-cmdsn' | 'err-bad-opcode'
  | 'err-datalen' | 'err-ahslen' | 'err-proto' | 'err-lun' | 'err-bad-itt' | 'err-conn-failed'
  | 'err-r2tsn' | 'err-session-failed' | 'err-hdr-dgst' | 'err-data-dgst' | 'err-param-not-found'
  | 'err-no-scsi-cmd' | 'err-invalid-host' | 'err-xmit-failed' | 'err-tcp-conn-close'
  | 'err-scsi-eh-session-rst' | 'err-nop-timedout'

export type IscsiConnState = 'free' | 'xpt-wait' | 'in-login' | 'logged-in' | 'in-logout' | 'logout-requested' | 'cleanup-wait'

export type IscsiPingStatus = 
  | 'success' | 'fw-disabled' | 'ipaddr-invalid' | 'linklocal-ipv6-addr-invalid' | 'timeout'
  | 'invalid-dest-addr' | 'oversize-packet' | 'icmp-error' | 'max-req-exceeded' | 'no-arp-received'

export type IscsiTgtDscvrName = 'send-targets' | 'isns' | 'slp'

export type IscsiHostEvent = 'linkup' | 'linkdown'

export interface IscsiCreateSession extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  initialCmdsn: number
  cmdsMax: number
  queueDepth: number
  retSid: number
  retHostNo: number
}

export interface IscsiDestroySession extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  retcode: number
}

export interface IscsiCreateConn extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  retSid: number
  retCid: number
}

export interface IscsiDestroyConn extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  retcode: number
}

export interface IscsiBindConn extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  transportEph: bigint
  isLeading: number
  retcode: number
}

export interface IscsiSetParam extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  param: IscsiParam | number
  len: number
  retcode: number
  value: string
}

export interface IscsiStartConn extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  retcode: number
}

export interface IscsiStopConn extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  connHandle: bigint
  flag: number
  retcode: number
}

export interface IscsiSendPdu extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  hdrSize: number
  dataSize: number
  retcode: number
  pdu: Uint8Array
}

export interface IscsiGetStats extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  retcode: number
  stats: Uint8Array
}

export interface IscsiGetParam extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  param: IscsiParam | number
  len: number
  retcode: number
  value: string
}

export interface IscsiTransportEpConnect extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  nonBlocking: number
  handle: bigint
  address: Uint8Array
}

export interface IscsiTransportEpPoll extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  epHandle: bigint
  timeoutMs: number
  retcode: number
}

export interface IscsiTransportEpDisconnect extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  epHandle: bigint
  retcode: number
}

export interface IscsiTgtDscvr extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  discovery: IscsiTgtDscvrName | number
  hostNo: number
  enable: number
  retcode: number
  address: Uint8Array
}

export interface IscsiSetHostParam extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  param: IscsiHostParam | number
  len: number
  retcode: number
  value: string
}

export interface IscsiUnbindSession extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  retcode: number
}

export interface IscsiCreateBoundSession extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  epHandle: bigint
  initialCmdsn: number
  cmdsMax: number
  queueDepth: number
  retSid: number
  retHostNo: number
}

export interface IscsiTransportEpConnectThroughHost extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  nonBlocking: number
  handle: bigint
  address: Uint8Array
}

export interface IscsiPathUpdate extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  retcode: number
  path: Uint8Array
}

export interface IscsiSetIfaceParams extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  count: number
  retcode: number
  params: Uint8Array
}

export interface IscsiPing extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  ifaceNum: number
  ifaceType: number
  payloadSize: number
  pingId: number
  retcode: number
  address: Uint8Array
}

export interface IscsiGetChap extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  numEntries: number
  chapTblIdx: number
  retcode: number
  entries: Uint8Array
}

export interface IscsiDeleteChap extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  chapTblIdx: number
  retcode: number
}

export interface IscsiSetFlashnodeParams extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  flashnodeIdx: number
  count: number
  retcode: number
  params: Uint8Array
}

export interface IscsiNewFlashnode extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  len: number
  retFlashnodeIdx: number
  value: Uint8Array
}

export interface IscsiDelFlashnode extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  flashnodeIdx: number
  retcode: number
}

export interface IscsiLoginFlashnode extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  flashnodeIdx: number
  retcode: number
}

export interface IscsiLogoutFlashnode extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  flashnodeIdx: number
  retcode: number
}

export interface IscsiLogoutFlashnodeSid extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  sid: number
  retcode: number
}

export interface IscsiSetChap extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  retcode: number
  params: Uint8Array
}

export interface IscsiGetHostStats extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  retcode: number
  stats: Uint8Array
}

export interface IscsiDestroySessionAsync extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  retcode: number
}

export interface IscsiKRecvPdu extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  recvHandle: bigint
  pdu: Uint8Array
}

export interface IscsiKConnError extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  error: IscsiErr | number
}

export interface IscsiKIfError extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  retcode: number
  message: Uint8Array
}

export interface IscsiKDestroySession extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  sid: number
}

export interface IscsiKUnbindSession extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  hostNo: number
}

export interface IscsiKCreateSession extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  hostNo: number
}

export interface IscsiKPathReq extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  path: Uint8Array
}

export interface IscsiKIfDown extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
}

export interface IscsiKConnLoginState extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  sid: number
  cid: number
  state: IscsiConnState | number
}

export interface IscsiKHostEvent extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  dataSize: number
  code: IscsiHostEvent | number
  data: Uint8Array
}

export interface IscsiKPingComp extends Struct {
  type: IscsiUeventType | number
  iferror: number
  transportHandle: bigint
  hostNo: number
  status: IscsiPingStatus | number
  pingId: number
  dataSize: number
  data: Uint8Array
}

export interface IscsiOperations {
  'create-session': { request: IscsiCreateSession; reply: IscsiCreateSession; event: IscsiCreateSession; dump: false }
  'destroy-session': { request: IscsiDestroySession; reply: IscsiDestroySession; event: IscsiDestroySession; dump: false }
  'create-conn': { request: IscsiCreateConn; reply: IscsiCreateConn; event: IscsiCreateConn; dump: false }
  'destroy-conn': { request: IscsiDestroyConn; reply: IscsiDestroyConn; event: IscsiDestroyConn; dump: false }
  'bind-conn': { request: IscsiBindConn; reply: IscsiBindConn; event: IscsiBindConn; dump: false }
  'set-param': { request: IscsiSetParam; reply: IscsiSetParam; event: IscsiSetParam; dump: false }
  'start-conn': { request: IscsiStartConn; reply: IscsiStartConn; event: IscsiStartConn; dump: false }
  'stop-conn': { request: IscsiStopConn; reply: IscsiStopConn; event: IscsiStopConn; dump: false }
  'send-pdu': { request: IscsiSendPdu; reply: IscsiSendPdu; event: IscsiSendPdu; dump: false }
  'get-stats': { request: IscsiGetStats; reply: IscsiGetStats; event: IscsiGetStats; dump: false }
  'get-param': { request: IscsiGetParam; reply: IscsiGetParam; event: IscsiGetParam; dump: false }
  'transport-ep-connect': { request: IscsiTransportEpConnect; reply: IscsiTransportEpConnect; event: IscsiTransportEpConnect; dump: false }
  'transport-ep-poll': { request: IscsiTransportEpPoll; reply: IscsiTransportEpPoll; event: IscsiTransportEpPoll; dump: false }
  'transport-ep-disconnect': { request: IscsiTransportEpDisconnect; reply: IscsiTransportEpDisconnect; event: IscsiTransportEpDisconnect; dump: false }
  'tgt-dscvr': { request: IscsiTgtDscvr; reply: IscsiTgtDscvr; event: IscsiTgtDscvr; dump: false }
  'set-host-param': { request: IscsiSetHostParam; reply: IscsiSetHostParam; event: IscsiSetHostParam; dump: false }
  'unbind-session': { request: IscsiUnbindSession; reply: IscsiUnbindSession; event: IscsiUnbindSession; dump: false }
  'create-bound-session': { request: IscsiCreateBoundSession; reply: IscsiCreateBoundSession; event: IscsiCreateBoundSession; dump: false }
  'transport-ep-connect-through-host': { request: IscsiTransportEpConnectThroughHost; reply: IscsiTransportEpConnectThroughHost; event: IscsiTransportEpConnectThroughHost; dump: false }
  'path-update': { request: IscsiPathUpdate; reply: IscsiPathUpdate; event: IscsiPathUpdate; dump: false }
  'set-iface-params': { request: IscsiSetIfaceParams; reply: IscsiSetIfaceParams; event: IscsiSetIfaceParams; dump: false }
  ping: { request: IscsiPing; reply: IscsiPing; event: IscsiPing; dump: false }
  'get-chap': { request: IscsiGetChap; reply: IscsiGetChap; event: IscsiGetChap; dump: false }
  'delete-chap': { request: IscsiDeleteChap; reply: IscsiDeleteChap; event: IscsiDeleteChap; dump: false }
  'set-flashnode-params': { request: IscsiSetFlashnodeParams; reply: IscsiSetFlashnodeParams; event: IscsiSetFlashnodeParams; dump: false }
  'new-flashnode': { request: IscsiNewFlashnode; reply: IscsiNewFlashnode; event: IscsiNewFlashnode; dump: false }
  'del-flashnode': { request: IscsiDelFlashnode; reply: IscsiDelFlashnode; event: IscsiDelFlashnode; dump: false }
  'login-flashnode': { request: IscsiLoginFlashnode; reply: IscsiLoginFlashnode; event: IscsiLoginFlashnode; dump: false }
  'logout-flashnode': { request: IscsiLogoutFlashnode; reply: IscsiLogoutFlashnode; event: IscsiLogoutFlashnode; dump: false }
  'logout-flashnode-sid': { request: IscsiLogoutFlashnodeSid; reply: IscsiLogoutFlashnodeSid; event: IscsiLogoutFlashnodeSid; dump: false }
  'set-chap': { request: IscsiSetChap; reply: IscsiSetChap; event: IscsiSetChap; dump: false }
  'get-host-stats': { request: IscsiGetHostStats; reply: IscsiGetHostStats; event: IscsiGetHostStats; dump: false }
  'destroy-session-async': { request: IscsiDestroySessionAsync; reply: IscsiDestroySessionAsync; event: IscsiDestroySessionAsync; dump: false }
  'kevent-recv-pdu': { request: never; reply: never; event: IscsiKRecvPdu; dump: false }
  'kevent-conn-error': { request: never; reply: never; event: IscsiKConnError; dump: false }
  'kevent-if-error': { request: never; reply: never; event: IscsiKIfError; dump: false }
  'kevent-destroy-session': { request: never; reply: never; event: IscsiKDestroySession; dump: false }
  'kevent-unbind-session': { request: never; reply: never; event: IscsiKUnbindSession; dump: false }
  'kevent-create-session': { request: never; reply: never; event: IscsiKCreateSession; dump: false }
  'kevent-path-req': { request: never; reply: never; event: IscsiKPathReq; dump: false }
  'kevent-if-down': { request: never; reply: never; event: IscsiKIfDown; dump: false }
  'kevent-conn-login-state': { request: never; reply: never; event: IscsiKConnLoginState; dump: false }
  'kevent-host-event': { request: never; reply: never; event: IscsiKHostEvent; dump: false }
  'kevent-ping-comp': { request: never; reply: never; event: IscsiKPingComp; dump: false }
}

export type IscsiGroup = 'iscsid' | 'uip'

export const iscsiFamily: Family<IscsiOperations, IscsiGroup> = {
  name: 'iscsi',
  fingerprint,
  readers: {},
  groups: {
    iscsid: 1,
    uip: 2,
  },
}
