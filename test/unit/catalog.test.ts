/** The catalog: what the schema's tables say, by name and number; bytes that are no tables are refused. */
import { Catalog, camelCase, protocolName, protocolNumber, TablesError } from '@nlkit/core'
import { tables } from '@nlkit/node'
import test from 'ava'
import { buildTables } from '../support/tables.js'

const catalog = new Catalog(tables())

test('kebab names become properties', (t) => {
  t.is(camelCase('rtm-family'), 'rtmFamily')
  t.is(camelCase('6rd-prefix'), '6rdPrefix')
  t.is(camelCase('icmp6-stats'), 'icmp6Stats')
  t.is(camelCase('a-6'), 'a6')
  t.is(camelCase('mtu'), 'mtu')
})

test('protocols by name and number', (t) => {
  t.is(protocolName(0), 'route')
  t.is(protocolName(15), 'kobject_uevent')
  t.is(protocolName(31), '31')
  t.is(protocolNumber('NETLINK_SOCK_DIAG'), 4)
  t.is(protocolNumber('sock-diag'), 4)
  t.is(protocolNumber('31'), 31)
  t.is(protocolNumber('no-such'), undefined)
})

test('an operation by name, by C name and by number', (t) => {
  const newroute = catalog.operation('newroute')
  t.is(newroute?.cName, 'RTM_NEWROUTE')
  t.is(newroute?.id, 24)
  t.is(newroute?.family.name, 'route')
  t.is(newroute?.class, 'new')
  t.is(catalog.operation('RTM_NEWROUTE'), newroute)
  t.is(catalog.operationById(0, 24, 'request'), newroute)
  t.is(catalog.operation('newroute', { family: 'link' }), undefined)
  t.is(catalog.operation('newroute', { protocol: 16 }), undefined)
  t.is(catalog.operation('getroute')?.answer, newroute)
  t.true(catalog.operation('getroute')?.dump)
})

test('control messages belong to every protocol', (t) => {
  t.is(catalog.operationById(0, 2, 'reply')?.cName, 'NLMSG_ERROR')
  t.is(catalog.operationById(16, 3, 'request')?.cName, 'NLMSG_DONE')
})

test('generic families by the name that the controller knows', (t) => {
  const nlctrl = catalog.family('nlctrl')
  t.is(nlctrl?.protocol, 16)
  t.is(catalog.operationById(16, 3, 'request', nlctrl)?.cName, 'CTRL_CMD_GETFAMILY')
  t.is(catalog.operationById(16, 3, 'request')?.cName, 'NLMSG_DONE')
})

test('attributes by property, schema name, C name and id', (t) => {
  const body = catalog.operation('newroute')?.body
  if (body?.kind !== 'struct' || body.set === undefined) return t.fail('no struct with attributes')
  const oif = body.set.byName('oif')
  t.is(oif?.cName, 'RTA_OIF')
  t.is(body.set.byName('RTA_OIF'), oif)
  t.is(body.set.byId(4), oif)
  t.is(body.set.attributes[oif?.slot ?? -1], oif)
  t.is(body.struct.byName('rtm_dst_len')?.key, 'dstLen')
  t.is(body.struct.byName('dst-len')?.offset, 1)
  return undefined
})

test('enums name values, aliases follow the first name, unknown values have none', (t) => {
  const scope = catalog.enumNamed('rt-scope')
  t.is(scope?.byValue(200)?.name, 'site')
  t.is(scope?.byName('RT_SCOPE_SITE')?.number, 200)
  t.is(scope?.byValue(77), undefined)
})

test('64-bit flags keep their top bit, negative values of enums their sign', (t) => {
  const bytes = buildTables({
    enums: [
      { name: 'bits', flags: true, entries: [[1n << 63n, 'top']] },
      { name: 'signed', entries: [[-1n, 'minus']] },
    ],
  })
  const made = new Catalog(bytes)
  t.is(made.enum(1).byName('top')?.value, 1n << 63n)
  t.is(made.enum(2).byValue(-1)?.name, 'minus')
})

test('equal tables give one string object and one record object', (t) => {
  t.is(catalog.setNamed('route'), catalog.setNamed('route'))
  t.is(catalog.operationAt(0), undefined)
  t.is(catalog.operationAt(1_000_000), undefined)
  t.is(catalog.familyAt(1_000_000), undefined)
})

/** Sets a word of the tables. */
function word(byte: number, value: number): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    new DataView(bytes.buffer).setUint32(byte, value, true)
    return bytes
  }
}

const text = '{"this": "is something else, and long enough to be tables"}'.repeat(3)
const damage: readonly [title: string, change: (bytes: Uint8Array) => Uint8Array, RegExp][] = [
  ['something else', () => new TextEncoder().encode(text), /NLKT/],
  ['nothing', () => new Uint8Array(0), /0 bytes are too few/],
  ['another version', word(4, 2), /version 2.*reads 1/],
  ['a cut end', (bytes) => bytes.subarray(0, bytes.length - 4), /bytes, but the header says/],
  ['other sections', word(16, 12), /12 sections instead of 13/],
  ['a section beyond the end', word(20 + 8 + 4, 1 << 28), /section 1 ends/],
]

for (const [title, change, message] of damage) {
  test(`tables refused: ${title}`, (t) => {
    const error = t.throws(() => new Catalog(change(Uint8Array.from(tables()))), {
      instanceOf: TablesError,
      message,
    })
    t.is(error?.code, 'NLKIT_TABLES')
  })
}
