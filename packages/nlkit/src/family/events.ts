import {
  type Attributes,
  CONTROL_PROTOCOL,
  type Family,
  type MessageReader,
  NetlinkInputError,
  RECORD_OPERATION,
  word,
} from '@nlkit/core'
import type { Channel } from '../channel/channel.js'
import type { OperationMap } from '../client.js'
import { type EventLoss, type EventOptions, type EventOrigin, EventStream } from '../events/stream.js'
import type { Knowledge } from '../knowledge.js'
import { typed } from '../typed.js'
import { GENL_ID_CTRL, type GenericNumbers } from './controller.js'

/** A message that the kernel sent to the members of a group; `O` says what each operation carries. */
export type FamilyEvent<O extends OperationMap<O>, G extends string = string> = {
  [K in keyof O & string]: [O[K]['event']] extends [never] ? never : Told<K, O[K]['event'], G>
}[keyof O & string]

interface Told<K, T, G> {
  readonly type: 'event'
  readonly operation: K
  readonly message: T
  /** Undefined: it was sent to this socket alone. */
  readonly group: G | undefined
  /** Id of the network namespace it comes from (option `allNamespaces`); undefined: the socket's own. */
  readonly nsid: number | undefined
}

/** A message of the family that this version of nlkit does not know: its bytes are `message.payload`. */
export interface UnknownEvent<G extends string = string> extends Told<undefined, Attributes, G> {
  readonly operation: undefined
}

export type FamilyEvents<O extends OperationMap<O>, G extends string = string> = EventStream<
  FamilyEvent<O, G> | UnknownEvent<G>
>

export type { EventLoss, EventOptions }

/** Which events: of the groups of a family, by their names. */
interface Wanted {
  readonly definition: Family
  readonly groups: readonly string[]
  /** Of a generic family. */
  readonly numbers: GenericNumbers | undefined
}

/** The events of one family, by the names of its groups. A generic family that is loaded again is joined again. */
export class FamilyEventStream<O extends OperationMap<O>, G extends string> extends EventStream<
  FamilyEvent<O, G> | UnknownEvent<G>
> {
  /** Names of the groups by number. */
  #names: ReadonlyMap<number, string>

  constructor(
    channel: Channel,
    knowledge: Knowledge,
    readonly wanted: Wanted,
    options: EventOptions,
    closed: () => void,
  ) {
    const names = namesOf(wanted)
    const { numbers } = wanted
    const joined = numbers === undefined ? names.keys() : new Set([GENL_ID_CTRL, ...names.keys()])
    super(channel, knowledge, joined, options, closed)
    this.#names = names
    if (numbers !== undefined) channel.learn(numbers.id, numbers.name)
  }

  protected override read(
    reader: MessageReader,
    record: number,
    { group, nsid }: EventOrigin,
  ): FamilyEvent<O, G> | UnknownEvent<G> | undefined {
    const operation = this.knowledge.catalog.operationAt(word(reader.tape, record + RECORD_OPERATION))
    const name = this.#names.get(group)
    if (group === GENL_ID_CTRL && operation?.name === 'newfamily') this.#announced(reader.read(record))
    if (group !== 0 && name === undefined) return undefined
    // The end of a message in several parts (team): the parts have been told.
    if (operation?.family.protocol === CONTROL_PROTOCOL) return undefined
    const told = { type: 'event', message: reader.read(record), group: name, nsid } as const
    return typedEvent<FamilyEvent<O, G> | UnknownEvent<G>>({ ...told, operation: operation?.name })
  }

  /** The controller announces a family: it may be this one, come back with other numbers. */
  #announced(message: Attributes): void {
    const { numbers } = this.wanted
    const told = typed<Parameters<GenericNumbers['take']>[0] & { familyName?: string }>(message)
    if (numbers === undefined || told.familyName !== numbers.name) return
    numbers.take(told)
    this.#names = namesOf(this.wanted)
    this.channel.join(this.#names.keys())
    this.missed('reload')
  }
}

/** Operation, message and group belong together because the schema says so. */
function typedEvent<E>(event: object): E {
  return event as E
}

function namesOf({ definition, groups, numbers }: Wanted): Map<number, string> {
  return new Map(groups.map((name) => [numberOf(definition, name, numbers), name] as const))
}

function numberOf(definition: Family, name: string, numbers: GenericNumbers | undefined): number {
  const fixed = definition.groups.find((group) => group.name === name)
  const number = numbers === undefined ? fixed?.id : numbers.groups.get(name)
  if (number !== undefined && number > 0) return number
  const known =
    numbers === undefined ? definition.groups.map((group) => group.name) : [...numbers.groups.keys()]
  const there = fixed === undefined ? 'has no group' : 'has no group in this kernel that is called'
  throw new NetlinkInputError(
    'groups',
    `${definition.name} ${there} '${name}': ${known.join(', ') || 'none at all'}`,
  )
}
