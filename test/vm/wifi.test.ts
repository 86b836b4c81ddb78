/** nlkit/wifi on simulated radios, with hostapd, wpa_supplicant and iw. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import test, { type ExecutionContext } from 'ava'
import { NlkitError } from 'nlkit'
import { openWifi, type WifiSocket } from 'nlkit/wifi'
import { Air, PSK, SAE } from '../support/air.js'
import { root } from '../support/needs.js'

/** Rounds of overlapping scans: all with `npm run test:vm -- --long`. */
const ROUNDS = process.env.NLKIT_LONG === '1' ? 1000 : 100
/** Each a test of its own, so that a slow machine shows how far it came. */
const PARTS = 10
/** Milliseconds for a part: everything is emulated. */
const PATIENCE = 3_600_000
const FREQUENCIES = [2412, 2437]
const STATION = 'wlan2'

const iw = (...args: string[]) => execFileSync('iw', args, { encoding: 'utf8', timeout: 120_000 })

let air: Air
let wifi: WifiSocket

test.before(async () => {
  air = Air.create()
  wifi = await openWifi()
  await air.start(PSK)
  await air.start(SAE)
})

test.after.always(() => {
  wifi?.close()
  air?.end()
})

test.serial('radios and interfaces are those of iw', async (t) => {
  const phys = await wifi.phys()
  t.is(phys.length, 3)
  for (const { name, bands, interfaceTypes, attributes } of phys) {
    const told = iw('phy', name, 'info')
    const channels = [...told.matchAll(/^\t\t\t\* (\d+) MHz \[(\d+)\](.*)$/gm)].map(
      ([, frequency, channel, rest = '']) => ({
        frequency: Number(frequency),
        channel: Number(channel),
        disabled: rest.includes('disabled'),
      }),
    )
    t.true(channels.length > 30)
    const ours = bands.flatMap(({ channels }) =>
      channels.map(({ frequency, channel, disabled }) => ({ frequency, channel, disabled })),
    )
    t.deepEqual(
      ours.filter(({ channel }) => channel !== undefined),
      channels,
    )
    const rates = [...told.matchAll(/^\t\t\t\* ([\d.]+) Mbps/gm)].map(([, rate]) => Number(rate))
    t.deepEqual(
      bands.flatMap((band) => band.rates),
      rates,
    )
    for (const type of ['station', 'ap', 'monitor']) t.true(interfaceTypes.includes(type), type)
    t.is(attributes.unknown, undefined)
  }
  const interfaces = await wifi.interfaces()
  const told = iw('dev')
  for (const { ifname, ssid, channel, mac, type } of interfaces.filter(
    ({ ifname }) => ifname !== undefined,
  )) {
    t.true(told.includes(`Interface ${ifname}`))
    t.true(told.includes(`addr ${mac}`))
    t.is(type, ifname === STATION ? 'station' : 'ap')
    if (ssid !== undefined)
      t.regex(told, new RegExp(`ssid ${ssid}\\n\\t\\ttype AP\\n\\t\\tchannel ${channel} `))
  }
  t.deepEqual(interfaces.flatMap(({ ssid }) => ssid ?? []).sort(), [PSK.ssid, SAE.ssid])
  t.regex(iw('reg', 'get'), new RegExp(`country ${(await wifi.regulatory())[0]?.regAlpha2}:`))
})

test.serial('a scan finds what iw finds', async (t) => {
  const found = await wifi.scan(STATION, { frequencies: FREQUENCIES })
  const told = iw('dev', STATION, 'scan', 'dump')
  const rows = [...told.matchAll(/^BSS ([\da-f:]+).*?^\tfreq: (\d+).*?^\tsignal: (-[\d.]+) dBm/gms)].map(
    ([, bssid, frequency, signal]) => ({ bssid, frequency: Number(frequency), signal: Number(signal) }),
  )
  t.is(rows.length, 2)
  const ours = found.map(({ bssid, frequency, signal }) => ({ bssid, frequency, signal: signal ?? 0 }))
  const order = (one: { frequency?: number | undefined }, other: { frequency?: number | undefined }) =>
    (one.frequency ?? 0) - (other.frequency ?? 0)
  t.deepEqual(ours.sort(order), rows.sort(order))
  t.deepEqual(found.map(({ channel }) => channel).sort(), [PSK.channel, SAE.channel])
})

test.serial('what a network says of itself is what iw reads there', async (t) => {
  const told = iw('dev', STATION, 'scan', 'dump').split(/^(?=BSS )/m)
  const results = await wifi.results(STATION)
  t.deepEqual(results.map(({ ssid, security }) => [ssid, security.text]).sort(), [
    [PSK.ssid, 'WPA2-PSK'],
    [SAE.ssid, 'SAE, PMF required'],
  ])
  for (const { bssid, ssid, ssidBytes, width, rates, security, standards, country } of results) {
    const own = told.find((part) => part.startsWith(`BSS ${bssid}`)) ?? ''
    t.regex(own, new RegExp(`^\\tSSID: ${ssid}$`, 'm'))
    t.is(Buffer.from(ssidBytes).toString(), ssid)
    t.is(width, 20)
    const [, first = ''] = /^\tSupported rates: (.*)$/m.exec(own) ?? []
    const [, more = ''] = /^\tExtended supported rates: (.*)$/m.exec(own) ?? []
    t.is(
      rates.map(({ mbps, basic }) => `${mbps.toFixed(1)}${basic ? '*' : ''}`).join(' '),
      `${first}${more}`.trim(),
    )
    t.regex(own, new RegExp(`Authentication suites: ${ssid === SAE.ssid ? 'SAE' : 'PSK'}`))
    t.regex(own, /Group cipher: CCMP/)
    t.is(security.group, 'ccmp')
    t.deepEqual(security.pairwise, ['ccmp'])
    t.deepEqual(standards, own.includes('HT capabilities:') ? ['HT'] : [])
    const [, code] = /^\tCountry: (\w\w)/m.exec(own) ?? []
    t.is(country?.slice(0, 2), code)
  }
})

test.serial('the survey tells both networks, and anew after the scan of another', async (t) => {
  const script = join(root, 'examples/wifi-survey.mjs')
  const survey = spawn(process.execPath, [script, STATION, '--json', '--scan'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(survey.stdout)[Symbol.asyncIterator]()
  const next = async (): Promise<{ ssid: string; channel: number; security: string }[]> =>
    JSON.parse(String((await lines.next()).value))
  let networks = await next()
  while (networks.length < 2) networks = await next()
  t.deepEqual(networks.map(({ ssid, channel, security }) => [ssid, channel, security]).sort(), [
    [PSK.ssid, PSK.channel, 'WPA2-PSK'],
    [SAE.ssid, SAE.channel, 'SAE, PMF required'],
  ])
  await wifi.scan(STATION, { frequencies: FREQUENCIES })
  t.is((await next()).length, 2)
  survey.kill('SIGINT')
  const [status] = await once(survey, 'exit')
  t.is(status, 0)
})

test.serial('channels that were measured are those of iw', async (t) => {
  const rows = [...iw('dev', STATION, 'survey', 'dump').matchAll(/frequency:\s+(\d+) MHz/g)]
  const survey = await wifi.survey(STATION)
  t.true(survey.length > 0)
  t.deepEqual(
    survey.map(({ frequency }) => frequency),
    rows.map(([, frequency]) => Number(frequency)),
  )
})

for (let part = 1; part <= PARTS; part++) {
  test.serial(
    `scans of others overlap ours: every one ends with results (part ${part} of ${PARTS})`,
    async (t) => {
      t.timeout(PATIENCE)
      const others = scanners()
      const events = wifi.watch()
      let ends = 0
      const counting = (async () => {
        for await (const event of events)
          if (event.type === 'event' && event.operation === 'new-scan-results') ends++
      })()
      const named: string[] = []
      let overlapped = 0
      try {
        for (let round = 0; round < ROUNDS / PARTS; round++) {
          const before = ends
          const error = await fetchAtOnce(t)
          if (error !== undefined) named.push(error)
          if (ends - before >= 2) overlapped++
        }
      } finally {
        for (const { pid } of others) if (pid !== undefined) process.kill(-pid, 'SIGKILL')
        events.close()
      }
      await counting
      t.log(`${ROUNDS / PARTS} rounds, ${ends} scans ended, two or more within ${overlapped} of the rounds`)
      t.log(`named errors: ${named.join(' ') || 'none'}`)
      t.true(ends > 0)
      t.false(named.includes('EBUSY'))
      t.true(named.length <= ROUNDS / PARTS / 10)
      // The one after all of it.
      t.is((await wifi.scan(STATION, { frequencies: FREQUENCIES, flags: ['flush'] })).length, 2)
    },
  )
}

/** Two processes that scan the same radio as fast as it lets them; their refusals (EBUSY) are theirs. */
function scanners(): ChildProcess[] {
  const loop = `while :; do timeout 20 iw dev ${STATION} scan freq 2412 2437; done`
  return [1, 2].map(() => spawn('sh', ['-c', loop], { stdio: 'ignore', detached: true }))
}

/** A scan and two fetches at the same time; the code of what they end with instead. */
async function fetchAtOnce(t: ExecutionContext): Promise<string | undefined> {
  try {
    const fetches = [
      wifi.scan(STATION, { frequencies: FREQUENCIES }),
      wifi.results(STATION),
      wifi.results(STATION),
    ]
    for (const found of await Promise.all(fetches)) t.true(found.every(({ bssid }) => bssid !== ''))
    return undefined
  } catch (error) {
    if (error instanceof NlkitError) return error.code
    throw error
  }
}

test.serial('a connection as it is made and ended', async (t) => {
  const ifindex = (await wifi.interfaces()).find(({ ifname }) => ifname === STATION)?.ifindex
  const events = wifi.events(['mlme'])
  const seen: { operation: string; reason: unknown; byAp: unknown }[] = []
  const watching = (async () => {
    for await (const event of events) {
      if (event.type !== 'event' || event.operation === undefined || event.message.ifindex !== ifindex)
        continue
      const { reasonCode, disconnectedByAp } = event.message
      seen.push({ operation: event.operation, reason: reasonCode, byAp: disconnectedByAp })
      if (event.operation === 'disconnect') return
    }
  })()
  const supplicant = await air.connect(PSK)
  const [station] = await wifi.stations(STATION)
  const ap = (await wifi.interfaces()).find(({ ifname }) => ifname === PSK.ifname)
  t.is(station?.mac, ap?.mac)
  t.regex(iw('dev', STATION, 'station', 'dump'), new RegExp(`^Station ${ap?.mac} `))
  // Ends in order: deauthenticates, with the reason that the station leaves (3).
  supplicant.kill('SIGTERM')
  await watching
  const order = seen.map(({ operation }) => operation)
  const steps = ['authenticate', 'associate', 'connect', 'deauthenticate', 'disconnect']
  t.deepEqual(
    order.filter((operation) => steps.includes(operation)),
    steps,
    order.join(' '),
  )
  t.log(JSON.stringify(seen.at(-1)))
  events.close()
})
