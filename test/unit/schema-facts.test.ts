/** Every C name of the schema has the value, the size and the offset that Linux's user-space headers give it. */
import { readFile } from 'node:fs/promises'
import test from 'ava'
import { compiledSchema, repository } from '../support/schema.js'

interface Constants {
  uapi: Record<string, number>
  /** Constants that C keeps in network byte order: the value on the wire. */
  networkOrder: Record<string, number>
  /** Not in the user-space headers: the C library's, or the kernel's own. */
  elsewhere: Record<string, number>
}

interface Structs {
  uapi: Record<string, { size: number; members: Record<string, number> }>
  /** Not in the user-space headers, or laid out otherwise than C says (a comment in the schema tells why). */
  elsewhere: Record<string, number>
}

const constants = await vectors<Constants>('uapi-constants.json')
const structs = await vectors<Structs>('uapi-structs.json')
const { schema } = await compiledSchema()

async function vectors<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(repository(`test/vectors/${name}`), 'utf8'))
}

function known(): Map<string, number> {
  const { uapi, networkOrder, elsewhere } = constants
  return new Map([uapi, networkOrder, elsewhere].flatMap((names) => Object.entries(names)))
}

/** [C name, value] of everything that the schema numbers. */
function* numbered(): Generator<readonly [string, bigint]> {
  for (const file of schema.files) {
    for (const set of file.sets.values())
      for (const item of set.attributes) yield [item.cname, BigInt(item.id)]
    for (const item of file.enums.values()) for (const entry of item.entries) yield [entry.cname, entry.key]
    for (const item of file.family?.operations ?? []) yield [item.cname, BigInt(item.number)]
    for (const item of file.family?.groups ?? []) yield [item.cname, BigInt(item.id)]
  }
}

test('constants', (t) => {
  const values = known()
  const wrong = [...numbered()].filter(([name, value]) => {
    const fact = values.get(name)
    return (
      name !== '' && (fact === undefined || BigInt.asUintN(32, BigInt(fact)) !== BigInt.asUintN(32, value))
    )
  })
  t.deepEqual(wrong, [])
})

test('struct sizes and offsets', (t) => {
  const wrong = schema.files.flatMap((file) =>
    [...file.structs.values()].flatMap((struct) => {
      const fact = structs.uapi[struct.cname]
      if (!fact) return structs.elsewhere[struct.cname] === struct.size ? [] : [`${struct.cname}: unknown`]
      const offsets = struct.members.filter((member) => member.cname !== '')
      const moved = offsets.filter((member) => fact.members[member.cname] !== member.offset)
      const expected = Math.ceil(fact.size / struct.leastAlign) * struct.leastAlign
      const size = expected === struct.size ? [] : [`${struct.cname}: ${struct.size} bytes, not ${expected}`]
      return [...size, ...moved.map((member) => `${struct.cname}.${member.cname} at ${member.offset}`)]
    }),
  )
  t.deepEqual(wrong, [])
})

test('the facts hold nothing that the schema does not name', (t) => {
  const named = new Set([...numbered()].map(([name]) => name))
  const structNames = new Set(
    schema.files.flatMap((file) => [...file.structs.values()].map((item) => item.cname)),
  )
  t.deepEqual(
    [...known().keys()].filter((name) => !named.has(name)),
    [],
  )
  t.deepEqual(
    Object.keys({ ...structs.uapi, ...structs.elsewhere }).filter((name) => !structNames.has(name)),
    [],
  )
})
