import type { Field } from './field.js'

/** Path of the deepest attribute, member or element that byte `offset` belongs to; '' when it is none of them. */
export function pathAt(fields: readonly Field[], offset: number): string {
  return joined(chainAt(fields, offset))
}

/**
 * Path of the attribute `id` that is missing in the nest whose attribute header or payload is at `nest`; without
 * `nest`, at the top. '' when the schema does not know it.
 */
export function missingPath(fields: readonly Field[], top: Field['set'], id: number, nest?: number): string {
  const chain = nest === undefined ? [] : chainAt(fields, nest)
  const set = chain.length === 0 ? top : chain.findLast((known) => known.set !== undefined)?.set
  const missing = set?.byId(id)
  return missing === undefined ? '' : [joined(chain), missing.key].filter(Boolean).join('.')
}

/** The fields that byte `offset` lies in, the outermost first. */
export function chainAt(fields: readonly Field[], offset: number): Field[] {
  const found = fields.find((known) => offset >= known.offset && offset < known.offset + known.length)
  return found === undefined ? [] : [found, ...chainAt(found.children, offset)]
}

function joined(chain: readonly Field[]): string {
  return chain
    .map((known) => known.step)
    .filter(Boolean)
    .join('.')
}
