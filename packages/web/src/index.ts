/** The netlink decoder for browsers: @nlkit/core with the parser as WebAssembly. */
import {
  createDecoder,
  type DecodedMessage,
  type DecodeInput,
  type DecodeOptions,
  type Decoder,
  type DecoderOptions,
  decode as decodeWith,
  generatedFamilies,
} from '@nlkit/core'
import init, {
  createCaptureCounter,
  createCaptureReader,
  createParser,
  type InitInput,
  readCapture,
  tables,
} from '@nlkit/wasm'

export type * from '@nlkit/core'

export interface OpenOptions extends DecoderOptions {
  /**
   * The WebAssembly module: its address, its bytes, or compiled. Default: nlkit_wasm_bg.wasm beside the code of
   * @nlkit/wasm, which bundlers find by themselves. Node cannot fetch a file: read it and pass its bytes. Only the
   * first call loads a module.
   */
  module?: InitInput | Promise<InitInput>
}

/** Loads the parser and makes a decoder. Rejects when the module cannot be fetched or is not one. */
export async function openDecoder({ module, ...options }: OpenOptions = {}): Promise<Decoder> {
  await (module === undefined ? init() : init({ module_or_path: module }))
  const backend = { tables, createParser, readCapture, createCaptureReader, createCaptureCounter }
  return createDecoder(backend, options, generatedFamilies)
}

/**
 * The netlink messages of an input: strace text, hex, pcap, pcapng, gzip, raw bytes, whole or as a stream such as
 * `response.body` or `file.stream()`. Loads the parser when first used. Bad input never throws: see `onProblem`, and
 * `problems` of each message.
 */
export async function* decode(
  input: DecodeInput,
  { module, specs, ...options }: DecodeOptions & Pick<OpenOptions, 'module' | 'specs'> = {},
): AsyncGenerator<DecodedMessage, void, undefined> {
  yield* decodeWith(input, {
    ...options,
    decoder: await openDecoder({ specs, ...(module !== undefined && { module }) }),
  })
}
