/** What iw prints, as lines with their depth: it indents with tabs. */
import { execFileSync } from 'node:child_process'

/** iw hangs for ever where the kernel refuses it a dump (ENOBUFS): never without a limit. */
const LIMIT = 120_000

export const iw = (...args: string[]) => execFileSync('iw', args, { encoding: 'utf8', timeout: LIMIT })

/** A line and those that stand below it. */
export interface Section {
  readonly line: string
  readonly below: Section[]
}

/** Throws where a line is no child of the one before it. */
export function sectionsOf(text: string): Section[] {
  const top: Section[] = []
  const open: { depth: number; below: Section[] }[] = [{ depth: -1, below: top }]
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line === '') continue
    const depth = /^\t*/.exec(raw)?.[0].length ?? 0
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const section = { line, below: [] }
    open.at(-1)?.below.push(section)
    open.push({ depth, below: section.below })
  }
  return top
}

/** Lines below the first section whose line matches. Fails where there is none. */
export function below(sections: readonly Section[], pattern: RegExp): string[] {
  return linesOf(sectionIn(sections, pattern).below)
}

export function sectionIn(sections: readonly Section[], pattern: RegExp): Section {
  const found = sections.find(({ line }) => pattern.test(line))
  if (found === undefined) throw new Error(`iw prints no ${pattern}: ${linesOf(sections).join(' | ')}`)
  return found
}

export const linesOf = (sections: readonly Section[]) => sections.map(({ line }) => line)

/** `name: value` lines by their names. */
export function valuesOf(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at), line.slice(at + 1).trim()]
    }),
  )
}
