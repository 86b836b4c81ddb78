import { type Attribute, type AttributeSet, type Family, type Type, typeText } from '@nlkit/core'
import type { KernelFamily, KernelOperation, Policy } from './kernel.js'
import { alternatives, fitOf, policyText } from './types.js'

/** Something in which the kernel and the schema differ. */
export interface Difference {
  /** What is meant: `nl80211 set nl80211 5`, `fou operation 3`. */
  readonly about: string
  readonly kernel: string
  readonly schema: string
}

/** What was compared. */
export interface Compared {
  readonly operations: number
  readonly attributes: number
  readonly differences: readonly Difference[]
}

const NOTHING = '-'

/**
 * Compares a family of the running kernel with what the schema knows of it. What the schema alone knows is no
 * difference: kernels are older, and replies have no policy.
 */
export function compareFamily(kernel: KernelFamily, known: Family | undefined): Compared {
  if (known === undefined) {
    const difference = { about: `${kernel.name} family`, kernel: 'is here', schema: NOTHING }
    return { operations: 0, attributes: 0, differences: [difference] }
  }
  return new Comparison(kernel, known).run()
}

class Comparison {
  readonly #differences = new Map<string, Difference>()
  /** Pairs of policy and set that have been compared, or are being. */
  readonly #pairs = new Map<string, readonly Difference[]>()
  readonly #attributes = new Set<string>()

  constructor(
    readonly kernel: KernelFamily,
    readonly known: Family,
  ) {}

  run(): Compared {
    const { kernel, known } = this
    if (kernel.version !== known.version) this.#add('version', String(kernel.version), String(known.version))
    for (const group of kernel.groups)
      if (!known.groups.some(({ name }) => name === group)) this.#add(`group ${group}`, 'is here', NOTHING)
    for (const operation of kernel.operations) this.#operation(operation)
    return {
      operations: kernel.operations.length,
      attributes: this.#attributes.size,
      differences: [...this.#differences.values()],
    }
  }

  #operation(operation: KernelOperation): void {
    const { id } = operation
    const requests = this.known.operations.filter((each) => each.request && each.id === id)
    const [first] = requests
    const ways = waysOf(operation)
    if (first === undefined) {
      this.#add(`operation ${id}`, ways, NOTHING)
      return
    }
    const [single, dump] = [requests.some((each) => each.do), requests.some((each) => each.dump)]
    if ((operation.do && !single) || (operation.dump && !dump))
      this.#add(`operation ${id}`, ways, `${first.cName}: ${waysOf({ do: single, dump })}`)
    const bodies = requests.flatMap(({ body }) => (body === undefined ? [] : alternatives(body)))
    this.#header(bodies)
    const sets = bodies.flatMap((body) => setOf(body) ?? [])
    for (const policy of operation.policies) this.#body(id, policy, sets, first.cName)
  }

  #header(bodies: readonly Type[]): void {
    const { headerSize } = this.kernel
    const sizes = bodies.map((body) => (body.kind === 'struct' ? Math.ceil(body.struct.size / 4) * 4 : 0))
    if (sizes.length > 0 && !sizes.includes(headerSize))
      this.#add('header', `${headerSize} bytes`, `${sizes[0]} bytes`)
  }

  /** Requests of an operation may have one of several bodies: the one that fits best is meant. */
  #body(id: number, policy: number, sets: readonly AttributeSet[], name: string): void {
    if ((this.kernel.policies.get(policy)?.size ?? 0) === 0) return
    if (sets.length === 0) this.#add(`operation ${id}`, 'has attributes', `${name}: has none`)
    for (const difference of this.#best(sets.map((set) => this.#pair(policy, set)))) this.#keep(difference)
  }

  #best(found: readonly (readonly Difference[])[]): readonly Difference[] {
    return [...found].sort((a, b) => a.length - b.length)[0] ?? []
  }

  /** Compares the attributes of a policy with those of a set; a nest inside itself ends where it begins again. */
  #pair(policy: number, set: AttributeSet): readonly Difference[] {
    const key = `${policy} ${set.index}`
    const done = this.#pairs.get(key)
    if (done !== undefined) return done
    this.#pairs.set(key, [])
    const rules = [...(this.kernel.policies.get(policy) ?? [])]
    const found = rules.flatMap(([id, rule]) => this.#attribute(set, id, rule))
    this.#pairs.set(key, found)
    return found
  }

  #attribute(set: AttributeSet, id: number, rule: Policy): readonly Difference[] {
    const about = `${this.known.name} set ${set.name} ${id}`
    this.#attributes.add(about)
    const kernel = policyText(rule)
    const attribute = set.byId(id)
    if (attribute === undefined) return [{ about, kernel, schema: NOTHING }]
    const found = alternatives(attribute.type).flatMap((type) => {
      const differences = this.#type(type, rule, about, attribute)
      return differences === undefined ? [] : [differences]
    })
    return found.length > 0 ? this.#best(found) : [{ about, kernel, schema: said(attribute) }]
  }

  /** Undefined: the type is not what the policy lets pass. */
  #type(type: Type, rule: Policy, about: string, attribute: Attribute): readonly Difference[] | undefined {
    const fit = fitOf(type, rule)
    if (!fit.fits) return undefined
    if (fit.unnamed !== undefined)
      return [{ about, kernel: policyText(rule), schema: `${said(attribute)}: ${fit.unnamed}` }]
    const { policyIdx } = rule
    return fit.set === undefined || policyIdx === undefined ? [] : this.#pair(policyIdx, fit.set)
  }

  #add(what: string, kernel: string, schema: string): void {
    this.#keep({ about: `${this.known.name} ${what}`, kernel, schema })
  }

  #keep(difference: Difference): void {
    this.#differences.set(JSON.stringify(difference), difference)
  }
}

function waysOf({ do: single, dump }: Pick<KernelOperation, 'do' | 'dump'>): string {
  return [single && 'do', dump && 'dump'].filter(Boolean).join(' and ') || NOTHING
}

function setOf(body: Type): AttributeSet | undefined {
  return body.kind === 'nest' || body.kind === 'struct' ? body.set : undefined
}

function said({ cName, name, type, many }: Attribute): string {
  return `${cName || name} ${many ? 'many ' : ''}${typeText(type)}`
}
