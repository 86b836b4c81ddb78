/** `nlkit capture` over the nlmon device of the guest's kernel, with `ip`, `iw` and tshark. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { openCapture, openRoute } from 'nlkit'
import { nlkit, type Running, start } from '../support/command.js'
import { Namespace } from '../support/namespace.js'

interface Message {
  index: number
  datagram: number
  protocol: string
  family?: string
  header: { name: string; type: number; flags: string[] }
  body: Record<string, unknown>
}

/** A capture that runs in a namespace of its own. */
async function capture(t: ExecutionContext, args: readonly string[]): Promise<[Running, Namespace]> {
  const namespace = Namespace.create(t)
  const running = start(t, ['capture', '--netns', namespace.name, ...args])
  await running.complaint(/capturing on nlkit\d+-1/)
  return [running, namespace]
}

const devices = (namespace: Namespace) => namespace.ip('-o link show type nlmon')

test.serial('what ip says and what the kernel answers, with time and protocol', async (t) => {
  const [running, namespace] = await capture(t, ['--json'])
  t.regex(devices(namespace), /nlkit\d+-1.*UP/)
  namespace.ip('link add d0 type dummy')
  const isRequest = ({ header, body }: Message) =>
    header.name === 'RTM_NEWLINK' && header.flags.includes('request') && body.ifname === 'd0'
  const messages: Message[] = []
  const next = async () => messages.push(JSON.parse((await running.until(/^{/))[0] ?? ''))
  while (!messages.some(isRequest)) await next()
  t.like(messages.find(isRequest)?.body, { linkinfo: { kind: 'dummy' } })
  // Its notification and its acknowledgement follow.
  while (!messages.at(-1)?.header.name.includes('NLMSG_ERROR')) await next()
  t.is(messages.at(-1)?.body.error, 0)
  t.is(await running.interrupt(), 0)
  const [summary = ''] = await running.complaint(/messages in/)
  t.regex(summary, /^nlkit: \d+ messages in \d+ datagrams, 0 datagrams dropped by the kernel$/)
  t.is(devices(namespace), '', 'the device is gone')
})

test.serial('a file that tshark and nlkit read alike; what a filter leaves is left out', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-capture-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const [all, some] = [join(folder, 'all.pcap'), join(folder, 'some.pcap')]
  const [whole, namespace] = await capture(t, ['-w', all])
  const filtered = start(t, [
    'capture',
    '--netns',
    namespace.name,
    '-w',
    some,
    '--filter',
    'type == RTM_NEWLINK && "d7"',
  ])
  await filtered.complaint(/capturing on/)
  for (let index = 0; index < 10; index++) namespace.ip(`link add d${index} type dummy`)
  namespace.ip('link show')
  for (const running of [whole, filtered]) t.is(await running.interrupt('SIGTERM'), 0)
  await filtered.complaint(/\d+ passed the filter/)
  t.is(devices(namespace), '')
  const read = (file: string): Message[] =>
    nlkit(['decode', '--json', file])
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  const messages = read(all)
  t.true(messages.filter(({ header }) => header.name === 'RTM_NEWLINK').length >= 20)
  const fields = ['netlink-route.nltype', 'netlink.hdr_type', '_ws.malformed']
  const rows = execFileSync(
    'tshark',
    ['-r', all, '-T', 'fields', ...fields.flatMap((field) => ['-e', field])],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'))
  // tshark also tells the headers that errors repeat: of each datagram the first message is compared.
  const first = new Map(
    messages.map(({ datagram, header }): [number, number] => [datagram, header.type]).reverse(),
  )
  t.deepEqual(
    rows.map(([route, other]) => Number((route || other || '').split(',')[0])),
    [...first].sort(([one], [other]) => one - other).map(([, type]) => type),
  )
  t.true(rows.every(([, , malformed = '']) => malformed === ''))
  const left = read(some)
  t.true(left.length > 0 && left.length < messages.length)
  t.true(left.some(({ header, body }) => header.name === 'RTM_NEWLINK' && body.ifname === 'd7'))
  // A datagram is written whole: the list of all links is there for its d7.
  const passed = new Set(left.filter(({ body }) => body.ifname === 'd7').map(({ datagram }) => datagram))
  t.deepEqual(new Set(left.map(({ datagram }) => datagram)), passed)
})

test.serial('generic families have their names from the kernel: iw', async (t) => {
  execFileSync('modprobe', ['mac80211_hwsim', 'radios=1'])
  const running = start(t, ['capture', '--json', '--filter', 'family == "nl80211"', '--count', '1'])
  await running.complaint(/capturing on/)
  const again = setInterval(() => execFileSync('iw', ['dev']), 500)
  const [line = '{}'] = await running.until(/^{/)
  clearInterval(again)
  const message: Message = JSON.parse(line)
  t.is(message.family, 'nl80211')
  t.regex(message.header.name, /^NL80211_CMD_GET_INTERFACE$/)
  t.is(await running.ended, 0, '--count ends it')
})

test.serial('nobody reads on: the device goes all the same', async (t) => {
  const namespace = Namespace.create(t)
  const command = `${process.execPath} node_modules/.bin/nlkit capture --netns ${namespace.name} | head -n 1`
  const ended = new Promise((resolve) => namespace.start('sh', ['-c', command]).once('exit', resolve))
  const again = setInterval(() => namespace.ip('link set lo up'), 200)
  await ended
  clearInterval(again)
  while (devices(namespace) !== '') await new Promise((resolve) => setTimeout(resolve, 50))
  t.pass()
})

test.serial('the library: a batch at a time, counts, and what fails leaves no device', async (t) => {
  const namespace = Namespace.create(t)
  await using net = await openRoute({ netns: namespace.name })
  const live = await openCapture({ netns: namespace.name })
  await net.links.list()
  for await (const batch of live) {
    t.true(batch.every(({ protocol, time = 0, bytes }) => protocol === 0 && time > 1e9 && bytes.length >= 16))
    break
  }
  t.true(live.statistics.datagrams > 0)
  t.is(live.statistics.drops, 0)
  await live.close()
  await live.close()
  t.is(devices(namespace), '')
  const gone = await openCapture({ netns: namespace.name })
  namespace.ip(`link del ${gone.device.name}`)
  await gone.close()
  await t.throwsAsync(openCapture({ netns: namespace.name, signal: AbortSignal.abort() }), {
    name: 'AbortError',
  })
  t.is(devices(namespace), '')
})
