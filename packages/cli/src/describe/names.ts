/** Interface names by index, as far as the links that were seen tell. */
export class Names {
  readonly #names = new Map<number, string>()

  learn(ifindex: number | undefined, name: string | undefined): void {
    if (ifindex !== undefined && name !== undefined) this.#names.set(ifindex, name)
  }

  forget(ifindex: number | undefined): void {
    if (ifindex !== undefined) this.#names.delete(ifindex)
  }

  /** The interface's name, or `#7` when it is not known. */
  of(ifindex: number | undefined): string {
    return ifindex === undefined ? '?' : (this.#names.get(ifindex) ?? `#${ifindex}`)
  }
}
