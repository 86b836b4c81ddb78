import { compileFilter, type Filter } from '../filter/index.js'
import type { CaptureOptions, DecodedCapture, DecodedMessage, Decoder, InputProblem } from './types.js'

/** A part of an input; text is taken as UTF-8. */
export type Piece = Uint8Array | string

/** As of a web stream; also those whose platform cannot iterate them. */
export interface PieceStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Piece | undefined }>
    cancel(): Promise<unknown>
    releaseLock(): void
  }
}

/** All of an input, or its pieces: a file's stream, a response's body, a process's output. */
export type DecodeInput = Piece | ArrayBuffer | AsyncIterable<Piece> | PieceStream

export interface DecodeOptions extends CaptureOptions {
  /** Only messages that pass: in the filter language, or a function. */
  readonly filter?: string | Filter
  /** Told of each place of the input that no message could be read from. */
  readonly onProblem?: (problem: InputProblem) => void
}

/**
 * The netlink messages of an input, whatever it is: strace text, hex, pcap, pcapng, gzip, raw bytes; `format` need not
 * be given. Of a stream, no more is kept in memory than its largest record. The generator's `return` ends the stream.
 *
 * Bad input never throws: see `onProblem`, and `problems` of each message. Throws FilterError for a wrong filter, and
 * what the stream throws.
 */
export async function* decode(
  input: DecodeInput,
  { decoder, filter, onProblem = () => {}, ...options }: DecodeOptions & { readonly decoder: Decoder },
): AsyncGenerator<DecodedMessage, void, undefined> {
  const passes = typeof filter === 'string' ? compileFilter(filter, decoder.catalog) : filter
  const stream = decoder.openStream(options)
  for await (const piece of piecesOf(input)) {
    yield* found(stream.push(bytesOf(piece)))
  }
  yield* found(stream.end())

  function* found({ messages, problems }: DecodedCapture): Generator<DecodedMessage, void, undefined> {
    for (const problem of problems) onProblem(problem)
    for (const message of messages) if (passes === undefined || passes(message)) yield message
  }
}

function piecesOf(input: DecodeInput): AsyncIterable<Piece> | readonly Piece[] {
  if (typeof input === 'string' || input instanceof Uint8Array) return [input]
  if (input instanceof ArrayBuffer) return [new Uint8Array(input)]
  return 'getReader' in input ? readPieces(input) : input
}

async function* readPieces(stream: PieceStream): AsyncGenerator<Piece, void, undefined> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (value !== undefined) yield value
      if (done) return
    }
  } finally {
    // Ended early or not: nothing more is wanted.
    await reader.cancel()
    reader.releaseLock()
  }
}

function bytesOf(piece: Piece): Uint8Array {
  return typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
}
