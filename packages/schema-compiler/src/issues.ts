/** Where something stands in a schema file. */
export interface Place {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
}

/** One thing that is wrong with the schema, and where. */
export interface Issue extends Place {
  readonly reason: string
}

/** Collects what is wrong, so that one run reports all of it. */
export class Issues {
  readonly #list: Issue[] = []

  add(place: Place, reason: string): void {
    this.#list.push({ file: place.file, line: place.line, reason })
  }

  get empty(): boolean {
    return this.#list.length === 0
  }

  /** By file, then line; the same complaint about the same line appears once. */
  sorted(): Issue[] {
    const seen = new Set<string>()
    const unique = this.#list.filter((issue) => {
      const text = formatIssue(issue)
      return !seen.has(text) && seen.add(text)
    })
    return unique.sort((a, b) => compare(a.file, b.file) || a.line - b.line)
  }
}

/** `file:line: reason` */
export function formatIssue(issue: Issue): string {
  return `${issue.file}:${issue.line}: ${issue.reason}`
}

/** Orders strings by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
