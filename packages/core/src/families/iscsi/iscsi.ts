// Generated from schema/iscsi/iscsi.yaml: edit that file, then `npm run schema`.

import type { Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const iscsiUeventTypeNames = {
  0: 'unknown', 11: 'create-session', 12: 'destroy-session', 13: 'create-conn', 14: 'destroy-conn',
  15: 'bind-conn', 16: 'set-param', 17: 'start-conn', 18: 'stop-conn', 19: 'send-pdu', 20: 'get-stats',
  21: 'get-param', 22: 'transport-ep-connect', 23: 'transport-ep-poll', 24: 'transport-ep-disconnect',
  25: 'tgt-dscvr', 26: 'set-host-param', 27: 'unbind-session', 28: 'create-bound-session',
  29: 'transport-ep-connect-through-host', 30: 'path-update', 31: 'set-iface-params', 32: 'ping',
  33: 'get-chap', 34: 'delete-chap', 35: 'set-flashnode-params', 36: 'new-flashnode', 37: 'del-flashnode',
  38: 'login-flashnode', 39: 'logout-flashnode', 40: 'logout-flashnode-sid', 41: 'set-chap',
  42: 'get-host-stats', 43: 'destroy-session-async', 101: 'kevent-recv-pdu', 102: 'kevent-conn-error',
  103: 'kevent-if-error', 104: 'kevent-destroy-session', 105: 'kevent-unbind-session',
  106: 'kevent-create-session', 107: 'kevent-path-req', 108: 'kevent-if-down', 109: 'kevent-conn-login-state',
  110: 'kevent-host-event', 111: 'kevent-ping-comp',
} as const
export type IscsiUeventType = (typeof iscsiUeventTypeNames)[keyof typeof iscsiUeventTypeNames]

export const iscsiParamNames = {
  0: 'max-recv-dlength', 1: 'max-xmit-dlength', 2: 'hdrdgst-en', 3: 'datadgst-en', 4: 'initial-r2t-en',
  5: 'max-r2t', 6: 'imm-data-en', 7: 'first-burst', 8: 'max-burst', 9: 'pdu-inorder-en',
  10: 'dataseq-inorder-en', 11: 'erl', 12: 'ifmarker-en', 13: 'ofmarker-en', 14: 'exp-statsn',
  15: 'target-name', 16: 'tpgt', 17: 'persistent-address', 18: 'persistent-port', 19: 'sess-recovery-tmo',
  20: 'conn-port', 21: 'conn-address', 22: 'username', 23: 'username-in', 24: 'password', 25: 'password-in',
  26: 'fast-abort', 27: 'abort-tmo', 28: 'lu-reset-tmo', 29: 'host-reset-tmo', 30: 'ping-tmo', 31: 'recv-tmo',
  32: 'iface-name', 33: 'isid', 34: 'initiator-name', 35: 'tgt-reset-tmo', 36: 'target-alias',
  37: 'chap-in-idx', 38: 'chap-out-idx', 39: 'boot-root', 40: 'boot-nic', 41: 'boot-target',
  42: 'auto-snd-tgt-disable', 43: 'discovery-sess', 44: 'portal-type', 45: 'chap-auth-en',
  46: 'discovery-logout-en', 47: 'bidi-chap-en', 48: 'discovery-auth-optional', 49: 'def-time2wait',
  50: 'def-time2retain', 51: 'max-segment-size', 52: 'statsn', 53: 'keepalive-tmo', 54: 'local-port',
  55: 'tsid', 56: 'def-taskmgmt-tmo', 57: 'tcp-timestamp-stat', 58: 'tcp-wsf-disable',
  59: 'tcp-nagle-disable', 60: 'tcp-timer-scale', 61: 'tcp-timestamp-en', 62: 'tcp-xmit-wsf',
  63: 'tcp-recv-wsf', 64: 'ip-fragment-disable', 65: 'ipv4-tos', 66: 'ipv6-tc', 67: 'ipv6-flow-label',
  68: 'is-fw-assigned-ipv6', 69: 'discovery-parent-idx', 70: 'discovery-parent-type', 71: 'local-ipaddr',
} as const
export type IscsiParam = (typeof iscsiParamNames)[keyof typeof iscsiParamNames]

export const iscsiHostParamNames = {
  0: 'hwaddress', 1: 'initiator-name', 2: 'netdev-name', 3: 'ipaddress', 4: 'port-state', 5: 'port-speed',
} as const
export type IscsiHostParam = (typeof iscsiHostParamNames)[keyof typeof iscsiHostParamNames]

export const iscsiErrNames = {
  0: 'ok', 1001: 'err-datasn', 1002: 'err-data-offset', 1003: 'err-max-cmdsn', 1004: 'err-exp-cmdsn',
  1005: 'err-bad-opcode', 1006: 'err-datalen', 1007: 'err-ahslen', 1008: 'err-proto', 1009: 'err-lun',
  1010: 'err-bad-itt', 1011: 'err-conn-failed', 1012: 'err-r2tsn', 1013: 'err-session-failed',
  1014: 'err-hdr-dgst', 1015: 'err-data-dgst', 1016: 'err-param-not-found', 1017: 'err-no-scsi-cmd',
  1018: 'err-invalid-host', 1019: 'err-xmit-failed', 1020: 'err-tcp-conn-close',
  1021: 'err-scsi-eh-session-rst', 1022: 'err-nop-timedout',
} as const
export type IscsiErr = (typeof iscsiErrNames)[keyof typeof iscsiErrNames]

export const iscsiConnStateNames = {
  0: 'free', 1: 'xpt-wait', 2: 'in-login', 3: 'logged-in', 4: 'in-logout', 5: 'logout-requested',
  6: 'cleanup-wait',
} as const
export type IscsiConnState = (typeof iscsiConnStateNames)[keyof typeof iscsiConnStateNames]

export const iscsiPingStatusNames = {
  0: 'success', 1: 'fw-disabled', 2: 'ipaddr-invalid', 3: 'linklocal-ipv6-addr-invalid', 4: 'timeout',
  5: 'invalid-dest-addr', 6: 'oversize-packet', 7: 'icmp-error', 8: 'max-req-exceeded', 9: 'no-arp-received',
} as const
export type IscsiPingStatus = (typeof iscsiPingStatusNames)[keyof typeof iscsiPingStatusNames]

export const iscsiTgtDscvrNameNames = {
  1: 'send-targets', 2: 'isns', 3: 'slp',
} as const
export type IscsiTgtDscvrName = (typeof iscsiTgtDscvrNameNames)[keyof typeof iscsiTgtDscvrNameNames]

export const iscsiHostEventNames = {
  1: 'linkup', 2: 'linkdown',
} as const
export type IscsiHostEvent = (typeof iscsiHostEventNames)[keyof typeof iscsiHostEventNames]

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
