import { existsSync } from 'node:fs'
import test from 'ava'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')

live.serial('a namespace has its own interfaces and takes commands', (t) => {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  t.regex(namespace.run('cat', ['/proc/net/dev']), /v0:/)
  t.notRegex(namespace.run('cat', ['/proc/net/dev']), /eth0:/)
  t.is(namespace.run('cat', [], 'input'), 'input')
  t.throws(() => namespace.ip('link del none'), { message: /Cannot find device/ })
  left.push(namespace.path)
})

const left: string[] = []

live.serial('a namespace goes when its test ends', (t) => {
  t.is(left.length, 1)
  t.deepEqual(left.filter(existsSync), [])
})

test('a need that is not met skips the test', (t) => {
  t.not(needs('no-such-program'), test)
  t.is(typeof needs('no-such-program').serial, 'function')
})
