import { errnoNumber, NetlinkInputError, type Values } from '@nlkit/core'

/** One message of an answer, as `encodeMessage` takes it. */
export interface AnswerMessage {
  /** Schema name: 'newlink'. */
  readonly operation: string
  readonly values?: Values
}

/** What certain requests are answered with, in place of what the simulated kernel would do. */
export interface Answer {
  /** The messages before the acknowledgement; to a dump its objects. */
  readonly messages?: readonly AnswerMessage[]
  /** The refusal at the end: 'EPERM'. Default: success. */
  readonly error?: string
  /** The kernel's explanation (NLMSGERR_ATTR_MSG): of an error, or a warning. */
  readonly text?: string
  /** Byte of the request that the error is about (NLMSGERR_ATTR_OFFS). */
  readonly offset?: number
  /** How many requests are answered so; default: all from now on. */
  readonly times?: number
}

const NLMSGERR_ATTR_MSG = 1
const NLMSGERR_ATTR_OFFS = 2

/** The positive error number of an answer; 0 for success. Throws NetlinkInputError for a name that Linux does not have. */
export function numberOf(error: string | undefined): number {
  if (error === undefined) return 0
  const number = errnoNumber(error)
  if (number === undefined) throw new NetlinkInputError('error', `no error is called '${error}'`)
  return number
}

/** The extended-acknowledgement attributes of an answer. */
export function extendedAck({ text, offset }: Answer): Uint8Array {
  const parts: Uint8Array[] = []
  if (text !== undefined) parts.push(attribute(NLMSGERR_ATTR_MSG, terminated(text)))
  if (offset !== undefined) {
    parts.push(attribute(NLMSGERR_ATTR_OFFS, new Uint8Array(Uint32Array.of(offset).buffer)))
  }
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** nla_len and nla_type in this machine's byte order, the payload, and padding to four bytes. */
export function attribute(type: number, payload: Uint8Array): Uint8Array {
  const length = 4 + payload.length
  const bytes = new Uint8Array(Math.ceil(length / 4) * 4)
  bytes.set(new Uint8Array(Uint16Array.of(length, type).buffer))
  bytes.set(payload, 4)
  return bytes
}

/** A string as attributes carry it, with a zero byte behind. */
export function terminated(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`)
}
