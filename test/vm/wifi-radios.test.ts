/** Radios, interfaces, stations, channels and rules of nlkit/wifi, field by field beside what iw prints of them. */
import test from 'ava'
import { NetlinkError } from 'nlkit'
import { openWifi, type WifiSocket } from 'nlkit/wifi'
import { Air, PSK, SAE } from '../support/air.js'
import { netInterface, regulatory, STATION_COUNTERS, SURVEY, stationFacts } from '../support/iw/air.js'
import * as phyWords from '../support/iw/phy.js'
import { below, iw, linesOf, type Section, sectionIn, sectionsOf, valuesOf } from '../support/iw/text.js'

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

/** What iw prints of each radio. */
const radios = async () =>
  (await wifi.phys()).map((phy) => ({
    phy,
    told: sectionIn(sectionsOf(iw('phy', phy.name, 'info')), /^Wiphy/).below,
  }))

test.serial('radios: limits, ciphers, types of interfaces, commands', async (t) => {
  const all = await radios()
  t.is(all.length, 3)
  for (const { phy, told } of all) {
    const values = valuesOf(linesOf(told))
    for (const [name, value] of phyWords.limits(phy)) t.is(values.get(name), value, name)
    t.is(values.get('wiphy index'), String(phy.index))
    t.deepEqual(phyWords.ciphers(phy), below(told, /^Supported Ciphers/))
    t.deepEqual(phyWords.modes(phy), below(told, /^Supported interface modes/))
    t.deepEqual(phyWords.commands(phy), below(told, /^Supported commands/))
    t.is(phy.limits.scheduledScans, undefined)
    t.false(phy.commands.includes('start-sched-scan'))
    t.is(phy.attributes.unknown, undefined)
  }
})

test.serial('bands: channels with their flags, rates', async (t) => {
  for (const { phy, told } of await radios()) {
    const bands = told.filter(({ line }) => line.startsWith('Band '))
    t.is(phy.bands.length, bands.length)
    for (const [index, band] of phy.bands.entries()) {
      const lines = bands[index]?.below ?? []
      t.deepEqual(phyWords.channels(band), below(lines, /^Frequencies/), band.name)
      t.deepEqual(phyWords.rates(band), below(lines, /^Bitrates/), band.name)
    }
    const flags = phy.bands.flatMap(({ channels }) => channels)
    t.true(flags.some(({ disabled }) => disabled))
    t.true(flags.some(({ noInitiation }) => noInitiation))
    t.true(flags.some(({ radar }) => radar))
  }
})

/** Sections of HE and EHT stand apart. */
const ofTypes = ({ line }: Section) => /^(HE|EHT) Iftypes/.test(line)

test.serial('bands: HT and VHT', async (t) => {
  for (const { phy, told } of await radios()) {
    const bands = told.filter(({ line }) => line.startsWith('Band '))
    for (const [index, band] of phy.bands.entries()) {
      const theirs = (bands[index]?.below ?? [])
        .filter((section) => !ofTypes(section) && !/^(Frequencies|Bitrates)/.test(section.line))
        .map(({ line, below: lines }) => [line.replace(/:? \(?0x[\da-f]+\)?:?$/, ''), linesOf(lines)])
      const ours = phyWords
        .bandCapabilities(band)
        .map(({ line, below: lines }) => [line.replace(/:? \(?0x[\da-f]+\)?:?$/, ''), linesOf(lines)])
      t.deepEqual(ours, theirs, band.name)
    }
    t.true(phy.bands.some(({ attributes }) => attributes.vhtCapa !== undefined))
  }
})

test.serial('bands: HE and EHT of each type of interface', async (t) => {
  for (const { phy, told } of await radios()) {
    const bands = told.filter(({ line }) => line.startsWith('Band '))
    for (const [index, band] of phy.bands.entries()) {
      const theirs = (bands[index]?.below ?? []).filter(ofTypes)
      const sets = theirs.flatMap((section) =>
        linesOf(section.below).flatMap((line) => /^EHT MCS\/NSS: \(0x([\da-f]*)\)/.exec(line)?.[1] ?? []),
      )
      const data = band.attributes.iftypeData ?? []
      t.deepEqual(
        data.flatMap(phyWords.typeCapabilities),
        theirs.map((section) => ({
          title: section.line,
          parts: phyWords.partsOf(section).filter(([part]) => !/^EHT (MCS|bw|PPE)/.test(part)),
        })),
        band.name,
      )
      // iw prints as many bytes as there can be.
      for (const [place, set] of data.entries()) {
        const ours = phyWords.ehtMcs(set)
        t.is(ours.padEnd(sets[place]?.length ?? 0, '0'), sets[place] ?? 'no set', band.name)
      }
    }
  }
  t.true((await wifi.phys()).some(({ bands }) => bands.some(({ attributes }) => attributes.iftypeData)))
})

test.serial('the radio of an interface, and of one that is none', async (t) => {
  const [of] = (await wifi.interfaces()).filter(({ ifname }) => ifname === STATION)
  t.is((await wifi.phyOf(STATION)).index, of?.wiphy ?? -1)
  await t.throwsAsync(wifi.phyOf('wlan9'), { instanceOf: NetlinkError, code: 'ENODEV' })
  await t.throwsAsync(wifi.phyOf(1), { instanceOf: NetlinkError })
})

test.serial('interfaces', async (t) => {
  const told = sectionsOf(iw('dev')).flatMap(({ line, below: interfaces }) =>
    interfaces.map((section) => ({
      wiphy: Number(line.slice('phy#'.length)),
      ifname: /^Interface (.*)/.exec(section.line)?.[1] ?? '',
      lines: linesOf(section.below).filter((each) => !/^(multicast TXQ|qsz-byt|\d+\t)/.test(each)),
    })),
  )
  const ours = (await wifi.interfaces()).map((each) => ({
    wiphy: each.wiphy ?? -1,
    ifname: each.ifname ?? '',
    lines: netInterface(each),
  }))
  const order = (one: { lines: string[] }, other: { lines: string[] }) =>
    String(one.lines).localeCompare(String(other.lines))
  t.deepEqual(ours.sort(order), told.sort(order))
  t.true(ours.some(({ lines }) => lines.some((line) => line.startsWith('channel 1 (2412 MHz)'))))
})

test.serial('rules of the country, and of radios of their own', async (t) => {
  const told = iw('reg', 'get')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(global|phy#\d+.*)$/.test(line))
  const ours = (await wifi.regulatory()).flatMap(regulatory)
  t.deepEqual(ours, told)
  t.true(ours.length > 1)
})

test.serial('stations: of the station its access point, of the access point its station', async (t) => {
  await air.connect(PSK)
  for (const ifname of [STATION, PSK.ifname]) {
    const [before] = await wifi.stations(ifname)
    const [section] = sectionsOf(iw('dev', ifname, 'station', 'dump'))
    const [after, ...more] = await wifi.stations(ifname)
    t.deepEqual(more, [])
    if (before === undefined || after === undefined || section === undefined) {
      t.fail(`${ifname} has a station`)
      return
    }
    t.is(section.line, `Station ${before.mac} (on ${ifname})`)
    const told = valuesOf(linesOf(section.below))
    const rest = new Set(told.keys())
    for (const [name, value] of stationFacts(after)) {
      rest.delete(name)
      // Of an access point's station some are not told.
      if (value !== 'undefined' && told.has(name)) t.is(told.get(name)?.replace(/\s*\[.*\]/, ''), value, name)
    }
    for (const [name, key] of STATION_COUNTERS) {
      rest.delete(name)
      if (before[key] === undefined) continue
      const value = Number.parseInt(told.get(name) ?? '', 10)
      t.true(Number(before[key]) <= value && value <= Number(after[key]), `${name}: ${told.get(name)}`)
    }
    for (const name of ['tx bitrate', 'rx bitrate']) rest.delete(name)
    t.log(`${ifname}: not compared: ${[...rest].join(', ')}`)
    t.is(after.unknown, undefined)
  }
})

const RATES = [
  ['tx bitrate', 'txBitrate'],
  ['rx bitrate', 'rxBitrate'],
] as const

test.serial('stations: rates, as soon as nothing is sent between our question and that of iw', async (t) => {
  for (const [name, key] of RATES) {
    const pairs: string[] = []
    while (pairs.length < 50) {
      const [station] = await wifi.stations(STATION)
      const told = sectionsOf(iw('dev', STATION, 'station', 'dump')).map(({ below }) =>
        valuesOf(linesOf(below)),
      )
      const pair = [Number.parseFloat(told[0]?.get(name) ?? ''), (station?.[key]?.bitrate ?? Number.NaN) / 10]
      if (pair[0] === pair[1]) break
      pairs.push(pair.join('/'))
    }
    t.true(pairs.length < 50, `${name}: ${pairs.join(' ')}`)
  }
})

test.serial('channels that were measured', async (t) => {
  // The simulated radio measures while it scans.
  await wifi.scan(STATION, { frequencies: [2412, 2437] })
  for (const ifname of [STATION, PSK.ifname]) {
    const before = await wifi.survey(ifname)
    const told = sectionsOf(iw('dev', ifname, 'survey', 'dump'))
    const after = await wifi.survey(ifname)
    t.is(before.length, told.length)
    for (const [index, section] of told.entries()) {
      const values = valuesOf(linesOf(section.below))
      const [first, last] = [before[index], after[index]]
      t.is(values.get('frequency'), `${first?.frequency} MHz${first?.inUse ? ' [in use]' : ''}`)
      for (const [name, key, unit] of SURVEY) {
        const [low, high] = [first?.[key], last?.[key]]
        if (low === undefined || high === undefined) t.is(values.get(name), undefined, name)
        else {
          const value = Number.parseInt(values.get(name) ?? '', 10)
          t.true(Number(low) <= value && value <= Number(high), `${name}: ${values.get(name)}`)
          t.true(values.get(name)?.endsWith(unit), name)
        }
      }
    }
  }
  const survey = await wifi.survey(STATION)
  t.true(survey.some(({ channel, time }) => channel === 1 && time !== undefined))
})

test.serial('scheduled scans: these radios cannot, and the error says whose fault it is', async (t) => {
  const error = await t.throwsAsync(
    wifi.startScheduledScan(STATION, { interval: 10, matches: [{ ssid: PSK.ssid }] }),
    { instanceOf: NetlinkError, code: 'EOPNOTSUPP' },
  )
  t.regex(error?.message ?? '', /driver.*offers no scheduled scans/)
  await t.throwsAsync(wifi.stopScheduledScan(STATION), { instanceOf: NetlinkError, code: 'EOPNOTSUPP' })
})
