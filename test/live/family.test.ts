/** Families by their names against the running kernel and what iproute2 says of the same objects. */
import test from 'ava'
import { openFamily, openGeneric } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')

live('xfrm: the policy that ip makes is listed and removed typed', async (t) => {
  const namespace = Namespace.create(t)
  const selector = 'src 192.0.2.1/32 dst 198.51.100.0/24 dir out'
  try {
    namespace.ip(
      `xfrm policy add ${selector} priority 5 tmpl src 192.0.2.1 dst 192.0.2.2 proto esp reqid 7 mode tunnel`,
    )
  } catch (error) {
    t.log(`this kernel has no xfrm: ${error}`)
    return t.pass()
  }
  using xfrm = await openFamily('xfrm', { netns: namespace.path })
  const events = xfrm.events(['policy'])
  const [policy, ...more] = await xfrm.list('getpolicy')
  t.deepEqual(more, [])
  t.like(policy, { dir: 'out', priority: 5, action: 'allow' })
  t.like(policy?.sel, {
    family: 'inet',
    saddr: '192.0.2.1',
    prefixlenS: 32,
    daddr: '198.51.100.0',
    prefixlenD: 24,
  })
  t.like(policy?.tmpl?.[0], {
    daddr: '192.0.2.2',
    proto: 'esp',
    saddr: '192.0.2.1',
    reqid: 7,
    mode: 'tunnel',
  })
  await xfrm.request('delpolicy', { sel: policy?.sel, dir: 'out' })
  t.is(namespace.ip('xfrm policy'), '')
  const { value } = await events.next()
  t.like(value, { type: 'event', operation: 'delpolicy', group: 'policy' })
})

test('the controller tells the families of this kernel', async (t) => {
  using controller = await openGeneric('nlctrl')
  const families = await controller.list('getfamily')
  const self = families.find(({ familyName }) => familyName === 'nlctrl')
  t.is(self?.familyId, 0x10)
  t.is(controller.id, 0x10)
  t.deepEqual(controller.groups, ['notify'])
})

live('events of the kernel come with their group, of other namespaces with their id', async (t) => {
  const here = Namespace.create(t)
  const there = Namespace.create(t)
  here.ip(`netns set ${there.name} 42`)
  using link = await openFamily('link', { netns: here.path })
  await using events = link.events(['link'], { allNamespaces: true })
  there.ip('link set lo mtu 1400')
  here.ip('link set lo mtu 1300')
  const told: unknown[] = []
  for await (const event of events) {
    if (event.type === 'event' && event.operation === 'newlink') told.push([event.nsid, event.message.mtu])
    if (told.length === 2) break
  }
  t.deepEqual(told, [
    [42, 1400],
    [undefined, 1300],
  ])
})
