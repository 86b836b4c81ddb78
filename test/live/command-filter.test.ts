/** `nlkit decode --filter` and `--follow-request`. */
import { join } from 'node:path'
import test from 'ava'
import { nlkit } from '../support/command.js'
import { root } from '../support/needs.js'

const dumps = join(root, 'test/vectors/strace/dumps.txt')

function names(...args: string[]): string[] {
  const { stdout } = nlkit(['decode', '--json', dumps, ...args])
  const lines = stdout.split('\n').filter((line) => line !== '')
  return lines.map((line) => {
    const { index, header } = JSON.parse(line)
    return `${index} ${header.name}`
  })
}

test('only what passes', (t) => {
  t.deepEqual(names('--filter', 'type == RTM_NEWRULE && direction == send'), ['0 RTM_NEWRULE'])
  t.deepEqual(names('--filter', 'error == EEXIST'), ['7 NLMSG_ERROR'])
  t.regex(nlkit(['decode', dumps, '--filter', 'index == 7']).stdout, /^NLMSG_ERROR [^\n]*\n$/)
})

test('one exchange', (t) => {
  t.deepEqual(names('--follow-request', '6'), ['6 RTM_NEWROUTE', '7 NLMSG_ERROR'])
  t.deepEqual(names('--follow-request', '12').at(-1), '15 NLMSG_DONE')
})

test('a wrong filter points at the place', (t) => {
  const { stderr, status } = nlkit(['decode', dumps, '--filter', 'type == RTM_NEWROUTE && oiff == 3'])
  t.is(status, 2)
  t.is(
    stderr,
    `nlkit decode: filter, column 25: no attribute or header member is called oiff: is it oif?
  type == RTM_NEWROUTE && oiff == 3
                          ^^^^
`,
  )
  t.is(nlkit(['decode', dumps, '--stats', '--filter', 'error']).status, 2)
  t.is(nlkit(['decode', dumps, '--follow-request', 'all']).status, 2)
})
