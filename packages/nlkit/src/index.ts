/** nlkit: Linux netlink for Node. */
export {
  AbortError,
  ClosedError,
  type DecodedMessage,
  type DecodeInput,
  type DecodeOptions,
  type Decoder,
  type Fault,
  MalformedError,
  NetlinkError,
  NetlinkInputError,
  NlkitError,
  OverrunError,
  SharedSocketError,
  SocketError,
  type SocketHolder,
  SpecError,
  type SpecIssue,
  type Specs,
  TimeoutError,
  UnsupportedError,
} from '@nlkit/core'
export type { CaptureCounts, CaptureDevice, CapturedDatagram, LiveCapture } from './capture/live.js'
export { type LiveCaptureOptions, openCapture } from './capture/open.js'
export type { Acknowledgement, Listed, Reply } from './channel/acknowledgement.js'
export type { SocketSource, Statistics } from './channel/channel.js'
export type { Dump } from './channel/dump.js'
export type { Settled } from './channel/pipeline.js'
export type {
  DumpName,
  PipelineReply,
  PipelineRequest,
  RequestFlag,
  RequestInput,
  RequestName,
  RequestOptions,
} from './client.js'
export type * from './diagnostics/events.js'
export type { EventLoss, EventOptions } from './events/stream.js'
export type { FamilyEvent, FamilyEvents, UnknownEvent } from './family/events.js'
export {
  type FamilyName,
  type FamilySocketOf,
  type GenericFamilyName,
  type GroupsOf,
  type OperationsOf,
  openFamily,
  openGeneric,
} from './family/open.js'
export type { FamilySocket } from './family/socket.js'
export { decode, openDecoder, schema } from './knowledge.js'
export { namespaces } from './namespaces/namespaces.js'
export type { NativeOptions, NativeSocket, SocketCounters, SocketMemory } from './native/addon.js'
export type { OpenOptions } from './opening.js'
export {
  openProcessEvents,
  type ProcessEvent,
  type ProcessEventOptions,
  type ProcessEvents,
  type ProcessEventType,
} from './processes/open.js'
export type { MessageFilter } from './raw/filter.js'
export {
  type Destination,
  openSocket,
  type RawSocket,
  type ReceivedDatagram,
  type ReceiveOptions,
  type SocketOptions,
} from './raw/socket.js'
export type { AddressFilter, AddressInput } from './route/addresses.js'
export type { Device } from './route/devices.js'
export type { LinkInput, LinkSettings } from './route/links.js'
export { openRoute, type RouteSocket } from './route/open.js'
export type { Address, Link, Neighbour, Route, RouteOperations, Rule } from './route/operations.js'
export type { IpFamily } from './route/prefix.js'
export type { NexthopInput, RouteFilter, RouteInput } from './route/routes.js'
export type { NeighbourFilter } from './route/tables.js'
export { openSockDiag, type SockDiagSocket } from './sock-diag/index.js'
export { openRouteSync, type SyncRequestOptions, type SyncSocket } from './sync/open.js'
export { openUevents, type Uevent, type UeventOptions, type Uevents } from './uevents/open.js'
export type { Snapshot, SnapshotOptions } from './watch/snapshot.js'
export type {
  Change,
  Changes,
  ObjectChange,
  Ready,
  Resync,
  WatchKind,
  WatchObjects,
  WatchOptions,
} from './watch/watch.js'
