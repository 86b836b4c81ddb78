import {
  AbortError,
  type Attributes,
  type Family,
  type FamilyByName,
  GENERIC_PROTOCOL,
  type GenericFamilyByName,
  NetlinkError,
  nlctrlFamily,
  UnsupportedError,
  type Values,
} from '@nlkit/core'
import { Client, type OperationMap } from '../client.js'
import { schema } from '../knowledge.js'
import { EVENT_BUFFER, type Opened, type OpenOptions, openChannel } from '../opening.js'
import { GenericNumbers } from './controller.js'
import { type EventOptions, FamilyEventStream, type FamilyEvents } from './events.js'

/** Any operation by its name: the schema checks values when they are sent, TypeScript does not. */
export interface AnyOperations {
  [operation: string]: { request: Values; reply: Attributes; event: Attributes; dump: true }
}

/** Names of the families in the schema. */
export type FamilyName = keyof FamilyByName
/** Names of those of generic netlink. */
export type GenericFamilyName = keyof GenericFamilyByName
/** What the operations of the family `N` carry. */
export type OperationsOf<N extends FamilyName> = NonNullable<FamilyByName[N]['operations']>
/** Names of the multicast groups of the family `N`. */
export type GroupsOf<N extends FamilyName> = keyof FamilyByName[N]['groups'] & string

/** The socket of the family `N`. */
export type FamilySocketOf<N extends FamilyName> =
  OperationsOf<N> extends infer O ? (O extends OperationMap<O> ? FamilySocket<O, GroupsOf<N>> : never) : never

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
    numbers: GenericNumbers | undefined,
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

/**
 * Opens a socket for the family called `name` in the schema ('xfrm', 'conntrack', 'ethtool'). Rejects with
 * UnsupportedError when nlkit or this kernel has no such family.
 */
export function openFamily<N extends FamilyName>(name: N, options?: OpenOptions): Promise<FamilySocketOf<N>>
/** One whose name is only known when the program runs. */
export function openFamily(name: string, options?: OpenOptions): Promise<FamilySocket>
export async function openFamily(name: string, options: OpenOptions = {}): Promise<FamilySocket> {
  const definition = schema().family(name)
  if (definition === undefined)
    throw new UnsupportedError(`no family is called '${name}': nlkit knows ${familyNames(() => true)}`)
  return open(definition, options)
}

/** As `openFamily` for those of generic netlink alone: by the schema's or by the kernel's name. */
export function openGeneric<N extends GenericFamilyName>(
  name: N,
  options?: OpenOptions,
): Promise<FamilySocketOf<N>>
/** One whose name is only known when the program runs. */
export function openGeneric(name: string, options?: OpenOptions): Promise<FamilySocket>
export async function openGeneric(name: string, options: OpenOptions = {}): Promise<FamilySocket> {
  const definition = schema().family(name)
  if (definition === undefined || !isGeneric(definition))
    throw new UnsupportedError(`no generic family is called '${name}': nlkit knows ${familyNames(isGeneric)}`)
  return open(definition, options)
}

async function open(definition: Family, options: OpenOptions): Promise<FamilySocket> {
  const opened = openChannel(definition.protocol, options, [nlctrlFamily])
  const numbers = isGeneric(definition) ? new GenericNumbers(definition.genericName) : undefined
  const socket = new FamilySocket(opened, definition, numbers)
  const { signal } = options
  signal?.addEventListener('abort', () => socket.close(new AbortError(signal.reason)), { once: true })
  try {
    await numbers?.ask(opened.channel, opened.knowledge, opened.timeout)
    return socket
  } catch (error) {
    socket.close()
    throw error
  }
}

const isGeneric = ({ protocol }: Family) => protocol === GENERIC_PROTOCOL

function familyNames(fits: (family: Family) => boolean): string {
  const names = schema()
    .families.filter((family) => family.operations.length > 0 && fits(family))
    .map((family) => family.name)
  return names.sort().join(', ')
}
