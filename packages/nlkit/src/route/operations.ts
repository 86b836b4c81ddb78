import type {
  AddressMessage,
  AddressOperations,
  AddrlabelOperations,
  DcbOperations,
  LinkMessage,
  LinkOperations,
  MdbOperations,
  MrouteOperations,
  NeighbourMessage,
  NeighbourOperations,
  NetconfOperations,
  NexthopMessage,
  NexthopOperations,
  NsidOperations,
  PrefixOperations,
  RouteOperations as RouteFamilyOperations,
  RouteMessage,
  RuleMessage,
  RuleOperations,
  StatsOperations,
  TunnelOperations,
  VlanOperations,
} from '@nlkit/core'
import type { CanGatewayOperations } from '@nlkit/core/families/route/can-gateway'
import type { TcMessage, TcOperations } from '@nlkit/core/families/route/tc'
import type { Client, Input } from '../client.js'
import type { Snapshots } from '../watch/snapshot.js'

/** Every operation of NETLINK_ROUTE that the schema knows. */
export interface RouteOperations
  extends AddressOperations,
    AddrlabelOperations,
    CanGatewayOperations,
    DcbOperations,
    LinkOperations,
    MdbOperations,
    MrouteOperations,
    NeighbourOperations,
    NetconfOperations,
    NexthopOperations,
    NsidOperations,
    PrefixOperations,
    RouteFamilyOperations,
    RuleOperations,
    StatsOperations,
    TcOperations,
    TunnelOperations,
    VlanOperations {}

/** Objects as the kernel sends them. */
export type Link = LinkMessage
export type Address = AddressMessage
export type Route = RouteMessage
export type Neighbour = NeighbourMessage
export type Rule = RuleMessage
export type Nexthop = NexthopMessage
/** A queueing discipline. */
export type Qdisc = TcMessage

/** The same as they are sent to the kernel. */
export type LinkValues = Input<LinkMessage>
export type AddressValues = Input<AddressMessage>
export type RouteValues = Input<RouteMessage>

export type RouteClient = Client<RouteOperations>
/** What the facades of one kind of object stand on. */
export type RouteSource = RouteClient & Snapshots
