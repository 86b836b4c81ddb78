/** Scheduled scans over the simulated kernel. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { AbortError, NetlinkError, NetlinkInputError } from '@nlkit/core'
import test, { type ExecutionContext } from 'ava'
import { openDecoder } from 'nlkit'
import { ScanAbortedError, type ScanResult, type ScheduledScanOptions } from 'nlkit/wifi'
import { IFINDEX, radio } from '../support/radio.js'
import { onSent, sentRequests } from '../support/requests.js'

const EVERY_TEN: ScheduledScanOptions = { interval: 10 }

/** A radio that can; the kernel numbers those that may run beside others, and tells 0 of the others. */
async function able(t: ExecutionContext) {
  const { kernel, wifi, tell } = await radio(t)
  for (const operation of ['start-sched-scan', 'stop-sched-scan']) kernel.answer(operation, {}, 'nl80211')
  const told = (operation: string, cookie = 0n) => tell(operation, { wiphy: 0, cookie })
  return { kernel, wifi, told, tell }
}

/** What the iteration gave before it ended, and what with. */
async function all(scans: AsyncIterable<ScanResult[]>): Promise<{ turns: number; error: unknown }> {
  let turns = 0
  try {
    for await (const found of scans) turns += found.length
    return { turns, error: undefined }
  } catch (error) {
    return { turns, error }
  }
}

test.serial('each time that there is something new it is fetched, until we stop', async (t) => {
  const { wifi, told } = await able(t)
  onSent(t, 'start-sched-scan', () => told('start-sched-scan'))
  const sent = sentRequests(t)
  const scans = await wifi.startScheduledScan('wlan0', EVERY_TEN)
  t.is(scans.ifindex, IFINDEX)
  let turns = 0
  told('sched-scan-results')
  for await (const found of scans) {
    t.like(found, [{ bssid: '02:00:00:00:00:00', channel: 1 }])
    if (++turns === 3) break
    told('sched-scan-results')
  }
  await scans.stop()
  t.deepEqual(
    sent.filter((operation) => operation.includes('sched')),
    ['start-sched-scan', 'stop-sched-scan'],
  )
})

test.serial('the kernel ends it: the iteration says so', async (t) => {
  const { wifi, told } = await able(t)
  onSent(t, 'start-sched-scan', () => told('start-sched-scan'))
  const scans = await wifi.startScheduledScan(IFINDEX, EVERY_TEN)
  told('sched-scan-results')
  told('sched-scan-stopped')
  const { turns, error } = await all(scans)
  t.is(turns, 1)
  t.true(error instanceof ScanAbortedError)
})

test.serial('the end of one that ran before, or of another beside it, is not ours', async (t) => {
  const { wifi, told, tell } = await able(t)
  onSent(t, 'start-sched-scan', () => {
    told('start-sched-scan', 7n)
    told('sched-scan-stopped', 7n)
    told('start-sched-scan', 0n)
  })
  const scans = await wifi.startScheduledScan(IFINDEX, EVERY_TEN)
  told('sched-scan-stopped', 7n)
  tell('sched-scan-stopped', { ifindex: 9 })
  told('sched-scan-results')
  const iteration = scans[Symbol.asyncIterator]()
  t.like(await iteration.next(), { done: false })
  const next = iteration.next()
  await scans.stop()
  t.like(await next, { done: true })
})

test.serial('events are lost: whether it still runs is asked, and it goes on', async (t) => {
  const { kernel, wifi, told } = await able(t)
  const scans = await wifi.startScheduledScan(IFINDEX, EVERY_TEN)
  kernel.answer('start-sched-scan', { error: 'EINPROGRESS' }, 'nl80211')
  const sent = sentRequests(t)
  for (let event = 0; event < 12_000; event++) told('sched-scan-results')
  let turns = 0
  for await (const found of scans) {
    turns += found.length
    if (sent.includes('start-sched-scan')) break
  }
  t.true(turns > 0)
})

test.serial('started again after events were lost, it ends by its new number', async (t) => {
  const { wifi, told } = await able(t)
  let cookie = 2n
  onSent(t, 'start-sched-scan', () => told('start-sched-scan', ++cookie))
  const scans = await wifi.startScheduledScan(IFINDEX, EVERY_TEN)
  for (let event = 0; event < 12_000; event++) told('sched-scan-results')
  const iteration = scans[Symbol.asyncIterator]()
  while (cookie < 4n) t.false((await iteration.next()).done)
  told('sched-scan-stopped', 4n)
  const { error } = await all({ [Symbol.asyncIterator]: () => iteration })
  t.true(error instanceof ScanAbortedError)
})

test.serial('it cannot be started again after events were lost: the iteration says why', async (t) => {
  const { kernel, wifi, told } = await able(t)
  const scans = await wifi.startScheduledScan(IFINDEX, EVERY_TEN)
  kernel.answer('start-sched-scan', { error: 'ENETDOWN' }, 'nl80211')
  for (let event = 0; event < 12_000; event++) told('sched-scan-results')
  const { error } = await all(scans)
  t.true(error instanceof NetlinkError && error.code === 'ENETDOWN')
})

test.serial('a signal ends it; so does closing the socket; so does it before it begins', async (t) => {
  const { wifi } = await able(t)
  const sent = sentRequests(t)
  const controller = new AbortController()
  const { signal } = controller
  const scans = await wifi.startScheduledScan(IFINDEX, { ...EVERY_TEN, signal })
  setTimeout(() => controller.abort('enough'), 20)
  const { error } = await all(scans)
  t.true(error instanceof AbortError && error.cause === 'enough')
  t.true(sent.includes('stop-sched-scan'))
  await t.throwsAsync(wifi.startScheduledScan(IFINDEX, { ...EVERY_TEN, signal }), { instanceOf: AbortError })
  const others = await wifi.startScheduledScan(IFINDEX, EVERY_TEN)
  setTimeout(() => wifi.close(), 20)
  t.deepEqual(await all(others), { turns: 0, error: undefined })
})

test.serial('it has ended by itself when we stop it: no error', async (t) => {
  const { kernel, wifi } = await able(t)
  kernel.answer('stop-sched-scan', { error: 'ENOENT' }, 'nl80211')
  const scans = await wifi.startScheduledScan(IFINDEX, EVERY_TEN)
  await t.notThrowsAsync(scans.stop())
  await t.throwsAsync(wifi.stopScheduledScan('wlan0'), { instanceOf: NetlinkError, code: 'ENOENT' })
})

test.serial('a driver that cannot: whose fault it is, and what to do', async (t) => {
  const { kernel, wifi } = await radio(t)
  kernel.answer('start-sched-scan', { error: 'EOPNOTSUPP' }, 'nl80211')
  const error = await t.throwsAsync(wifi.startScheduledScan(IFINDEX, EVERY_TEN), { instanceOf: NetlinkError })
  t.is(error?.code, 'EOPNOTSUPP')
  t.regex(error?.message ?? '', /driver.*offers no scheduled scans.*scan by a timer/)
  kernel.answer('start-sched-scan', { error: 'EINPROGRESS' }, 'nl80211')
  await t.throwsAsync(wifi.startScheduledScan(IFINDEX, EVERY_TEN), { code: 'EINPROGRESS' })
})

test.serial('times that make no sense are named before anything is sent', async (t) => {
  const { wifi } = await able(t)
  const sent = sentRequests(t)
  const rows: readonly [ScheduledScanOptions, string][] = [
    [{}, ''],
    [{ interval: 10, plans: [{ interval: 10 }] }, ''],
    [{ interval: 0 }, 'interval'],
    [{ plans: [] }, 'plans'],
    [{ plans: [{ interval: 0 }] }, 'plans.0.interval'],
    [{ plans: [{ interval: 10 }, { interval: 60 }] }, 'plans.0.iterations'],
    [{ plans: [{ interval: 10, iterations: 3 }] }, 'plans.0.iterations'],
    [{ interval: 10, frequencies: [] }, 'frequencies'],
  ]
  for (const [options, path] of rows) {
    const error = await t.throwsAsync(wifi.startScheduledScan(IFINDEX, options), {
      instanceOf: NetlinkInputError,
    })
    t.is(error?.path, path)
  }
  t.deepEqual(sent, [])
})

/**
 * What iw 5.19 sent to Linux 6.1 in the guest, as strace saw it, behind `iw dev wlan2 scan sched_start`. It numbers plans
 * from 1, which the kernel does not look at.
 */
const IW: readonly { words: string; options: ScheduledScanOptions; hex: string }[] = [
  {
    words: 'interval 10000 delay 5 freqs 2412 2437 matches ssid home ssid work active ssid home',
    options: {
      interval: 10,
      delay: 5,
      frequencies: [2412, 2437],
      matches: [{ ssid: 'home' }, { ssid: 'work' }],
      ssids: ['home'],
    },
    hex:
      '6800000020000500a7670c6b880080ee4b000000080003000400000008007700102700000800dc00050000000c002d0008000100686f6d65' +
      '14002c00080000006c09000008000100850900001c0084000c00008008000100686f6d650c00018008000100776f726b',
  },
  {
    words: 'scan_plans 10:3 60 freqs 2412 matches ssid home active',
    options: {
      plans: [{ interval: 10, iterations: 3 }, { interval: 60 }],
      frequencies: [2412],
      matches: [{ ssid: 'home' }],
    },
    hex:
      '640000002000050085670c6b8f0000e74b000000080003000400000008002d00040001000c002c00080000006c0900001000840' +
      '00c00008008000100686f6d652400e10014000180080001000a00000008000200030000000c000280080001003c000000',
  },
]

for (const { words, options, hex } of IW)
  test.serial(`the request of iw scan sched_start ${words}`, async (t) => {
    const { wifi } = await able(t)
    const requests: unknown[] = []
    const onRequest = (message: unknown) => requests.push(message)
    subscribe('nlkit:request', onRequest)
    t.teardown(() => unsubscribe('nlkit:request', onRequest))
    await (await wifi.startScheduledScan(4, options)).stop()
    const decoder = openDecoder()
    decoder.learn(0x20, 'nl80211')
    const [message] = decoder.decodeDatagram(Buffer.from(hex, 'hex'), { protocol: 16 })
    const [ours] = requests
    t.is(message?.operation, 'start-sched-scan')
    // Ours ends with our socket.
    t.like(ours, { operation: 'start-sched-scan', values: { ...plain(message?.body), socketOwner: true } })
  })

function plain(body: unknown): object {
  return Object(JSON.parse(JSON.stringify(body)))
}
