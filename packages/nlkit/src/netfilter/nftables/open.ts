import { NetlinkError, NetlinkInputError } from '@nlkit/core'
import { nfnetlinkFamily } from '@nlkit/core/families/netfilter/nfnetlink'
import type { RequestOptions } from '../../client.js'
import { definitionOf } from '../../family/open.js'
import { FamilySocket } from '../../family/socket.js'
import { EVENT_BUFFER, type Opened, type OpenOptions, openChannel } from '../../opening.js'
import { NETLINK_NETFILTER } from '../protocol.js'
import type { NftablesChange } from './changes.js'
import { Chains, Elements, Flowtables, Objects, Rules, Sets, Tables } from './facades.js'
import { type NftablesGroup, type NftablesOperations, nftablesFamily } from './messages.js'
import { type Committed, runTransaction, type TransactionOptions } from './transaction.js'

/** Attempts of a transaction that is made anew whenever the ruleset has changed. */
const MOST_ATTEMPTS = 30

/** Makes the changes of a transaction from the ruleset, which is of that generation. */
export type ChangeMaker = (
  generation: number,
) => readonly NftablesChange[] | Promise<readonly NftablesChange[]>

/** The packet filter nf_tables: tables, chains, rules, sets; every operation by its name, and transactions. */
export class NftablesSocket extends FamilySocket<NftablesOperations, NftablesGroup> {
  readonly tables = new Tables(this)
  readonly chains = new Chains(this)
  readonly rules = new Rules(this)
  readonly sets = new Sets(this)
  readonly elements = new Elements(this)
  readonly objects = new Objects(this)
  readonly flowtables = new Flowtables(this)

  /** Use `openNftables`. */
  constructor(opened: Opened) {
    super(opened, definitionOf('nftables', opened.knowledge.catalog))
  }

  /** The number of the ruleset as it is: each transaction that happens makes it larger by one. */
  async generation(options?: RequestOptions): Promise<number> {
    const [reply] = await this.request('getgen', {}, options)
    return reply?.id ?? 0
  }

  /**
   * Makes all of the changes or none, in their order and at one moment. Rejects with TransactionError, which names
   * every change that the kernel refused. A function is called with the generation of the ruleset and again, at most
   * 30 times, when that has changed before its changes could be made.
   */
  async transaction(
    changes: readonly NftablesChange[] | ChangeMaker,
    options: TransactionOptions = {},
  ): Promise<Committed> {
    if (typeof changes !== 'function') return runTransaction(this, changes, options)
    if (options.generation !== undefined)
      throw new NetlinkInputError('generation', 'is told to the function that makes the changes')
    for (let attempt = 1; ; attempt++) {
      const generation = await this.generation(options)
      try {
        return await runTransaction(this, await changes(generation), { ...options, generation })
      } catch (error) {
        const outdated = error instanceof NetlinkError && error.code === 'ERESTART'
        if (!outdated || attempt === MOST_ATTEMPTS) throw error
      }
    }
  }
}

/** Opens a socket for nf_tables. Changes need CAP_NET_ADMIN. Rejects with UnsupportedError, SocketError. */
export async function openNftables(options: OpenOptions = {}): Promise<NftablesSocket> {
  // Room for the errors of 10,000 changes.
  const roomy = { receiveBuffer: EVENT_BUFFER, ...options }
  const opened = openChannel(NETLINK_NETFILTER, roomy, [nftablesFamily, nfnetlinkFamily])
  return new NftablesSocket(opened).closeOn(options.signal)
}
