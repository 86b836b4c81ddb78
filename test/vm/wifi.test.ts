/** nlkit/wifi on simulated radios, with hostapd, wpa_supplicant and iw. */
import test from 'ava'
import { openWifi, type WifiSocket } from 'nlkit/wifi'
import { Air, PSK, SAE } from '../support/air.js'
import { iw } from '../support/iw/text.js'

const FREQUENCIES = [2412, 2437]
const STATION = 'wlan2'

let air: Air
let wifi: WifiSocket

test.before(async () => {
  air = Air.create()
  wifi = await openWifi()
  await air.start(PSK)
  await air.start(SAE)
})

test.after.always(async () => {
  wifi?.close()
  await air?.end()
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
