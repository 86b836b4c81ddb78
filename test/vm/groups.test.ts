/** Multicast groups above 32, which the address of a datagram has no bit for. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import test from 'ava'
import { openDecoder, openGeneric, openSocket } from 'nlkit'
import { Namespace } from '../support/namespace.js'

/** Families with groups: those that are loaded later get numbers above 32. */
const CROWD = ['openvswitch', 'team', 'l2tp_netlink', 'psample', 'drop_monitor', 'nfc', 'ieee802154']
const MORE = ['target_core_user', 'nbd']

const modprobe = (...args: string[]) => execFileSync('modprobe', args, { stdio: 'pipe' })

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

test.serial(
  'a generic family whose group is above 32, unloaded and loaded: asked and heard each time',
  async (t) => {
    // Numbers are given again: whoever comes last gets the highest.
    if (readFileSync('/proc/modules', 'utf8').includes('mac80211_hwsim ')) modprobe('-r', 'mac80211_hwsim')
    modprobe('-a', ...CROWD, ...MORE)
    modprobe('mac80211_hwsim', 'radios=1')
    t.teardown(() => modprobe('-r', 'mac80211_hwsim'))
    await using controller = await openGeneric('nlctrl')
    const groups = async () => {
      const [family] = await controller.request('getfamily', { familyName: 'MAC80211_HWSIM' })
      return family?.mcastGroups?.map(({ id }) => id)
    }
    const before = await groups()
    t.true(
      before?.some((id) => id !== undefined && id > 32),
      JSON.stringify(before),
    )

    await using hwsim = await openGeneric('mac80211-hwsim')
    await using events = hwsim.events(['config'])
    const first = hwsim.id
    t.true((await hwsim.list('get-radio')).length >= 1)
    const created = await hwsim.request('new-radio', { radioName: 'one' })
    t.is(created.result, 1, 'the kernel acknowledges with the number of the radio')
    const made = await events.next()
    t.like(made.value, { type: 'event', operation: 'new-radio', group: 'config' })
    t.is(Reflect.get(Object(Reflect.get(Object(made.value), 'message')), 'radioName'), 'one')

    modprobe('-r', 'mac80211_hwsim')
    modprobe('mac80211_hwsim', 'radios=1')
    t.true((await hwsim.list('get-radio')).length >= 1)
    t.not(hwsim.id, first)
    let again = await events.next()
    while (again.value?.type === 'event') again = await events.next()
    t.like(again.value, { type: 'resync', reason: 'reload' })
    await hwsim.request('new-radio', { radioName: 'two' })
    for (;;) {
      const { value } = await events.next()
      if (value?.type !== 'event' || value.operation !== 'new-radio') continue
      if (Reflect.get(value.message, 'radioName') === 'two') break
    }
    t.pass()
  },
)
