/** Stories of issues that need the guest's kernel: what the kernel refuses, the decoder explains beforehand. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'ava'
import { NetlinkError, openRoute } from 'nlkit'
import { nlkit } from '../support/command.js'
import { Namespace } from '../support/namespace.js'

test('a vlan id of 5000: the kernel refuses, the decoder says which range it takes', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-story-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const record = join(folder, 'vlan.pcap')
  const namespace = Namespace.create(t)
  namespace.ip('link add d0 type dummy')
  await using net = await openRoute({ netns: namespace.name, record })
  const add = (id: number) => net.links.add({ ifname: `v${id}`, kind: 'vlan', link: 'd0', data: { id } })
  const error = await t.throwsAsync(add(5000), { instanceOf: NetlinkError })
  t.is(error?.code, 'ERANGE')
  t.regex(error?.message ?? '', /Invalid VLAN id/)
  await add(4094)
  const { stdout } = nlkit(['decode', record, '--lines', '--filter', 'type == RTM_NEWLINK && request'])
  const lines = stdout
    .trimEnd()
    .split('\n')
    .filter((line) => line.includes('vlan'))
  t.regex(lines.find((line) => line.includes('v5000')) ?? '', /\[value-range at linkinfo\.data\.id\]/)
  t.notRegex(lines.find((line) => line.includes('v4094')) ?? '', /value-range/)
})

test('ranges that the decoder knows are those that the kernel takes', async (t) => {
  const namespace = Namespace.create(t)
  namespace.ip('link add b0 type bridge')
  namespace.ip('link add p0 type dummy')
  namespace.ip('link set p0 master b0')
  await using net = await openRoute({ netns: namespace.name })
  let count = 0
  const make = (kind: string, data: Record<string, number>) =>
    net.links.add({ ifname: `k${++count}`, kind, data })
  const port = (brport: Record<string, number>) =>
    net.links.set('p0', { attributes: { linkinfo: { slaveKind: 'bridge', slaveData: brport } } })
  const refused = async (doing: Promise<unknown>, what: string) =>
    t.true((await doing.catch((error: unknown) => error)) instanceof NetlinkError, what)
  await refused(make('vrf', { table: 0 }), 'vrf table 0')
  await make('vrf', { table: 1000 })
  await refused(make('vxlan', { id: 0x1000000 }), 'vxlan id')
  await make('vxlan', { id: 0xffffff, port: 4789 })
  await refused(make('bond', { mode: 7 }), 'bond mode')
  await make('bond', { mode: 6 })
  await refused(port({ priority: 64 }), 'priority')
  await port({ priority: 63 })
  await refused(port({ cost: 65536 }), 'cost')
  await refused(port({ cost: 0 }), 'cost 0')
  await port({ cost: 65535 })
  await refused(port({ state: 5 }), 'state')
})
