import {
  type Body,
  encodeMessage,
  type Family,
  findOperation,
  GENERIC_PROTOCOL,
  NetlinkInputError,
  type Operation,
  type Values,
} from '@nlkit/core'
import { SimulatedKernel as NativeKernel } from '@nlkit/node'
import {
  openDecoder,
  type RequestInput,
  type RequestName,
  type RouteOperations,
  type SocketSource,
  type Specs,
  schema,
} from 'nlkit'
import { type Answer, attribute, extendedAck, numberOf, terminated } from './answer.js'
import type { Faults } from './faults.js'

export interface SimulatedKernelOptions {
  /** All chance comes from it: the same seed and the same calls give the same bytes. Default 1. */
  readonly seed?: number
  readonly faults?: Faults
  /** Receive buffer of sockets that ask for none, as the kernel counts it: bytes, default 212992. */
  readonly receiveBuffer?: number
  /** Families of a user's own that it speaks, too: see `nlkit/specs`. Sockets need them, too. */
  readonly specs?: Specs
}

/** Operations that add, change or remove an object: 'newlink', 'setlink', 'delroute' ... */
export type ChangeName = Extract<RequestName<RouteOperations>, `${'new' | 'del' | 'set'}${string}`>

const NLM_F_REPLACE = 0x100
const NLM_F_CREATE = 0x400
/** CTRL_CMD_GETFAMILY of the generic controller, CTRL_ATTR_FAMILY_NAME, and its fixed message type. */
const GETFAMILY = 3
const FAMILY_NAME = 2
const GENL_ID_CTRL = 0x10
const ENOENT = 2
/** The first number a generic family gets here. */
const FIRST_FAMILY = 0x1c
const FIRST_GROUP = 2

/**
 * A kernel without an operating system. It has links, addresses, routes, neighbours, rules and nexthops, serves
 * requests and dumps of them, and multicasts their changes; all else is answered as `answer` says. Give `socket` to
 * `openRoute` or `openFamily`, and everything above the socket is the code that runs in production. It behaves as
 * Linux does also where that hurts: one dump a socket, overruns, interrupted dumps (see the crate nlkit-simulation).
 *
 * ```ts
 * const kernel = new SimulatedKernel()
 * kernel.change('newlink', { ifindex: 1, ifname: 'lo' })
 * await using net = await openRoute({ socket: kernel.socket })
 * const [link] = await net.links.list()
 * ```
 */
export class SimulatedKernel {
  readonly #kernel: NativeKernel
  readonly #receiveBuffer: number | undefined
  readonly #specs: Specs | undefined
  readonly #families = new Map<string, number>()
  /** Generic families registered so far, those that were loaded again too. */
  #registered = 0

  constructor({ seed = 1, faults = {}, receiveBuffer, specs }: SimulatedKernelOptions = {}) {
    this.#specs = specs
    this.#kernel = new NativeKernel(seed >>> 0, faults)
    this.#receiveBuffer = receiveBuffer
  }

  /** Opens sockets of this kernel: the option `socket` of `openRoute` and `openFamily`. Namespaces are not simulated. */
  readonly socket: SocketSource = ({ protocol, receiveBuffer, tables }) => {
    // Linux doubles what is asked for.
    const bytes = receiveBuffer === undefined ? this.#receiveBuffer : receiveBuffer * 2
    return this.#kernel.open(protocol, bytes, tables)
  }

  /** From now on other faults happen. */
  set faults(faults: Faults) {
    this.#kernel.setFaults(faults)
  }

  /**
   * What another process asks for, with NLM_F_CREATE and NLM_F_REPLACE: adds, changes or removes an object and tells
   * the group's members. A link without `ifindex` gets the next free one. Throws an Error with the kernel's `code`
   * ('ENODEV') where it would refuse, NetlinkInputError for values that cannot be written.
   */
  change<K extends ChangeName>(operation: K, values: RequestInput<RouteOperations[K]['request']>): void {
    const flags = NLM_F_CREATE | NLM_F_REPLACE
    this.#kernel.change(encodeMessage(schema(this.#specs), operation, { ...values }, { flags }))
  }

  /** The objects of one kind, read from their NEW messages; `operation` is any of the kind's ('newroute'). */
  objects(operation: ChangeName): Body[] {
    const decoder = openDecoder({ specs: this.#specs })
    const messages = this.#kernel.objects(findOperation(schema(this.#specs), operation).id)
    return messages.flatMap((bytes) => {
      return decoder.decodeDatagram(bytes, { protocol: 0 }).map((message) => message.body)
    })
  }

  /**
   * Answers every request of an operation so, dumps too. The answer added last counts. `family` narrows the search
   * where several families have an operation of that name; a generic one has to be known (`addFamily`).
   */
  answer(operation: string, answer: Answer, family?: string): void {
    const asked = findOperation(schema(this.#specs), operation, {
      direction: 'request',
      ...(family !== undefined && { family }),
    })
    const generic = asked.family.protocol === GENERIC_PROTOCOL
    const type = generic ? this.#typeOf(asked) : undefined
    this.#kernel.answer({
      protocol: asked.family.protocol,
      kind: type ?? asked.id,
      ...(generic && { command: asked.id }),
      messages: (answer.messages ?? []).map(({ operation: name, values }) =>
        this.#message(name, values, asked.family.name, type),
      ),
      errno: numberOf(answer.error),
      extended: extendedAck(answer),
      ...(answer.times !== undefined && { times: answer.times }),
    })
  }

  /**
   * Lets the controller know a generic family by its schema name, so that `openFamily` finds it; its multicast groups
   * get numbers in the schema's order. Returns the number (nlmsg_type) it gets.
   */
  addFamily(name: string): number {
    const family = this.#familyNamed(name)
    const known = this.#families.get(name)
    return known ?? this.#register(family, name).id
  }

  /**
   * What happens when the module of a generic family is loaded again: it gets another number and other groups, and what
   * is sent to the old number is refused with ENOENT. Its answers are to be given anew.
   */
  reloadFamily(name: string): number {
    const before = this.#typeOfFamily(name)
    const family = this.#familyNamed(name)
    const gone = { familyId: before, familyName: family.genericName, mcastGroups: [] }
    this.#kernel.answer({ protocol: GENERIC_PROTOCOL, kind: before, messages: [], errno: ENOENT })
    this.multicast('delfamily', gone, GENL_ID_CTRL, 'nlctrl')
    const { id, values } = this.#register(family, name)
    this.multicast('newfamily', values, GENL_ID_CTRL, 'nlctrl')
    return id
  }

  #register(family: Family, name: string) {
    const id = FIRST_FAMILY + this.#registered++
    this.#families.set(name, id)
    const values = {
      familyId: id,
      familyName: family.genericName,
      version: family.version,
      mcastGroups: family.groups.map((group, index) => ({
        name: group.name,
        id: FIRST_GROUP + id * 16 + index,
      })),
    }
    this.#kernel.answer({
      protocol: GENERIC_PROTOCOL,
      kind: GENL_ID_CTRL,
      command: GETFAMILY,
      contains: attribute(FAMILY_NAME, terminated(family.genericName)),
      messages: [this.#message('newfamily', values, 'nlctrl', GENL_ID_CTRL)],
      errno: 0,
    })
    return { id, values }
  }

  #familyNamed(name: string): Family {
    const family = schema(this.#specs).family(name)
    if (family !== undefined && family.genericName !== '') return family
    throw new NetlinkInputError('name', `no generic family is called '${name}'`)
  }

  /** Multicasts a message of the kernel to the members of a group. */
  multicast(operation: string, values: Values, group: number, family?: string): void {
    const found = findOperation(schema(this.#specs), operation, family === undefined ? {} : { family })
    const { protocol, name } = found.family
    const type = protocol === GENERIC_PROTOCOL ? this.#typeOf(found) : undefined
    this.#kernel.multicast(protocol, group, this.#message(operation, values, name, type))
  }

  /**
   * Puts a datagram into the queue of the socket with port id `port`, as if the process with port id `sender` had
   * sent it; 0 is the kernel. False: no such socket is open, or its buffer is full.
   */
  deliver(port: number, sender: number, datagram: Uint8Array): boolean {
    return this.#kernel.deliver(port, sender, datagram)
  }

  /** One late answer arrives, and what the faults forge; returns how many late answers are still to come. */
  tick(): number {
    return this.#kernel.tick()
  }

  #message(operation: string, values: Values = {}, family: string, type: number | undefined): Uint8Array {
    return encodeMessage(schema(this.#specs), operation, values, {
      direction: 'reply',
      family,
      flags: 0,
      ...(type !== undefined && { type }),
    })
  }

  #typeOf({ family }: Operation): number {
    if (family.genericName === 'nlctrl') return GENL_ID_CTRL
    return this.#typeOfFamily(family.name)
  }

  #typeOfFamily(name: string): number {
    const type = this.#families.get(name)
    if (type !== undefined) return type
    throw new NetlinkInputError('family', `call addFamily('${name}') first`)
  }
}
