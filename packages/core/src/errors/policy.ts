/** The rule of the kernel that an attribute broke, from the extended ACK (NLMSGERR_ATTR_POLICY). */
export interface Policy {
  /** Kind of value: `u8` ... `s64`, `string`, `nul-string`, `binary`, `nested`, `flag`, ... or its number. */
  readonly type?: string | number | undefined
  /** Least and greatest integer. */
  readonly min?: bigint | undefined
  readonly max?: bigint | undefined
  /** Length of the payload in bytes. */
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  /** Bits that may be set. */
  readonly mask?: bigint | undefined
}

/** One phrase: `u16 1..4094`, `nul-string of at most 15 bytes`, `u32 mask 0x3`. */
export function describePolicy(policy: Policy): string {
  const parts = [policy.type === undefined ? 'value' : String(policy.type)]
  if (policy.min !== undefined || policy.max !== undefined) {
    parts.push(`${policy.min ?? ''}..${policy.max ?? ''}`)
  }
  if (policy.mask !== undefined) parts.push(`mask 0x${policy.mask.toString(16)}`)
  const length = describeLength(policy.minLength, policy.maxLength)
  if (length !== '') parts.push(length)
  return parts.join(' ')
}

function describeLength(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && min === max) return `of ${max} bytes`
  if (min !== undefined && max !== undefined) return `of ${min} to ${max} bytes`
  if (max !== undefined) return `of at most ${max} bytes`
  if (min !== undefined) return `of at least ${min} bytes`
  return ''
}
