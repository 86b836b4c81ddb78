/** `nlkit send` and `nlkit listen`: between processes, to ports and groups. */
import test, { type ExecutionContext } from 'ava'
import { nlkit, type Running, start } from '../support/command.js'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')

interface Heard {
  port: number
  group: number
  pid: number
  uid: number
  process: string
  length: number
  hex: string
  text?: string
  messages?: { header: { type: number; seq: number; length: number } }[]
}

/** Listens in a namespace of its own; resolves when it does. */
async function listen(t: ExecutionContext, args: readonly string[]): Promise<[Running, Namespace, number]> {
  const namespace = Namespace.create(t)
  const running = start(t, ['listen', '--netns', namespace.name, ...args])
  const [line = ''] = await running.complaint(/listening on port/)
  return [running, namespace, Number(/port (\d+)/.exec(line)?.[1])]
}

async function heard(running: Running): Promise<Heard> {
  const [line = ''] = await running.until(/^/)
  return JSON.parse(line)
}

live('to a port: text, standard input, hex; the sender is told', async (t) => {
  const [running, { name }, port] = await listen(t, ['--json', '--count', '3'])
  const to = ['--port', `${port}`, '--netns', name]
  const sent = nlkit(['send', 'hello', ...to])
  t.is(sent.status, 0, sent.stderr)
  const [, from] = /^5 bytes from port (\d+) to port \d+\n$/.exec(sent.stdout) ?? []
  const first = await heard(running)
  t.like(first, { port: Number(from), group: 0, uid: 0, length: 5, hex: '68656c6c6f', text: 'hello' })
  t.true(first.pid > 0)
  nlkit(['send', ...to], { input: 'from input\n' })
  t.is((await heard(running)).text, 'from input\n')
  nlkit(['send', '--hex', '00 ff 0x10', ...to])
  const bytes = await heard(running)
  t.is(bytes.hex, '00ff10')
  t.is(bytes.text, undefined)
  t.is(await running.ended, 0)
})

live('to groups, with a header, from a chosen port', async (t) => {
  const [running, { name }] = await listen(t, ['--json', '--group', '5', '--group', '9'])
  const args = ['--header', '--type', '0x20', '--seq', '7', '--from', '4711', '--netns', name]
  t.is(nlkit(['send', 'hi', '--group', '5', ...args]).status, 0)
  const first = await heard(running)
  t.like(first, { port: 4711, group: 5, length: 18 })
  t.like(first.messages?.[0]?.header, { type: 0x20, seq: 7, length: 18 })
  nlkit(['send', 'hi', '--group', '9', '--netns', name])
  t.is((await heard(running)).group, 9)
  t.is(await running.interrupt(), 0)
})

live('for people: text quoted, bytes in hex, a message with its type', async (t) => {
  const [running, { name }, port] = await listen(t, [])
  const to = ['--port', `${port}`, '--netns', name]
  nlkit(['send', 'tab\there', ...to])
  t.regex((await running.until(/bytes/))[0] ?? '', /^port \d+ \(.*pid \d+\), 8 bytes: "tab\\there"$/)
  nlkit(['send', '--hex', '0001', ...to])
  t.regex((await running.until(/bytes/))[0] ?? '', /2 bytes: 0001$/)
  nlkit(['send', 'body', '--header', ...to])
  t.regex((await running.until(/bytes/))[0] ?? '', /20 bytes: type 16 seq 0: "body"$/)
  t.is(await running.interrupt('SIGTERM'), 0)
})

live('what the kernel multicasts is decoded', async (t) => {
  const [running, namespace] = await listen(t, ['--protocol', 'route', '--group', 'link'])
  namespace.ip('link set lo mtu 1400')
  t.regex((await running.until(/RTM_NEWLINK/))[0] ?? '', /^port 0 to group 1, \d+ bytes: .*mtu 1400/)
})

live('statuses: nobody there 1, wrong usage 2', (t) => {
  const nobody = nlkit(['send', 'x', '--port', '99999999'])
  t.is(nobody.status, 1)
  t.regex(nobody.stderr, /^nlkit send: ECONNREFUSED in sendmsg: nobody is there[^\n]*\n$/)
  for (const args of [
    ['send', 'x'],
    ['send', '', '--port', '1'],
    ['send', 'x', '--port', 'one'],
    ['send', 'xyz', '--hex', '--port', '1'],
    ['send', 'x', '--port', '1', '--seq', '4'],
    ['send', 'x', '--group', '40'],
    ['listen', '--port', '0'],
    ['listen', '--group', 'nonsense'],
    ['listen', '--protocol', 'nonsense'],
  ])
    t.is(nlkit(args).status, 2, args.join(' '))
})

test('a port that is taken', async (t) => {
  const running = start(t, ['listen', '--port', '47110815'])
  await running.complaint(/listening on port 47110815/)
  const { status, stderr } = nlkit(['listen', '--port', '47110815'])
  t.is(status, 1)
  t.regex(stderr, /^nlkit listen: EADDRINUSE in bind: [^\n]*\n$/)
})
