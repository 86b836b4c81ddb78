import {
  type ConntrackGroup,
  type ConntrackOperations,
  conntrackFamily,
} from '@nlkit/core/families/netfilter/conntrack'
import { type ConntrackExpectOperations, conntrackExpectFamily } from '@nlkit/core/families/netfilter/expect'
import { Client } from '../../client.js'
import { definitionOf } from '../../family/open.js'
import { FamilySocket } from '../../family/socket.js'
import { type Opened, type OpenOptions, openChannel } from '../../opening.js'
import { NETLINK_NETFILTER } from '../protocol.js'
import { Connections } from './connections.js'
import { Expectations } from './expectations.js'

/** The table of connections: its entries, what is expected, every operation by its name, and events. */
export class ConntrackSocket extends FamilySocket<ConntrackOperations, ConntrackGroup> {
  readonly connections = new Connections(this)
  readonly expectations: Expectations

  /** Use `openConntrack`. */
  constructor(opened: Opened) {
    super(opened, definitionOf('conntrack', opened.knowledge.catalog))
    const { channel, knowledge, timeout } = opened
    const family = { name: 'conntrack-expect' }
    this.expectations = new Expectations(
      new Client<ConntrackExpectOperations>(channel, NETLINK_NETFILTER, knowledge, timeout, family),
    )
  }
}

/** Opens a socket for the table of connections. Needs CAP_NET_ADMIN. Rejects with UnsupportedError, SocketError. */
export async function openConntrack(options: OpenOptions = {}): Promise<ConntrackSocket> {
  const opened = openChannel(NETLINK_NETFILTER, options, [conntrackFamily, conntrackExpectFamily])
  return new ConntrackSocket(opened).closeOn(options.signal)
}
