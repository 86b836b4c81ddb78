/** `nlkit families` and `nlkit schema`: what is known, and what this kernel has. */
import test from 'ava'
import { nlkit } from '../support/command.js'

interface Row {
  name: string
  protocol: string
  id?: number
  kernel?: string
  known: boolean
  operations: number
  groups: string[]
}

const rows = (args: readonly string[]): Row[] =>
  nlkit(['families', '--json', ...args])
    .stdout.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('families of the schema beside those of the kernel', (t) => {
  const all = rows([])
  t.like(
    all.find(({ name }) => name === 'nlctrl'),
    { protocol: 'generic', id: 16, kernel: 'here', known: true, groups: ['notify'] },
  )
  t.like(
    all.find(({ name }) => name === 'route'),
    { protocol: 'route', known: true, operations: 3 },
  )
  t.true(
    all
      .filter(({ known }) => !known)
      .every(({ kernel, operations }) => kernel === 'here' && operations === 0),
  )
  const known = rows(['--known'])
  t.true(known.every(({ kernel, id }) => kernel === undefined && id === undefined))
  t.deepEqual(
    known.map(({ name }) => name),
    all.filter((row) => row.known).map(({ name }) => name),
  )
  t.regex(nlkit(['families']).stdout, /^protocol +family +number +this kernel +requests +groups\n/)
})

test('operations and groups of a family', (t) => {
  const { stdout } = nlkit(['schema', 'route'])
  t.regex(stdout, /^route: protocol route\n +24 +RTM_NEWROUTE +newroute +do, reply or event\n/)
  t.regex(stdout, /RTM_GETROUTE +getroute +do, dump\n/)
  t.regex(stdout, /\n +7 +RTNLGRP_IPV4_ROUTE +ipv4-route\n/)
})

test('members, attributes, nests and names of an operation', (t) => {
  const { stdout } = nlkit(['schema', 'link', 'newlink'])
  t.regex(stdout, /^RTM_NEWLINK \(link 16\): do, reply or event\n/)
  t.regex(stdout, /\n +\+4 +ifi_index +ifindex +s32 ifindex\n/)
  t.regex(stdout, /\n +3 +IFLA_IFNAME +ifname +string\n/)
  t.regex(stdout, /\n +1 {3,}IFLA_INFO_KIND +kind +string\n/)
  t.regex(stdout, /\[vlan\]/)
  t.regex(stdout, /IFLA_VLAN_ID +id +u16/)
  t.is(nlkit(['schema', 'RTM_NEWLINK']).stdout, stdout)
})

test('what nothing is called', (t) => {
  t.regex(nlkit(['schema']).stderr, /^nlkit schema: needs a FAMILY: [^\n]*\n$/)
  t.regex(nlkit(['schema', 'rote']).stderr, /no family is called 'rote': [^\n]*\n$/)
  t.regex(
    nlkit(['schema', 'route', 'oldroute']).stderr,
    /route has no operation 'oldroute': newroute, [^\n]*\n$/,
  )
})
