/** Which generic family has which message type: numbers differ from boot to boot, so somebody has to tell. */
import { type DecodedMessage, type Decoder, GENERIC_PROTOCOL, protocolName } from '@nlkit/core'
import { openFamily } from 'nlkit'
import { CommandError, UsageError } from './usage.js'

const GENERIC = protocolName(GENERIC_PROTOCOL)
/** Message types below it are of the protocol itself; it is nlctrl's own. */
const GENL_ID_CTRL = 0x10

export interface NameOptions {
  /** Ask the running kernel (`--resolve`). */
  readonly resolve?: boolean | undefined
  /** As `--family` takes them: `0x1c=nl80211`. */
  readonly families?: readonly string[] | undefined
}

/** Tells a decoder the names, and people which were used. What a capture says of itself goes before what it is told. */
export class GenericNames {
  readonly #options = new Map<number, string>()
  readonly #kernel = new Map<number, string>()
  readonly #capture = new Map<number, string>()
  /** Message types met, by the name they were read with; '' where nobody knows it. */
  readonly #met = new Map<number, string>()

  private constructor() {}

  /** Throws UsageError for a family that makes no sense, CommandError when the kernel does not answer. */
  static async open(decoder: Decoder, { resolve, families = [] }: NameOptions): Promise<GenericNames> {
    const names = new GenericNames()
    if (resolve) for (const [id, name] of await askKernel()) names.#kernel.set(id, name)
    for (const text of families) names.#options.set(...parse(text, decoder))
    for (const told of [names.#kernel, names.#options]) for (const [id, name] of told) decoder.learn(id, name)
    return names
  }

  /** Notes what a message says, and what it was read with. */
  take(message: DecodedMessage): void {
    if (message.protocol !== GENERIC || message.header.type < GENL_ID_CTRL) return
    const { type, name, flags } = message.header
    if (name === 'CTRL_CMD_NEWFAMILY' && !flags.includes('request')) {
      const id: unknown = Reflect.get(message.body, 'familyId')
      const told: unknown = Reflect.get(message.body, 'familyName')
      if (typeof id === 'number' && typeof told === 'string') this.#capture.set(id, told)
    }
    if (type > GENL_ID_CTRL) this.#met.set(type, message.family ?? '')
  }

  /** Sentences for people: where the names come from, and what would help where there is none. */
  report(): string[] {
    const lines: string[] = []
    const used = [...this.#met].filter(([, name]) => name !== '')
    if (this.#kernel.size + this.#options.size > 0 && used.length > 0)
      lines.push(
        `generic families: ${used.map(([id, name]) => `${hex(id)}=${name} (${this.#source(id)})`).join(', ')}`,
      )
    const unknown = [...this.#met].filter(([, name]) => name === '').map(([id]) => id)
    if (unknown.length > 0) lines.push(this.#advice(unknown))
    return lines
  }

  #source(id: number): string {
    if (this.#capture.has(id)) return 'said by the capture'
    return this.#options.has(id) ? '--family' : 'this kernel'
  }

  #advice(unknown: readonly number[]): string {
    const ids = unknown.map(hex).join(', ')
    const example = `--family ${hex(unknown[0] ?? 0)}=NAME tells it`
    return this.#kernel.size > 0
      ? `no generic family of this kernel has message type ${ids}; ${example}`
      : `the input does not name the generic family of message type ${ids}: --resolve asks this kernel, ${example}`
  }
}

function parse(text: string, { catalog }: Decoder): [id: number, name: string] {
  const [, number = '', name = ''] = /^(0x[\da-f]+|\d+)=(\S+)$/i.exec(text) ?? []
  const id = Number(number)
  if (name === '' || id <= GENL_ID_CTRL || id > 0xffff)
    throw new UsageError(
      `--family takes a message type from 0x11 to 0xffff and a name, as 0x1c=nl80211, not '${text}'`,
    )
  if (catalog.families.some((family) => family.protocol === GENERIC_PROTOCOL && family.genericName === name))
    return [id, name]
  throw new UsageError(`--family: nlkit knows no generic family '${name}'; see 'nlkit families'`)
}

function hex(id: number): string {
  return `0x${id.toString(16)}`
}

/** All generic families of the running kernel. */
export async function askKernel(): Promise<[id: number, name: string][]> {
  try {
    using controller = await openFamily('nlctrl')
    const found: [number, string][] = []
    for await (const family of controller.dump('getfamily')) {
      const id: unknown = Reflect.get(family, 'familyId')
      const name: unknown = Reflect.get(family, 'familyName')
      if (typeof id === 'number' && typeof name === 'string') found.push([id, name])
    }
    return found
  } catch (error) {
    throw new CommandError(
      `this kernel does not tell its generic families: ${error instanceof Error ? error.message : error}`,
    )
  }
}
