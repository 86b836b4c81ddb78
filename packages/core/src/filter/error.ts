import { NlkitError } from '../errors/errors.js'

/** A filter that cannot be read. */
export class FilterError extends NlkitError {
  readonly code = 'NLKIT_FILTER'
  readonly fault = 'caller'

  constructor(
    readonly reason: string,
    /** The whole filter. */
    readonly filter: string,
    /** The part at fault, in UTF-16 units of `filter`. */
    readonly offset: number,
    readonly length: number,
  ) {
    super('FilterError', `filter, column ${offset + 1}: ${reason}`)
  }

  /** Two lines: the filter, and marks under the part at fault. */
  get pointer(): string {
    return `${this.filter}\n${' '.repeat(this.offset)}${'^'.repeat(Math.max(1, this.length))}`
  }
}
