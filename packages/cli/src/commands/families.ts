import { type Catalog, CONTROL_PROTOCOL, type Family, GENERIC_PROTOCOL, protocolName } from '@nlkit/core'
import { openFamily, schema } from 'nlkit'
import { parseCommandLine } from '../command-line.js'
import { columns, painter, writeLine } from '../output/terminal.js'
import { SPEC_HELP, specOption, specsOf } from '../specs.js'

export const help = `usage: nlkit families [--json] [--known]

Lists the families that the schema knows and, of the generic ones, what this kernel has: number,
version, groups; and the generic families that this kernel has and the schema does not know.

  --known            only the schema: ask the kernel nothing
  --json             one JSON object a family, a line each
${SPEC_HELP}

  nlkit families
  nlkit schema route newroute        what one of them takes

Exit status: 0 listed; 1 the kernel cannot be asked; 2 wrong usage.
`

const options = { json: { type: 'boolean' }, known: { type: 'boolean' }, spec: specOption } as const

/** A family as it is listed. */
interface Row {
  readonly name: string
  readonly protocol: string
  /** Message type on this machine; undefined when it has none, or is not asked. */
  readonly id: number | undefined
  /** 'here' and 'missing': as the kernel says. */
  readonly kernel: 'here' | 'missing' | undefined
  /** False: the schema does not know it. */
  readonly known: boolean
  readonly operations: number
  readonly groups: readonly string[]
}

/** What the kernel says of a generic family. */
interface Registered {
  readonly id: number
  readonly groups: readonly string[]
}

/** `nlkit families`: resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseCommandLine(argv, options, { most: 0 })
  const registered = values.known ? undefined : await registeredFamilies()
  const { specs } = await specsOf(values.spec)
  const rows = rowsOf(schema(specs), registered)
  if (values.json) for (const row of rows) await writeLine(JSON.stringify(row))
  else await print(rows)
  return 0
}

async function registeredFamilies(): Promise<ReadonlyMap<string, Registered>> {
  const found = new Map<string, Registered>()
  using controller = await openFamily('nlctrl')
  for await (const family of controller.dump('getfamily')) {
    const name: unknown = Reflect.get(family, 'familyName')
    const id: unknown = Reflect.get(family, 'familyId')
    const groups: unknown = Reflect.get(family, 'mcastGroups')
    if (typeof name !== 'string' || typeof id !== 'number') continue
    const names = (Array.isArray(groups) ? groups : []).map((group) => String(Reflect.get(group, 'name')))
    found.set(name, { id, groups: names })
  }
  return found
}

function rowsOf(catalog: Catalog, registered: ReadonlyMap<string, Registered> | undefined): Row[] {
  const known = catalog.families.filter(
    ({ protocol, operations }) => protocol !== CONTROL_PROTOCOL && operations.length > 0,
  )
  const rows = known.map((family) => knownRow(family, registered))
  const names = new Set(known.map(({ genericName }) => genericName))
  for (const [name, { id, groups }] of registered ?? []) {
    if (names.has(name)) continue
    rows.push({ name, protocol: 'generic', id, kernel: 'here', known: false, operations: 0, groups })
  }
  return rows.sort((a, b) => a.protocol.localeCompare(b.protocol) || a.name.localeCompare(b.name))
}

function knownRow(family: Family, registered: ReadonlyMap<string, Registered> | undefined): Row {
  const { name, genericName, protocol, operations } = family
  const generic = protocol === GENERIC_PROTOCOL
  const here = generic ? registered?.get(genericName) : undefined
  return {
    name,
    protocol: protocolName(protocol),
    id: here?.id,
    kernel: !generic || registered === undefined ? undefined : here === undefined ? 'missing' : 'here',
    known: true,
    operations: operations.filter(({ request }) => request).length,
    groups: here?.groups ?? family.groups.map((group) => group.name),
  }
}

async function print(rows: readonly Row[]): Promise<void> {
  const paint = painter(process.stdout)
  const cells = rows.map(({ protocol, name, id, kernel, known, operations, groups }) => [
    protocol,
    name,
    id === undefined ? '-' : `0x${id.toString(16)}`,
    known ? (kernel ?? '-') : 'here, not in the schema',
    known ? `${operations}` : '-',
    groups.length > 6 ? `${groups.slice(0, 6).join(', ')} and ${groups.length - 6} more` : groups.join(', '),
  ])
  const head = ['protocol', 'family', 'number', 'this kernel', 'requests', 'groups']
  const [title = '', ...lines] = columns([head, ...cells])
  await writeLine(paint('bold', title))
  for (const line of lines) await writeLine(line)
}
