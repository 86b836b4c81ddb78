/** Where the kernel's own YNL files contradict its headers and code: rtnetlink and traffic control follow the latter. */
import test from 'ava'
import { attributesOf, casesOf, compiledSchema, membersOf, valuesOf } from '../support/schema.js'

const { schema } = await compiledSchema()

test('tc: a rate specification is 12 bytes: u8 u8 u16 s16 u16 u32', (t) => {
  t.deepEqual(membersOf(schema, 'route/tc-qdiscs', 'tc-ratespec'), {
    'cell-log': '0 u8',
    linklayer: '1 u8',
    overhead: '2 u16',
    'cell-align': '4 s16',
    mpu: '6 u16',
    rate: '8 u32',
    '(size)': '12',
  })
})

test('tc: options of sfb are a nest, not its parameters alone', (t) => {
  t.is(casesOf(schema, 'route/tc', 'options').sfb, 'nest sfb')
  t.like(attributesOf(schema, 'route/tc-qdiscs', 'sfb'), { parms: '1 struct tc-sfb-qopt' })
})

test('tc: options of mqprio are a struct with attributes behind it', (t) => {
  t.is(casesOf(schema, 'route/tc', 'options').mqprio, 'struct tc-mqprio-qopt then mqprio')
})

test('tc: options of hfsc are a struct for a qdisc, a nest for a class', (t) => {
  const { NEWQDISC, GETQDISC } = { NEWQDISC: '36', GETQDISC: '38' }
  t.is(casesOf(schema, 'route/tc', 'options').hfsc, 'choice hfsc-options')
  const cases = casesOf(schema, 'route/tc', 'hfsc-options')
  t.is(cases[NEWQDISC], 'struct tc-hfsc-qopt')
  t.is(cases[GETQDISC], 'struct tc-hfsc-qopt')
  t.like(attributesOf(schema, 'route/tc-qdiscs', 'hfsc'), { rsc: '1 struct tc-service-curve' })
})

test('tc: the key of a tunnel is 4 big-endian bytes', (t) => {
  t.is(attributesOf(schema, 'route/tc-actions', 'act-tunnel-key')['enc-key-id'], '7 be32')
})

test('tc: cake may have a negative overhead', (t) => {
  t.is(attributesOf(schema, 'route/tc-qdiscs', 'cake').overhead, '6 s32')
})

test('tc: skbmod sets an ethertype as a number', (t) => {
  t.is(attributesOf(schema, 'route/tc-actions', 'act-skbmod').etype, '5 u16')
})

test('tc: OFFLOAD_HORIZON of fq, PFCP options of flower', (t) => {
  t.is(attributesOf(schema, 'route/tc-qdiscs', 'fq')['offload-horizon'], '18 u32')
  t.is(attributesOf(schema, 'route/tc-filters', 'flower-key-enc-opts').pfcp, '5 nest flower-key-enc-opt-pfcp')
})

test('link: the reasons for proto-down are a nest of mask and value', (t) => {
  t.is(attributesOf(schema, 'route/link', 'link')['proto-down-reason'], '55 nest proto-down-reason')
  t.deepEqual(attributesOf(schema, 'route/link', 'proto-down-reason'), { mask: '1 u32', value: '2 u32' })
})

test('link: COST and PRIORITY have names', (t) => {
  t.like(attributesOf(schema, 'route/link', 'link'), { cost: '8 bytes', priority: '9 bytes' })
})

test('link: the priority of a bond slave is signed; its newer attributes are there', (t) => {
  t.like(attributesOf(schema, 'route/bond', 'bond-port'), {
    prio: '9 s32',
    'actor-port-prio': '10 u16',
    'ad-churn-actor-state': '11 u8',
    'ad-churn-partner-state': '12 u8',
  })
})

test('link: IPv6 counters are as many as the kernel sends', (t) => {
  t.is(attributesOf(schema, 'route/inet', 'inet6').stats, '3 array u64')
})

test('link: ifmap takes 32 bytes, a GUID stands at 8 of 16, the protocol of a VLAN is big-endian', (t) => {
  t.is(membersOf(schema, 'route/link', 'rtnl-link-ifmap')['(size)'], '32')
  t.deepEqual(membersOf(schema, 'route/link', 'ifla-vf-guid'), { vf: '0 u32', guid: '8 u64', '(size)': '16' })
  t.like(membersOf(schema, 'route/link', 'ifla-vf-vlan-info'), { 'vlan-proto': '12 be16', '(size)': '16' })
})

test('route: cache information has id, ts and tsage', (t) => {
  t.like(membersOf(schema, 'route/route', 'rta-cacheinfo'), {
    id: '20 u32',
    ts: '24 u32',
    tsage: '28 u32',
    '(size)': '32',
  })
})

test('address: TARGET_NETNSID is a signed number', (t) => {
  t.is(attributesOf(schema, 'route/address', 'address')['target-netnsid'], '10 s32')
})

test('rule: rtgenmsg is one byte', (t) => {
  t.deepEqual(membersOf(schema, 'route/common', 'rtgenmsg'), { family: '0 u8', '(size)': '1' })
})

test('scopes and tables keep their kernel numbers', (t) => {
  t.like(valuesOf(schema, 'route/common', 'rt-scope'), { universe: 0, link: 253, host: 254, nowhere: 255 })
})
