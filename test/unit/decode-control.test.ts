/** NLMSG_ERROR and NLMSG_DONE: extended ACKs, resolved to the attribute of the request. */
import { createDecoder, type DecodedMessage } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { Builder, cString, hexBytes, join } from '../support/message.js'

const decoder = createDecoder(backend)
const build = new Builder()

/** RTM_NEWLINK of a vlan; linkinfo.data.id is the attribute at byte 52. */
const VLAN = build.message({
  type: 16,
  flags: 0x605,
  seq: 9,
  body: join(
    new Uint8Array(16),
    build.attribute(
      18,
      build.attribute(1, cString('vlan')),
      build.attribute(2, build.attribute(1, build.u16(0))),
    ),
  ),
})
const ID_OFFSET = 52
const INVALID = build.u32(-22 >>> 0)
const TEXT = build.attribute(1, cString('Invalid VLAN id'))
const OFFSET = build.attribute(2, build.u32(ID_OFFSET))
const REFUSAL = 'EINVAL at linkinfo.data.id (offset 52): Invalid VLAN id'

function messages(...datagrams: Uint8Array[]): DecodedMessage[] {
  const text = datagrams.map((bytes) => Buffer.from(bytes).toString('hex')).join('\n')
  return [...decoder.decodeCapture(text).messages]
}

test('the path of an offset', (t) => {
  const [request] = messages(VLAN)
  if (request === undefined) return t.fail('no message')
  const path = (offset: number) => decoder.pathAt(request, offset)
  t.is(path(0), undefined)
  t.is(path(20), 'ifindex')
  t.is(path(32), 'linkinfo')
  t.is(path(36), 'linkinfo.kind')
  t.is(path(48), 'linkinfo.data')
  t.is(path(ID_OFFSET), 'linkinfo.data.id')
  t.is(path(ID_OFFSET + 5), 'linkinfo.data.id')
  t.is(path(1000), undefined)
  return undefined
})

test('an error that echoes the whole request', (t) => {
  const body = join(INVALID, VLAN, TEXT, OFFSET)
  const [error] = messages(build.message({ type: 2, flags: 0x200, seq: 9, port: 77, body }))
  t.like(error?.header, { name: 'NLMSG_ERROR', flags: ['ack-tlvs'] })
  t.like(error?.body, { error: -22, message: 'Invalid VLAN id', offs: ID_OFFSET })
  t.deepEqual(error?.outcome, {
    errno: 22,
    code: 'EINVAL',
    message: 'Invalid VLAN id',
    offset: ID_OFFSET,
    path: 'linkinfo.data.id',
    missing: undefined,
    policy: undefined,
  })
  t.is(error && decoder.line(error), `NLMSG_ERROR ack-tlvs seq 9 port 77: ${REFUSAL}`)
  t.is(error?.opaque, 0)
  t.deepEqual(error?.problems, [])
})

test('a capped error, its request earlier in the capture', (t) => {
  const body = join(INVALID, VLAN.subarray(0, 16), TEXT, OFFSET)
  const error = build.message({ type: 2, flags: 0x300, seq: 9, port: 77, body })
  const other = Uint8Array.from(VLAN)
  other[8] = 8
  const [, , answer] = messages(VLAN, other, error)
  t.is(answer?.outcome?.path, 'linkinfo.data.id')
  const [alone] = messages(error)
  t.is(alone?.outcome?.path, undefined)
  t.is(
    alone && decoder.line(alone),
    'NLMSG_ERROR capped ack-tlvs seq 9 port 77: EINVAL at offset 52: Invalid VLAN id',
  )
})

test('an attribute that is missing', (t) => {
  const missing = join(build.attribute(5, build.u32(1)), build.attribute(6, build.u32(48)))
  const body = join(INVALID, VLAN, missing)
  const [error] = messages(build.message({ type: 2, flags: 0x200, seq: 9, body }))
  t.is(error?.outcome?.missing, 'linkinfo.data.id')
  const top = join(INVALID, VLAN, build.attribute(5, build.u32(3)))
  t.is(messages(build.message({ type: 2, flags: 0x200, seq: 9, body: top }))[0]?.outcome?.missing, 'ifname')
})

test('an acknowledgement', (t) => {
  const body = join(build.u32(0), VLAN.subarray(0, 16))
  const [ack] = messages(build.message({ type: 2, flags: 0x100, seq: 9, body }))
  t.like(ack?.outcome, { errno: 0, code: '', message: '' })
  t.is(ack && decoder.line(ack), 'NLMSG_ERROR capped seq 9: success')
  t.deepEqual(ack?.problems, [])
})

test('the end of a dump: empty, with a result, with an extended ACK', (t) => {
  const done = (flags: number, body: Uint8Array) => messages(build.message({ type: 3, flags, body }))[0]
  t.is(done(2, new Uint8Array(0))?.outcome?.errno, 0)
  t.is(done(2, build.u32(0))?.outcome?.code, '')
  const refused = done(0x202, join(INVALID, build.attribute(1, cString('Invalid values in header'))))
  t.like(refused?.outcome, { code: 'EINVAL', message: 'Invalid values in header' })
  t.is(refused?.opaque, 0)
  t.is(refused && decoder.line(refused), 'NLMSG_DONE multi ack-tlvs seq 1: EINVAL: Invalid values in header')
})

test('a positive number is an error of old subsystems, and what a generic family made', (t) => {
  const datagram = build.message({ type: 2, flags: 0x100, body: join(build.u32(1), new Uint8Array(16)) })
  const outcome = (protocol: number) => decoder.decodeDatagram(datagram, { protocol })[0]?.outcome
  t.like(outcome(12), { errno: 1, code: 'EPERM' })
  t.like(outcome(16), { errno: 0, code: '' })
})

test('a policy in an extended ACK', (t) => {
  const policy = build.attribute(0x8004, build.attribute(1, build.u32(12)), build.attribute(7, build.u32(15)))
  const body = join(build.u32(-34 >>> 0), VLAN, policy)
  const [error] = messages(build.message({ type: 2, flags: 0x200, seq: 9, body }))
  t.like(error?.body.policy, { type: 'nul-string', maxLength: 15 })
  t.like(error?.outcome?.policy, { type: 'nul-string', maxLength: 15 })
})

test('other messages have no outcome', (t) => {
  t.is(messages(VLAN)[0]?.outcome, undefined)
})

test('the request inside an error is shown in its place', (t) => {
  const body = join(INVALID, VLAN, TEXT, OFFSET)
  const [error] = messages(build.message({ type: 2, flags: 0x200, seq: 9, body }))
  if (error === undefined) return t.fail('no message')
  const tree = decoder.tree(error)
  const request = tree.children.find(({ name }) => name === 'request')
  t.like(request, { kind: 'message', cName: 'RTM_NEWLINK', offset: 20, length: VLAN.length })
  const offset = tree.children.find(({ cName }) => cName === 'NLMSGERR_ATTR_OFFS')
  t.is(offset?.text, '52 → linkinfo.data.id')
  return undefined
})

test('a header echoed by an old kernel without the capped flag', (t) => {
  const [ack] = messages(hexBytes('2400000002000000070000000a000000000000003400000018000506070000000a000000'))
  t.deepEqual(ack?.problems, [])
  t.is(ack?.opaque, 0)
})
