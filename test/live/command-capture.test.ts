/** `nlkit capture` where it cannot be: with nlmon it is tested in the guest (test/vm/capture.test.ts). */
import { spawnSync } from 'node:child_process'
import test, { type Implementation } from 'ava'
import { nlkit } from '../support/command.js'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

/** Asked of the kernel itself, in a namespace that ends with the question. */
const hasNlmon = spawnSync('unshare', ['-n', 'ip', 'link', 'add', 'n0', 'type', 'nlmon']).status === 0
const title = 'without nlmon: one line names trace'
const declare: (title: string, run: Implementation<[]>) => void = hasNlmon ? test.skip : needs('netns')

declare(hasNlmon ? `${title} (this kernel has nlmon)` : title, (t) => {
  const { status, stderr } = nlkit(['capture', '--netns', Namespace.create(t).name])
  t.is(status, 1)
  t.regex(stderr, /^nlkit capture: this kernel has no nlmon devices[^\n]*nlkit trace[^\n]*\n$/)
})

needs('root')('without the right: one line, status 1', (t) => {
  const { status, stderr } = nlkit(['capture'], { uid: 65534 })
  t.is(status, 1)
  t.regex(stderr, /^nlkit capture: E(PERM|OPNOTSUPP)|no nlmon/)
  t.is(stderr.trimEnd().split('\n').length, 1)
})

test('wrong usage: status 2', (t) => {
  for (const args of [
    ['FILE'],
    ['--count', '0'],
    ['--buffer', 'big'],
    ['--filter', 'type =='],
    ['--names', 'x'],
  ])
    t.is(nlkit(['capture', ...args]).status, 2, args.join(' '))
})
