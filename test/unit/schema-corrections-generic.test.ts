/** Where the kernel's own YNL files contradict its headers and code: generic families follow the latter. */
import { Catalog, createDecoder, encodeMessage, jsonValue } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { Builder, join } from '../support/message.js'
import { compiledSchema } from '../support/schema.js'

const { schema } = await compiledSchema()
const catalog = new Catalog(backend.tables())
const build = new Builder()
/** The id of whichever family a test speaks of. */
const LEARNT = 0x30
const NEW_WIPHY = 3
const TRIGGER_SCAN = 33

function file(path: string) {
  const found = schema.files.find((item) => item.path === path)
  if (!found) throw new Error(`no schema file ${path}`)
  return found
}

/** Ids of a set's attributes by name. */
function ids(path: string, set: string): Record<string, number> {
  const attributes = file(path).sets.get(set)?.attributes ?? []
  return Object.fromEntries(attributes.map((item) => [item.name, item.id]))
}

/** Values of an enum by name. */
function values(path: string, name: string): Record<string, number> {
  const entries = file(path).enums.get(name)?.entries ?? []
  return Object.fromEntries(entries.map((item) => [item.name, Number(item.value)]))
}

/** `name@offset:width` of a struct's integers, and its size. */
function layout(path: string, name: string): string[] {
  const struct = file(path).structs.get(name)
  const members = (struct?.members ?? []).map(({ name: member, offset, type }) =>
    type.kind === 'integer' ? `${member}@${offset}:${type.width} ${type.order}` : `${member}@${offset}`,
  )
  return [...members, `size ${struct?.size}`]
}

/** The body of an nl80211 message, as the decoder reads it. */
function nl80211(command: number, flags: number, ...attributes: readonly Uint8Array[]): unknown {
  const decoder = createDecoder(backend)
  decoder.learn(LEARNT, 'nl80211')
  const body = join(Uint8Array.of(command, 1, 0, 0), ...attributes)
  const [message] = decoder.decodeDatagram(build.message({ type: LEARNT, flags, body }), { protocol: 16 })
  return jsonValue(message?.body)
}

test('nlctrl: in a policy PAD is 11 and MASK 12, not the reverse', (t) => {
  const { pad, mask } = ids('netlink/policy', 'policy')
  t.deepEqual({ pad, mask }, { pad: 11, mask: 12 })
})

test('ovs_flow: action 24 is DROP, PSAMPLE is 25', (t) => {
  const { drop, psample } = ids('generic/ovs-flow', 'action')
  t.deepEqual({ drop, psample }, { drop: 24, psample: 25 })
})

test('ovs_flow: the ethertypes of MPLS actions take 2 bytes', (t) => {
  t.deepEqual(layout('generic/ovs-flow', 'ovs-action-add-mpls'), [
    'mpls-lse@0:4 big',
    'mpls-ethertype@4:2 big',
    'tun-flags@6:2 message',
    'size 8',
  ])
  t.deepEqual(layout('generic/ovs-flow', 'ovs-action-push-mpls'), [
    'mpls-lse@0:4 big',
    'mpls-ethertype@4:2 big',
    'size 8',
  ])
})

test('ethtool: the status of flashing a module counts from 1', (t) => {
  t.deepEqual(values('generic/ethtool', 'module-fw-flash-status'), {
    started: 1,
    'in-progress': 2,
    completed: 3,
    error: 4,
  })
})

test('ethtool: PD_DLL_POWER_TYPE is 7 among the extended states of a PSE', (t) => {
  const states = values('generic/ethtool', 'c33-pse-ext-state')
  t.is(states['pd-dll-power-type'], 7)
  t.is(states['power-not-available'], 8)
  t.is(states['short-detected'], 9)
})

test('ethtool: groups of statistics repeat, each counter in a nest of its own, named by the group', (t) => {
  const group = (id: number, set: number, ...stats: readonly Uint8Array[]) =>
    build.attribute(4, build.attribute(2, build.u32(id)), build.attribute(3, build.u32(set)), ...stats)
  const stat = (id: number, count: number) =>
    build.attribute(4, build.attribute(id, join(build.u32(count), build.u32(0))))
  const body = join(
    Uint8Array.of(33, 1, 0, 0),
    group(1, 18, stat(0, 7), stat(3, 9)),
    group(3, 20, stat(3, 1)),
  )
  const decoder = createDecoder(backend)
  decoder.learn(LEARNT, 'ethtool')
  const [message] = decoder.decodeDatagram(build.message({ type: LEARNT, body }), { protocol: 16 })
  t.deepEqual(jsonValue(message?.body), {
    grp: [
      { id: 'eth-mac', ssId: 'stats-eth-mac', stat: [{ 'tx-pkt': '7' }, { 'rx-pkt': '9' }] },
      { id: 'rmon', ssId: 'stats-rmon', stat: [{ jabber: '1' }] },
    ],
  })
})

test('nl80211: the attributes that its YNL file lacks', (t) => {
  const known = Object.values(ids('generic/nl80211', 'nl80211'))
  const missing = Array.from({ length: 33 }, (_, index) => 334 + index).filter((id) => !known.includes(id))
  t.deepEqual(missing, [])
})

test('nl80211: frequency attributes and interface types that its YNL file lacks', (t) => {
  const frequency = ids('generic/nl80211', 'frequency')
  const newer = ['allow-20mhz-activity', 'no-4mhz', 'no-8mhz', 'no-16mhz', 's1g-no-primary', 'no-uhr']
  t.deepEqual(
    [...newer, 'cac-start-time'].filter((name) => frequency[name] === undefined),
    [],
  )
  const types = values('generic/nl80211', 'iftype')
  t.deepEqual(
    ['nan', 'nan-data', 'pd'].filter((name) => types[name] === undefined),
    [],
  )
})

test('nl80211: every command has a name', (t) => {
  const known = new Set(file('generic/nl80211').family?.operations.map((operation) => operation.id))
  const last = Math.max(...known)
  t.is(last, 167)
  t.deepEqual(
    Array.from({ length: last }, (_, index) => index + 1).filter((id) => !known.has(id)),
    [],
  )
})

test('nl80211: CONTROL_PORT_ETHERTYPE is a flag in what a radio tells, a number in a request', (t) => {
  t.deepEqual(nl80211(NEW_WIPHY, 0, build.attribute(102)), { controlPortEthertype: true })
  t.deepEqual(nl80211(46, 1, build.attribute(102, build.u16(0x888e))), { controlPortEthertype: 0x888e })
})

test('nl80211: a pattern to wake up by is a nest in requests, limits in what a radio tells', (t) => {
  const limits = join(build.u32(20), build.u32(16), build.u32(128), build.u32(0))
  const told = build.attribute(118, build.attribute(4, limits))
  t.deepEqual(nl80211(NEW_WIPHY, 0, told), {
    wowlanTriggersSupported: {
      pktPattern: { maxPatterns: 20, minPatternLen: 16, maxPatternLen: 128, maxPktOffset: 0 },
    },
  })
  const pattern = build.attribute(1, build.attribute(3, build.u32(14)))
  const asked = build.attribute(117, build.attribute(4, pattern))
  t.deepEqual(nl80211(74, 1, asked), { wowlanTriggers: { pktPattern: [{ offset: 14 }] } })
})

test('nl80211: links of an MLO connection and settings of TIDs are nests', (t) => {
  const link = build.attribute(1, build.attribute(313, Uint8Array.of(2)))
  t.deepEqual(nl80211(NEW_WIPHY, 0, build.attribute(312, link)), { mloLinks: [{ mloLinkId: 2 }] })
  const tids = build.attribute(1, build.attribute(5, build.u16(0xff)))
  t.deepEqual(nl80211(137, 1, build.attribute(285, tids)), { tidConfig: [{ tids: 0xff }] })
})

test('nl80211: a scan is asked for by names and numbers of lists that count from 0', (t) => {
  const scan = catalog.operation('trigger-scan')
  if (scan === undefined) return t.fail()
  const message = encodeMessage(
    catalog,
    scan,
    { ifindex: 3, scanSsids: ['home'], scanFrequencies: [2412, 5180] },
    { type: LEARNT },
  )
  const decoder = createDecoder(backend)
  decoder.learn(LEARNT, 'nl80211')
  const [read] = decoder.decodeDatagram(message, { protocol: 16 })
  t.is(message[16], TRIGGER_SCAN)
  t.deepEqual(jsonValue(read?.body), { ifindex: 3, scanSsids: ['home'], scanFrequencies: [2412, 5180] })
})
