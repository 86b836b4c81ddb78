/** Where the kernel's own YNL files contradict its headers and code: netfilter follows the latter. */
import test from 'ava'
import { attributesOf, compiledSchema, valuesOf } from '../support/schema.js'

const { schema } = await compiledSchema()

test('nftables: a chain has PAD 9, FLAGS 10, ID 11, USERDATA 12', (t) => {
  t.like(attributesOf(schema, 'netfilter/nftables', 'chain'), {
    pad: '9 none',
    flags: '10 be32',
    id: '11 be32',
    userdata: '12 bytes',
  })
})

test('nftables: a rule has PAD 8; ID 9, POSITION_ID 10, CHAIN_ID 11 are big-endian', (t) => {
  t.like(attributesOf(schema, 'netfilter/nftables', 'rule'), {
    pad: '8 none',
    id: '9 be32',
    'position-id': '10 be32',
    'chain-id': '11 be32',
  })
})

test('nftables: an element has PAD 8, OBJREF 9, KEY_END 10, EXPRESSIONS 11; FLAGS are a be32', (t) => {
  t.like(attributesOf(schema, 'netfilter/nftables', 'element'), {
    flags: '3 be32',
    timeout: '4 be64',
    expiration: '5 be64',
    pad: '8 none',
    objref: '9 string',
    'key-end': '10 nest data',
    expressions: '11 nest expressions',
  })
})

test('nftables: lookup has SREG 2, DREG 3, SET_ID 4', (t) => {
  t.deepEqual(attributesOf(schema, 'netfilter/nft-expressions', 'lookup'), {
    set: '1 string',
    sreg: '2 be32',
    dreg: '3 be32',
    'set-id': '4 be32',
    flags: '5 be32',
  })
})

test('nftables: id and times of a set, id of a set in a list of elements are big-endian', (t) => {
  t.like(attributesOf(schema, 'netfilter/nftables', 'set'), {
    id: '10 be32',
    timeout: '11 be64',
    'gc-interval': '12 be32',
  })
  t.is(attributesOf(schema, 'netfilter/nftables', 'elements')['set-id'], '4 be32')
})

test('nftables: results of fib count from 1', (t) => {
  t.like(valuesOf(schema, 'netfilter/nft-expressions', 'fib-result'), { oif: 1, oifname: 2, addrtype: 3 })
})

test('nftables: SREG2 of bitwise; SET_NAME and SET_ID of numgen, all of it big-endian', (t) => {
  t.is(attributesOf(schema, 'netfilter/nft-expressions', 'bitwise').sreg2, '8 be32')
  t.like(attributesOf(schema, 'netfilter/nft-expressions', 'numgen'), {
    dreg: '1 be32',
    'set-name': '5 string',
    'set-id': '6 be32',
  })
})

test('conntrack: NAT has PROTO 3 before V6_MINIP 4 and V6_MAXIP 5', (t) => {
  t.like(attributesOf(schema, 'netfilter/conntrack-sets', 'nat'), {
    'v4-minip': '1 address',
    'v4-maxip': '2 address',
    proto: '3 nest nat-proto',
    'v6-minip': '4 address',
    'v6-maxip': '5 address',
  })
})

test('conntrack: a helper has INFO 2', (t) => {
  t.is(attributesOf(schema, 'netfilter/conntrack-sets', 'help').info, '2 bytes')
})

test('conntrack: flags of a filter are in host order', (t) => {
  t.deepEqual(attributesOf(schema, 'netfilter/conntrack-sets', 'filter'), {
    'orig-flags': '1 u32',
    'reply-flags': '2 u32',
  })
})
