import {
  AbortError,
  type Attributes,
  type Family,
  GENERIC_PROTOCOL,
  nlctrlFamily,
  UnsupportedError,
  type Values,
} from '@nlkit/core'
import { Client } from '../client.js'
import { schema } from '../knowledge.js'
import { type Opened, type OpenOptions, openChannel } from '../opening.js'

/** Any operation by its name: the schema checks values when they are sent, TypeScript does not. */
export interface AnyOperations {
  [operation: string]: { request: Values; reply: Attributes; event: never; dump: true }
}

/** Message type of the generic controller, the one that never differs. */
const GENL_ID_CTRL = 0x10

/** A socket for the operations of one family, whose name is only known when the program runs. */
export class FamilySocket extends Client<AnyOperations> implements Disposable, AsyncDisposable {
  /** Use `openFamily`. */
  constructor(
    { channel, knowledge, timeout }: Opened,
    readonly definition: Family,
    type: number | undefined,
  ) {
    const onWire = { name: definition.name, ...(type !== undefined && { type }) }
    super(channel, definition.protocol, knowledge, timeout, onWire)
  }

  /** Ends what is pending with a ClosedError. */
  close(): void {
    this.channel.close()
  }

  [Symbol.dispose](): void {
    this.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }
}

/**
 * Opens a socket for the family called `name` in the schema ('route', 'link', 'nlctrl'). Rejects with
 * UnsupportedError when nlkit or this kernel has no such family.
 */
export async function openFamily(name: string, options: OpenOptions = {}): Promise<FamilySocket> {
  const definition = schema().family(name)
  if (definition === undefined)
    throw new UnsupportedError(`no family is called '${name}': nlkit knows ${familyNames()}`)
  const opened = openChannel(definition.protocol, options, [nlctrlFamily])
  const { signal } = options
  signal?.addEventListener('abort', () => opened.channel.close(new AbortError(signal.reason)), { once: true })
  if (definition.protocol !== GENERIC_PROTOCOL) return new FamilySocket(opened, definition, undefined)
  try {
    return new FamilySocket(opened, definition, await resolve(opened, definition.genericName))
  } catch (error) {
    opened.channel.close()
    throw error
  }
}

/** The number this kernel gave a generic family. The engine learns it from the answer as it passes. */
async function resolve(opened: Opened, genericName: string): Promise<number> {
  if (genericName === 'nlctrl') return GENL_ID_CTRL
  const { channel, knowledge, timeout } = opened
  const controller = new Client<AnyOperations>(channel, GENERIC_PROTOCOL, knowledge, timeout, {
    name: 'nlctrl',
  })
  const [reply] = await controller.request('getfamily', { familyName: genericName })
  const id: unknown = reply === undefined ? undefined : Reflect.get(reply, 'familyId')
  if (typeof id === 'number') return id
  throw new UnsupportedError(`this kernel did not tell the number of the generic family '${genericName}'`)
}

function familyNames(): string {
  const names = schema()
    .families.filter((family) => family.operations.length > 0)
    .map((family) => family.name)
  return names.sort().join(', ')
}
