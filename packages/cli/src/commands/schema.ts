import { type Catalog, type Family, type Operation, protocolName, typeText } from '@nlkit/core'
import { schema } from 'nlkit'
import { parseCommandLine } from '../command-line.js'
import { bodyRows, kindsOf } from '../describe/schema.js'
import { columns, painter, writeLine } from '../output/terminal.js'
import { SPEC_HELP, specOption, specsOf } from '../specs.js'
import { UsageError } from '../usage.js'

export const help = `usage: nlkit schema [--spec FILE ...] FAMILY [OPERATION]
       nlkit schema check [--json] [--all] [FAMILY ...]

Says what the schema knows: the operations and groups of a family, or what the message of one
operation consists of: members of its header with their offsets, attributes with their ids, types,
the names of values; in [brackets] what an attribute holds for each kind. Names are those of
'nlkit call'; a C name (RTM_NEWROUTE) alone finds its family.

'check' compares what the schema knows of generic families with what the running kernel says of
them: versions, headers, operations, groups, and the policies by which it validates requests.

${SPEC_HELP}
  --json             check: one JSON object a difference, a line each
  --all              check: also the differences that nlkit explains, with their reasons

  nlkit schema route
  nlkit schema route newroute
  nlkit schema RTM_NEWLINK
  nlkit schema nlctrl getfamily
  nlkit schema check nl80211

Exit status: 0 said, or no difference that is not explained; 1 differences, or the kernel cannot be
asked; 2 nothing is called that.
`

const options = { spec: specOption, json: { type: 'boolean' }, all: { type: 'boolean' } } as const

/** `nlkit schema`: resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(argv, options, { most: Number.POSITIVE_INFINITY })
  const [first, second, ...more] = positionals
  const { specs } = await specsOf(values.spec)
  const catalog = schema(specs)
  if (first === 'check') {
    const { check } = await import('../check/check.js')
    return check(catalog, positionals.slice(1), { json: values.json === true, all: values.all === true })
  }
  if (values.json || values.all) throw new UsageError("--json and --all belong to 'nlkit schema check'")
  if (more.length > 0) throw new UsageError(`too many arguments: ${more.join(' ')}`)
  if (first === undefined) throw new UsageError(`needs a FAMILY: ${familyNames(catalog)}`)
  const family = catalog.family(first)
  if (family === undefined && second === undefined) {
    const operation = catalog.operation(first)
    if (operation !== undefined) return printOperations([operation])
  }
  if (family === undefined) throw new UsageError(`no family is called '${first}': ${familyNames(catalog)}`)
  if (second === undefined) return printFamily(family)
  const found = family.operations.filter(({ name, cName }) => name === second || cName === second)
  if (found.length === 0)
    throw new UsageError(`${family.name} has no operation '${second}': ${operationNames(family)}`)
  return printOperations(found)
}

function familyNames({ families }: Catalog): string {
  const names = families.filter(({ operations }) => operations.length > 0).map(({ name }) => name)
  return names.sort().join(', ')
}

function operationNames({ operations }: Family): string {
  return [...new Set(operations.map(({ name }) => name))].join(', ')
}

async function printFamily(family: Family): Promise<number> {
  const paint = painter(process.stdout)
  const { name, protocol, genericName, version, operations, groups } = family
  const generic = genericName === '' ? '' : `, generic family ${genericName} version ${version}`
  await writeLine(paint('bold', `${name}: protocol ${protocolName(protocol)}${generic}`))
  const rows = operations.map((each) => [`${each.id}`, each.cName, each.name, kindsOf(each)])
  for (const line of columns(rows)) await writeLine(`  ${line}`)
  if (groups.length === 0) return 0
  await writeLine(paint('bold', 'groups'))
  const groupRows = groups.map(({ id, cName, name: group }) => [
    id === 0 ? '-' : `${id}`,
    cName || '-',
    group,
  ])
  for (const line of columns(groupRows)) await writeLine(`  ${line}`)
  return 0
}

/** A request and a reply of the same name that differ are told one after the other. */
async function printOperations(operations: readonly Operation[]): Promise<number> {
  const paint = painter(process.stdout)
  for (const operation of operations) {
    const { cName, id, family, body, answer } = operation
    const answered = answer === undefined ? '' : `, answered by ${answer.cName}`
    await writeLine(paint('bold', `${cName} (${family.name} ${id}): ${kindsOf(operation)}${answered}`))
    if (body !== undefined) await writeLine(paint('dim', `  ${typeText(body)}`))
    for (const line of columns(bodyRows(operation))) await writeLine(`  ${line}`)
  }
  return 0
}
