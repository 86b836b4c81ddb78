import {
  encodeMessage,
  findOperation,
  NetlinkInputError,
  NlkitError,
  type OperationTypes,
  RECORD_ROUTE,
  type Values,
  word,
} from '@nlkit/core'
import { acknowledgementAt, type Listed, listOf, type Reply } from './channel/acknowledgement.js'
import type { Channel, Statistics } from './channel/channel.js'
import { Dump } from './channel/dump.js'
import { exchange } from './channel/exchange.js'
import type { LimitOptions } from './channel/limits.js'
import { ACKNOWLEDGEMENT_ROOM, ANSWER_ROOM, type Outgoing } from './channel/outgoing.js'
import { Pipeline, type Settled } from './channel/pipeline.js'
import { refusalOf, type Sent } from './channel/refusal.js'
import type { Knowledge } from './knowledge.js'
import { ROUTE_UNANSWERED } from './native/addon.js'
import { typed } from './typed.js'

/** Modifiers of a request; what they mean is the operation's (NLM_F_CREATE, NLM_F_EXCL ...). */
export type RequestFlag = keyof typeof FLAGS

const FLAGS = {
  /** Also send back what was changed. */
  echo: 0x8,
  /** Of `new`: take the place of what is there. */
  replace: 0x100,
  /** Of `new`: fail when it is there. */
  excl: 0x200,
  /** Of `new`: make it when it is not there. */
  create: 0x400,
  /** Of `new`: put it behind those that are there. */
  append: 0x800,
} as const

export interface RequestOptions {
  /** Milliseconds without an answer, for a dump without progress; 0: no limit. Default: the socket's. */
  timeout?: number
  signal?: AbortSignal
  flags?: readonly RequestFlag[]
}

/** The values that make a message like `T`: every part optional, 64-bit integers also as numbers, bytes also as hex. */
export type Input<T> = T extends bigint
  ? bigint | number
  : T extends Uint8Array
    ? Uint8Array | string
    : T extends readonly (infer E)[]
      ? readonly Input<E>[]
      : T extends object
        ? { readonly [K in keyof T as K extends 'toJSON' ? never : K]?: Input<T[K]> | undefined }
        : T

/**
 * The values of a request. The address family of the header may be called `family` whatever the header calls it, and
 * a length such as `dstLen` is that of the whole address when it is left out.
 */
export type RequestInput<T> = Input<T> &
  ('family' extends keyof T ? unknown : { readonly family?: FamilyOf<T> })

/** Type of the header's address family, by its property (rtmsg: `rtmFamily`). */
type FamilyOf<T> = T[Extract<keyof T, `${string}Family`>] | undefined

/** What operations carry, by name. */
export type OperationMap<O> = { [K in keyof O]: OperationTypes }
/** Operations that may be requested. */
export type RequestName<O extends OperationMap<O>> = {
  [K in keyof O]: [O[K]['request']] extends [never] ? never : K
}[keyof O] &
  string
/** Operations that may be dumped. */
export type DumpName<O extends OperationMap<O>> = {
  [K in keyof O]: O[K]['dump'] extends true ? K : never
}[keyof O] &
  string

/** One request of a pipeline. */
export type PipelineRequest<O extends OperationMap<O>> = {
  readonly [K in RequestName<O>]: {
    readonly operation: K
    readonly values?: RequestInput<O[K]['request']>
    readonly flags?: readonly RequestFlag[]
  }
}[RequestName<O>]

/** What the requests of a pipeline are answered with. */
export type PipelineReply<O extends OperationMap<O>> = O[RequestName<O>]['reply']

/** A family as its messages name it. */
export interface FamilyOnWire {
  /** Name in the schema. */
  readonly name: string
  /** nlmsg_type of a generic family: its id on this machine. */
  readonly type?: number | undefined
}

/** Requests and dumps of one protocol on one socket; `O` says what each operation takes and gives. */
export class Client<O extends OperationMap<O>> {
  constructor(
    readonly channel: Channel,
    readonly protocol: number,
    readonly knowledge: Knowledge,
    /** Default of the requests, in milliseconds. */
    readonly timeout: number,
    /** Narrows the operations to those of one family. */
    readonly family?: FamilyOnWire,
  ) {}

  /** What the socket has seen, what lies in its queues, and how many messages the kernel dropped for it. */
  get statistics(): Statistics {
    return this.channel.statistics
  }

  /**
   * Sends a request; the messages that answer it, with `warnings` of the kernel. Rejects with NetlinkError when the
   * kernel refuses.
   */
  async request<K extends RequestName<O>>(
    operation: K,
    values?: RequestInput<O[K]['request']>,
    options: RequestOptions = {},
  ): Promise<Reply<O[K]['reply']>> {
    const ask = () => exchange<O[K]['reply']>(this.channel, this.prepare(operation, values, options))
    try {
      return await ask()
    } catch (error) {
      if (await this.moved(error)) return ask()
      throw traced(error, this.request)
    }
  }

  /** Whether a request that failed so would go elsewhere now, and shall be made again. */
  protected async moved(_error: unknown): Promise<boolean> {
    return false
  }

  /** Asks for all objects; the request is sent when iteration begins. */
  dump<K extends DumpName<O>>(
    operation: K,
    values?: RequestInput<O[K]['request']>,
    options: RequestOptions = {},
  ): Dump<O[K]['reply']> {
    const prepare = () => this.prepare<O[K]['reply']>(operation, values, options)
    return new Dump(this.channel, prepare(), async (error) =>
      (await this.moved(error)) ? prepare() : undefined,
    )
  }

  /**
   * All objects of a dump at once; asked for again while changes interrupt it, at most 30 times: `consistent` tells
   * whether the last attempt was undisturbed.
   */
  async list<K extends DumpName<O>>(
    operation: K,
    values?: RequestInput<O[K]['request']>,
    options: RequestOptions = {},
  ): Promise<Listed<O[K]['reply']>> {
    const dump = this.dump(operation, values, options)
    const objects = await dump.toArray()
    return listOf(objects, dump.acknowledgement, dump.consistent)
  }

  /**
   * Sends many requests without waiting for each answer; as many are in flight as their acknowledgements surely fit
   * the receive buffer. What became of each, in their order: the kernel goes on after one that it refuses. A request
   * that cannot be encoded rejects the whole before anything is sent. The time limit is that of an answer.
   */
  async pipeline(
    requests: Iterable<PipelineRequest<O>>,
    options: Pick<RequestOptions, 'timeout' | 'signal'> = {},
  ): Promise<Settled<PipelineReply<O>>[]> {
    const encoded: Sent[] = []
    for (const { operation, values, flags } of requests)
      encoded.push(this.#encode(operation, valuesOf(values), flags))
    const { timeout = this.timeout, signal } = options
    const outgoing = (index: number) => {
      const sent = encoded[index]
      if (sent === undefined) throw new RangeError(`no request ${index}`)
      return this.#outgoingOf<PipelineReply<O>>(sent, { timeout })
    }
    return new Pipeline(this.channel, encoded.length, outgoing, { timeout, signal }).run()
  }

  /** A request ready to be sent, and how to read its answer; for what sends it otherwise. Throws NetlinkInputError. */
  prepare<T>(operation: string, values: unknown, options: RequestOptions): Outgoing<T> {
    const { timeout = this.timeout, signal } = options
    return this.#outgoingOf(this.#encode(operation, valuesOf(values), options.flags), { timeout, signal })
  }

  #encode(operation: string, values: Values, names: readonly RequestFlag[] = []): Sent {
    const { catalog } = this.knowledge
    const { protocol } = this
    const query = { protocol, ...(this.family !== undefined && { family: this.family.name }) }
    const found = findOperation(catalog, operation, { ...query, direction: 'request' })
    const type = this.family?.type
    const flags = flagsOf(names)
    const message = encodeMessage(catalog, found, values, { flags, ...(type !== undefined && { type }) })
    const long = found.class === 'get' || found.class === 'other' || (flags & FLAGS.echo) !== 0
    const generic = type === undefined ? undefined : { type, name: found.family.genericName }
    const room = long ? ANSWER_ROOM : ACKNOWLEDGEMENT_ROOM
    return { operation, values, message, protocol, room, generic }
  }

  #outgoingOf<T>(sent: Sent, { timeout, signal }: LimitOptions): Outgoing<T> {
    const { channel, knowledge } = this
    const { operation, values, message, room } = sent
    return {
      operation,
      values,
      message,
      room,
      timeout,
      signal,
      read: (record) => typed<T>(channel.reader.read(record)),
      refusal(record) {
        const unanswered = (word(channel.reader.tape, record + RECORD_ROUTE) & ROUTE_UNANSWERED) !== 0
        return refusalOf(channel.reader.read(record), unanswered, sent, knowledge)
      },
      acknowledgement: (record) => acknowledgementAt(channel.reader, record),
    }
  }
}

/** The error with a stack that leads to who asked, instead of to the event loop. */
function traced(error: unknown, caller: (...values: never[]) => unknown): unknown {
  if (error instanceof NlkitError) Error.captureStackTrace(error, caller)
  return error
}

function valuesOf(values: unknown): Values {
  if (values === undefined) return {}
  if (isValues(values)) return values
  throw new NetlinkInputError('', 'the values of a request must be an object')
}

function isValues(values: unknown): values is Values {
  return typeof values === 'object' && values !== null
}

function flagsOf(names: readonly RequestFlag[]): number {
  let flags = 0
  for (const name of names) {
    const flag: number | undefined = FLAGS[name]
    if (flag === undefined)
      throw new NetlinkInputError('flags', `'${name}' is none of ${Object.keys(FLAGS).join(', ')}`)
    flags |= flag
  }
  return flags
}
