// Generated from schema/generic/drbd.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { SockaddrIn, SockaddrIn6 } from '../netlink/sockaddr.js'

export interface CfgReply extends Attributes {
  infoText?: string
}

export interface CfgContext extends Attributes {
  ctxVolume?: number
  ctxResourceName?: string
  ctxMyAddr?: DrbdAddress
  ctxPeerAddr?: DrbdAddress
}

export interface DiskConf extends Attributes {
  backingDev?: string
  metaDev?: string
  metaDevIdx?: number
  diskSize?: bigint
  maxBioBvecs?: number
  onIoError?: number
  fencing?: number
  resyncRate?: number
  resyncAfter?: number
  alExtents?: number
  cPlanAhead?: number
  cDelayTarget?: number
  cFillTarget?: number
  cMaxRate?: number
  cMinRate?: number
  diskBarrier?: number
  diskFlushes?: number
  diskDrain?: number
  mdFlushes?: number
  diskTimeout?: number
  readBalancing?: number
  alUpdates?: number
  discardZeroesIfAligned?: number
  rsDiscardGranularity?: number
  disableWriteSame?: number
}

export interface ResOpts extends Attributes {
  cpuMask?: string
  onNoData?: number
}

export interface NetConf extends Attributes {
  sharedSecret?: string
  cramHmacAlg?: string
  integrityAlg?: string
  verifyAlg?: string
  csumsAlg?: string
  wireProtocol?: number
  connectInt?: number
  timeout?: number
  pingInt?: number
  pingTimeo?: number
  sndbufSize?: number
  rcvbufSize?: number
  koCount?: number
  maxBuffers?: number
  maxEpochSize?: number
  unplugWatermark?: number
  afterSb0p?: number
  afterSb1p?: number
  afterSb2p?: number
  rrConflict?: number
  onCongestion?: number
  congFill?: number
  congExtents?: number
  twoPrimaries?: number
  discardMyData?: number
  tcpCork?: number
  alwaysAsbp?: number
  tentative?: number
  useRle?: number
  csumsAfterCrashOnly?: number
  sockCheckTimeo?: number
}

export interface SetRoleParms extends Attributes {
  assumeUptodate?: number
}

export interface ResizeParms extends Attributes {
  resizeSize?: bigint
  resizeForce?: number
  noResync?: number
  alStripes?: number
  alStripeSize?: number
}

export interface StateInfo extends Attributes {
  sibReason?: number
  currentState?: number
  capacity?: bigint
  edUuid?: bigint
  prevState?: number
  newState?: number
  uuids?: bigint[]
  diskFlags?: number
  bitsTotal?: bigint
  bitsOos?: bigint
  bitsRsTotal?: bigint
  bitsRsFailed?: bigint
  helper?: string
  helperExitCode?: number
  sendCnt?: bigint
  recvCnt?: bigint
  readCnt?: bigint
  writCnt?: bigint
  alWritCnt?: bigint
  bmWritCnt?: bigint
  apBioCnt?: number
  apPendingCnt?: number
  rsPendingCnt?: number
}

export interface StartOvParms extends Attributes {
  ovStartSector?: bigint
  ovStopSector?: bigint
}

export interface NewCUuidParms extends Attributes {
  clearBm?: number
}

export interface TimeoutParms extends Attributes {
  timeoutType?: number
}

export interface DisconnectParms extends Attributes {
  forceDisconnect?: number
}

export interface DetachParms extends Attributes {
  forceDetach?: number
}

export interface ResourceInfo extends Attributes {
  resRole?: number
  resSusp?: number
  resSuspNod?: number
  resSuspFen?: number
}

export interface DeviceInfo extends Attributes {
  devDiskState?: number
}

export interface ConnectionInfo extends Attributes {
  connConnectionState?: number
  connRole?: number
}

export interface PeerDeviceInfo extends Attributes {
  peerReplState?: number
  peerDiskState?: number
  peerResyncSuspUser?: number
  peerResyncSuspPeer?: number
  peerResyncSuspDependency?: number
}

export interface ResourceStatistics extends Attributes {
  resStatWriteOrdering?: number
}

export interface DeviceStatistics extends Attributes {
  devSize?: bigint
  devRead?: bigint
  devWrite?: bigint
  devAlWrites?: bigint
  devBmWrites?: bigint
  devUpperPending?: number
  devLowerPending?: number
  devUpperBlocked?: number
  devLowerBlocked?: number
  devAlSuspended?: number
  devExposedDataUuid?: bigint
  devCurrentUuid?: bigint
  devDiskFlags?: number
  historyUuids?: bigint[]
}

export interface ConnectionStatistics extends Attributes {
  connCongested?: number
}

export interface PeerDeviceStatistics extends Attributes {
  peerDevReceived?: bigint
  peerDevSent?: bigint
  peerDevPending?: number
  peerDevUnacked?: number
  peerDevOutOfSync?: bigint
  peerDevResyncFailed?: bigint
  peerDevBitmapUuid?: bigint
  peerDevFlags?: number
}

export interface NotificationHeader extends Attributes {
  nhType?: number
}

export interface HelperInfo extends Attributes {
  helperName?: string
  helperStatus?: number
}

export interface DrbdMessage extends Attributes {
  minor: number
  flagsOrRetCode: number
  cfgReply?: CfgReply
  cfgContext?: CfgContext
  diskConf?: DiskConf
  resourceOpts?: ResOpts
  netConf?: NetConf
  setRoleParms?: SetRoleParms
  resizeParms?: ResizeParms
  stateInfo?: StateInfo
  startOvParms?: StartOvParms
  newCUuidParms?: NewCUuidParms
  timeoutParms?: TimeoutParms
  disconnectParms?: DisconnectParms
  detachParms?: DetachParms
  resourceInfo?: ResourceInfo
  deviceInfo?: DeviceInfo
  connectionInfo?: ConnectionInfo
  peerDeviceInfo?: PeerDeviceInfo
  resourceStatistics?: ResourceStatistics
  deviceStatistics?: DeviceStatistics
  connectionStatistics?: ConnectionStatistics
  peerDeviceStatistics?: PeerDeviceStatistics
  notificationHeader?: NotificationHeader
  helper?: HelperInfo
}

export type DrbdAddress = SockaddrIn | SockaddrIn6 | Uint8Array

export interface DrbdOperations {
  event: { request: never; reply: never; event: DrbdMessage; dump: false }
  'get-status': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: true }
  'new-minor': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'del-minor': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'new-resource': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'del-resource': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'resource-opts': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  connect: { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  disconnect: { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  attach: { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  resize: { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  primary: { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  secondary: { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'new-c-uuid': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'start-ov': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  detach: { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  invalidate: { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'inval-peer': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'pause-sync': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'resume-sync': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'suspend-io': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'resume-io': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  outdate: { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'get-timeout-type': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: true }
  down: { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'chg-disk-opts': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'chg-net-opts': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: false }
  'get-resources': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: true }
  'get-devices': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: true }
  'get-connections': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: true }
  'get-peer-devices': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: true }
  'resource-state': { request: never; reply: never; event: DrbdMessage; dump: false }
  'device-state': { request: never; reply: never; event: DrbdMessage; dump: false }
  'connection-state': { request: never; reply: never; event: DrbdMessage; dump: false }
  'peer-device-state': { request: never; reply: never; event: DrbdMessage; dump: false }
  'get-initial-state': { request: DrbdMessage; reply: DrbdMessage; event: DrbdMessage; dump: true }
  helper: { request: never; reply: never; event: DrbdMessage; dump: false }
  'initial-state-done': { request: never; reply: never; event: DrbdMessage; dump: false }
}

export type DrbdGroup = 'events'

export const drbdFamily: Family<DrbdOperations, DrbdGroup> = {
  name: 'drbd',
  fingerprint,
  readers: {},
  groups: {
    events: 0,
  },
}
