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

/** Two dumps on one socket, the second while the first runs; the first is interrupted and not asked for again. */
const OVERLAP = `1 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 3
1 send(3, "\\x14\\x00\\x00\\x00\\x12\\x00\\x01\\x03\\x01\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00", 20, 0) = 20
1 send(3, "\\x14\\x00\\x00\\x00\\x12\\x00\\x01\\x03\\x02\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00", 20, 0) = 20
1 recv(3, "\\x14\\x00\\x00\\x00\\x03\\x00\\x12\\x00\\x01\\x00\\x00\\x00\\x07\\x00\\x00\\x00\\x00\\x00\\x00\\x00", 99, 0) = 20
`

test('what is wrong between messages', (t) => {
  const lines = nlkit(['decode'], { input: OVERLAP }).stdout.trimEnd().split('\n')
  t.is(lines.length, 4)
  t.regex(lines[1] ?? '', /^RTM_GETLINK request dump seq 2.* \[dump-overlap\]$/)
  t.regex(lines[3] ?? '', /^! dump-interrupted message 2: the dump of message 0 \(RTM_GETLINK\)/)
  const json = nlkit(['decode', '--json'], { input: OVERLAP }).stdout.trimEnd().split('\n')
  t.is(json.length, 3)
  t.like(JSON.parse(json[1] ?? '').problems[0], { code: 'dump-overlap', offset: 0 })
})
