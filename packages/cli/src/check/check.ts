/** `nlkit schema check`: the schema beside what the running kernel says of its generic families. */
import type { Catalog } from '@nlkit/core'
import { columns, painter, writeLine } from '../output/terminal.js'
import { CommandError } from '../usage.js'
import { compareFamily, type Difference } from './compare.js'
import { reasonFor } from './explained.js'
import { kernelFamilies } from './kernel.js'

export interface CheckOptions {
  /** One JSON object a difference. */
  readonly json: boolean
  /** Also differences that are explained. */
  readonly all: boolean
}

/** A difference with its explanation, if there is one. */
interface Finding extends Difference {
  readonly family: string
  readonly reason: string | undefined
}

/** Compares the families called `names`, or all; resolves to the exit status. */
export async function check(
  catalog: Catalog,
  names: readonly string[],
  { json, all }: CheckOptions,
): Promise<number> {
  const here = await kernelFamilies()
  const known = new Map(
    here.map(({ name }) => [name, catalog.families.find((each) => each.genericName === name)]),
  )
  const wanted = here.filter(
    ({ name }) => names.length === 0 || names.includes(name) || names.includes(known.get(name)?.name ?? ''),
  )
  const absent = names.filter(
    (name) => !wanted.some((each) => each.name === name || known.get(each.name)?.name === name),
  )
  if (absent.length > 0) throw new CommandError(`this kernel has no generic family '${absent.join("', '")}'`)
  const findings: Finding[] = []
  const counts = { operations: 0, attributes: 0 }
  for (const family of wanted) {
    const { operations, attributes, differences } = compareFamily(family, known.get(family.name))
    counts.operations += operations
    counts.attributes += attributes
    for (const difference of differences)
      findings.push({ family: family.name, ...difference, reason: reasonFor(difference.about) })
  }
  const open = findings.filter(({ reason }) => reason === undefined)
  const shown = all ? findings : open
  if (json) for (const finding of shown) await writeLine(JSON.stringify(finding))
  else {
    await print(shown)
    await writeLine(
      `${wanted.length} families, ${counts.operations} operations, ${counts.attributes} attributes: ` +
        `${open.length} ${open.length === 1 ? 'difference' : 'differences'}, ${findings.length - open.length} explained`,
    )
  }
  return open.length === 0 ? 0 : 1
}

async function print(findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return
  const rows = findings.map(({ about, kernel, schema, reason }) => [
    about,
    kernel,
    reason === undefined ? schema : `${schema} (${reason})`,
  ])
  const [title = '', ...lines] = columns([['about', 'the kernel says', 'the schema says'], ...rows])
  await writeLine(painter(process.stdout)('bold', title))
  for (const line of lines) await writeLine(line)
}
