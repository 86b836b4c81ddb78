/** Comparisons with programs that print text: patterns take it apart, and nothing of it may be left over. */
import { type Rule, verdict } from './agreement.js'
import { at, type Body, type Comparison, received } from './comparison.js'
import { type Names, namesOf } from './json.js'

/**
 * A pattern and what each of its groups should hold of our object. It is tried once, at any place of the text that
 * the patterns before it left; what it matches is taken away.
 */
export type Field = readonly [pattern: RegExp, ...rules: readonly Rule[]]

export interface TextComparison extends Omit<Comparison, 'compare'> {
  /** Operations of the messages that the records are made of, in their order. */
  readonly operations: readonly string[]
  readonly arrange?: (bodies: readonly Body[], links: readonly Body[]) => readonly Body[]
  /** The records of the print: by default its lines. */
  readonly records?: (printed: string) => readonly string[]
  readonly fields: (names: Names) => readonly Field[]
}

export function textComparison({
  operations,
  arrange = (bodies) => bodies,
  records = lines,
  fields,
  ...rest
}: TextComparison): Comparison {
  return {
    ...rest,
    compare(messages, printed) {
      const ours = arrange(received(messages, ...operations), received(messages, 'newlink'))
      return compareRecords(records(printed), ours, fields(namesOf(messages)))
    },
  }
}

export function lines(printed: string): string[] {
  return printed.split('\n').filter((line) => line.trim() !== '')
}

/** Records that begin with a line that is not indented. */
export function indented(printed: string): string[] {
  return printed.split(/\n(?=\S)/).filter((record) => record.trim() !== '')
}

/** Every difference between records of a print and objects of ours in their order. */
export function compareRecords(
  theirs: readonly string[],
  ours: readonly Body[],
  fields: readonly Field[],
): string[] {
  if (theirs.length !== ours.length) return [`they print ${theirs.length}, we have ${ours.length}`]
  return theirs.flatMap((text, index) =>
    compareText(text, ours[index] ?? {}, fields).map((line) => `${index}: ${line}`),
  )
}

/** Every difference between a text and an object of ours in a line of its own. */
export function compareText(text: string, ours: Body, fields: readonly Field[]): string[] {
  const differences: string[] = []
  let rest = text
  for (const [pattern, ...rules] of fields) {
    const match = pattern.exec(rest)
    if (match === null) continue
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
    rules.forEach((rule, index) => {
      const theirs = match[index + 1]
      if (typeof rule === 'object' || theirs === undefined) return
      const own = typeof rule === 'string' ? at(ours, rule) : rule(ours, theirs, {})
      differences.push(...verdict(`${pattern} ${index + 1}`, theirs, own))
    })
  }
  if (rest.trim() !== '') differences.push(`left over: ${rest.trim().replace(/\s+/g, ' ')}`)
  return differences
}
