/** Scans of other programs that come between ours, and events that are lost: nlkit/wifi over the simulated kernel. */
import { AbortError, type Values } from '@nlkit/core'
import test, { type ExecutionContext } from 'ava'
import { ScanAbortedError, type ScanOptions } from 'nlkit/wifi'
import { CHANNELS, IFINDEX, radio } from '../support/radio.js'
import { onSent, sentRequests } from '../support/requests.js'

const OURS = { scanSsids: [''], scanFrequencies: [5180] }
const THEIRS = { scanSsids: [''], scanFrequencies: [2412] }
const WISHED: ScanOptions = { frequencies: [5180] }
const ALL = { scanSsids: [''], scanFrequencies: CHANNELS }

/**
 * A scan of ours, and what the kernel tells between the moment that our request reaches it and its acknowledgement:
 * what is told after it comes with `after`, at a turn of its own each.
 */
async function scanAmong(
  t: ExecutionContext,
  { wished = WISHED, told, after = [] }: { wished?: ScanOptions; told: Story; after?: Story },
) {
  const { kernel, wifi, tell } = await radio(t)
  kernel.answer('trigger-scan', {}, 'nl80211')
  let ended = false
  let seen: string[] | undefined
  onSent(t, 'trigger-scan', () => {
    for (const [operation, values] of told) tell(operation, values)
  })
  const scanning = wifi.scan(IFINDEX, wished).then(
    (found) => {
      ended = true
      return found
    },
    (error: unknown) => {
      ended = true
      throw error
    },
  )
  scanning.catch(() => undefined)
  for (const [operation, values] of after) {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1))
    seen = ended ? ['ended before'] : seen
    tell(operation, values)
  }
  t.is(seen, undefined, 'it ended before its own end was told')
  return scanning
}

type Story = readonly (readonly [string, Values])[]

test.serial('another scan that begins and ends just before ours begins is not ours', async (t) => {
  const found = await scanAmong(t, {
    told: [
      ['trigger-scan', THEIRS],
      ['new-scan-results', THEIRS],
      ['trigger-scan', OURS],
    ],
    after: [['new-scan-results', OURS]],
  })
  t.is(found.length, 1)
})

test.serial('that another scan was aborted just before ours began does not end ours', async (t) => {
  const found = await scanAmong(t, {
    told: [
      ['trigger-scan', OURS],
      ['scan-aborted', OURS],
      ['trigger-scan', OURS],
    ],
    after: [['new-scan-results', OURS]],
  })
  t.is(found.length, 1)
})

test.serial('a scan of all channels is not over with the end of one of a few', async (t) => {
  const found = await scanAmong(t, {
    wished: {},
    told: [
      ['trigger-scan', THEIRS],
      ['new-scan-results', THEIRS],
      ['trigger-scan', ALL],
    ],
    after: [['new-scan-results', ALL]],
  })
  t.is(found.length, 1)
})

test.serial('ours is over before it is acknowledged, and another one has begun', async (t) => {
  const found = await scanAmong(t, {
    told: [
      ['trigger-scan', OURS],
      ['new-scan-results', OURS],
      ['trigger-scan', THEIRS],
    ],
  })
  t.is(found.length, 1)
})

test.serial('where no beginning is told, an end that does not fit is not ours', async (t) => {
  const found = await scanAmong(t, {
    told: [
      ['new-scan-results', THEIRS],
      ['scan-aborted', THEIRS],
    ],
    after: [
      ['new-scan-results', { ...OURS, scanSsids: ['other'] }],
      ['new-scan-results', OURS],
    ],
  })
  t.is(found.length, 1)
})

test.serial(
  'ours on a channel that is disabled: the kernel leaves it out, and its end is ours',
  async (t) => {
    const found = await scanAmong(t, {
      wished: { frequencies: [5180, 2484] },
      told: [['trigger-scan', OURS]],
      after: [['new-scan-results', OURS]],
    })
    t.is(found.length, 1)
  },
)

test.serial('an abort that is told of ours ends it', async (t) => {
  const scanning = scanAmong(t, {
    told: [
      ['trigger-scan', THEIRS],
      ['new-scan-results', THEIRS],
      ['trigger-scan', OURS],
    ],
    after: [['scan-aborted', OURS]],
  })
  await t.throwsAsync(scanning, { instanceOf: ScanAbortedError })
})

/** Whether the end of another scan serves; else ours is asked for again. */
async function serves(t: ExecutionContext, wished: ScanOptions, theirs: Values): Promise<boolean> {
  const { kernel, wifi, tell } = await radio(t)
  kernel.answer('trigger-scan', {}, 'nl80211')
  kernel.answer('trigger-scan', { error: 'EBUSY', times: 1 }, 'nl80211')
  const sent = sentRequests(t)
  let asked = 0
  onSent(t, 'trigger-scan', () => {
    if (++asked === 1) tell('new-scan-results', theirs)
    else {
      tell('trigger-scan', OURS)
      tell('new-scan-results', OURS)
    }
  })
  await wifi.scan(IFINDEX, wished)
  return sent.filter((operation) => operation === 'trigger-scan').length === 1
}

test.serial('what serves of a scan of somebody else', async (t) => {
  const rows: readonly [boolean, ScanOptions, Values][] = [
    [true, WISHED, OURS],
    [true, WISHED, ALL],
    [false, WISHED, THEIRS],
    [true, WISHED, { scanSsids: [''], scanFreqKhz: [5_180_000] }],
    // All channels: those that are not disabled.
    [true, {}, ALL],
    [false, {}, THEIRS],
    // Who asks by name gets no answer of the others; who listens hears all that do not hide.
    [false, WISHED, { ...OURS, scanSsids: ['home'] }],
    [true, { ...WISHED, ssids: ['home'] }, { ...OURS, scanSsids: ['', 'home'] }],
    [false, { ...WISHED, ssids: ['home'] }, OURS],
    [true, WISHED, { scanFrequencies: [5180] }],
    [true, { ...WISHED, ssids: [] }, OURS],
    [false, { ...WISHED, flags: ['flush'] }, OURS],
    [true, { ...WISHED, flags: ['flush'] }, { ...OURS, scanFlags: ['low-priority', 'flush'] }],
  ]
  for (const [expected, wished, theirs] of rows)
    t.is(await serves(t, wished, theirs), expected, JSON.stringify([wished, theirs]))
})

test.serial('a signal that fires before the acknowledgement ends the scan in the radio, too', async (t) => {
  const { kernel, wifi } = await radio(t)
  kernel.answer('trigger-scan', {}, 'nl80211')
  kernel.answer('abort-scan', {}, 'nl80211')
  const controller = new AbortController()
  const sent = sentRequests(t)
  onSent(t, 'trigger-scan', () => controller.abort())
  await t.throwsAsync(wifi.scan(IFINDEX, { signal: controller.signal }), { instanceOf: AbortError })
  t.true(sent.includes('abort-scan'), sent.join(' '))
})

/** More than the buffer of events holds (4 MiB, which Linux doubles). */
const FLOOD = 12_000

test.serial(
  'events are lost while ours is on: the radio is asked again, and busy; its end is awaited',
  async (t) => {
    const { kernel, wifi, tell } = await radio(t)
    kernel.answer('trigger-scan', { error: 'EBUSY' }, 'nl80211')
    kernel.answer('trigger-scan', { times: 1 }, 'nl80211')
    const sent = sentRequests(t)
    let asked = 0
    onSent(t, 'trigger-scan', () => {
      asked++
      if (asked === 1) for (let event = 0; event < FLOOD; event++) tell('sched-scan-results')
      if (asked === 2) tell('new-scan-results', OURS)
    })
    t.is((await wifi.scan(IFINDEX, WISHED)).length, 1)
    t.is(sent.filter((operation) => operation === 'trigger-scan').length, 2)
  },
)

test.serial(
  'the end of ours is among the events that were lost: the radio is free, and scans again',
  async (t) => {
    const { kernel, wifi, tell } = await radio(t)
    kernel.answer('trigger-scan', {}, 'nl80211')
    let asked = 0
    onSent(t, 'trigger-scan', () => {
      asked++
      if (asked === 1) for (let event = 0; event < FLOOD; event++) tell('sched-scan-results')
      tell('trigger-scan', OURS)
      tell('new-scan-results', OURS)
    })
    t.is((await wifi.scan(IFINDEX, WISHED)).length, 1)
    t.is(asked, 2)
  },
)
