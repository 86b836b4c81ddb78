import {
  CONTROL_PROTOCOL,
  type Family,
  type Operation,
  type OperationClass,
  UEVENT_PROTOCOL,
} from '../catalog/index.js'
import type { MessageHeader } from './types.js'

/** Bytes of struct nlmsghdr. */
export const HEADER_LENGTH = 16
/** Bytes of struct genlmsghdr, which follows nlmsghdr in generic netlink. */
export const GENERIC_HEADER_LENGTH = 4

export const NLM_F_REQUEST = 0x1

type FlagNames = readonly (readonly [mask: number, name: string])[]

/** Bits that mean the same in every message. */
const COMMON_FLAGS: FlagNames = [
  [NLM_F_REQUEST, 'request'],
  [0x2, 'multi'],
  [0x4, 'ack'],
  [0x8, 'echo'],
  [0x10, 'dump-intr'],
  [0x20, 'dump-filtered'],
]

const GET_FLAGS: FlagNames = [
  [0x300, 'dump'],
  [0x100, 'root'],
  [0x200, 'match'],
  [0x400, 'atomic'],
]

/** The upper bits mean what the class of the message makes of them. */
const CLASS_FLAGS: Readonly<Record<OperationClass | 'control', FlagNames>> = {
  get: GET_FLAGS,
  // Requests of generic families that are neither get nor set are asked for with `dump`, too.
  other: GET_FLAGS,
  new: [
    [0x100, 'replace'],
    [0x200, 'excl'],
    [0x400, 'create'],
    [0x800, 'append'],
  ],
  delete: [
    [0x100, 'nonrec'],
    [0x200, 'bulk'],
  ],
  set: [],
  control: [
    [0x100, 'capped'],
    [0x200, 'ack-tlvs'],
  ],
}

const ROUTE_CLASSES = ['new', 'delete', 'get', 'set'] as const

/** What decides the names in a header. */
export interface HeaderContext {
  readonly protocol: number
  readonly operation: Operation | undefined
  readonly family: Family | undefined
}

/** Reads what is there of the header at the start of `view`; what is missing reads as 0. */
export function readHeader(view: DataView, littleEndian: boolean, context: HeaderContext): MessageHeader {
  if (context.protocol === UEVENT_PROTOCOL) return noHeader(view.byteLength, context)
  const type = u16(view, 4, littleEndian)
  return {
    length: u32(view, 0, littleEndian),
    type,
    name: context.operation?.cName || String(type),
    flags: flagNames(u16(view, 6, littleEndian), flagsOfClass(type, context)),
    seq: u32(view, 8, littleEndian),
    port: u32(view, 12, littleEndian),
  }
}

/** Of a message that has none. */
function noHeader(length: number, { operation }: HeaderContext): MessageHeader {
  return { length, type: 0, name: operation?.name ?? '', flags: [], seq: 0, port: 0 }
}

function flagsOfClass(type: number, { protocol, operation, family }: HeaderContext): FlagNames {
  if (family?.protocol === CONTROL_PROTOCOL) return CLASS_FLAGS.control
  if (operation !== undefined) return CLASS_FLAGS[operation.class]
  // rtnetlink hands out its message types in fours.
  const routeClass = protocol === 0 && type >= 16 ? ROUTE_CLASSES[type & 3] : undefined
  return CLASS_FLAGS[routeClass ?? 'other']
}

function flagNames(flags: number, upper: FlagNames): readonly (string | number)[] {
  const names: (string | number)[] = []
  let rest = flags
  for (const [mask, name] of [...COMMON_FLAGS, ...upper]) {
    if ((rest & mask) !== mask) continue
    names.push(name)
    rest &= ~mask
  }
  if (rest !== 0) names.push(rest)
  return names
}

function u16(view: DataView, at: number, littleEndian: boolean): number {
  return at + 2 <= view.byteLength ? view.getUint16(at, littleEndian) : 0
}

function u32(view: DataView, at: number, littleEndian: boolean): number {
  return at + 4 <= view.byteLength ? view.getUint32(at, littleEndian) : 0
}
