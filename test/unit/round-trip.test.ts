/** What is encoded and parsed again reads as it was, for every operation of every family, in both byte orders. */
import { Catalog, createDecoder, encodeMessage, jsonValue, type Operation } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { hasRandomValues, RandomValues, text } from '../support/random-values.js'

const catalog = new Catalog(backend.tables())
const decoder = createDecoder(backend)
const ROUNDS = 200
const CONTROL = 0xffff
const GENERIC = 16

/** A number for each generic family, as a kernel would give. */
const genericTypes = new Map(
  catalog.families
    .filter((family) => family.protocol === GENERIC && family.genericName !== 'nlctrl')
    .map((family, index) => [family.name, 0x20 + index]),
)
for (const [name, type] of genericTypes) decoder.learn(type, catalog.family(name)?.genericName ?? name)

const operations = catalog.families.flatMap((family) =>
  family.protocol === CONTROL
    ? []
    : family.operations.filter(({ body }) => body !== undefined && hasRandomValues(body)),
)

for (const operation of operations) {
  test(`${operation.family.name}: ${operation.name} (${operation.request ? 'request' : 'reply'})`, (t) => {
    for (let round = 0; round < ROUNDS; round++) {
      const seed = operation.index * 1000 + round
      const values = ownFamily(operation, new RandomValues(seed).body(operation.body))
      const littleEndian = round % 2 === 0
      const read = readBack(operation, values, littleEndian)
      t.deepEqual(
        lengthsApart(jsonValue(read)),
        lengthsApart(jsonValue(values)),
        `seed ${seed}: ${text(values)}`,
      )
    }
  })
}

test('what is unknown, raw or longer than known goes through unchanged', (t) => {
  const unknown = [
    { type: 0x2345, bytes: Uint8Array.of(1, 2, 3) },
    { type: 0xa345, bytes: Uint8Array.of() },
  ]
  const link = catalog.operation('newlink')
  const route = catalog.operation('newroute')
  if (link === undefined || route === undefined) return t.fail()
  const kind = { linkinfo: { kind: 'frobnicator', data: Uint8Array.of(8, 0, 1, 0, 1, 2, 3, 4) } }
  t.deepEqual(plain(readBack(link, { ...kind, unknown }, true)), plain({ ...kind, unknown }))
  const grown = {
    cacheinfo: {
      clntref: 1,
      lastuse: 2,
      expires: 3,
      error: 4,
      used: 5,
      id: 6,
      ts: 7,
      tsage: 8,
      trailing: Uint8Array.of(9, 9, 9, 9),
    },
  }
  t.deepEqual(plain(readBack(route, grown, true)), plain(grown))
})

/** With an address family that makes the message this operation's where another family has messages of its type. */
function ownFamily(
  { body, family, id }: Operation,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const first = body?.kind === 'struct' ? body.struct.members[0] : undefined
  if (first?.type.kind !== 'integer') return values
  const names = first.type.enum
  if (family.addressFamily !== 0)
    return { ...values, [first.key]: names?.byValue(family.addressFamily)?.name }
  const others = catalog.families.filter(
    ({ addressFamily, protocol, operations }) =>
      addressFamily !== 0 && protocol === family.protocol && operations.some((other) => other.id === id),
  )
  const taken = others.map(({ addressFamily }) => names?.byValue(addressFamily)?.name)
  return taken.includes(String(values[first.key])) ? { ...values, [first.key]: 'unspec' } : values
}

/** Encodes, parses, reads. */
function readBack(operation: Operation, values: Record<string, unknown>, littleEndian: boolean): unknown {
  const direction = operation.request ? 'request' : 'reply'
  const type = genericTypes.get(operation.family.name)
  // An answer has the number of its request: by that it is told from what is sent unasked.
  const answers =
    operation.family.operations.find(({ id, reply }) => reply && id === operation.id) === operation
  const seq = direction === 'reply' && answers ? 1 : 0
  const options = { littleEndian, direction, seq, ...(type !== undefined && { type }) } as const
  const message = encodeMessage(catalog, operation, values, options)
  const { protocol } = operation.family
  const [decoded] = decoder.decodeDatagram(message, { protocol, bigEndian: !littleEndian })
  return decoded?.body
}

/** Without the header's zeros, which stand there though nobody gave them. */
function plain(body: unknown): unknown {
  const entries = Object.entries(Object(jsonValue(body))).filter(
    ([, value]) => typeof value === 'object' && !isEmpty(value),
  )
  return Object.fromEntries(entries)
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** Without the lengths of nexthops, which the encoder fills in. */
function lengthsApart(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => lengthsApart(element, key))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => !(key === 'multipath' && name === 'len'))
  return Object.fromEntries(entries.map(([name, part]) => [name, lengthsApart(part, name)]))
}
