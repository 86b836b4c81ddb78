import type { Step } from './state.js'

/** What objects stand on: `link 3`, `address 192.0.2.1`, `nexthop 7`. */
export class Usage<T> {
  readonly #counts = new Map<string, number>()

  constructor(readonly stands: { on(object: T): readonly string[] }) {}

  /** An object has come, changed or gone. */
  count({ type, object, previous }: Step<T>): void {
    if (previous !== undefined) for (const base of this.stands.on(previous)) this.#add(base, -1)
    if (type !== 'removed') for (const base of this.stands.on(object)) this.#add(base, 1)
  }

  /** Whether an object stands on it. */
  has(base: string): boolean {
    return this.#counts.has(base)
  }

  #add(base: string, count: number): void {
    const sum = (this.#counts.get(base) ?? 0) + count
    if (sum > 0) this.#counts.set(base, sum)
    else this.#counts.delete(base)
  }
}
