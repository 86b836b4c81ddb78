/** examples/explain-failure.mjs does what its first comment says. */
import { join } from 'node:path'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const example = join(root, 'examples/explain-failure.mjs')

needs('netns', 'strace')('the reason of a refusal, or that there was none', (t) => {
  const namespace = Namespace.create(t)
  const run = (command: string) => namespace.run(process.execPath, [example, ...command.split(' ')])
  t.is(
    run('ip route add 192.0.2.0/24 via 192.0.2.1 dev lo'),
    'RTM_NEWROUTE: ENETUNREACH: Nexthop has invalid gateway\n',
  )
  t.is(run('ip link'), 'the kernel refused nothing\n')
})
