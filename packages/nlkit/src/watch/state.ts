import { same, type Volatile } from './same.js'

/** A notification. */
export interface Notice<T> {
  readonly removal: boolean
  /** NLM_F_REPLACE: the object takes the place of another. */
  readonly replace: boolean
  readonly object: T
}

/** What a notification, or the difference between two states, means for one object. */
export type Step<T> =
  | { readonly type: 'added'; readonly object: T; readonly previous?: undefined }
  | { readonly type: 'changed'; readonly object: T; readonly previous: T }
  | { readonly type: 'removed'; readonly object: T; readonly previous: T }

/** The objects of one kind as far as they are known. Applying what is known already changes nothing. */
export interface State<T> {
  apply(notice: Notice<T>): Step<T> | undefined
  /** Takes over the objects of a dump; the steps from what was known to them. */
  replace(objects: readonly T[]): Step<T>[]
  /** All that is known. */
  objects(): T[]
}

/** Objects of which there is one for each key. */
export class KeyedState<T> implements State<T> {
  #objects = new Map<string, T>()

  constructor(
    readonly key: (object: T) => string,
    readonly except: Volatile,
  ) {}

  apply({ removal, object }: Notice<T>): Step<T> | undefined {
    const key = this.key(object)
    const previous = this.#objects.get(key)
    if (!removal) return this.#put(this.#objects, key, previous, object)
    this.#objects.delete(key)
    return previous === undefined ? undefined : { type: 'removed', object, previous }
  }

  replace(objects: readonly T[]): Step<T>[] {
    const before = this.#objects
    this.#objects = new Map()
    const steps: Step<T>[] = []
    for (const object of objects) {
      const key = this.key(object)
      const step = this.#put(this.#objects, key, before.get(key), object)
      if (step !== undefined) steps.push(step)
    }
    for (const [key, object] of before) {
      if (!this.#objects.has(key)) steps.push({ type: 'removed', object, previous: object })
    }
    return steps
  }

  objects(): T[] {
    return [...this.#objects.values()]
  }

  /** What was told stays: the object of one step is the previous one of the next. */
  #put(objects: Map<string, T>, key: string, previous: T | undefined, object: T): Step<T> | undefined {
    const unchanged = previous !== undefined && same(previous, object, this.except)
    objects.set(key, unchanged ? previous : object)
    if (unchanged) return undefined
    return previous === undefined ? { type: 'added', object } : { type: 'changed', object, previous }
  }
}
