/** The filter language: what passes, and errors that point at the place. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFilter, createDecoder, FilterError } from '@nlkit/core'
import test, { type ExecutionContext } from 'ava'
import { backend } from '../support/backend.js'
import { root } from '../support/needs.js'

const decoder = createDecoder(backend)
const read = (name: string) => decoder.decodeCapture(readFileSync(join(root, 'test/vectors', name)))
const dumps = read('strace/dumps.txt')
const messages = read('messages/route.hex')
const generic = read('strace/generic.txt')

const passing = (filter: string, capture = messages) =>
  [...capture.messages].filter(compileFilter(filter, decoder.catalog))

/** Some pass, some do not, and what passes is exactly what `expected` holds of. */
function passes(
  t: ExecutionContext,
  filter: string,
  expected: (body: Record<string, unknown>) => boolean,
): void {
  const indices = (list: Iterable<{ index: number }>) => [...list].map(({ index }) => index)
  const wanted = [...messages.messages].filter(({ body }) => expected(body))
  t.true(wanted.length > 0 && wanted.length < messages.messages.length, `${filter}: ${wanted.length}`)
  t.deepEqual(indices(passing(filter)), indices(wanted), filter)
}

test("the message's own properties", (t) => {
  t.true(passing('type == RTM_NEWROUTE').every(({ header }) => header.type === 24))
  t.deepEqual(passing('type == 24').length, passing('type == RTM_NEWROUTE').length)
  t.true(passing('flags == create && flags contains excl').length > 0)
  t.true(passing('operation == newlink && seq >= 1').length > 0)
  t.is(passing('protocol == route').length, messages.messages.length)
  t.is(passing('protocol == NETLINK_GENERIC || protocol == 16').length, 0)
  t.is(passing('index in 3..5').length, 3)
  t.is(passing('index in (3, 7, 9..10)').length, 4)
  t.true(passing('direction == send', dumps).every(({ direction }) => direction === 'send'))
  const [first] = dumps.messages
  t.true(passing(`pid == ${first?.pid}`, dumps).length > 0)
  t.is(passing('pid == 1', dumps).length, 0)
})

test('errors, problems, generic families', (t) => {
  t.true(passing('error', dumps).every(({ outcome }) => outcome?.code !== ''))
  t.is(passing('error == EEXIST', dumps).length, passing('error == 17', dumps).length)
  t.true(passing('error contains "nexthop"', dumps).length > 0)
  t.is(passing('malformed').length, 0)
  t.is(passing('problem == zero-ifindex').length, 0)
  t.true(passing('family == nlctrl', generic).length > 0)
  t.is(passing('protocol == "nl80211"', generic).length, 0)
})

test('attributes by each of their names', (t) => {
  for (const name of ['oif', 'RTA_OIF', 'attr.RTA_OIF', 'attr.oif', 'body.oif'])
    t.true(passing(`type == RTM_NEWROUTE && ${name} == 3`).length > 0, name)
  passes(t, 'attr.dst', ({ dst }) => dst !== undefined)
  passes(t, 'ifname == d0', ({ ifname }) => ifname === 'd0')
  passes(t, 'mtu > 1400 and mtu <= 1500', ({ mtu }) => typeof mtu === 'number' && mtu > 1400 && mtu <= 1500)
})

test('members of headers and their enums', (t) => {
  const isMpls = ({ rtmFamily }: Record<string, unknown>) => rtmFamily === 'mpls'
  passes(t, 'rtm_family == AF_MPLS', isMpls)
  passes(t, 'rtmFamily == mpls', isMpls)
  passes(t, 'rtm-family == 28', isMpls)
  t.is(passing('attr.rtm_family == mpls').length, 0)
  passes(t, 'rtmFamily != mpls', (body) => body.rtmFamily !== undefined && !isMpls(body))
})

test('nests, and attributes inside them', (t) => {
  const kinds = passing('linkinfo.kind == vlan')
  t.true(kinds.length > 0)
  t.is(passing('IFLA_INFO_KIND == "vlan"').length, kinds.length)
  t.true(passing('linkinfo.data.id in (5, 7)').length > 0)
})

test('addresses and prefixes', (t) => {
  const inside = (prefix: string) => passing(`attr.RTA_DST in ${prefix}`)
  t.true(inside('0.0.0.0/0').length > 0)
  t.true(inside('2000::/3').length > 0)
  t.true(inside('2000::/3').every(({ body }) => String(body.dst).startsWith('2')))
  const [{ body } = { body: {} }] = inside('0.0.0.0/0')
  t.true(passing(`dst == ${String(Reflect.get(body, 'dst'))}`).length > 0)
  t.is(inside('203.0.113.128/25').length, 0)
})

test('text search, negation, precedence', (t) => {
  t.is(passing('"VXLAN"').length, passing("'vxlan'").length)
  t.true(passing('"vxlan"').length > 0)
  const all = messages.messages.length
  t.is(passing('!"vxlan"').length, all - passing('"vxlan"').length)
  t.is(passing('index == 1 || index == 2 && index == 3').length, 1)
  t.is(passing('(index == 1 or index == 2) and index == 2').length, 1)
  t.is(passing('not index == 1').length, all - 1)
})

/** The part of the filter that the error points at. */
function at(t: ExecutionContext, filter: string): string {
  const error = t.throws(() => compileFilter(filter, decoder.catalog), { instanceOf: FilterError })
  t.regex(error?.message ?? '', /^filter, column \d+: /)
  t.is(error?.pointer.split('\n')[1]?.indexOf('^'), error?.offset)
  return filter.slice(error?.offset, (error?.offset ?? 0) + (error?.length ?? 0))
}

test('a wrong filter points at the place', (t) => {
  t.is(at(t, 'type == RTM_NEWROUTE && oiff == 3'), 'oiff')
  t.is(at(t, 'type == RTM_NEWROUT'), 'RTM_NEWROUT')
  t.is(at(t, 'type = 3'), '=')
  t.is(at(t, 'type == 3 oif'), 'oif')
  t.is(at(t, '(type == 3'), '(')
  t.is(at(t, 'type == 3)'), ')')
  t.is(at(t, 'type =='), '')
  t.is(at(t, ''), '')
  t.is(at(t, 'ifname == "d0'), '"d0')
  t.is(at(t, 'dst in 10.0.0.0/99'), '10.0.0.0/99')
  t.is(at(t, 'mtu > big'), 'big')
  t.is(at(t, 'rtmType == blackhol'), 'blackhol')
  t.is(at(t, 'protocol == rote'), 'rote')
  t.is(at(t, 'linkinfo.dada.id == 5'), 'dada')
  t.is(at(t, '3 == oif'), '3')
  t.is(at(t, 'type in (1, 2'), '')
  t.is(at(t, 'oif & 3'), '&')
})

test('a near name is proposed', (t) => {
  t.throws(() => compileFilter('RTA_OF == 3', decoder.catalog), { message: /is it RTA_OIF\?/ })
})
