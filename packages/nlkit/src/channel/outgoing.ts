import type { Acknowledgement } from './acknowledgement.js'
import type { LimitOptions } from './limits.js'

/** A message to send, and how to read what comes back. `T` is the object of one message. */
export interface Outgoing<T> extends LimitOptions {
  readonly operation: string
  readonly values: Readonly<Record<string, unknown>>
  readonly message: Uint8Array
  /** The object of the message at `record` of the channel's tape. */
  read(record: number): T
  /** The error that the message at `record` carries. */
  refusal(record: number): Error
  /** What the kernel says beside "done" at `record`. */
  acknowledgement(record: number): Acknowledgement
}
