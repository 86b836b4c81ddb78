import {
  type AddressMessage,
  type AddressOperations,
  addressFamily,
  controlFamily,
  type FamilyReaders,
  type LinkMessage,
  type LinkOperations,
  linkFamily,
  type NeighbourMessage,
  type NeighbourOperations,
  neighbourFamily,
  type RouteOperations as RouteFamilyOperations,
  type RouteMessage,
  type RuleMessage,
  type RuleOperations,
  routeFamily,
  ruleFamily,
} from '@nlkit/core'
import type { Client, Input } from '../client.js'

/** Every operation of NETLINK_ROUTE that the schema knows. */
export interface RouteOperations
  extends AddressOperations,
    LinkOperations,
    NeighbourOperations,
    RouteFamilyOperations,
    RuleOperations {}

/** The generated readers of these operations, and of what every protocol has. */
export const routeFamilies: readonly FamilyReaders[] = [
  addressFamily,
  controlFamily,
  linkFamily,
  neighbourFamily,
  routeFamily,
  ruleFamily,
]

/** Objects as the kernel sends them. */
export type Link = LinkMessage
export type Address = AddressMessage
export type Route = RouteMessage
export type Neighbour = NeighbourMessage
export type Rule = RuleMessage

/** The same as they are sent to the kernel. */
export type LinkValues = Input<LinkMessage>
export type AddressValues = Input<AddressMessage>
export type RouteValues = Input<RouteMessage>

export type RouteClient = Client<RouteOperations>
