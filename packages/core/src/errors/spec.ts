import { type Fault, NlkitError } from './errors.js'

/** One thing that is wrong with a schema file of the user's own. */
export interface SpecIssue {
  /** As it was called when it was loaded. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly reason: string
}

/** YNL or schema files that cannot be used, with everything that is wrong with them. Nothing of them was loaded. */
export class SpecError extends NlkitError {
  readonly code = 'NLKIT_SPEC'
  readonly fault: Fault = 'caller'
  readonly issues: readonly SpecIssue[]

  constructor(issues: readonly SpecIssue[]) {
    super('SpecError', issues.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'))
    this.issues = issues
  }
}
