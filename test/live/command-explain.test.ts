/** `nlkit explain`: requests told in words. */
import { join } from 'node:path'
import test from 'ava'
import { nlkit } from '../support/command.js'
import { root } from '../support/needs.js'

const story = (name: string, ...args: string[]) =>
  nlkit(['explain', join(root, 'test/vectors/strace', name), ...args])

test('what is asked, what the flags mean, what the kernel says, what would help', (t) => {
  const { stdout, status } = story('route.txt', '--request', '2')
  t.is(status, 0)
  t.is(
    stdout,
    `The request asks to make a route that is not there yet (message 2, RTM_NEWROUTE).
  ack: the kernel confirms success, too, not failure alone
  excl: fail with EEXIST when it is there
  create: make it when it is not there
  It says: rtmFamily inet, dstLen 24, rtmTable main, rtmProtocol boot, rtmScope universe, rtmType unicast, dst 192.0.2.0, gateway 192.0.2.1, oif 1
The kernel refuses it with ENETUNREACH: Nexthop has invalid gateway.
What would help: the gateway 192.0.2.1 must be reachable without a gateway: give interface 1 an address in its network first, or say \`onlink\` if it is reachable all the same.

`,
  )
})

test('each exchange of a session', (t) => {
  const { stdout } = story('dumps.txt')
  t.regex(stdout, /^Process \d+ asks to make a rule that is not there yet \(message 0, RTM_NEWRULE\)\.$/m)
  t.regex(stdout, /^The kernel did it\.$/m)
  t.regex(
    stdout,
    /^The kernel refuses it with EEXIST: .*\nWhat would help: it is there: drop `excl` and say `replace`/m,
  )
  t.regex(stdout, /asks to delete a rule/)
  t.regex(stdout, /asks to list every rule .*\n.*dump: .*\n.*\nThe kernel lists 2 RTM_NEWRULE\./)
})

test('what looks wrong', (t) => {
  const zero =
    '34000000180005060245ac590000000002180000fe0300010000000008000100c000020008000500c00002010800040000000000'
  const { stdout } = nlkit(['explain'], { input: zero })
  t.regex(stdout, /^The answer is not in the input\.\nWhat looks wrong:\n {2}oif: RTA_OIF is 0, /m)
  const exclusive = zero.replace('0506', '0502').replace('0400000000', '0401000000')
  t.regex(nlkit(['explain'], { input: exclusive }).stdout, /excl-without-create: NLM_F_EXCL wants/)
})

test('wrong usage', (t) => {
  t.regex(
    nlkit(['explain', '--request', 'x'], { input: '00' }).stderr,
    /^nlkit explain: --request takes[^\n]*\n$/,
  )
  t.is(nlkit(['explain', '/nonexistent']).status, 1)
  t.regex(story('route.txt', '--request', '99').stderr, /the input has no message 99/)
})
