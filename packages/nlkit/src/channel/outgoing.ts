import type { Acknowledgement } from './acknowledgement.js'
import type { LimitOptions } from './limits.js'

/** What an acknowledgement takes of the receive buffer, and what the longest answer does: in bytes with the overhead. */
export const ACKNOWLEDGEMENT_ROOM = 832
export const ANSWER_ROOM = 33 * 1024

/** A message to send, and how to read what comes back. `T` is the object of one message. */
export interface Outgoing<T> extends LimitOptions {
  readonly operation: string
  readonly values: Readonly<Record<string, unknown>>
  readonly message: Uint8Array
  /** Bytes of the receive buffer that the answer may take. */
  readonly room: number
  /** The object of the message at `record` of the channel's tape. */
  read(record: number): T
  /** The error that the message at `record` carries. */
  refusal(record: number): Error
  /** What the kernel says beside "done" at `record`. */
  acknowledgement(record: number): Acknowledgement
}
