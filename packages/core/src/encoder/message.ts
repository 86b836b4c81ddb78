import {
  type Catalog,
  GENERIC_PROTOCOL,
  type Operation,
  type OperationQuery,
  UEVENT_PROTOCOL,
} from '../catalog/index.js'
import { NetlinkInputError } from '../errors/index.js'
import { HOST_LITTLE_ENDIAN } from '../reader/index.js'
import { closest } from './path.js'
import type { Message, Values } from './scope.js'
import { writeStruct } from './struct.js'
import { writeValue } from './value.js'
import { Writer } from './writer.js'

const NLMSG_HEADER = 16
const GENERIC_HEADER = 4
const NLM_F_REQUEST = 1
const NLM_F_DUMP = 0x300
const GENL_ID_CTRL = 0x10

export interface EncodeOptions {
  /** nlmsg_flags; default NLM_F_REQUEST for a request, 0 for a reply. */
  flags?: number
  /** Narrows the search for the operation where several families have one of that name. */
  family?: string
  protocol?: number
  direction?: 'request' | 'reply'
  /** nlmsg_type of a generic family: its id on this machine. `nlctrl` needs none. */
  type?: number
  /** Version in genlmsghdr; default: that of the schema. */
  version?: number
  /** nlmsg_seq and nlmsg_pid; default 0: a socket stamps its own. */
  seq?: number
  port?: number
  /** Byte order of the machine that shall read it; default: this one's. */
  littleEndian?: boolean
}

/**
 * The bytes of one message: nlmsghdr, genlmsghdr for generic families, fixed header, attributes in the order of
 * `values`. nlmsg_len counts all of it. Header members that are not given are zero.
 * Throws NetlinkInputError with the path of the value that cannot be written.
 */
export function encodeMessage(
  catalog: Catalog,
  operation: string | Operation,
  values: Values = {},
  options: EncodeOptions = {},
): Uint8Array {
  const found = typeof operation === 'string' ? findOperation(catalog, operation, options) : operation
  const request = options.direction === undefined ? found.request : options.direction === 'request'
  const writer = new Writer(options.littleEndian ?? HOST_LITTLE_ENDIAN)
  const headless = found.family.protocol === UEVENT_PROTOCOL
  if (!headless) writer.skip(NLMSG_HEADER)
  const generic = found.family.protocol === GENERIC_PROTOCOL
  if (generic) {
    const start = writer.skip(GENERIC_HEADER)
    writer.setInteger(start, 1, BigInt(found.id))
    writer.setInteger(start + 1, 1, BigInt(options.version ?? found.family.version))
  }
  const flags = options.flags ?? (request ? NLM_F_REQUEST : 0)
  const dump = request && (flags & NLM_F_DUMP) === NLM_F_DUMP
  const body = writer.length
  writeBody({ writer, operation: found, request, dump, body }, values)
  if (found.family.addressFamily !== 0) writer.setInteger(body, 1, BigInt(found.family.addressFamily))
  if (headless) return writer.finish()
  writer.setInteger(0, 4, BigInt(writer.length))
  writer.setInteger(4, 2, BigInt(generic ? genericType(found, options) : found.id))
  writer.setInteger(6, 2, BigInt(flags))
  writer.setInteger(8, 4, BigInt(options.seq ?? 0))
  writer.setInteger(12, 4, BigInt(options.port ?? 0))
  return writer.finish()
}

/** The operation of that name. Throws NetlinkInputError that names what was probably meant. */
export function findOperation(catalog: Catalog, name: string, query: OperationQuery = {}): Operation {
  const found = catalog.operation(name, query)
  if (found !== undefined) return found
  const families =
    query.family === undefined
      ? catalog.families.filter(({ protocol }) => protocol === (query.protocol ?? protocol))
      : [catalog.family(query.family)]
  const near = closest(
    name,
    families.flatMap((family) => family?.operations ?? []).map((operation) => operation.name),
  )
  const hint = near === undefined ? '' : `: did you mean '${near}'?`
  throw new NetlinkInputError('', `no operation is called '${name}'${hint}`)
}

function writeBody(message: Message, values: Values): void {
  const { body } = message.operation
  if (body === undefined) {
    const [key] = Object.keys(values)
    if (key !== undefined) throw new NetlinkInputError(key, `${message.operation.name} takes no values`)
    return
  }
  if (body.kind === 'struct') writeStruct(message, body, values, undefined, undefined)
  else writeValue(message, body, values, undefined, undefined)
}

function genericType(operation: Operation, options: EncodeOptions): number {
  if (options.type !== undefined) return options.type
  if (operation.family.genericName === 'nlctrl') return GENL_ID_CTRL
  throw new NetlinkInputError(
    '',
    `${operation.family.name}: its id on this machine is needed (option \`type\`)`,
  )
}
