/** What a line about a policy rule tells; a part of the library's `Rule`. */
export interface RuleFields {
  readonly family?: string | number
  readonly srcLen?: number
  readonly dstLen?: number
  readonly src?: string
  readonly dst?: string
  readonly iifname?: string
  readonly oifname?: string
  readonly fwmark?: number
  readonly priority?: number
  readonly table?: string | number
  readonly ruleTable?: string | number
  readonly action?: string | number
}

/** The cells of one rule: priority, selector, action. */
export function ruleCells(rule: RuleFields): string[] {
  const selector = [`from ${prefix(rule.src, rule.srcLen)}`]
  if (rule.dst !== undefined) selector.push(`to ${prefix(rule.dst, rule.dstLen)}`)
  if (rule.iifname !== undefined) selector.push(`iif ${rule.iifname}`)
  if (rule.oifname !== undefined) selector.push(`oif ${rule.oifname}`)
  if (rule.fwmark !== undefined) selector.push(`fwmark 0x${rule.fwmark.toString(16)}`)
  const table = rule.table ?? rule.ruleTable
  const action = rule.action === 'to-tbl' ? `table ${table ?? '?'}` : String(rule.action ?? '?')
  return [`${rule.priority ?? 0}:`, `${rule.family ?? ''}`, selector.join(' '), action]
}

function prefix(address: string | undefined, length = 0): string {
  return address === undefined ? 'all' : `${address}/${length}`
}
