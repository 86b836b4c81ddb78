/** Where one member tells how another is to be read: counts, address kinds, what is left over. */
import { Catalog, createDecoder, encodeMessage, jsonValue } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { Builder, hexBytes, join } from '../support/message.js'

const catalog = new Catalog(backend.tables())
const decoder = createDecoder(backend)
const ROUTE = 0

function decode(message: Uint8Array) {
  const [decoded] = decoder.decodeDatagram(message, { protocol: ROUTE })
  if (decoded === undefined) throw new Error('nothing was decoded')
  return decoded
}

function readBack(name: string, values: Record<string, unknown>): unknown {
  const operation = catalog.operation(name)
  if (operation === undefined) throw new Error(`no operation ${name}`)
  return jsonValue(decode(encodeMessage(catalog, operation, values)).body)
}

test('SRv6: first-segment counts the segments, what follows them are TLVs', (t) => {
  const srh = {
    mode: 'encap',
    nexthdr: 'ipv6',
    hdrlen: 9,
    type: 4,
    segmentsLeft: 1,
    flags: 8,
    tag: 0,
    segments: ['2001:db8::1', '2001:db8::2'],
    tlvs: { hmac: [{ flags: 0, keyId: 7, hmac: '11'.repeat(32) }] },
  }
  const values = { family: 'inet6', dst: '2001:db8::', dstLen: 32, encapType: 'seg6', encap: { srh } }
  const { encap } = Object(readBack('newroute', values))
  t.deepEqual(encap.srh, { ...srh, firstSegment: 1 })
})

test('a multicast group of a bridge is what its protocol says: without one, of layer 2', (t) => {
  const group = (addr: string, proto: number) => {
    const setEntry = { ifindex: 2, state: 'permanent', flags: [], vid: 0, addr, proto }
    return Object(readBack('newmdb', { family: 'bridge', ifindex: 1, setEntry })).setEntry.addr
  }
  t.is(group('239.1.1.1', 0x0800), '239.1.1.1')
  t.is(group('ff02::1:2', 0x86dd), 'ff02::1:2')
  t.is(group('01:00:5e:01:02:03', 0), '01:00:5e:01:02:03')
})

test('four zeros that a longer header leaves behind the one that is read are not opaque', (t) => {
  const build = new Builder()
  const getneigh = 30
  const body = join(hexBytes('07000000 00000000 00000000'), hexBytes('00000000'))
  t.is(decode(build.message({ type: getneigh, flags: 0x301, body })).opaque, 0)
  const other = join(hexBytes('07000000 00000000 00000000'), hexBytes('0000000000000000'))
  t.is(decode(build.message({ type: getneigh, flags: 0x301, body: other })).opaque, 8)
})
