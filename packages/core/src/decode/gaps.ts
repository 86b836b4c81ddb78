import { type Field, field } from './field.js'

/**
 * Zeros that say nothing: padding, or what is left of a longer header than the kernel reads (struct ifinfomsg where
 * struct netconfmsg is meant).
 */
const SURPLUS = 12

/** What bytes between the fields are. */
export type Gaps = 'padding' | 'unknown' | 'packed'

/**
 * The fields in order of offset, with the bytes of `[start, end)` that are in none of them as padding (up to the next
 * multiple of 4, or a few zeros) or as unknown. In structs all gaps are `padding`, in what is `packed` none.
 */
export function fillGaps(
  bytes: Uint8Array,
  fields: readonly Field[],
  start: number,
  end: number,
  gaps: Gaps = 'unknown',
): readonly Field[] {
  const sorted = [...fields].sort((a, b) => a.offset - b.offset)
  const filled: Field[] = []
  let at = start
  for (const known of sorted) {
    if (known.offset > at) filled.push(...gapFields(bytes, at, known.offset, start, gaps))
    filled.push(known)
    at = Math.max(at, known.offset + known.length)
  }
  if (end > at) filled.push(...gapFields(bytes, at, end, start, gaps))
  return filled
}

function gapFields(bytes: Uint8Array, from: number, to: number, start: number, kind: Gaps): Field[] {
  if (kind === 'padding') return [field('padding', from, to - from)]
  if (kind === 'packed') return [field('unknown', from, to - from)]
  const aligned = Math.min(to, from + ((4 - ((from - start) % 4)) % 4))
  const rest = to - aligned
  const zeros = rest <= SURPLUS && bytes.subarray(aligned, to).every((byte) => byte === 0)
  const padding = zeros ? to : aligned
  const fields: Field[] = []
  if (padding > from) fields.push(field('padding', from, padding - from))
  if (to > padding) fields.push(field('unknown', padding, to - padding))
  return fields
}
