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
  type Specs,
} from '@nlkit/core'
import { loadAddon } from './native/addon.js'

/** What the process knows of netlink, read once from the tables of the addon. */
export interface Knowledge {
  readonly catalog: Catalog
  readonly decoder: Decoder
  /** Of schemas of the user's own; undefined: those of the addon. */
  readonly tables: Uint8Array | undefined
}

let known: Knowledge | undefined
const knownWith = new WeakMap<Specs, Knowledge>()

/** What nlkit knows, or what it knows with `specs`. */
export function knowledge(specs?: Specs): Knowledge {
  return specs === undefined ? builtin() : extended(specs)
}

function extended(specs: Specs): Knowledge {
  const made = knownWith.get(specs)
  if (made !== undefined) return made
  const decoder = openDecoder({ specs })
  const { catalog } = decoder
  const extension = { catalog, decoder, tables: specs.tables }
  knownWith.set(specs, extension)
  return extension
}

function builtin(): Knowledge {
  if (known !== undefined) return known
  const addon = loadAddon()
  const catalog = new Catalog(addon.tables())
  if (generatedFamilies.some((family) => family.fingerprint !== catalog.fingerprint)) warnOfMismatch()
  known = { catalog, decoder: createDecoder(addon, {}, generatedFamilies), tables: undefined }
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
  { specs, ...options }: DecodeOptions & Pick<DecoderOptions, 'specs'> = {},
): AsyncGenerator<DecodedMessage, void, undefined> {
  return decodeWith(input, { ...options, decoder: openDecoder({ specs }) })
}

/**
 * All that this version of nlkit knows of netlink, with `specs` too: families, operations, attributes. Throws
 * UnsupportedError without the addon.
 */
export function schema(specs?: Specs): Catalog {
  return knowledge(specs).catalog
}
