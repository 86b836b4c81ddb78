/** Multicast groups above 32, which the address of a datagram has no bit for. */
import test from 'ava'
import { openDecoder, openSocket } from 'nlkit'
import { Namespace } from '../support/namespace.js'

test.serial('the group of bridge VLANs (33) is joined, and its notification names it', async (t) => {
  const namespace = Namespace.create(t)
  const netns = namespace.path
  namespace.ip('link add br0 type bridge vlan_filtering 1')
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 master br0')
  await using member = await openSocket({ protocol: 'route', netns, groups: ['brvlan'] })
  // 33 modulo 32 is 1, the group of links.
  await using links = await openSocket({ protocol: 'route', netns, groups: ['link'] })
  namespace.run('bridge', ['vlan', 'add', 'dev', 'v0', 'vid', '7'])
  const event = await member.receive({ timeout: 60_000 })
  t.is(event.group, 33)
  t.is(openDecoder().decodeDatagram(event.bytes, { protocol: 0 })[0]?.operation, 'newvlan')
  t.is((await links.receive({ timeout: 60_000 })).group, 1)
})
