/** Values, not byte dumps: what YNL cannot say, and the forms that values of netlink have; one test each. */
import { Catalog, createDecoder, encodeMessage, jsonValue } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { Builder, cString, hexBytes, join } from '../support/message.js'

const catalog = new Catalog(backend.tables())
const decoder = createDecoder(backend)
const ETHTOOL = 0x20
decoder.learn(ETHTOOL, 'ethtool')

const build = new Builder()
const { u16, u32 } = { u16: build.u16.bind(build), u32: build.u32.bind(build) }
const attribute = build.attribute.bind(build)
const zeros = (count: number) => new Uint8Array(count)

const REQUEST = 1
const [ROUTE, XFRM, NETFILTER, GENERIC] = [0, 6, 12, 16]
const RTM = { newlink: 16, getlink: 18, newaddr: 20, newqdisc: 36, newtclass: 40, newtfilter: 44 }

/** The body of a message as JSON has it. */
function body(protocol: number, type: number, payload: Uint8Array, flags = 0) {
  const [message] = decoder.decodeDatagram(build.message({ type, flags, body: payload }), { protocol })
  if (message === undefined) throw new Error('nothing was decoded')
  return Object(jsonValue(message.body))
}

const ifinfomsg = (family = 0) => join(Uint8Array.of(family), zeros(15))
const link = (...attributes: Uint8Array[]) => body(ROUTE, RTM.newlink, join(ifinfomsg(), ...attributes))
const tcmsg = zeros(20)
const tc = (type: number, kind: string, options: Uint8Array) =>
  body(ROUTE, type, join(tcmsg, attribute(1, cString(kind)), attribute(2, options))).options

const IFLA = { mtu: 4, linkinfo: 18, ifalias: 20, stats64: 23, afSpec: 26 }

test('by direction: values of an interface are told in an array, and set in a nest', (t) => {
  const conf = (payload: Uint8Array) =>
    join(ifinfomsg(), attribute(IFLA.afSpec, attribute(2, attribute(1, payload))))
  const told = body(ROUTE, RTM.newlink, conf(join(u32(1), u32(0)))).afSpec.inet.conf
  t.is(told.forwarding, 1)
  const set = body(ROUTE, RTM.newlink, conf(attribute(1, u32(1))), REQUEST).afSpec.inet.conf
  t.deepEqual(set, { forwarding: 1 })
})

test('by the address family of the header: AF_SPEC is flat for bridges, and holds families for others', (t) => {
  const spec = attribute(IFLA.afSpec, attribute(2, attribute(1, u32(1))))
  t.deepEqual(
    body(ROUTE, RTM.newlink, join(ifinfomsg(7), attribute(IFLA.afSpec, attribute(0, u16(1))))).afSpec,
    {
      flags: ['master'],
    },
  )
  t.deepEqual(Object.keys(body(ROUTE, RTM.newlink, join(ifinfomsg(0), spec)).afSpec), ['inet'])
})

test('by the type of the message: options of hfsc are a struct of the qdisc and a nest of a class', (t) => {
  t.deepEqual(tc(RTM.newqdisc, 'hfsc', u16(0x10)), { defcls: 16 })
  const curve = join(u32(1), u32(2), u32(3))
  t.deepEqual(tc(RTM.newtclass, 'hfsc', attribute(1, curve)), { rsc: { m1: 1, d: 2, m2: 3 } })
})

test('by a sibling, wherever it stands: the data of a link are those of its kind', (t) => {
  const kind = attribute(1, cString('vlan'))
  const data = attribute(2, attribute(1, u16(42)))
  const expected = { kind: 'vlan', data: { id: 42 } }
  t.deepEqual(link(attribute(IFLA.linkinfo, kind, data)).linkinfo, expected)
  t.deepEqual(link(attribute(IFLA.linkinfo, data, kind)).linkinfo, expected)
})

test('by what stands further out: the statistics of a queueing discipline', (t) => {
  const app = attribute(4, join(u32(1), u32(2), u32(3), u32(4)))
  const stats = body(ROUTE, RTM.newqdisc, join(tcmsg, attribute(1, cString('red')), attribute(7, app))).stats2
  t.deepEqual(stats.app, { early: 1, pdrop: 2, other: 3, marked: 4 })
})

test('an array that runs to the end: keys of u32', (t) => {
  const key = hexBytes('ffff0000 0a000000 0c000000 00000000')
  const selector = join(hexBytes('01 00 02 00 0000 0000 0000 0000 00000000'), key, key)
  const { sel } = tc(RTM.newtfilter, 'u32', attribute(5, selector))
  t.deepEqual(sel.keys, [
    { mask: 0xffff0000, val: 0x0a000000, off: 12, offmask: 0 },
    { mask: 0xffff0000, val: 0x0a000000, off: 12, offmask: 0 },
  ])
  t.is(sel.trailing, undefined)
})

test('the layout of C: a 64-bit member stands at 8, the end is filled up', (t) => {
  const guid = catalog.structNamed('ifla-vf-guid')
  t.is(guid?.size, 16)
  t.is(guid?.byName('guid')?.offset, 8)
  const map = catalog.structNamed('rtnl-link-ifmap')
  t.deepEqual([map?.byName('port')?.offset, map?.size], [27, 32])
})

test('counters of IPv6 are as many as the kernel has', (t) => {
  for (const count of [36, 38, 40]) {
    const counters = attribute(3, new Uint8Array(new BigUint64Array(count).fill(7n).buffer))
    const told = link(attribute(IFLA.afSpec, attribute(10, counters))).afSpec.inet6
    t.is(told.stats.length, count)
  }
})

test('a header that old tools send short', (t) => {
  for (const length of [1, 4]) {
    const message = build.message({
      type: RTM.getlink,
      flags: 0x301,
      body: join(Uint8Array.of(7), zeros(length - 1)),
    })
    const [decoded] = decoder.decodeDatagram(message, { protocol: ROUTE })
    t.is(decoded?.malformed, false)
    t.is(Object(decoded?.body).family, 'bridge')
  }
})

test('a struct that grows: of an older kernel, of this one, of a later one', (t) => {
  const members = catalog.structNamed('rtnl-link-stats64')
  const size = members?.size ?? 0
  for (const length of [size - 16, size, size + 8]) {
    const { stats64 } = link(attribute(IFLA.stats64, zeros(length).fill(1, 0, 8)))
    t.is(stats64.rxPackets, String(0x0101010101010101n))
    t.is(stats64.rxNohandler === undefined, length < size - 8)
    t.is(stats64.trailing, length > size ? '0000000000000000' : undefined)
  }
})

test('addresses by their family', (t) => {
  const address = (family: number, digits: string) =>
    body(ROUTE, RTM.newaddr, join(Uint8Array.of(family), zeros(7), attribute(1, hexBytes(digits)))).address
  t.is(address(2, 'c0000201'), '192.0.2.1')
  t.is(address(10, 'fe800000000000000000000000000001'), 'fe80::1')
})

test('addresses of IPsec take 16 bytes: the family beside them says how many count', (t) => {
  const XFRM_MSG_DELSA = 17
  const id = (family: number) =>
    join(hexBytes('c0000201'.padEnd(32, '0')), u32(0), u16(family), Uint8Array.of(50, 0))
  t.is(body(XFRM, XFRM_MSG_DELSA, id(2), REQUEST).daddr, '192.0.2.1')
  t.is(body(XFRM, XFRM_MSG_DELSA, id(10), REQUEST).daddr, 'c000:201::')
})

test('times and byte order as documented: big-endian milliseconds of nftables, in either byte order of the sender', (t) => {
  const NFT_MSG_NEWSET = 0xa09
  const timeout = hexBytes('0000000000002710')
  for (const builder of [new Builder(), new Builder(true)]) {
    const message = builder.message({
      type: NFT_MSG_NEWSET,
      body: join(hexBytes('02000000'), builder.attribute(11, timeout)),
    })
    const options = { protocol: NETFILTER, bigEndian: builder.bigEndian }
    const [decoded] = decoder.decodeDatagram(message, options)
    t.is(Object(decoded?.body).timeout, 10_000n)
  }
})

test('bitfield32: the bits, and which of them are meant', (t) => {
  const TCA_DUMP_FLAGS = 15
  const flags = body(ROUTE, RTM.newqdisc, join(tcmsg, attribute(TCA_DUMP_FLAGS, u32(1), u32(3)))).dumpFlags
  t.deepEqual(flags, { value: ['terse'], selector: ['terse', 2] })
})

const FEATURES_GET_REPLY = Uint8Array.of(11, 1, 0, 0)

test('bitsets of ethtool: bits with their names, or all of them in words', (t) => {
  const bit = (index: number, name: string) =>
    attribute(1, attribute(1, u32(index)), attribute(2, cString(name)), attribute(3))
  const verbose = attribute(
    4,
    attribute(1),
    attribute(2, u32(64)),
    attribute(3, bit(0, 'tx-sg'), bit(40, 'rx-all')),
  )
  const compact = attribute(
    2,
    attribute(2, u32(40)),
    attribute(4, u32(5), u32(1)),
    attribute(5, u32(7), u32(255)),
  )
  const told = body(GENERIC, ETHTOOL, join(FEATURES_GET_REPLY, verbose, compact))
  t.deepEqual(told.active, {
    nomask: true,
    size: 64,
    bits: {
      bit: [
        { index: 0, name: 'tx-sg', value: true },
        { index: 40, name: 'rx-all', value: true },
      ],
    },
  })
  t.deepEqual(told.hw, { size: 40, value: [5, 1], mask: [7, 255] })
})

test('structs in structs: a policy of IPsec has a selector, which has addresses of its family', (t) => {
  const XFRM_MSG_NEWPOLICY = 19
  const selector = join(
    hexBytes('c0000202'.padEnd(32, '0')),
    hexBytes('c0000201'.padEnd(32, '0')),
    hexBytes('01bb ffff 0000 0000'),
    u16(2),
    Uint8Array.of(32, 24, 6, 0, 0, 0),
    u32(0),
    u32(0),
  )
  const { sel } = body(XFRM, XFRM_MSG_NEWPOLICY, join(selector, zeros(168 - selector.length)), REQUEST)
  t.like(sel, {
    daddr: '192.0.2.2',
    saddr: '192.0.2.1',
    dport: 443,
    family: 'inet',
    prefixlenD: 32,
    prefixlenS: 24,
  })
})

test('texts end at their NUL, or have none', (t) => {
  for (const text of [cString('uplink'), cString('uplink').subarray(0, 6), join(cString('uplink'), zeros(5))])
    t.is(link(attribute(IFLA.ifalias, text)).ifalias, 'uplink')
})

test('names for what has one; numbers and bits without one are kept, and go back as they came', (t) => {
  const header = join(hexBytes('00000000'), u32(1), u32(0x80000001), u32(0))
  const operstate = attribute(16, Uint8Array.of(99))
  const message = build.message({ type: RTM.newlink, seq: 0, body: join(header, operstate) })
  const [decoded] = decoder.decodeDatagram(message, { protocol: ROUTE })
  const told = Object(jsonValue(decoded?.body))
  t.deepEqual(told.ifiFlags ?? told.flags, ['up', 0x80000000])
  t.is(told.operstate, 99)
  const operation = catalog.operation('newlink')
  t.deepEqual(operation && encodeMessage(catalog, operation, told, { flags: 0 }), message)
})
