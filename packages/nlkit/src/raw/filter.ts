import {
  type Catalog,
  encodeMessage,
  findOperation,
  headerMember,
  NetlinkInputError,
  type Operation,
} from '@nlkit/core'

/** Which messages the kernel shall deliver; the others do not even take room in the receive buffer. */
export interface MessageFilter {
  /** Names of operations: `newroute`. */
  readonly operations: readonly string[]
  /** Members of their fixed header by name, each with the value or the values that are wanted. */
  readonly header?: Readonly<Record<string, unknown>>
}

const HEADER = 16
const TYPE_OFFSET = 4
const FIRST_TYPE = 0x10

/** Opcodes of classic BPF (linux/filter.h). */
const LOAD: Readonly<Record<number, number>> = { 1: 0x30, 2: 0x28, 4: 0x20 }
const JUMP_EQUAL = 0x15
const RETURN = 0x06
const EVERYTHING = 0xffffffff
/** Distances of jumps are bytes. */
const LONGEST_JUMP = 255

interface Instruction {
  readonly code: number
  readonly k: number
  /** Instructions to skip when it is equal, and when not. */
  readonly equal?: number
  readonly other?: number
}

/**
 * A program of classic BPF: struct sock_filter after struct sock_filter, in this machine's byte order. It looks at
 * the first message of a datagram. NLMSG_ERROR, NLMSG_DONE and their like always pass. Throws NetlinkInputError.
 */
export function compileFilter(filter: MessageFilter, catalog: Catalog, protocol: number): Uint8Array {
  const { operations, header = {} } = filter
  if (operations.length === 0) throw new NetlinkInputError('operations', 'must name at least one operation')
  const program = operations.flatMap((name, index) => {
    const operation = findOperation(catalog, name, { protocol })
    if (operation.family.genericName !== '')
      throw new NetlinkInputError(`operations.${index}`, 'generic families have no fixed message types')
    return alternative(operation, header, catalog)
  })
  // The type is in host order, loads are big-endian: types below 16 are told apart one by one.
  const controls = Array.from({ length: FIRST_TYPE }, (_, type) => typed(type, [accept()])).flat()
  return assemble([...program, ...controls, { code: RETURN, k: 0 }])
}

/** Accepts the operation's messages whose header fits; jumps behind itself at other types. */
function alternative(
  operation: Operation,
  header: Readonly<Record<string, unknown>>,
  catalog: Catalog,
): Instruction[] {
  const checks = Object.entries(header).flatMap(([key, wanted]) => {
    const values = Array.isArray(wanted) ? wanted : [wanted]
    return oneOf(values.map((value: unknown) => place(operation, key, value, catalog)))
  })
  return typed(operation.id, [...checks, accept()])
}

function typed(type: number, then: readonly Instruction[]): Instruction[] {
  if (then.length > LONGEST_JUMP) throw new NetlinkInputError('header', 'asks for too many values')
  const k = bigEndian(Uint8Array.from(new Uint8Array(Uint16Array.of(type).buffer)))
  return [{ code: 0x28, k: TYPE_OFFSET }, { code: JUMP_EQUAL, k, other: then.length }, ...then]
}

const accept = (): Instruction => ({ code: RETURN, k: EVERYTHING })

interface Place {
  readonly offset: number
  readonly width: number
  /** As a big-endian load gives it. */
  readonly value: number
}

/** Goes on when the member has one of the values, otherwise refuses. */
function oneOf(places: readonly Place[]): Instruction[] {
  const [first] = places
  if (first === undefined) return [{ code: RETURN, k: 0 }]
  const tests = places.map(({ value }, index) => ({
    code: JUMP_EQUAL,
    k: value,
    equal: places.length - index,
  }))
  return [{ code: LOAD[first.width] ?? 0, k: first.offset }, ...tests, { code: RETURN, k: 0 }]
}

/** Where the member stands, and the bytes that the encoder writes for the value. */
function place(operation: Operation, key: string, value: unknown, catalog: Catalog): Place {
  const struct = operation.body?.kind === 'struct' ? operation.body.struct : undefined
  const member = struct && headerMember(struct, key)
  const width = member?.type.kind === 'integer' ? member.type.width : 0
  if (member === undefined || LOAD[width] === undefined) {
    throw new NetlinkInputError(
      `header.${key}`,
      `is no integer of up to 32 bits in the header of ${operation.name}`,
    )
  }
  const bytes = encodeMessage(catalog, operation, { [key]: value })
  const offset = HEADER + member.offset
  return { offset, width, value: bigEndian(bytes.subarray(offset, offset + width)) }
}

function bigEndian(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

function assemble(program: readonly Instruction[]): Uint8Array {
  const bytes = new Uint8Array(program.length * 8)
  program.forEach(({ code, k, equal = 0, other = 0 }, index) => {
    const at = index * 8
    bytes.set(new Uint8Array(Uint16Array.of(code).buffer), at)
    bytes[at + 2] = equal
    bytes[at + 3] = other
    bytes.set(new Uint8Array(Uint32Array.of(k).buffer), at + 4)
  })
  return bytes
}
