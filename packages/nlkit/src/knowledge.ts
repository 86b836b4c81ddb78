import {
  Catalog,
  createDecoder,
  type DecodedMessage,
  type DecodeInput,
  type DecodeOptions,
  type Decoder,
  type DecoderOptions,
  decode as decodeWith,
  generatedFamilies,
} from '@nlkit/core'
import { loadAddon } from './native/addon.js'

/** What the process knows of netlink, read once from the tables of the addon. */
export interface Knowledge {
  readonly catalog: Catalog
  readonly decoder: Decoder
}

let known: Knowledge | undefined

export function knowledge(): Knowledge {
  if (known !== undefined) return known
  const addon = loadAddon()
  const catalog = new Catalog(addon.tables())
  if (generatedFamilies.some((family) => family.fingerprint !== catalog.fingerprint)) warnOfMismatch()
  known = { catalog, decoder: createDecoder(addon, {}, generatedFamilies) }
  return known
}

/** Reading falls back to the catalog: right, but several times slower. */
function warnOfMismatch(): void {
  process.emitWarning(
    'the addon and the generated readers are of different schemas, which makes reading slow',
    {
      code: 'NLKIT_SCHEMA_MISMATCH',
      detail: 'Install the same version of nlkit, @nlkit/core and @nlkit/node; in a clone: npm run build.',
    },
  )
}

/** Decodes captures and single datagrams with the native parser. Throws UnsupportedError without the addon. */
export function openDecoder(options: DecoderOptions = {}): Decoder {
  return createDecoder(loadAddon(), options, generatedFamilies)
}

/**
 * The netlink messages of an input: strace text, hex, pcap, pcapng, gzip, raw bytes, whole or as a stream. Bad input
 * never throws: see `onProblem`, and `problems` of each message. Throws UnsupportedError without the addon, FilterError
 * for a wrong filter, and what the stream throws.
 */
export function decode(
  input: DecodeInput,
  options: DecodeOptions = {},
): AsyncGenerator<DecodedMessage, void, undefined> {
  return decodeWith(input, { ...options, decoder: openDecoder() })
}

/** All that this version of nlkit knows of netlink: families, operations, attributes. Throws UnsupportedError without the addon. */
export function schema(): Catalog {
  return knowledge().catalog
}
