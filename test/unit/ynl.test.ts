/** The kernel's YNL files: read, compared with the schema, added to the tables. */
import { Catalog, encodeMessage } from '@nlkit/core'
import {
  compareSpec,
  compileSpec,
  correctionOf,
  formatIssue,
  Issues,
  mergeTables,
  readCorrections,
} from '@nlkit/schema-compiler'
import test from 'ava'
import { backend } from '../support/backend.js'
import { compiledSchema, compileSound } from '../support/schema.js'

const PROTOCOLS = { route: 0, netfilter: 12, generic: 16 }

const SPEC = `
name: demo
doc: A family that no kernel has.
definitions:
  -
    name: mode
    type: enum
    value-start: 1
    entries: [slow, {name: fast, doc: not slow}]
  -
    name: features
    type: flags
    entries: [csum, tso]
  -
    name: demo-stats
    type: struct
    members:
      - {name: rx_packets, type: u64}
      - {name: key, type: binary, len: 4}
      - {name: port, type: u16, byte-order: big-endian}
attribute-sets:
  -
    name: device
    attributes:
      - {name: ifindex, type: u32}
      - {name: name, type: string}
      - {name: mode, type: u32, enum: mode}
      - {name: modes, type: u32, enum: mode, enum-as-flags: true}
      - {name: features, type: u64, enum: features}
      - {name: pad, type: pad}
      - {name: stats, type: binary, struct: demo-stats}
      - {name: port, type: nest, nested-attributes: port, multi-attr: true}
      - {name: address, type: binary, display-hint: ipv4-or-v6, value: 20}
      - {name: kind, type: string}
      - {name: data, type: sub-message, sub-message: data, selector: kind}
      - {name: queues, type: indexed-array, sub-type: u32}
      - {name: counts, type: binary, sub-type: u16}
  -
    name: port
    attributes: [{name: id, type: u16, byte-order: big-endian}]
  -
    name: some
    subset-of: device
    attributes: [{name: ifindex}, {name: name}]
sub-messages:
  -
    name: data
    formats:
      - {value: port, attribute-set: port}
      - {value: stats, fixed-header: demo-stats}
operations:
  list:
    -
      name: dev-get
      attribute-set: device
      do: &get
        request: {attributes: [ifindex]}
        reply: {attributes: [ifindex, name]}
      dump: {reply: {attributes: [name]}}
    - {name: dev-ntf, notify: dev-get}
    - {name: dev-some, attribute-set: some, do: *get}
mcast-groups: {list: [{name: mgmt}]}
`

function sound(text: string, path = 'demo.yaml') {
  const compiled = compileSpec(path, text, PROTOCOLS)
  if (!compiled.ok) throw new Error(compiled.issues.map(formatIssue).join('\n'))
  return compiled
}

function issuesOf(text: string): string[] {
  const compiled = compileSpec('demo.yaml', text, PROTOCOLS)
  return compiled.ok ? [] : compiled.issues.map(formatIssue)
}

test('operations count on: replies of their own by the side', (t) => {
  const { family } = sound(SPEC)
  t.is(family.generic, 'demo')
  t.deepEqual(
    family.operations.map(({ name, id, request, reply, dump }) => ({ name, id, request, reply, dump })),
    [
      { name: 'dev-get', id: 1, request: true, reply: true, dump: true },
      { name: 'dev-ntf', id: 2, request: false, reply: true, dump: false },
      { name: 'dev-some', id: 3, request: true, reply: true, dump: false },
    ],
  )
  t.deepEqual(
    family.groups.map((group) => group.name),
    ['mgmt'],
  )
})

test('what it describes can be encoded once it is added to the tables', (t) => {
  const catalog = new Catalog(mergeTables(backend.tables(), sound(SPEC).tables.bytes))
  const bytes = encodeMessage(
    catalog,
    'dev-get',
    {
      name: 'x',
      mode: 'fast',
      modes: ['slow'],
      features: ['tso'],
      stats: { rxPackets: 1n, key: Uint8Array.of(1, 2, 3, 4), port: 80 },
      port: [{ id: 1 }, { id: 2 }],
      address: '192.0.2.1',
      kind: 'port',
      data: { id: 3 },
      queues: [7, 8],
      counts: [1, 2],
    },
    { type: 0x30, littleEndian: true },
  )
  t.is(
    Buffer.from(bytes).toString('hex').slice(32),
    [
      '01010000',
      '06000200' + '78000000',
      '08000300' + '02000000',
      '08000400' + '02000000',
      '0c000500' + '0200000000000000',
      '14000700' + '0100000000000000' + '01020304' + '0050' + '0000',
      '0c000880' + '06000100' + '00010000',
      '0c000880' + '06000100' + '00020000',
      '08001400' + 'c0000201',
      '09001500' + '706f727400000000',
      '0c001680' + '06000100' + '00030000',
      '14001780' + '08000100' + '07000000' + '08000200' + '08000000',
      '08001800' + '01000200',
    ].join(''),
  )
})

test('merged tables know both, and the new one is right', (t) => {
  const merged = new Catalog(
    mergeTables(backend.tables(), sound(SPEC.replace('name: demo\n', 'name: netdev\n')).tables.bytes),
  )
  t.deepEqual(
    merged.family('netdev')?.operations.map((operation) => operation.name),
    ['dev-get', 'dev-ntf', 'dev-some'],
  )
  const builtin = new Catalog(backend.tables())
  t.not(merged.fingerprint, builtin.fingerprint)
  for (const name of ['newroute', 'NL80211_CMD_NEW_WIPHY', 'newtable', 'dpll-event']) {
    t.is(merged.operation(name)?.cName, builtin.operation(name)?.cName, name)
  }
  const values = { rtmFamily: 'inet', dst: '192.0.2.0', dstLen: 24, oif: 3, metrics: { mtu: 1400 } }
  t.deepEqual(encodeMessage(merged, 'newroute', values), encodeMessage(builtin, 'newroute', values))
})

test('what are no tables is not merged', (t) => {
  t.throws(() => mergeTables(new Uint8Array(8), new Uint8Array(8)), { instanceOf: RangeError })
  t.throws(() => mergeTables(backend.tables(), new Uint8Array(200)), { instanceOf: RangeError })
})

test('rtnetlink replies belong to the request of the same number', (t) => {
  const { family } = sound(`
name: demo
protocol: netlink-raw
protonum: 0
definitions:
  - {name: hdr, type: struct, members: [{name: flags, type: u32}, {name: index, type: u32}]}
attribute-sets:
  - {name: link, attributes: [{name: flags, type: u32}]}
operations:
  enum-model: directional
  fixed-header: hdr
  list:
    - {name: newthing, attribute-set: link, do: {request: {value: 16}}}
    - {name: getthing, attribute-set: link, do: {request: {value: 18}, reply: {value: 16}}}
    - {name: newthing-ntf, value: 16, notify: getthing}
mcast-groups: {list: [{name: things, value: 3}]}
`)
  t.deepEqual(
    family.operations.map(({ name, id, request, reply, answer }) => ({
      name,
      id,
      request,
      reply,
      answer: answer?.name,
    })),
    [
      { name: 'newthing', id: 16, request: true, reply: true, answer: undefined },
      { name: 'getthing', id: 18, request: true, reply: false, answer: 'newthing' },
    ],
  )
  const body = family.operations[0]?.body
  t.deepEqual(
    body?.kind === 'struct' ? body.struct.members.map((member) => member.name) : [],
    ['header-flags', 'index'],
    'a member that an attribute is named like gives way',
  )
})

test('what is wrong is told with the line of the YNL file', (t) => {
  t.deepEqual(issuesOf('name: demo\n'), [
    "demo.yaml:1: no YNL file: it needs 'name', 'attribute-sets' and 'operations'",
  ])
  const lines = SPEC.split('\n')
  const broken = [
    ['type: u32, enum: mode}', 'type: u33}', "'mode' has no type that is known here: 'u33'"],
    ['enum: mode}', 'enum: moods}', "there is no enum 'moods'"],
    ['nested-attributes: port', 'nested-attributes: prot', "there is no set 'prot'"],
    ['struct: demo-stats}', 'struct: stats}', "there is no struct 'stats'"],
    ['sub-message: data,', 'sub-message: date,', "there is no sub-message 'date'"],
    ['{name: name}]', '{name: nome}]', "set 'device' has no attribute 'nome'"],
    ['len: 4', 'len: MAX_LEN', "'len' is no number: 'MAX_LEN'"],
    ['*get', '*got', 'nothing is marked &got'],
    [
      'byte-order: big-endian}]',
      'byte-order: middle}]',
      "'byte-order' must be one of big-endian, little-endian, not 'middle'",
    ],
    [
      'display-hint: ipv4-or-v6',
      'display-hint: ipv5',
      "'display-hint' must be one of hex, mac, fddi, ipv4, ipv6, ipv4-or-v6, uuid, not 'ipv5'",
    ],
    [
      '{name: rx_packets, type: u64}',
      '{name: rx_packets, type: nest}',
      "'rx_packets' has a type that no struct member can have: 'nest'",
    ],
    ['{name: port, type: nest,', '{type: nest,', "what stands under 'attributes' needs a name"],
    ['{name: counts, type', '{name: queues, type', "'queues' twice under 'attributes'"],
    ['sub-type: u32}', 'doc: none}', "'queues' is an indexed-array without 'sub-type'"],
    ['[csum, tso]', '[csum, csum]', "entry 'csum' twice"],
    ['sub-type: u16}', 'sub-type: u16, value: 3}', "duplicate '3', first on line 27"],
    ['subset-of: device', 'subset-of: devices', "there is no set 'devices' before this one"],
  ] as const
  for (const [from, to, reason] of broken) {
    const line = lines.findIndex((text) => text.includes(from)) + 1
    t.deepEqual(issuesOf(SPEC.replace(from, to)), [`demo.yaml:${line}: ${reason}`], reason)
  }
})

test('aliases that never end are refused', (t) => {
  t.regex(
    issuesOf('name: &a [*a]\nattribute-sets: []\noperations: {}\n')[0] ?? '',
    /aliases expand without end/,
  )
  const laughs = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')
  t.true(issuesOf(`a0: &a0 ha\n${laughs}\n`).length > 0)
})

const OWN = `
family: demo
generic: demo
version: 1
enums:
  mode: {prefix: DEMO_MODE_, 1: slow, 3: fast}
structs:
  demo-stats: {members: [rx-packets u64, key bytes 4, port be16]}
sets:
  device:
    prefix: DEMO_A_
    1: ifindex u32 ifindex
    2: label string
    3: mode u16 enum mode
    7: stats bytes
    8: port many nest port
  port: {prefix: DEMO_PORT_, 1: id u16}
operations:
  prefix: DEMO_CMD_
  dev-get: {id: 1, request: true, reply: true, set: device}
`

function found(own: string): string[] {
  return compareSpec(sound(SPEC), compileSound(own).schema.files).map(
    ({ kind, about, text, line }) => `${line} ${kind} ${about}: ${text}`,
  )
}

test('a spec and the schema: what is new, what is told in more detail, what is contradicted', (t) => {
  t.deepEqual(found(OWN), [
    "6 new route/thing enum mode 2: 'fast'",
    "26 against route/thing set device 2: 'name'; here DEMO_A_LABEL",
    '27 against route/thing set device 3: u32; here u16',
    "28 new route/thing set device 4: attribute 'modes': u32",
    "29 new route/thing set device 5: attribute 'features': u64",
    '31 more route/thing set device 7: struct demo-stats, not mere bytes',
    "33 new route/thing set device 20: attribute 'address': address",
    "34 new route/thing set device 21: attribute 'kind': string",
    "35 new route/thing set device 22: attribute 'data': choice data-by-kind",
    "36 new route/thing set device 23: attribute 'queues': list of u32",
    "37 new route/thing set device 24: attribute 'counts': array of u16",
    '40 against route/thing set port 1: be16; here u16',
    '54 new demo operation dev-get: dump',
    '60 new demo operation dev-ntf: DEMO_CMD_DEV_NTF = 2',
    '61 new demo operation dev-some: DEMO_CMD_DEV_SOME = 3',
    "62 new demo groups: group 'mgmt'",
  ])
})

test('a correction settles what it names', (t) => {
  const issues = new Issues()
  const corrections = readCorrections(
    'corrections.yaml',
    'route/thing set device: ours is right\nroute/thing set device 4: not on the wire\nother:\n',
    issues,
  )
  t.deepEqual(issues.sorted().map(formatIssue), ['corrections.yaml:3: a correction needs its reason'])
  const findings = compareSpec(sound(SPEC), compileSound(OWN).schema.files)
  const settled = findings.filter((finding) => correctionOf(finding, corrections) !== undefined)
  t.deepEqual(
    settled.map(({ kind, about }) => `${kind} ${about}`),
    ['against route/thing set device 2', 'against route/thing set device 3', 'new route/thing set device 4'],
  )
})

test('an unknown family is one finding', async (t) => {
  const { schema } = await compiledSchema()
  t.deepEqual(
    compareSpec(sound(SPEC), schema.files).map(({ kind, text }) => `${kind} ${text}`),
    ["new family 'demo'"],
  )
})
