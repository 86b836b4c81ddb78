import type { AttributeSet, Catalog, Type } from '../catalog/index.js'
import { closest } from '../encoder/path.js'

/** Every name that an attribute, a header member or an element has, with the types of what is called so. */
export class NameIndex {
  readonly #types = new Map<string, Type[]>()
  readonly #seen = new Set<number>()

  constructor(catalog: Catalog) {
    for (const { operations } of catalog.families) {
      for (const { body } of operations) if (body !== undefined) this.#enter(body)
    }
  }

  /** Undefined: nothing has that name. */
  types(name: string): readonly Type[] | undefined {
    return this.#types.get(name)
  }

  /** The known name that differs least from `name`, if any is near. */
  nearest(name: string): string | undefined {
    return closest(name, this.#types.keys())
  }

  #enter(type: Type): void {
    if (this.#seen.has(type.index)) return
    this.#seen.add(type.index)
    switch (type.kind) {
      case 'struct':
        for (const { key, name, cName, type: inner } of type.struct.members)
          this.#add([key, name, cName], inner)
        if (type.set !== undefined) this.#enterSet(type.set)
        return
      case 'nest':
        this.#enterSet(type.set)
        return
      case 'list':
      case 'array':
      case 'records':
      case 'several':
        this.#enter(type.element)
        return
      case 'limited':
        this.#enter(type.inner)
        return
      case 'elements':
        this.#enterSet(type.set)
        return
      case 'sequence':
      case 'bits':
        for (const { key, name, type: inner } of (type.kind === 'bits' ? type.bits : type.sequence).members)
          this.#add([key, name], inner)
        return
      case 'choice':
        for (const { type: inner } of type.choice.cases) this.#enter(inner)
        if (type.choice.otherwise !== undefined) this.#enter(type.choice.otherwise)
        return
      default:
    }
  }

  #enterSet(set: AttributeSet): void {
    for (const { key, name, cName, type } of set.attributes) this.#add([key, name, cName], type)
  }

  #add(names: readonly string[], type: Type): void {
    for (const name of new Set(names)) {
      const known = this.#types.get(name)
      if (known === undefined) this.#types.set(name, [type])
      else if (!known.includes(type)) known.push(type)
    }
    this.#enter(type)
  }
}
