/** Rules, interfaces and stations in iw's words (iw 5.19). */
import type { RegRule, StationInfo } from '@nlkit/core/families/generic/nl80211'
import type { WifiInterface, WifiRegulatory, WifiStation, WifiSurvey } from 'nlkit/wifi'
import { MODES } from './phy.js'

const DFS = { unset: 'UNSET', fcc: 'FCC', etsi: 'ETSI', jp: 'JP' }

export function regulatory({ regAlpha2, dfsRegion = 'unset', regRules = [] }: WifiRegulatory): string[] {
  const region = typeof dfsRegion === 'string' ? DFS[dfsRegion] : String(dfsRegion)
  return [`country ${regAlpha2}: DFS-${region}`, ...regRules.map(rule)]
}

const RULE_FLAGS = [
  ['no-ofdm', 'NO-OFDM'],
  ['no-cck', 'NO-CCK'],
  ['no-indoor', 'NO-INDOOR'],
  ['no-outdoor', 'NO-OUTDOOR'],
  ['dfs', 'DFS'],
  ['ptp-only', 'PTP-ONLY'],
  ['ptmp-only', 'PTMP-ONLY'],
  ['auto-bw', 'AUTO-BW'],
  ['ir-concurrent', 'IR-CONCURRENT'],
  ['no-ht40minus', 'NO-HT40MINUS'],
  ['no-ht40plus', 'NO-HT40PLUS'],
  ['no-80mhz', 'NO-80MHZ'],
  ['no-160mhz', 'NO-160MHZ'],
  ['no-he', 'NO-HE'],
  // iw keeps an older word.
  ['no-ir', 'PASSIVE-SCAN'],
] as const

function rule(rule: RegRule): string {
  const { freqRangeStart = 0, freqRangeEnd = 0, freqRangeMaxBw = 0, regRuleFlags = [], dfsCacTime = 0 } = rule
  const { powerRuleMaxAntGain = 0, powerRuleMaxEirp = 0 } = rule
  const mhz = (khz: number) => Math.round(khz / 1000)
  const gain = powerRuleMaxAntGain === 0 ? 'N/A' : String(powerRuleMaxAntGain / 100)
  const cac = regRuleFlags.includes('dfs') ? `${dfsCacTime} ms` : 'N/A'
  const flags = RULE_FLAGS.flatMap(([flag, word]) => (regRuleFlags.includes(flag) ? [`, ${word}`] : []))
  const range = `(${mhz(freqRangeStart)} - ${mhz(freqRangeEnd)} @ ${mhz(freqRangeMaxBw)})`
  return `${range}, (${gain}, ${powerRuleMaxEirp / 100}), (${cac})${flags.join('')}`
}

const WIDTHS: Readonly<Record<string, string>> = {
  '20-noht': '20 MHz (no HT)',
  '20': '20 MHz',
  '40': '40 MHz',
  '80': '80 MHz',
  '80p80': '80+80 MHz',
  '160': '160 MHz',
  '320': '320 MHz',
}

/** An interface as `iw dev` has it, without its multicast queue. */
export function netInterface({ attributes, ...told }: WifiInterface): string[] {
  const { channelWidth, centerFreq1, wdev = 0n } = attributes
  const { ifindex, mac, ssid, type, channel, frequency, txPower } = told
  const width = `width: ${WIDTHS[String(channelWidth)] ?? channelWidth}, center1: ${centerFreq1} MHz`
  return [
    ...(ifindex === undefined ? [] : [`ifindex ${ifindex}`]),
    `wdev 0x${wdev.toString(16)}`,
    `addr ${mac}`,
    ...(ssid === undefined ? [] : [`ssid ${ssid}`]),
    `type ${MODES[String(type)] ?? type}`,
    ...(frequency === undefined ? [] : [`channel ${channel} (${frequency} MHz), ${width}`]),
    ...(txPower === undefined ? [] : [`txpower ${txPower.toFixed(2)} dBm`]),
  ]
}

const yes = (value: unknown) => (value === true ? 'yes' : 'no')

/** Of a station what stays as it is: iw's name and value. */
export function stationFacts(station: WifiStation): [string, string][] {
  const { staFlags, bssParam, signal, signalAvg, assocAtBoottime = 0n } = station
  const has = (flag: string) => yes(staFlags?.set?.some((each) => each === flag))
  const boot = Number(assocAtBoottime / 1_000_000n) / 1000
  return [
    ['signal', `${signal} dBm`],
    ['signal avg', `${signalAvg} dBm`],
    ['authorized', has('authorized')],
    ['authenticated', has('authenticated')],
    ['associated', has('associated')],
    ['WMM/WME', has('wme')],
    ['MFP', has('mfp')],
    ['TDLS peer', has('tdls-peer')],
    ['preamble', has('short-preamble') === 'yes' ? 'short' : 'long'],
    ['DTIM period', String(bssParam?.dtimPeriod)],
    ['beacon interval', String(bssParam?.beaconInterval)],
    ['short slot time', yes(bssParam?.shortSlotTime)],
    ['associated at [boottime]', `${boot.toFixed(3)}s`],
  ]
}

/** Of a station what only grows: iw's name and ours. */
export const STATION_COUNTERS = [
  ['rx bytes', 'rxBytes64'],
  ['rx packets', 'rxPackets'],
  ['tx bytes', 'txBytes64'],
  ['tx packets', 'txPackets'],
  ['tx retries', 'txRetries'],
  ['tx failed', 'txFailed'],
  ['beacon loss', 'beaconLoss'],
  ['beacon rx', 'beaconRx'],
  ['rx drop misc', 'rxDropMisc'],
  ['connected time', 'connectedTime'],
] as const satisfies readonly (readonly [string, keyof StationInfo])[]

/** iw's name and unit of what was measured on a channel, and ours. */
export const SURVEY = [
  ['noise', 'noise', 'dBm'],
  ['channel active time', 'time', 'ms'],
  ['channel busy time', 'timeBusy', 'ms'],
  ['extension channel busy time', 'timeExtBusy', 'ms'],
  ['channel receive time', 'timeRx', 'ms'],
  ['channel BSS receive time', 'timeBssRx', 'ms'],
  ['channel transmit time', 'timeTx', 'ms'],
] as const satisfies readonly (readonly [string, keyof WifiSurvey, string])[]
