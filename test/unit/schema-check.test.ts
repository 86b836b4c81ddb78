/** What `nlkit schema check` finds: every kind of difference, in kernels that are told here. */
import { join } from 'node:path'
import { Catalog, type Family, protocolNumbers } from '@nlkit/core'
import { compileSpecs } from '@nlkit/schema-compiler'
import test from 'ava'
import { backend } from '../support/backend.js'
import { root } from '../support/needs.js'

interface Rule {
  readonly type: string
  readonly [limit: string]: unknown
}

interface Kernel {
  readonly name: string
  readonly version: number
  readonly headerSize: number
  readonly operations: readonly { id: number; do: boolean; dump: boolean; policies: readonly number[] }[]
  readonly groups: readonly string[]
  readonly policies: ReadonlyMap<number, ReadonlyMap<number, Rule>>
}

/** The part of the command that is tested, which no package exports. */
interface Compare {
  compareFamily(
    kernel: Kernel,
    known: Family | undefined,
  ): {
    operations: number
    attributes: number
    differences: readonly { about: string; kernel: string; schema: string }[]
  }
}

const SCHEMA = `
family: demo
generic: demo
version: 1
enums:
  mode: {prefix: DEMO_MODE_, 0: off, 1: on}
  trait: {prefix: DEMO_TRAIT_, flags: true, 1: muted, 2: locked}
structs:
  pair: {members: [first u32, second u32]}
choices:
  either: {by: title, cases: {a: u8}, default: nest device}
sets:
  device:
    prefix: DEMO_A_
    1: index u32
    2: title string
    3: mode u8 enum mode
    4: traits u32 flags trait
    5: pair struct pair
    6: inner nest device
    7: list list nest device
    8: bits bitfield32 trait
    9: address ipv4
    10: size uint
    11: key bytes
    12: there flag
    13: either choice either
    14: temperature s32
operations:
  prefix: DEMO_CMD_
  unspec: {request: 0, do: false}
  get: {id: 1, request: true, reply: true, set: device, dump: true}
  event: {reply: 2, set: device}
groups: [news]
`

/** What a kernel tells that is as the schema says. */
const RULES: Readonly<Record<number, Rule>> = {
  1: { type: 'u32', minValueU: 0n, maxValueU: 0xffffffffn },
  2: { type: 'nul-string', maxLength: 15 },
  3: { type: 'u8', minValueU: 0n, maxValueU: 1n },
  4: { type: 'u32', mask: 3n },
  5: { type: 'binary', minLength: 8, maxLength: 8 },
  6: { type: 'nested', policyIdx: 0, policyMaxtype: 14 },
  7: { type: 'nested-array', policyIdx: 0, policyMaxtype: 14 },
  8: { type: 'bitfield32', bitfield32Mask: 3 },
  9: { type: 'u32', minValueU: 0n, maxValueU: 0xffffffffn },
  10: { type: 'uint', minValueU: 0n, maxValueU: 0xffffffffffffffffn },
  11: { type: 'binary', maxLength: 32 },
  12: { type: 'flag' },
  13: { type: 'nested', policyIdx: 0, policyMaxtype: 14 },
  14: { type: 's32', minValueS: -0x80000000n, maxValueS: 0x7fffffffn },
}

function family(): Family {
  const files = [{ path: 'demo.yaml', text: SCHEMA }]
  const compiled = compileSpecs(files, backend.tables(), protocolNumbers)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues))
  const found = new Catalog(compiled.tables).family('demo')
  if (found === undefined) throw new Error('no family')
  return found
}

function kernel(rules: Readonly<Record<number, Rule>> = {}, more: Partial<Kernel> = {}): Kernel {
  const all = Object.entries({ ...RULES, ...rules }).map(([id, rule]): [number, Rule] => [Number(id), rule])
  return {
    name: 'demo',
    version: 1,
    headerSize: 0,
    operations: [{ id: 1, do: true, dump: true, policies: [0] }],
    groups: ['news'],
    policies: new Map([[0, new Map(all)]]),
    ...more,
  }
}

async function found(told: Kernel, known: Family | undefined = family()): Promise<string[]> {
  const { compareFamily }: Compare = await import(join(root, 'packages/cli/dist/check/compare.js'))
  return compareFamily(told, known).differences.map(
    ({ about, kernel: says, schema }) => `${about}: ${says} | ${schema}`,
  )
}

test('a kernel that says what the schema says has no difference', async (t) => {
  t.deepEqual(await found(kernel()), [])
  const { compareFamily }: Compare = await import(join(root, 'packages/cli/dist/check/compare.js'))
  t.like(compareFamily(kernel(), family()), { operations: 1, attributes: 14 })
})

const differences: readonly (readonly [what: string, Record<number, Rule>, string])[] = [
  ['an attribute that is not known', { 15: { type: 'u8' } }, 'demo set device 15: u8 | -'],
  ['another width', { 1: { type: 'u16' } }, 'demo set device 1: u16 | DEMO_A_INDEX u32'],
  ['another sign', { 14: { type: 'u32' } }, 'demo set device 14: u32 | DEMO_A_TEMPERATURE s32'],
  ['text that is none', { 2: { type: 'u32' } }, 'demo set device 2: u32 | DEMO_A_TITLE string'],
  [
    'a value without a name',
    { 3: { type: 'u8', minValueU: 0n, maxValueU: 2n } },
    'demo set device 3: u8 0..2 | DEMO_A_MODE u8 enum mode: no name for 2',
  ],
  [
    'a bit without a name',
    { 4: { type: 'u32', mask: 7n } },
    'demo set device 4: u32 mask 0x7 | DEMO_A_TRAITS u32 flags trait: no name for 0x4',
  ],
  [
    'a bit of a bitfield without a name',
    { 8: { type: 'bitfield32', bitfield32Mask: 0x13 } },
    'demo set device 8: bitfield32 mask 0x13 | DEMO_A_BITS bitfield32 trait: no name for 0x10',
  ],
  [
    'a struct of another size',
    { 5: { type: 'binary', minLength: 12, maxLength: 12 } },
    'demo set device 5: binary of 12 bytes | DEMO_A_PAIR struct pair',
  ],
  [
    'bytes that are a nest',
    { 11: { type: 'nested', policyIdx: 0 } },
    'demo set device 11: nested | DEMO_A_KEY bytes',
  ],
  ['a flag that has a value', { 12: { type: 'u8' } }, 'demo set device 12: u8 | DEMO_A_THERE flag'],
  ['a fixed width', { 10: { type: 'u32' } }, 'demo set device 10: u32 | DEMO_A_SIZE uint'],
]

for (const [what, rules, difference] of differences) {
  test(`found in an attribute: ${what}`, async (t) => {
    t.deepEqual(await found(kernel(rules)), [difference])
  })
}

test('found in a nest, by its own policy', async (t) => {
  const policies = new Map([
    [0, new Map([[6, { type: 'nested', policyIdx: 1 }]])],
    [1, new Map([[1, { type: 'u64' }]])],
  ])
  t.deepEqual(await found(kernel({}, { policies })), ['demo set device 1: u64 | DEMO_A_INDEX u32'])
})

test('found in operations, groups, headers and versions', async (t) => {
  const operations = [
    { id: 1, do: true, dump: true, policies: [0] },
    { id: 2, do: true, dump: false, policies: [] },
    { id: 0, do: true, dump: false, policies: [0] },
  ]
  const other = { version: 2, headerSize: 4, operations, groups: ['news', 'more'] }
  t.deepEqual(await found(kernel({}, other)), [
    'demo version: 2 | 1',
    'demo group more: is here | -',
    'demo header: 4 bytes | 0 bytes',
    'demo operation 2: do | -',
    'demo operation 0: do | DEMO_CMD_UNSPEC: -',
    'demo operation 0: has attributes | DEMO_CMD_UNSPEC: has none',
  ])
})

test('a family that the schema does not know is a difference', async (t) => {
  const { compareFamily }: Compare = await import(join(root, 'packages/cli/dist/check/compare.js'))
  t.deepEqual(compareFamily(kernel(), undefined).differences, [
    { about: 'demo family', kernel: 'is here', schema: '-' },
  ])
})
