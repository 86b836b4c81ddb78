import {
  type Catalog,
  type Family,
  type FamilyByName,
  GENERIC_PROTOCOL,
  type GenericFamilyByName,
  nlctrlFamily,
  UnsupportedError,
} from '@nlkit/core'
import type { OperationMap } from '../client.js'
import { schema } from '../knowledge.js'
import { type OpenOptions, openChannel } from '../opening.js'
import { GenericNumbers } from './controller.js'
import { FamilySocket } from './socket.js'

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

/**
 * Opens a socket for the family called `name` in the schema ('xfrm', 'conntrack', 'ethtool'). Rejects with
 * UnsupportedError when nlkit or this kernel has no such family.
 */
export function openFamily<N extends FamilyName>(name: N, options?: OpenOptions): Promise<FamilySocketOf<N>>
/** One whose name is only known when the program runs. */
export function openFamily(name: string, options?: OpenOptions): Promise<FamilySocket>
export async function openFamily(name: string, options: OpenOptions = {}): Promise<FamilySocket> {
  return open(definitionOf(name, schema(options.specs)), options)
}

/** As `openFamily` for those of generic netlink alone: by the schema's or by the kernel's name. */
export function openGeneric<N extends GenericFamilyName>(
  name: N,
  options?: OpenOptions,
): Promise<FamilySocketOf<N>>
/** One whose name is only known when the program runs. */
export function openGeneric(name: string, options?: OpenOptions): Promise<FamilySocket>
export async function openGeneric(name: string, options: OpenOptions = {}): Promise<FamilySocket> {
  return open(definitionOf(name, schema(options.specs), isGeneric), options)
}

/** What the catalog says of a family. Throws UnsupportedError. */
export function definitionOf(
  name: string,
  catalog: Catalog,
  fits: (family: Family) => boolean = () => true,
): Family {
  const definition = catalog.family(name)
  if (definition !== undefined && fits(definition)) return definition
  const names = catalog.families.filter((family) => family.operations.length > 0 && fits(family))
  const known = names.map((family) => family.name).sort()
  throw new UnsupportedError(`no family is called '${name}': nlkit knows ${known.join(', ')}`)
}

async function open(definition: Family, options: OpenOptions): Promise<FamilySocket> {
  const opened = openChannel(definition.protocol, options, [nlctrlFamily])
  const numbers = isGeneric(definition) ? new GenericNumbers(definition.genericName) : undefined
  const socket = new FamilySocket(opened, definition, numbers).closeOn(options.signal)
  try {
    await numbers?.ask(opened.channel, opened.knowledge, opened.timeout)
    return socket
  } catch (error) {
    socket.close()
    throw error
  }
}

const isGeneric = ({ protocol }: Family) => protocol === GENERIC_PROTOCOL
