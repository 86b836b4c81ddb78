/** Captures of IPsec, connector and uevents: what the programs printed is what the messages decode to. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDecoder, type DecodedMessage } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { root } from '../support/needs.js'

const decoder = createDecoder(backend)
const vector = (name: string) => readFileSync(join(root, 'test/vectors/strace', name))
const decode = (name: string) => decoder.decodeCapture(vector(name))
const printed = (name: string) => vector(name).toString()
const body = (message: DecodedMessage | undefined) => Object(message?.body.toJSON())

for (const name of ['xfrm', 'xfrm-monitor', 'connector', 'uevent']) {
  test(`${name}: all is known, nothing is malformed`, (t) => {
    const { stats, messages, problems } = decode(`${name}.txt`)
    t.deepEqual(problems, [])
    t.is(stats.malformed, 0)
    t.true([...messages].every(({ operation }) => operation !== undefined))
    for (const { bytes, opaque } of Object.values(stats.protocols)) t.true(opaque / bytes < 0.01)
  })

  test(`${name}: trees hold every byte`, (t) => {
    for (const message of decode(`${name}.txt`).messages) {
      const { children, length } = decoder.tree(message)
      let at = 0
      for (const child of children) {
        t.is(child.offset, at, decoder.line(message))
        at += child.length
      }
      t.is(at, length)
    }
  })
}

/** A selector, a template or a state as `ip xfrm` begins its lines about them. */
function ends({ saddr, daddr, prefixlenS, prefixlenD }: Record<string, unknown>): string {
  return prefixlenS === undefined
    ? `src ${saddr} dst ${daddr}`
    : `src ${saddr}/${prefixlenS} dst ${daddr}/${prefixlenD}`
}

test('ip xfrm policy list prints what the messages hold', (t) => {
  const text = printed('xfrm.out').split('xfrm policy list')[1]?.split('\n$ ')[0] ?? ''
  const lines = text.split('\n').map((line) => line.trim())
  const policies = [...decode('xfrm.txt').messages].filter(
    ({ operation, header }) => operation === 'newpolicy' && header.flags.includes('multi'),
  )
  t.is(policies.length, 3)
  const expected = policies
    .map(body)
    .flatMap(({ sel, dir, action, index, priority, tmpl = [] }) => [
      ends(sel),
      `dir ${dir} action ${action} index ${index} priority ${priority} `,
      ...tmpl.flatMap((item: Record<string, unknown>) => [
        ends(item),
        `proto ${item.proto} spi 0x0`,
        `reqid ${item.reqid}(`,
        `mode ${item.mode}`,
      ]),
    ])
  for (const line of expected) t.true(text.includes(line.trim()), line)
  t.is(lines.filter((line) => line.startsWith('tmpl src')).length, 3)
})

test('ip xfrm state allocspi prints the state that answers', (t) => {
  const state = body(
    [...decode('xfrm.txt').messages].find(({ operation, direction }) => {
      return operation === 'newsa' && direction === 'receive'
    }),
  )
  const spi = state.spi.toString(16).padStart(8, '0')
  t.true(printed('xfrm.out').includes(`${ends(state)}\n\tproto ${state.proto} spi 0x${spi} reqid`))
  t.true(printed('xfrm.out').includes(`sel ${ends(state.sel)} `))
})

test('requests for one and for all states begin otherwise', (t) => {
  const requests = [...decode('xfrm.txt').messages].filter(({ operation }) => operation === 'getsa')
  const [all, one] = [requests.find((item) => item.header.flags.includes('dump')), requests.at(-1)]
  t.truthy(body(all).addressFilter)
  const first = requests.find((item) => !item.header.flags.includes('dump'))
  t.like(body(first), { daddr: '10.0.0.2', srcaddr: '10.0.0.1', proto: 'esp', spi: 0x1001, family: 'inet' })
  t.truthy(one)
})

test('ip xfrm monitor prints the events', (t) => {
  const names = [...decode('xfrm-monitor.txt').messages].map(({ operation }) => operation)
  t.deepEqual([...new Set(names)], ['newpolicy', 'getdefault', 'delpolicy'])
  const deleted = body(
    [...decode('xfrm-monitor.txt').messages].find((item) => item.operation === 'delpolicy'),
  )
  t.true(printed('xfrm-monitor.out').includes(`Deleted ${ends(deleted.policy?.sel ?? deleted.sel)}`))
})

test('forkstat prints the events of processes', (t) => {
  const events = [...decode('connector.txt').messages].map(body).filter(({ what }) => what !== 'none')
  const expected = events.flatMap((event) => {
    if (event.what === 'fork') return [`fork ${event.parentPid} parent`, `fork ${event.childPid} child`]
    return event.what === 'exit'
      ? [`exit ${event.processPid} ${event.exitCode}`]
      : [`${event.what} ${event.processPid}`]
  })
  const lines = printed('connector.out')
    .split('\n')
    .filter((line) => /^\d\d:/.test(line))
  const shown = lines.map((line) => {
    const [, what, pid, , , , info] = line.split(/\s+/)
    return what === 'exec' ? `exec ${pid}` : `${what} ${pid} ${info}`
  })
  t.true(shown.length >= 28)
  t.deepEqual(shown, expected.slice(0, shown.length))
})

test('udevadm prints the events of kernel and udev', (t) => {
  const [kernel, udev] = [...decode('uevent.txt').messages].map(body)
  const [, first = '', second = ''] = printed('uevent.out').split(/^(?:KERNEL|UDEV).*\[.*\n/m)
  const variables = (text: string) =>
    Object.fromEntries(
      text
        .trim()
        .split('\n')
        .map((line) => line.split('=')),
    )
  t.deepEqual(kernel.env, variables(first))
  t.is(udev.prefix, 'libudev')
  t.is(udev.magic, 0xfeedcafe)
  const { UDEV_DATABASE_VERSION, ...rest } = udev.env
  t.is(UDEV_DATABASE_VERSION, '1')
  t.deepEqual(rest, variables(second))
})
