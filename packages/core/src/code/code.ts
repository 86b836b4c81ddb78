/** A request as the call that makes it: of the library, and of the command. */
import { type Catalog, type Operation, protocolNumber } from '../catalog/index.js'
import type { DecodedMessage } from '../decode/types.js'
import { NetlinkInputError } from '../errors/errors.js'
import { hex } from '../values/hex.js'
import { jsonValue } from '../values/json.js'

/** Flags that say which kind of change is meant; all others follow from the kind of call. */
const CHANGE_FLAGS: ReadonlySet<string | number> = new Set(['echo', 'replace', 'excl', 'create', 'append'])

/**
 * The call in JavaScript: a whole program. Throws NetlinkInputError for a message that is no operation of the schema.
 */
export function javascriptCall(message: DecodedMessage, catalog: Catalog): string {
  const operation = operationOf(catalog, message)
  const { name, family } = operation
  const route = message.protocol === 'route'
  const opening = route ? 'openRoute()' : `openFamily('${family.name}')`
  const body = literal(bodyOf(message, operation))
  const flags = message.header.flags.filter((flag) => CHANGE_FLAGS.has(flag))
  const dump = message.header.flags.includes('dump')
  const options = flags.length > 0 && !dump ? `, { flags: ${literal(flags)} }` : ''
  return [
    `import { ${opening.slice(0, opening.indexOf('('))} } from 'nlkit'`,
    '',
    `await using net = await ${opening}`,
    dump
      ? `for await (const found of net.dump('${name}', ${body})) console.log(found)`
      : `console.log(await net.request('${name}', ${body}${options}))`,
    '',
  ].join('\n')
}

/** The call as a command line of a POSIX shell. Throws as `javascriptCall` does. */
export function commandCall(message: DecodedMessage, catalog: Catalog): string {
  const operation = operationOf(catalog, message)
  const { name, family } = operation
  const { flags } = message.header
  const changes = flags.filter((flag) => CHANGE_FLAGS.has(flag))
  const body = JSON.stringify(jsonValue(bodyOf(message, operation))).replaceAll("'", `'\\''`)
  const how = flags.includes('dump') ? ' --dump' : changes.length > 0 ? ` --flags ${changes.join(',')}` : ''
  return `nlkit call ${family.name} ${name} --json '${body}'${how}`
}

/** The schema's word for what is asked. */
function operationOf(catalog: Catalog, { operation, protocol, family, header }: DecodedMessage): Operation {
  const number = protocolNumber(protocol)
  const query = { ...(number !== undefined && { protocol: number }), ...(family !== undefined && { family }) }
  const found = operation === undefined ? undefined : catalog.operation(operation, query)
  if (found === undefined)
    throw new NetlinkInputError('operation', `${header.name} is no operation that the schema knows`)
  return found
}

/** What was decoded, without the members of the fixed header that are zero: those need not be said. */
function bodyOf({ body }: DecodedMessage, operation: Operation): object {
  const type = operation.body
  const header = type?.kind === 'struct' ? type.struct.members.map(({ key }) => key) : []
  const silent = ([key, value]: [string, unknown]) => isZero(value) && header.includes(key)
  return Object.fromEntries(Object.entries(body).filter((entry) => !silent(entry)))
}

function isZero(value: unknown): boolean {
  return value === 0 || value === 0n || (Array.isArray(value) && value.length === 0)
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** A value as JavaScript writes it. */
function literal(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'string') return quoted(value)
  if (value instanceof Uint8Array) return `'${hex(value)}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  if (members.length === 0) return '{}'
  return `{ ${members.map(([key, member]) => `${propertyName(key)}: ${literal(member)}`).join(', ')} }`
}

function propertyName(key: string): string {
  return IDENTIFIER.test(key) ? key : quoted(key)
}

/** With JSON's escapes, which are JavaScript's too. */
function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  return `'${inner.replaceAll("'", "\\'")}'`
}
