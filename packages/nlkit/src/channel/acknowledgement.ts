import { type MessageReader, RECORD_LENGTH, RECORD_START, word } from '@nlkit/core'

/** What the kernel says beside "done": its extended ACK on success. */
export interface Acknowledgement {
  /** The kernel's own texts: what it did, but not quite as asked. */
  readonly warnings: readonly string[]
  /** NLMSGERR_ATTR_COOKIE: bytes that identify what was made (nl80211). */
  readonly cookie?: Uint8Array | undefined
  /** The positive number with which a generic family acknowledges what it made: of a radio of mac80211_hwsim. */
  readonly result?: number | undefined
}

/** The objects of an answer, with what the kernel said beside them. */
export type Reply<T> = T[] & Acknowledgement

/** The objects of a whole dump. */
export type Listed<T> = Reply<T> & {
  /** False when the state changed in every attempt, so that the objects may not fit together. */
  readonly consistent: boolean
}

const NLM_F_ACK_TLVS = 0x200
const NLMSG_HEADER = 16
const PLAIN: Acknowledgement = { warnings: Object.freeze([]), cookie: undefined }

/** Reads the NLMSG_ERROR with 0, or the NLMSG_DONE, at `record`. */
export function acknowledgementAt(reader: MessageReader, record: number): Acknowledgement {
  const start = word(reader.tape, record + RECORD_START)
  const flags = reader.view.getUint16(start + 6, reader.littleEndian)
  const result = resultAt(reader, record)
  if ((flags & NLM_F_ACK_TLVS) === 0) return result === undefined ? PLAIN : { ...PLAIN, result }
  const body = reader.read(record)
  const message: unknown = Reflect.get(body, 'message')
  const cookie: unknown = Reflect.get(body, 'cookie')
  return {
    warnings: typeof message === 'string' ? [message] : PLAIN.warnings,
    cookie: cookie instanceof Uint8Array ? cookie : undefined,
    result,
  }
}

/** The number in an NLMSG_ERROR or NLMSG_DONE, whose successes are 0 but for those of generic families. */
function resultAt(reader: MessageReader, record: number): number | undefined {
  const start = word(reader.tape, record + RECORD_START)
  if (word(reader.tape, record + RECORD_LENGTH) < NLMSG_HEADER + 4) return undefined
  const said = reader.view.getInt32(start + NLMSG_HEADER, reader.littleEndian)
  return said > 0 ? said : undefined
}

/** Not enumerable: the array compares and prints as the objects alone. */
export function replyOf<T>(objects: T[], { warnings, cookie, result }: Acknowledgement): Reply<T> {
  if (result !== undefined) Object.defineProperty(objects, 'result', { value: result })
  if (cookie !== undefined) Object.defineProperty(objects, 'cookie', { value: cookie })
  return Object.defineProperty(objects, 'warnings', { value: warnings }) as Reply<T>
}

export function listOf<T>(objects: T[], acknowledgement: Acknowledgement, consistent: boolean): Listed<T> {
  return Object.defineProperty(replyOf(objects, acknowledgement), 'consistent', {
    value: consistent,
  }) as Listed<T>
}

export { PLAIN as PLAIN_ACKNOWLEDGEMENT }
