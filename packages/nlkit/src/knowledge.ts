import { Catalog, createDecoder, type Decoder, type DecoderOptions, generatedFamilies } from '@nlkit/core'
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

/** All that this version of nlkit knows of netlink: families, operations, attributes. Throws UnsupportedError without the addon. */
export function schema(): Catalog {
  return knowledge().catalog
}
