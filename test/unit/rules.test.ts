/** Likely mistakes in a message: each rule with a message that breaks it and one that does not. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join as joinPath } from 'node:path'
import { createDecoder, type DecodedMessage, type Problem, protocolNumber } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { Builder, cString, hexBytes, join } from '../support/message.js'
import { root } from '../support/needs.js'

const decoder = createDecoder(backend)
const little = new Builder()

const REQUEST = 0x1
const ACK = 0x4
const DUMP = 0x300
const EXCL = 0x200
const CREATE = 0x400

const NEWLINK = 16
const GETLINK = 18
const NEWADDR = 20
const GETADDR = 22
const NEWROUTE = 24
const DELROUTE = 25
const NEWNEIGH = 28
const GETNEIGH = 30
const NEWNEXTHOP = 104
const NFT_MSG_NEWCHAIN = 0xa03
const NFT_MSG_NEWRULE = 0xa06

const route = (prefix: number) => hexBytes(`02${prefix.toString(16).padStart(2, '0')}0000fe03000100000000`)
const oif = little.attribute(4, little.u32(3))
const gateway = little.attribute(5, hexBytes('c0000201'))

/** The problems of a request, and its message. */
function problems(type: number, flags: number, ...body: readonly Uint8Array[]): readonly Problem[] {
  return only(little.message({ type, flags: REQUEST | flags, body: join(...body) })).problems
}

function only(bytes: Uint8Array, protocol: string | number = 'route'): DecodedMessage {
  const [message] = decoder.decodeDatagram(bytes, { protocol })
  if (message === undefined) throw new Error('no message')
  return message
}

const codes = (found: readonly Problem[]) => found.map(({ code }) => code)

test('zero-ifindex: in a header that has to name an interface', (t) => {
  const local = little.attribute(2, hexBytes('c0000201'))
  const [zero] = problems(NEWADDR, ACK, hexBytes('0218000000000000'), local)
  t.like(zero, { code: 'zero-ifindex', path: 'index', offset: 20, length: 4 })
  t.deepEqual(problems(NEWADDR, ACK, hexBytes('0218000002000000'), local), [])
  t.deepEqual(problems(GETADDR, DUMP, hexBytes('0200000000000000')), [])
})

test('zero-ifindex: a proxy entry of all interfaces has none', (t) => {
  const dst = little.attribute(1, hexBytes('c0000201'))
  t.deepEqual(codes(problems(NEWNEIGH, ACK, hexBytes('020000000000000080000000'), dst)), ['zero-ifindex'])
  t.deepEqual(problems(NEWNEIGH, ACK, hexBytes('020000000000000080000800'), dst), [])
})

test('prefix-bits: bits beyond the length, and a length beyond the address', (t) => {
  const dst = little.attribute(1, hexBytes('c0000205'))
  const [bits] = problems(NEWROUTE, ACK, route(24), dst, oif)
  t.like(bits, { code: 'prefix-bits', path: 'dst', offset: 32, length: 4 })
  t.regex(bits?.message ?? '', /RTA_DST is 192\.0\.2\.5\/24/)
  t.like(problems(DELROUTE, ACK, route(33), dst)[0], { code: 'prefix-bits', path: 'dstLen', offset: 17 })
  t.deepEqual(problems(NEWROUTE, ACK, route(32), dst, oif), [])
  t.deepEqual(problems(NEWROUTE, ACK, route(30), little.attribute(1, hexBytes('c0000204')), oif), [])
})

test('prefix-bits: not where an address is asked for, nor in an MPLS label', (t) => {
  const dst = little.attribute(1, hexBytes('c0000205'))
  t.deepEqual(problems(26, ACK, route(24), dst), [])
  const label = little.attribute(1, hexBytes('00064100'))
  t.deepEqual(problems(NEWROUTE, ACK, hexBytes('1c140000fe03000100000000'), label, oif), [])
})

test('attribute-missing: what the kernel cannot do without', (t) => {
  const dst = little.attribute(1, hexBytes('c0000200'))
  const [nowhere] = problems(NEWROUTE, ACK | CREATE, route(24), dst)
  t.like(nowhere, { code: 'attribute-missing', path: 'oif', offset: 0, length: 36 })
  t.regex(nowhere?.message ?? '', /RTM_NEWROUTE lacks RTA_OIF, or RTA_GATEWAY/)
  t.deepEqual(problems(NEWROUTE, ACK | CREATE, route(24), dst, gateway), [])
  t.deepEqual(
    problems(NEWROUTE, ACK | CREATE, hexBytes('02180000fe03000600000000'), dst),
    [],
    'a blackhole leads nowhere',
  )
  const name = little.attribute(3, cString('d0'))
  const kind = little.attribute(0x8012, little.attribute(1, cString('dummy')))
  t.like(problems(NEWLINK, ACK | CREATE | EXCL, new Uint8Array(16), name)[0], { path: 'linkinfo.kind' })
  t.deepEqual(problems(NEWLINK, ACK | CREATE | EXCL, new Uint8Array(16), name, kind), [])
  t.like(problems(GETLINK, ACK, new Uint8Array(16))[0], { path: 'ifname' })
  t.deepEqual(problems(GETLINK, ACK, new Uint8Array(16), name), [])
  t.deepEqual(problems(GETLINK, DUMP, new Uint8Array(16)), [])
  t.like(problems(NEWNEXTHOP, ACK | CREATE, new Uint8Array(8), little.attribute(1, little.u32(1)))[0], {
    path: 'oif',
  })
})

test('attribute-missing: each of the demands can be broken', (t) => {
  const broken: readonly (readonly [string, number, number, string])[] = [
    ['newaddr', NEWADDR, ACK, '0218000002000000'],
    ['newaddr inet6', NEWADDR, ACK, '0a40000002000000'],
    ['newneigh', NEWNEIGH, ACK, '020000000200000080000000'],
    ['newneigh bridge', NEWNEIGH, ACK, '070000000200000080000000'],
    ['newrule goto', 32, ACK | CREATE, '020000000000000200000000'],
    ['delnexthop', 105, ACK, '0000000000000000'],
    ['newqdisc', 36, ACK | CREATE | EXCL, '0000000002000000000000000000000000000000'],
    ['newnsid', 88, ACK, '00000000'],
    ['setlink', 19, ACK, '00000000000000000000000000000000'],
  ]
  for (const [name, type, flags, body] of broken)
    t.deepEqual(codes(problems(type, flags, hexBytes(body))), ['attribute-missing'], name)
  const getfamily = little.message({ type: 16, flags: REQUEST | ACK, body: hexBytes('03010000') })
  t.deepEqual(codes(only(getfamily, 'generic').problems), ['attribute-missing'])
})

test('attribute-unknown: an attribute that the operation does not have', (t) => {
  const [unknown] = problems(NEWROUTE, ACK, route(0), oif, little.attribute(500, little.u32(1)))
  t.like(unknown, { code: 'attribute-unknown', path: '#500', offset: 36, length: 8 })
  t.deepEqual(problems(NEWROUTE, ACK, route(0), oif), [])
})

test('nested-flag: where the kernel wants NLA_F_NESTED', (t) => {
  const id = little.attribute(1, little.u32(1))
  const group = little.attribute(2, hexBytes('0200000000000000'))
  const buckets = (type: number) => little.attribute(type, little.attribute(1, little.u16(8)))
  const [flag] = problems(NEWNEXTHOP, ACK, new Uint8Array(8), id, group, buckets(12))
  t.like(flag, { code: 'nested-flag', path: 'resGroup', offset: 46, length: 2 })
  t.deepEqual(problems(NEWNEXTHOP, ACK, new Uint8Array(8), id, group, buckets(0x800c)), [])
  const info = little.attribute(0x12, little.attribute(1, cString('dummy')))
  t.deepEqual(
    problems(NEWLINK, ACK | CREATE | EXCL, new Uint8Array(16), info),
    [],
    'the older nests do without',
  )
})

test('value-length: a length that the type cannot have', (t) => {
  const [short] = problems(NEWROUTE, ACK, route(0), little.attribute(4, little.u16(3)))
  t.like(short, { code: 'value-length', path: 'oif', offset: 32, length: 2 })
  t.regex(short?.message ?? '', /RTA_OIF has 2 bytes of value.* takes 4/)
  t.deepEqual(codes(problems(NEWROUTE, ACK, route(0), little.attribute(1, hexBytes('c00002')), oif)), [
    'value-length',
  ])
  t.deepEqual(problems(NEWROUTE, ACK, route(0), oif), [])
})

test('byte-order: a number that makes sense only turned round', (t) => {
  const [turned] = problems(NEWROUTE, ACK, route(0), little.attribute(4, hexBytes('00000003')))
  t.like(turned, { code: 'byte-order', path: 'oif' })
  t.regex(turned?.message ?? '', /RTA_OIF is 50331648.* it is 3: .*htonl/)
  const vlan = (protocol: string) => {
    const data = little.attribute(0x8002, little.attribute(5, hexBytes(protocol)))
    const info = little.attribute(0x8012, little.attribute(1, cString('vlan')), data)
    return problems(NEWLINK, ACK | CREATE | EXCL, new Uint8Array(16), info)
  }
  t.like(vlan('0081')[0], { code: 'byte-order', path: 'linkinfo.data.protocol' })
  t.deepEqual(vlan('8100'), [])
  t.deepEqual(problems(NEWROUTE, ACK, route(0), oif), [])
})

test('dump-flag: NLM_F_DUMP where there is nothing to dump', (t) => {
  const [replaceExcl] = problems(NEWROUTE, ACK | DUMP, route(0), oif)
  t.like(replaceExcl, { code: 'dump-flag', offset: 6, length: 2 })
  t.deepEqual(codes(problems(DELROUTE, ACK | DUMP, route(0), oif)), ['dump-flag'])
  t.deepEqual(codes(problems(110, ACK | DUMP, hexBytes('00000000020000000000000000000000'))), ['dump-flag'])
  t.deepEqual(problems(26, DUMP, route(0)), [])
})

test('excl-without-create: such a request cannot succeed', (t) => {
  t.deepEqual(codes(problems(NEWROUTE, ACK | EXCL, route(0), oif)), ['excl-without-create'])
  t.deepEqual(problems(NEWROUTE, ACK | EXCL | CREATE, route(0), oif), [])
  const table = join(hexBytes('02000000'), little.attribute(1, cString('filter')))
  const netfilter = (type: number) =>
    only(little.message({ type, flags: REQUEST | ACK | EXCL, body: table }), 'netfilter').problems
  t.deepEqual(codes(netfilter(NFT_MSG_NEWRULE)), ['excl-without-create'])
  t.deepEqual(netfilter(NFT_MSG_NEWCHAIN), [], 'nf_tables makes chains without it: iptables -N')
})

test('header-size: neither its own header nor the short one', (t) => {
  t.like(problems(GETNEIGH, DUMP, hexBytes('0200000000000000'))[0], { code: 'header-size', offset: 16 })
  const mask = little.attribute(29, little.u32(1))
  const ifinfomsg = hexBytes('0a000000000000000000000000000000')
  const found = problems(GETADDR, DUMP, ifinfomsg, mask)
  t.deepEqual(codes(found), ['header-size'], 'the kernel takes it, so nothing of it is malformed')
  const [large] = found
  t.deepEqual(codes(problems(GETADDR, DUMP, ifinfomsg)), ['header-size'])
  const bird = only(little.message({ type: GETADDR, flags: REQUEST | DUMP, body: join(ifinfomsg, mask) }))
  t.is(bird.opaque, 4, 'of the mask, which addresses do not know; the rest of the longer header is padding')
  const flagged = hexBytes('0a000000000000000100000000000000')
  t.true(
    codes(problems(GETADDR, DUMP, flagged)).includes('attribute-length'),
    'this may be a broken attribute',
  )
  t.regex(large?.message ?? '', /struct ifinfomsg; its own header is struct ifaddrmsg/)
  t.deepEqual(problems(GETNEIGH, DUMP, hexBytes('02000000')), [], 'struct rtgenmsg')
  t.deepEqual(problems(GETNEIGH, DUMP, hexBytes('02')), [], 'struct rtgenmsg without its padding')
  t.deepEqual(problems(GETNEIGH, DUMP, new Uint8Array(12)), [])
  t.deepEqual(problems(GETLINK, DUMP, ifinfomsg, mask), [])
})

/** RTM_NEWLINK of a new interface of a kind, with its data. */
function linkOf(kind: string, ...data: readonly Uint8Array[]): readonly Problem[] {
  const info = little.attribute(0x8012, little.attribute(1, cString(kind)), little.attribute(0x8002, ...data))
  return problems(NEWLINK, ACK | CREATE | EXCL, new Uint8Array(16), info)
}

test('value-range: the story of vlan id 5000', (t) => {
  const vlan = (id: number) => linkOf('vlan', little.attribute(1, little.u16(id)))
  const [outside] = vlan(5000)
  t.like(outside, { code: 'value-range', path: 'linkinfo.data.id', length: 2 })
  t.regex(outside?.message ?? '', /^IFLA_VLAN_ID is 5000, and the kernel takes 0 to 4094/)
  t.deepEqual(codes(vlan(4095)), ['value-range'])
  t.deepEqual(vlan(4094), [])
  t.deepEqual(vlan(0), [])
})

test('value-range: a least value, and a port of a bridge', (t) => {
  t.deepEqual(codes(linkOf('vrf', little.attribute(1, little.u32(0)))), ['value-range'])
  t.deepEqual(linkOf('vrf', little.attribute(1, little.u32(77))), [])
  const port = (id: number, value: Uint8Array) =>
    problems(
      NEWLINK,
      ACK,
      hexBytes('07000000020000000000000000000000'),
      little.attribute(0x800c, little.attribute(id, value)),
    )
  const [IFLA_BRPORT_STATE, IFLA_BRPORT_PRIORITY] = [1, 2]
  t.deepEqual(codes(port(IFLA_BRPORT_STATE, Uint8Array.of(5))), ['value-range'])
  t.deepEqual(codes(port(IFLA_BRPORT_PRIORITY, little.u16(64))), ['value-range'])
  t.deepEqual(port(IFLA_BRPORT_PRIORITY, little.u16(63)), [])
})

test('duplicate-attribute: the kernel keeps the last', (t) => {
  const again = little.attribute(4, little.u32(9))
  const [first] = problems(NEWROUTE, ACK, route(0), oif, gateway, again)
  t.like(first, { code: 'duplicate-attribute', path: 'oif', offset: 28, length: 8 })
  t.regex(first?.message ?? '', /^RTA_OIF stands here and again 16 bytes further/)
  t.deepEqual(problems(NEWROUTE, ACK, route(0), oif, gateway), [])
  const nested = linkOf('vlan', little.attribute(1, little.u16(5)), little.attribute(1, little.u16(6)))
  t.like(nested[0], { code: 'duplicate-attribute', path: 'linkinfo.data.id' })
})

test('duplicate-attribute: not where the kernel takes several', (t) => {
  const hop = little.attribute(53, cString('one'))
  const names = little.attribute(0x8034, hop, hop)
  const found = problems(108, ACK, hexBytes('00000000020000000000000000000000'), names)
  t.deepEqual(codes(found), [], 'RTM_NEWLINKPROP with two IFLA_ALT_IFNAME')
})

test('padding: bytes that were never set', (t) => {
  const name = join(little.u16(7), little.u16(3), cString('d0'), Uint8Array.of(0xaa))
  const header = hexBytes('00000000020000000000000000000000')
  const [dirty] = problems(NEWLINK, ACK, header, name, little.attribute(4, little.u32(1400)))
  t.like(dirty, { code: 'padding', path: 'ifname', offset: 39, length: 1 })
  const [several] = problems(NEWLINK, ACK, header, name, name)
  t.regex(several?.message ?? '', /^the padding behind IFLA_IFNAME and behind 1 more attributes/)
  const clean = little.attribute(3, cString('d0'))
  t.deepEqual(problems(NEWLINK, ACK, header, clean, little.attribute(4, little.u32(1400))), [])
})

test('unaligned: the next attribute follows without padding', (t) => {
  const name = join(little.u16(7), little.u16(3), cString('d0'))
  const mtu = little.attribute(4, little.u32(1400))
  const found = problems(NEWLINK, ACK, hexBytes('00000000020000000000000000000000'), name, mtu)
  t.true(codes(found).includes('unaligned'))
  t.like(
    found.find(({ code }) => code === 'unaligned'),
    { offset: 39, length: 4 },
  )
  const aligned = little.attribute(3, cString('d0'))
  t.deepEqual(problems(NEWLINK, ACK, hexBytes('00000000020000000000000000000000'), aligned, mtu), [])
  // As iproute2 sends it: rubbish behind LWTUNNEL_IP_FLAGS, which with the next attribute's header looks like one itself.
  const flags = join(hexBytes('0600060000050b00'))
  const encap = join(little.u16(12), little.u16(22), flags, little.attribute(21, little.u16(2)))
  t.deepEqual(codes(problems(NEWROUTE, ACK, route(0), encap, oif)), ['padding'])
})

test('trailing-bytes: what follows the last attribute and is none', (t) => {
  t.true(codes(problems(NEWROUTE, ACK, route(0), oif, hexBytes('0102'))).includes('trailing-bytes'))
  t.deepEqual(problems(NEWROUTE, ACK, route(0), oif, hexBytes('0000')), [])
})

test('replies are not looked at: what the kernel sends is well', (t) => {
  const reply = little.message({ type: NEWROUTE, flags: 2, body: join(route(24), hexBytes('')) })
  t.deepEqual(only(reply).problems, [])
})

/**
 * What the vectors hold on purpose, or because the trace was cut; and what several programs leave in their padding
 * (libmnl's attributes of ipset and conntrack, iproute2's of encapsulations), of which a test of its own is above.
 */
const CUT = new Set(['message-length', 'attribute-length', 'padding'])

/**
 * Mistakes that programs really make: wpa_supplicant asks for wake-ups of an interface that it has no index of yet, which
 * the kernel answers with ENODEV (net/wireless/nl80211.c: __cfg80211_rdev_from_attrs).
 */
const TRUE_ALARMS = new Set(['NL80211_CMD_GET_WOWLAN zero-ifindex'])

test('no false alarm in what real programs sent', (t) => {
  for (const folder of ['messages', 'route', 'strace']) {
    const path = joinPath(root, 'test/vectors', folder)
    for (const file of readdirSync(path).filter((name) => /\.(hex|txt)$/.test(name))) {
      const protocol = protocolNumber(basename(file, '.hex')) ?? 0
      const { messages } = decoder.decodeCapture(readFileSync(joinPath(path, file)), { protocol })
      for (const message of messages) {
        const found = message.problems.filter(
          ({ code }) => !CUT.has(code) && !TRUE_ALARMS.has(`${message.header.name} ${code}`),
        )
        t.deepEqual(found, [], `${file} message ${message.index}: ${decoder.line(message)}`)
      }
    }
  }
})
