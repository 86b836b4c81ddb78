/** Structures inside attributes that take their form from a name, a revision, the table's family, or from themselves. */
import { Catalog, createDecoder, encodeMessage } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'

const catalog = new Catalog(backend.tables())
const decoder = createDecoder(backend)

/** Encodes and reads again. */
function through(name: string, values: Record<string, unknown>, protocol: number, type?: number) {
  const message = encodeMessage(catalog, name, values, {
    protocol,
    direction: 'request',
    ...(type !== undefined && { type }),
  })
  const [decoded] = decoder.decodeDatagram(message, { protocol })
  return decoded
}

function rule(family: string, expression: Record<string, unknown>) {
  const values = { nfgenFamily: family, expressions: { elem: [{ name: 'match', data: expression }] } }
  return through('newrule', values, 12)
}

test('a match of iptables: by name and revision', (t) => {
  const info = { source: ['local'], dest: ['multicast'], flags: ['invert-source'] }
  const message = rule('ipv4', { name: 'addrtype', rev: 1, info })
  t.like(message?.body, { expressions: { elem: [{ data: { name: 'addrtype', rev: 1, info } }] } })
  t.is(message?.opaque, 0)
})

test('a match of iptables: addresses by the family of the table', (t) => {
  const ranges = { ipv4: '192.0.2.1', ipv6: '2001:db8::1' }
  for (const [family, address] of Object.entries(ranges)) {
    const info = { srcMin: address, srcMax: address, dstMin: address, dstMax: address, flags: ['src'] }
    const message = rule(family, { name: 'iprange', rev: 1, info })
    t.like(message?.body, { expressions: { elem: [{ data: { info } }] } })
  }
})

test('a payload of x_tables is a multiple of 8 bytes long', (t) => {
  const info = { with: 'tcp-reset' }
  const values = {
    nfgenFamily: 'ipv4',
    expressions: { elem: [{ name: 'target', data: { name: 'REJECT', rev: 0, info } }] },
  }
  const message = through('newrule', values, 12)
  t.like(message?.body, values)
  const reject = Buffer.from('0c0003000700000000000000', 'hex')
  t.true(Buffer.from(message?.bytes ?? []).includes(reject))
})

test('an extension that is not known stays bytes, which count as opaque', (t) => {
  const info = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)
  const message = rule('ipv4', { name: 'frobnicate', rev: 0, info })
  t.like(message?.body, { expressions: { elem: [{ data: { info } }] } })
  t.is(message?.opaque, 8)
})

test('ebtables has names in common with iptables', (t) => {
  const info = { pktType: 2, invert: 0 }
  t.like(rule('bridge', { name: 'pkttype', rev: 0, info })?.body, {
    expressions: { elem: [{ data: { info } }] },
  })
  const own = { pkttype: 'multicast', invert: 0 }
  t.like(rule('ipv4', { name: 'pkttype', rev: 0, info: own })?.body, {
    expressions: { elem: [{ data: { info: own } }] },
  })
})

test('ematches: each by the kind in its own header', (t) => {
  const treeList = [
    { matchid: 0, kind: 'u32', flags: ['rel-and'], key: { mask: 255, val: 17, off: 8, offmask: 0 } },
    {
      matchid: 0,
      kind: 'meta',
      flags: ['invert'],
      hdr: { left: { kind: 4108, shift: 0, op: 'eq' }, right: { kind: 4096, shift: 0, op: 'eq' } },
      lvalue: 15,
      rvalue: 5,
    },
    { matchid: 0, kind: 'canid', flags: [], filters: [{ canId: 291, canMask: 2047 }] },
    { matchid: 0, kind: 99, flags: [], data: Uint8Array.of(1, 2, 3, 4) },
  ]
  const ematches = { treeHdr: { nmatches: 4, progid: 0 }, treeList }
  const message = through('newtfilter', { kind: 'basic', options: { ematches } }, 0)
  t.like(message?.body, { options: { ematches: { treeHdr: ematches.treeHdr } } })
  t.is(JSON.stringify(message?.toJSON().body), JSON.stringify(message?.toJSON().body))
  t.deepEqual(message?.toJSON().body, {
    ...Object(message?.toJSON().body),
    options: {
      ematches: { ...ematches, treeList: [...treeList.slice(0, 3), { ...treeList[3], data: '01020304' }] },
    },
  })
  t.is(message?.opaque, 4)
})

test("TIPC's first interface: TLVs of big-endian numbers", (t) => {
  decoder.learn(0x55, 'TIPC')
  const config = { priority: 10, discDomain: 0x01001000, name: 'eth:eth0' }
  const values = { dest: 0, cmd: 'enable-bearer', reserved: 0, tlvLen: 44, tlvType: 'bearer-config', config }
  const message = through('cmd', values, 16, 0x55)
  t.is(message?.operation, 'cmd')
  t.like(message?.body, values)
  t.is(
    Buffer.from(message?.bytes ?? [])
      .toString('hex')
      .slice(40, 72),
    '0000000001410000002c00170000000a'.slice(0, 32),
  )
})

test('ksmbd: one attribute of the number of its message', (t) => {
  decoder.learn(0x56, 'SMBD_GENL')
  const treeConnectResponse = {
    handle: 7,
    status: 'no-share',
    connectionFlags: ['guest-account', 'writable'],
  }
  const message = through('tree-connect-response', { treeConnectResponse }, 16, 0x56)
  t.like(message?.body, { treeConnectResponse })
  t.is(message?.opaque, 0)
})

test('DRBD: attributes that say they are mandatory in a bit of their type', (t) => {
  decoder.learn(0x57, 'drbd')
  const values = { minor: 3, cfgContext: { ctxVolume: 1, ctxResourceName: 'r0' } }
  const message = through('get-status', values, 16, 0x57)
  t.like(message?.body, values)
  const marked = Uint8Array.from(message?.bytes ?? [])
  // The first attribute: DRBD_NLA_CFG_CONTEXT.
  marked[16 + 4 + 8 + 3] = 0x40 | (marked[16 + 4 + 8 + 3] ?? 0)
  const [read] = decoder.decodeDatagram(marked, { protocol: 16 })
  t.like(read?.body, values)
})

test('pmcraid: an event by its own code', (t) => {
  decoder.learn(0x58, 'pmcraid')
  const event = { hostno: 2, length: 36, ioaState: 0x11000001 }
  const state = encodeMessage(
    catalog,
    'event',
    { event },
    { protocol: 16, family: 'pmcraid', direction: 'reply', type: 0x58 },
  )
  t.like(decoder.decodeDatagram(state, { protocol: 16 })[0]?.body, { event })
})
