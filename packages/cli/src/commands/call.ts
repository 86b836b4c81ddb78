import { type FamilySocket, openFamily, type RequestFlag } from 'nlkit'
import { writeLine } from '../output/terminal.js'
import { SPEC_HELP, specsOf } from '../specs.js'
import { UsageError } from '../usage.js'
import { valuesOf } from '../values.js'

export const help = `usage: nlkit call FAMILY OPERATION [--attribute value ...] [options]

Sends one request and prints each message of the answer as a JSON line. Attributes go by their
names; a dot enters a nest, an attribute given again makes a list, flags are joined by commas.

  --json '{...}'     values as JSON, under those given one by one
  --dump             ask for all objects
  --flags A,B        create, excl, replace, append, echo
  --netns NAME       in another network namespace: a name of 'ip netns' or a path
${SPEC_HELP}

  nlkit call link getlink --ifname lo
  nlkit call route getroute --rtm-family inet --dump
  nlkit call link newlink --ifname br0 --linkinfo.kind bridge --flags create,excl
  nlkit call nlctrl getfamily --family-name nlctrl

Exit status: 0 answered; 1 refused by the kernel; 2 wrong usage.
`

const requestFlags = ['echo', 'replace', 'excl', 'create', 'append'] as const satisfies readonly RequestFlag[]

interface Arguments {
  positionals: string[]
  /** Attributes in the order given. */
  attributes: [name: string, text: string | undefined][]
  json: Record<string, unknown>
  dump: boolean
  flags: RequestFlag[]
  netns: string | undefined
  specs: string[]
}

/** `nlkit call`: resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv)
  const [family, operation, ...more] = given.positionals
  if (family === undefined || operation === undefined) throw new UsageError('needs a FAMILY and an OPERATION')
  if (more.length > 0) throw new UsageError(`too many arguments: ${more.join(' ')}`)
  using socket = await openFamily(family, {
    ...(given.netns !== undefined && { netns: given.netns }),
    ...(await specsOf(given.specs)),
  })
  await call(socket, operation, given)
  return 0
}

async function call(socket: FamilySocket, operation: string, given: Arguments): Promise<void> {
  const found = socket.definition.operations.find((each) => each.request && isNamed(each, operation))
  if (found === undefined)
    throw new UsageError(`${socket.definition.name} has no operation '${operation}': ${names(socket)}`)
  const typed = found.body === undefined ? {} : valuesOf(given.attributes, found.body)
  const values = { ...given.json, ...typed }
  if (given.dump) {
    for await (const object of socket.dump(found.name, values, { flags: given.flags })) await print(object)
    return
  }
  for (const object of await socket.request(found.name, values, { flags: given.flags })) await print(object)
}

function isNamed({ name, cName }: { name: string; cName: string }, wanted: string): boolean {
  return name === wanted || cName === wanted
}

function names(socket: FamilySocket): string {
  const requests = socket.definition.operations.filter((operation) => operation.request)
  return requests.map((operation) => operation.name).join(', ')
}

function print(object: unknown): Promise<void> {
  return writeLine(JSON.stringify(object))
}

/** Words that are not the command's own options are attributes, so `parseArgs` cannot read them. */
function readArguments(argv: readonly string[]): Arguments {
  const given: Arguments = {
    positionals: [],
    attributes: [],
    json: {},
    dump: false,
    flags: [],
    netns: undefined,
    specs: [],
  }
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? ''
    if (!word.startsWith('--')) {
      given.positionals.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const name = word.slice(2, equals < 0 ? undefined : equals)
    const next = argv[index + 1]
    const separate = equals < 0 && name !== 'dump' && next !== undefined && !next.startsWith('--')
    if (separate) index++
    take(given, name, equals < 0 ? (separate ? next : undefined) : word.slice(equals + 1))
  }
  return given
}

function take(given: Arguments, name: string, text: string | undefined): void {
  if (name === 'dump') given.dump = true
  else if (name === 'json') given.json = jsonObject(text)
  else if (name === 'flags' && isRequestFlags(text)) given.flags = flagsOf(text)
  else if (name === 'netns') given.netns = text
  else if (name === 'spec' && text !== undefined) given.specs.push(text)
  else given.attributes.push([name, text])
}

function jsonObject(text = ''): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`--json: ${error instanceof Error ? error.message : error}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new UsageError('--json takes an object')
}

/** Some headers have a member `flags`, too: words that are no request flags are meant for it. */
function isRequestFlags(text: string | undefined): text is string {
  return text?.split(',').every((word) => requestFlags.some((flag) => flag === word)) ?? false
}

function flagsOf(text: string): RequestFlag[] {
  const words = text.split(',')
  return requestFlags.filter((flag) => words.includes(flag))
}
