import type { ConntrackExpectOperations } from '@nlkit/core/families/netfilter/expect'
import type { Client, Input, RequestOptions } from '../../client.js'
import { type ConnectionFamily, type Flow, familyOfFlow, tupleOf } from './tuples.js'

/** A connection that a helper waits for, as the kernel sends it. */
export type Expectation = ConntrackExpectOperations['get']['reply']

export interface ExpectationInput {
  /** The connection that announced it, in its first direction. */
  readonly master: Flow
  /** What is expected, and the bits of it that count: all ones by default, of `sport` none. */
  readonly expected: Flow
  readonly mask?: Flow
  /** Seconds. */
  readonly timeout: number
  readonly helper?: string
  readonly flags?: Input<Expectation>['flags']
  readonly zone?: number
}

/** Connections that are expected: the data connection that FTP announces. */
export class Expectations {
  constructor(readonly client: Client<ConntrackExpectOperations>) {}

  list({ family }: { family?: ConnectionFamily } = {}, options?: RequestOptions): Promise<Expectation[]> {
    return this.client.list('get', { nfgenFamily: family }, options)
  }

  /** The master connection has to be there, with a helper. EEXIST, ESRCH, ENOENT. */
  async add(input: ExpectationInput, options: RequestOptions = {}): Promise<void> {
    const { master, expected, mask, timeout, helper, flags, zone } = input
    const family = familyOfFlow(expected, 'expected')
    await this.client.request(
      'new',
      {
        nfgenFamily: family,
        master: tupleOf(master, 'master'),
        tuple: tupleOf(expected, 'expected'),
        mask: tupleOf(mask ?? wholeOf(expected, family), 'mask'),
        timeout,
        helpName: helper,
        flags,
        zone,
      },
      { flags: ['create', 'excl'], ...options },
    )
  }

  async remove(expected: Flow, options?: RequestOptions): Promise<void> {
    const values = { nfgenFamily: familyOfFlow(expected, 'expected'), tuple: tupleOf(expected, 'expected') }
    await this.client.request('delete', values, options)
  }

  /** Takes all away. */
  async flush(options?: RequestOptions): Promise<void> {
    await this.client.request('delete', {}, options)
  }
}

function wholeOf({ protocol, sport, dport }: Flow, family: ConnectionFamily): Flow {
  const address = family === 'ipv4' ? '255.255.255.255' : 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'
  return {
    protocol,
    src: address,
    dst: address,
    ...(sport !== undefined && { sport: 0 }),
    ...(dport !== undefined && { dport: 0xffff }),
  }
}
