import { Catalog, createDecoder, type Decoder, type DecoderOptions } from '@nlkit/core'
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
  known = { catalog: new Catalog(addon.tables()), decoder: createDecoder(addon) }
  return known
}

/** Decodes captures and single datagrams with the native parser. Throws UnsupportedError without the addon. */
export function openDecoder(options: DecoderOptions = {}): Decoder {
  return createDecoder(loadAddon(), options)
}

/** All that this version of nlkit knows of netlink: families, operations, attributes. Throws UnsupportedError without the addon. */
export function schema(): Catalog {
  return knowledge().catalog
}
