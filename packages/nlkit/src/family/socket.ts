import { AbortError, type Attributes, type Family, NetlinkError, type Values } from '@nlkit/core'
import { Client, type OperationMap } from '../client.js'
import { EVENT_BUFFER, type Opened } from '../opening.js'
import type { GenericNumbers } from './controller.js'
import { type EventOptions, FamilyEventStream, type FamilyEvents } from './events.js'

/** Any operation by its name: the schema checks values when they are sent, TypeScript does not. */
export interface AnyOperations {
  [operation: string]: { request: Values; reply: Attributes; event: Attributes; dump: true }
}

/** A socket for the operations and events of one family. */
export class FamilySocket<O extends OperationMap<O> = AnyOperations, G extends string = string>
  extends Client<O>
  implements Disposable, AsyncDisposable
{
  readonly #opened: Opened
  readonly #numbers: GenericNumbers | undefined
  readonly #events = new Set<FamilyEvents<O, G>>()

  /** Use `openFamily`. */
  constructor(
    opened: Opened,
    /** What the schema says of the family. */
    readonly definition: Family,
    numbers?: GenericNumbers,
  ) {
    const { channel, knowledge, timeout } = opened
    const { name, protocol } = definition
    super(channel, protocol, knowledge, timeout, {
      name,
      get type() {
        return numbers?.id
      },
    })
    this.#opened = opened
    this.#numbers = numbers
  }

  /** Port id of the socket. */
  get port(): number {
    return this.channel.port
  }

  /** Number of a generic family on this machine: nlmsg_type of its messages. */
  get id(): number | undefined {
    return this.#numbers?.id
  }

  /** Names of the groups that this kernel has. */
  get groups(): string[] {
    const named = this.definition.groups.filter(({ id }) => id > 0).map(({ name }) => name)
    return this.#numbers === undefined ? named : [...this.#numbers.groups.keys()]
  }

  /**
   * What the kernel tells the members of the groups (default: of all that it has), over a socket of its own. From the
   * call on nothing is lost without a `resync`. Throws NetlinkInputError, SocketError (EPERM).
   */
  events(groups?: readonly G[], options: EventOptions = {}): FamilyEvents<O, G> {
    const { another, knowledge } = this.#opened
    const channel = another(options.receiveBuffer ?? EVENT_BUFFER)
    try {
      const { definition } = this
      const family = { definition, groups: groups ?? this.groups, numbers: this.#numbers }
      const closed = () => this.#events.delete(events)
      const events = new FamilyEventStream<O, G>(channel, knowledge, family, options, closed)
      this.#events.add(events)
      return events
    } catch (error) {
      channel.close()
      throw error
    }
  }

  /** Ends what is pending with a ClosedError, and the events without one. */
  close(reason?: unknown): void {
    for (const events of this.#events) events.close(reason)
    this.channel.close(reason)
  }

  /** Closes with an AbortError when the signal fires. */
  closeOn(signal: AbortSignal | undefined): this {
    signal?.addEventListener('abort', () => this.close(new AbortError(signal.reason)), { once: true })
    return this
  }

  [Symbol.dispose](): void {
    this.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  /** A generic family whose module was loaded again has another number; its old one is unknown (ENOENT). */
  protected override async moved(error: unknown): Promise<boolean> {
    if (this.#numbers === undefined || !(error instanceof NetlinkError) || error.code !== 'ENOENT')
      return false
    return this.#numbers.ask(this.channel, this.knowledge, this.timeout)
  }
}
