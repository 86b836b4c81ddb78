import type { Issues } from '../issues.js'
import { parseSource } from '../source.js'
import type { Finding } from './compare.js'

/** Where the schema differs from a spec on purpose: what it is about -> why. */
export type Corrections = ReadonlyMap<string, string>

export function readCorrections(path: string, text: string, issues: Issues): Corrections {
  const source = parseSource(path, text, issues)
  const entries = (source?.entries ?? []).map(({ key, place, value }): [string, string] => {
    if (value.kind !== 'text' || value.text === '') issues.add(place, 'a correction needs its reason')
    return [key, value.kind === 'text' ? value.text : '']
  })
  return new Map(entries)
}

/** The correction of a finding: its own, or, for a contradiction, that of the whole definition. */
export function correctionOf(finding: Finding, corrections: Corrections): string | undefined {
  const own = corrections.get(finding.about)
  if (own !== undefined || finding.kind !== 'against') return own
  const words = finding.about.split(' ')
  const whole = words.map((_, count) => words.slice(0, count + 1).join(' '))
  return whole.map((about) => corrections.get(about)).find((reason) => reason !== undefined)
}
