/** What a program printed against what the decoder makes of the messages it printed that from. */
import type { DecodedMessage } from '@nlkit/core'

/** A run of a program, and how its print is compared with its messages. */
export interface Comparison {
  /** Unique among all; its vector is `test/vectors/programs/NAME.pcap.gz` and `NAME.out`. */
  readonly name: string
  /** Programs besides strace, as in setup/programs.json. */
  readonly needs: readonly string[]
  /** A shell line that succeeds only where the kernel has what is compared; run in a namespace of its own. */
  readonly kernel?: string
  /** Shell lines that make what the program then shows. */
  readonly setUp?: string
  /** The program and its arguments, a shell line: the messages of its processes are taken. */
  readonly run: string
  /**
   * Of a program that listens: what is done once it does, and how many lines it prints of that; then it is
   * interrupted as by Ctrl-C.
   */
  readonly listens?: { readonly during: string; readonly lines: number }
  /** Payload bytes that nothing explains: none, or as many as this says, and why. */
  readonly opaque?: { readonly bytes: number; readonly why: string }
  /** Every difference in a line of its own: none when both say the same. */
  compare(messages: readonly DecodedMessage[], printed: string): readonly string[]
}

/** An object's own property, however deep: 'linkinfo.data.id', 'hops.0.via'. */
export function at(object: unknown, path: string): unknown {
  if (path === '') return object
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      object,
    )
}

/**
 * JSON bodies of the answers among the messages, those of these operations that were received, with the message's
 * header as `$header`.
 */
export function received(messages: readonly DecodedMessage[], ...operations: readonly string[]): Body[] {
  return messages
    .filter(({ direction, operation }) => direction === 'receive' && operations.includes(operation ?? ''))
    .map((message) => bodyOf(message))
}

export type Body = Readonly<Record<string, unknown>>

function bodyOf(message: DecodedMessage): Body {
  const { body, header } = message.toJSON()
  if (isObject(body)) return { ...body, $header: header }
  throw new TypeError(`message ${message.index} has no body`)
}

export function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
