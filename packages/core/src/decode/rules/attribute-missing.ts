import type { AttributeSet, Type } from '../../catalog/index.js'
import { asksForDump } from './look.js'
import { has, NEEDS, type Need } from './needs.js'
import type { Rule, RuleMessage } from './rule.js'

/** A request lacks an attribute without which the kernel cannot serve it. */
export const attributeMissing: Rule = {
  code: 'attribute-missing',
  checkMessage(message) {
    const { request, operation, malformed, start, end } = message
    // What could not be read may have been what is missing.
    if (!request || malformed || operation === undefined || asksForDump(message)) return undefined
    const unmet = NEEDS.find((need) => need.operations.includes(operation.cName) && isUnmet(need, message))
    if (unmet === undefined) return undefined
    const names = unmet.oneOf.map((path) => cNameOf(operation.body, path)).filter(Boolean)
    return {
      offset: start,
      length: end - start,
      code: 'attribute-missing',
      path: unmet.oneOf[0] ?? '',
      message: `${operation.cName} lacks ${names.join(', or ')}: ${unmet.because}`,
    }
  },
}

function isUnmet({ when, oneOf }: Need, message: RuleMessage): boolean {
  return (when === undefined || when(message)) && !oneOf.some((path) => has(message, path))
}

/** 'linkinfo.kind' -> 'IFLA_INFO_KIND'; '' when the schema has no such attribute. */
function cNameOf(body: Type | undefined, path: string): string {
  let set: AttributeSet | undefined = setOf(body)
  let cName = ''
  for (const step of path.split('.')) {
    const attribute = set?.byName(step)
    cName = attribute?.cName ?? ''
    set = setOf(attribute?.type)
  }
  return cName
}

function setOf(type: Type | undefined): AttributeSet | undefined {
  return type?.kind === 'struct' || type?.kind === 'nest' ? type.set : undefined
}
