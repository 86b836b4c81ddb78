/** Reads bodies by the catalog, from tables and tapes made by hand. */
import { Catalog, MessageReader } from '@nlkit/core'
import { hexBytes } from './message.js'
import { buildTables, type TablesDescription, type TypeWords } from './tables.js'
import { TapeBuilder } from './tape.js'

/** Kind of a type record. */
export const NEST = 7

/** Type 1 is the nest of set 1, which has attribute k of type k + 1; then come the types of `rest`. */
export function catalogOf(types: readonly TypeWords[], rest: TablesDescription = {}, many = false): Catalog {
  const attributes = types.map((_, index) => [index + 1, `attr-${index + 1}`, index + 2, many] as const)
  const sets = [{ name: 'top', prefix: 'TOP_', attributes }, ...(rest.sets ?? [])]
  return new Catalog(buildTables({ ...rest, types: [[NEST, 1], ...types, ...(rest.types ?? [])], sets }))
}

export function bodyOf(catalog: Catalog, builder: TapeBuilder): Record<string, unknown> {
  const reader = new MessageReader(catalog)
  reader.attach(builder.bytes, builder.tape, builder.littleEndian)
  return reader.read(builder.record)
}

/** Reads one attribute of one type. */
export function readOne(
  type: TypeWords,
  payload: string,
  rest: TablesDescription = {},
  littleEndian = true,
): unknown {
  const builder = new TapeBuilder(littleEndian)
  const { at } = builder.attribute(1, hexBytes(payload))
  builder.body(builder.frame(1, 0, builder.bytes.length, [at]))
  return plain(bodyOf(catalogOf([type], rest), builder)).attr1
}

/** The same with ordinary prototypes, for comparing. */
function plain(value: object): Record<string, unknown> {
  return { ...value }
}

/** What JSON makes of it. */
export function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
