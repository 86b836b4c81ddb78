import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage.js'

/** An option as `parseArgs` takes it, with the values it may have where that is a closed list. */
export interface Option {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  readonly values?: readonly string[]
}

type Values<Options extends Readonly<Record<string, Option>>> = {
  [Name in keyof Options]?: Options[Name] extends { multiple: true }
    ? Options[Name]['type'] extends 'boolean'
      ? boolean[]
      : string[]
    : Options[Name]['type'] extends 'boolean'
      ? boolean
      : string
}

/** Reads a command's options and positional arguments; anything wrong with them is a UsageError. */
export function parseCommandLine<const Options extends Readonly<Record<string, Option>>>(
  argv: readonly string[],
  options: Options,
  positional: { most: number },
): { values: Values<Options>; positionals: string[] } {
  const parsed = parse(argv, options)
  if (parsed.positionals.length > positional.most) {
    throw new UsageError(`too many arguments: ${parsed.positionals.slice(positional.most).join(' ')}`)
  }
  for (const [name, { values }] of Object.entries(options)) {
    const value = parsed.values[name]
    if (values !== undefined && typeof value === 'string' && !values.includes(value)) {
      throw new UsageError(`--${name} takes ${values.join(' or ')}, not '${value}'`)
    }
  }
  // parseArgs has checked each value against its option's type.
  return { values: parsed.values as Values<Options>, positionals: parsed.positionals }
}

function parse(argv: readonly string[], options: Readonly<Record<string, Option>>) {
  const config: ParseArgsConfig['options'] = {}
  for (const [name, { type, short, multiple }] of Object.entries(options)) {
    config[name] = { type, ...(short !== undefined && { short }), ...(multiple && { multiple }) }
  }
  try {
    return parseArgs({ args: [...argv], options: config, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The number that an option was given, decimal or 0x and hex; undefined without the option. Throws UsageError. */
export function numberOption(
  name: string,
  text: string | undefined,
  { least = 0, most = 0xffffffff }: { least?: number; most?: number } = {},
): number | undefined {
  if (text === undefined) return undefined
  const number = /^(0x[\da-f]+|\d+)$/i.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new UsageError(`--${name} takes a number from ${least} to ${most}, not '${text}'`)
}

/** A multicast group as the library takes it: its number, or its name. */
export function groupOption(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text
}
