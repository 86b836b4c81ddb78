/** nlkit/wifi over the simulated kernel: scans that others disturb, radios told in parts. */
import { AbortError, NetlinkError, NetlinkInputError, TimeoutError, type Values } from '@nlkit/core'
import test from 'ava'
import { channelOf, ScanAbortedError } from 'nlkit/wifi'
import { CHANNELS, GROUPS, IFINDEX, meanwhile, radio } from '../support/radio.js'

test('a scan: begun, its end awaited, its results fetched', async (t) => {
  const { kernel, wifi, tell } = await radio(t)
  kernel.answer('trigger-scan', {}, 'nl80211')
  const found = await meanwhile(wifi.scan('wlan0'), () => tell('new-scan-results'))
  t.is(found.length, 1)
  t.like(found[0], { bssid: '02:00:00:00:00:00', frequency: 2412, channel: 1 })
})

test('events of other interfaces, and other events, are no end', async (t) => {
  const { kernel, wifi, tell } = await radio(t)
  kernel.answer('trigger-scan', {}, 'nl80211')
  let told = 0
  const scanning = wifi.scan(IFINDEX, { timeout: 300 })
  const error = await t.throwsAsync(
    meanwhile(scanning, () => {
      told++
      tell('new-scan-results', { ifindex: 7 })
      tell('trigger-scan')
    }),
    { instanceOf: TimeoutError },
  )
  t.regex(error?.message ?? '', /trigger-scan.*300 ms/)
  t.true(told > 0)
})

test('a busy radio: the end of the other scan is awaited, and its results are ours', async (t) => {
  const { kernel, wifi, tell } = await radio(t)
  kernel.answer('trigger-scan', { error: 'EBUSY' }, 'nl80211')
  const found = await meanwhile(wifi.scan(IFINDEX), () =>
    tell('new-scan-results', { scanSsids: [''], scanFrequencies: CHANNELS }),
  )
  t.is(found.length, 1)
})

test('a scan that somebody ends', async (t) => {
  const { kernel, wifi, tell } = await radio(t)
  kernel.answer('trigger-scan', {}, 'nl80211')
  const error = await t.throwsAsync(
    meanwhile(wifi.scan(IFINDEX), () => tell('scan-aborted')),
    {
      instanceOf: ScanAbortedError,
    },
  )
  t.like(error, { code: 'NLKIT_SCAN_ABORTED', ifindex: IFINDEX })
})

test('the kernel refuses, and the socket goes on', async (t) => {
  const { kernel, wifi, tell } = await radio(t)
  kernel.answer('trigger-scan', {}, 'nl80211')
  kernel.answer('trigger-scan', { error: 'ENETDOWN', times: 1 }, 'nl80211')
  await t.throwsAsync(wifi.scan(IFINDEX), { instanceOf: NetlinkError, code: 'ENETDOWN' })
  t.is((await meanwhile(wifi.scan(IFINDEX), () => tell('new-scan-results'))).length, 1)
})

test('a signal ends a scan; so it does before it begins', async (t) => {
  const { kernel, wifi } = await radio(t)
  kernel.answer('trigger-scan', {}, 'nl80211')
  kernel.answer('abort-scan', {}, 'nl80211')
  const controller = new AbortController()
  const scanning = wifi.scan(IFINDEX, { signal: controller.signal })
  setTimeout(() => controller.abort('enough'), 50)
  const error = await t.throwsAsync(scanning, { instanceOf: AbortError })
  t.is(error?.cause, 'enough')
  await t.throwsAsync(wifi.scan(IFINDEX, { signal: controller.signal }), { instanceOf: AbortError })
  t.is((await wifi.results(IFINDEX)).length, 1)
})

test('bad options, a name that is none', async (t) => {
  const { wifi } = await radio(t)
  await t.throwsAsync(wifi.scan(IFINDEX, { frequencies: [] }), { instanceOf: NetlinkInputError })
  await t.throwsAsync(wifi.scan(IFINDEX, { timeout: 0 }), { instanceOf: NetlinkInputError })
  await t.throwsAsync(wifi.scan('wlan7'), { instanceOf: NetlinkError, code: 'ENODEV' })
})

test('a fetch, and a scan with it, end within their time, whatever the kernel does', async (t) => {
  const { kernel, wifi, tell } = await radio(t)
  kernel.answer('trigger-scan', {}, 'nl80211')
  // No dump can be run.
  kernel.faults = { busy: 1000 }
  const late = { instanceOf: TimeoutError, message: /200 ms/ }
  await t.throwsAsync(wifi.results(IFINDEX, { timeout: 200 }), late)
  await t.throwsAsync(
    meanwhile(wifi.scan(IFINDEX, { timeout: 200 }), () => tell('new-scan-results')),
    late,
  )
  await t.throwsAsync(wifi.results(IFINDEX, { timeout: Number.NaN }), { instanceOf: NetlinkInputError })
  kernel.faults = {}
  t.is((await wifi.results(IFINDEX)).length, 1)
})

test('a radio that is told in parts is one', async (t) => {
  const { kernel, wifi } = await radio(t)
  const part = (values: Values) => ({
    operation: 'new-wiphy',
    values: { wiphy: 0, wiphyName: 'phy0', ...values },
  })
  kernel.answer(
    'get-wiphy',
    {
      messages: [
        part({
          maxNumScanSsids: 4,
          cipherSuites: ['ccmp'],
          supportedIftypes: { station: true, meshPoint: true },
        }),
        part({ wiphyBands: { '2ghz': { rates: [{ rate: 10 }, { rate: 55 }] } } }),
        part({ wiphyBands: { '2ghz': { freqs: [{ freq: 2412, maxTxPower: 2000 }] } } }),
        part({ wiphyBands: { '2ghz': { freqs: [{ freq: 2484, disabled: true }] } } }),
        part({ wiphyBands: { '5ghz': { freqs: [{ freq: 5180, radar: true, noIr: true }] } } }),
        { operation: 'new-wiphy', values: { wiphy: 1, wiphyName: 'phy1' } },
      ],
    },
    'nl80211',
  )
  const [first, second, ...more] = await wifi.phys()
  t.like(first, { index: 0, name: 'phy0', interfaceTypes: ['station', 'mesh-point'], ciphers: ['ccmp'] })
  t.is(first?.limits.scanSsids, 4)
  const [two, five] = first?.bands ?? []
  t.deepEqual(two?.rates, [1, 5.5])
  t.deepEqual(
    [...(two?.channels ?? []), ...(five?.channels ?? [])].map(({ attributes: _, ...channel }) => channel),
    [
      { channel: 1, frequency: 2412, disabled: false, noInitiation: false, radar: false, maxTxPower: 20 },
      {
        channel: 14,
        frequency: 2484,
        disabled: true,
        noInitiation: false,
        radar: false,
        maxTxPower: undefined,
      },
      {
        channel: 36,
        frequency: 5180,
        disabled: false,
        noInitiation: true,
        radar: true,
        maxTxPower: undefined,
      },
    ],
  )
  t.like(second, { index: 1, name: 'phy1', bands: [] })
  t.is(more.length, 0)
})

test('channels as 802.11 counts them', (t) => {
  const channels = [2412, 2472, 2484, 4920, 5180, 5885, 5935, 5955, 7115, 58320, 69120, 2413, 900].map(
    channelOf,
  )
  t.deepEqual(channels, [1, 13, 14, 184, 36, 177, 2, 1, 233, 1, 6, undefined, undefined])
})

test('watch hears every group that the kernel has, each event with its type', async (t) => {
  const { wifi, multicast } = await radio(t)
  t.deepEqual([...wifi.groups].sort(), [...GROUPS].sort())
  const events = wifi.watch()
  const told = [
    ['config', 'new-wiphy', { wiphy: 1, wiphyName: 'phy1' }],
    ['config', 'new-interface', { ifindex: 4, ifname: 'wlan1', iftype: 'ap' }],
    ['scan', 'trigger-scan', { ifindex: IFINDEX, scanSsids: [''] }],
    ['scan', 'scan-aborted', { ifindex: IFINDEX }],
    ['scan', 'sched-scan-stopped', { ifindex: IFINDEX, cookie: 3n }],
    ['regulatory', 'reg-change', { regAlpha2: 'DE', regInitiator: 'user', regType: 'country' }],
    ['mlme', 'connect', { ifindex: IFINDEX, mac: '02:00:00:00:00:00', statusCode: 'success' }],
    ['mlme', 'disconnect', { ifindex: IFINDEX, reasonCode: 'deauth-leaving', disconnectedByAp: true }],
    ['vendor', 'vendor', { vendorId: 0x001374, vendorSubcmd: 5 }],
    ['nan', 'nan-match', { ifindex: IFINDEX }],
    ['testmode', 'testmode', { wiphy: 0, testdata: Uint8Array.of(1, 2) }],
  ] as const
  for (const [group, operation, values] of told) multicast(group, operation, values)
  for (const [group, operation, values] of told) {
    const { value } = await events.next()
    t.like(value, { type: 'event', group, operation, message: values })
  }
  events.close()
})

test('events that are lost are told as a resync, and those after it come', async (t) => {
  const { wifi, tell } = await radio(t)
  const events = wifi.watch({ receiveBuffer: 4096 })
  for (let event = 0; event < 100; event++) tell('trigger-scan')
  const seen: string[] = []
  for await (const event of events) {
    seen.push(event.type === 'resync' ? `${event.type} ${event.reason}` : String(event.operation))
    if (event.type === 'resync') tell('new-scan-results')
    if (seen.at(-1) === 'new-scan-results') break
  }
  t.true(seen.includes('resync overrun'), seen.join(' '))
  t.true(seen.length < 100)
})
