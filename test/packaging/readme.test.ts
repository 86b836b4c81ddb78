/** The README's programs do what it says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const live = needs('netns')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const snippets = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code)

test('the README has three programs', (t) => {
  t.is(snippets.length, 3)
})

live('README: list the interfaces', (t) => {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  t.regex(run(namespace, snippets[0]), /^1 lo \S+ undefined\n\d+ v1 down veth\n\d+ v0 down veth\n$/)
})

live('README: follow what changes', async (t) => {
  const namespace = Namespace.create(t)
  let mtu = 60000
  const timer = setInterval(() => namespace.ip(`link set lo mtu ${mtu++}`), 500)
  t.teardown(() => clearInterval(timer))
  const child = namespace.start(process.execPath, ['--input-type=module', '--eval', snippets[1] ?? ''])
  let printed = ''
  child.stdout?.on('data', (chunk) => {
    printed += chunk
  })
  const status = await new Promise((resolve) => child.once('exit', resolve))
  t.is(status, 0)
  t.regex(printed, /^changed link LinkMessage \{[\s\S]*mtu: 600\d\d/)
})

live('README: see why the kernel refuses', (t) => {
  const namespace = Namespace.create(t)
  t.is(run(namespace, snippets[2]), 'ENETUNREACH Nexthop has invalid gateway\n')
})

function run(namespace: Namespace, code = ''): string {
  return namespace.run(process.execPath, ['--input-type=module', '--eval', code])
}
