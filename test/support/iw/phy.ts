/** A radio in iw's words, part by part (iw 5.19, info.c). */
import type { BandIftype, Iftypes } from '@nlkit/core/families/generic/nl80211'
import type { WifiBand, WifiChannel, WifiPhy } from 'nlkit/wifi'
import { ampdu, ehtMac, ehtPhy, heMac, hePhy, ht, streams, vht } from './capabilities.js'
import { linesOf, type Section } from './text.js'

/** By the names of the enum. */
export const MODES: Readonly<Record<string, string>> = {
  adhoc: 'IBSS',
  station: 'managed',
  ap: 'AP',
  'ap-vlan': 'AP/VLAN',
  wds: 'WDS',
  monitor: 'monitor',
  'mesh-point': 'mesh point',
  'p2p-client': 'P2P-client',
  'p2p-go': 'P2P-GO',
  'p2p-device': 'P2P-device',
  ocb: 'outside context of a BSS',
  nan: 'NAN',
}

export const modes = (phy: WifiPhy) => phy.interfaceTypes.map((type) => `* ${MODES[type] ?? type}`)

const modesOf = (iftypes: Iftypes | undefined) =>
  Object.keys(iftypes ?? {})
    .map((type) => MODES[type === 'meshPoint' ? 'mesh-point' : type] ?? type)
    .join(', ')

const CIPHERS: Readonly<Record<string, string>> = {
  wep40: 'WEP40 (00-0f-ac:1)',
  tkip: 'TKIP (00-0f-ac:2)',
  ccmp: 'CCMP-128 (00-0f-ac:4)',
  wep104: 'WEP104 (00-0f-ac:5)',
  'aes-cmac': 'CMAC (00-0f-ac:6)',
  gcmp: 'GCMP-128 (00-0f-ac:8)',
  'gcmp-256': 'GCMP-256 (00-0f-ac:9)',
  'ccmp-256': 'CCMP-256 (00-0f-ac:10)',
  'bip-gmac-128': 'GMAC-128 (00-0f-ac:11)',
  'bip-gmac-256': 'GMAC-256 (00-0f-ac:12)',
  'bip-cmac-256': 'CMAC-256 (00-0f-ac:13)',
}

export const ciphers = (phy: WifiPhy) => phy.ciphers.map((cipher) => `* ${CIPHERS[cipher] ?? cipher}`)

/** iw writes what is no command in C, too. */
export const commands = (phy: WifiPhy) =>
  phy.commands.map((command) => `* ${String(command).replaceAll('-', '_')}`)

export const limits = ({ limits }: WifiPhy): [string, string][] => [
  ['max # scan SSIDs', String(limits.scanSsids)],
  ['max scan IEs length', `${limits.scanElements} bytes`],
  ['max # sched scan SSIDs', String(limits.scheduledScanSsids)],
  ['max # match sets', String(limits.scheduledScanMatches)],
  ['max # scan plans', String(limits.scheduledScanPlans)],
]

export const rates = ({ rates, attributes }: WifiBand) =>
  rates.map((mbps, index) => {
    const short = attributes.rates?.[index]?.['2ghzShortpreamble'] ? ' (short preamble supported)' : ''
    return `* ${mbps.toFixed(1)} Mbps${short}`
  })

export const channels = (band: WifiBand) => band.channels.map(channel)

/** The numbers of channels below 1 GHz are a mistake of iw's: it counts from 2.4 GHz. */
function channel({ frequency, channel, disabled, noInitiation, radar, maxTxPower }: WifiChannel): string {
  const number = channel ?? Math.trunc((frequency - 2407) / 5)
  if (disabled) return `* ${frequency} MHz [${number}] (disabled)`
  const flags = [...(noInitiation ? ['no IR'] : []), ...(radar ? ['radar detection'] : [])]
  const power = `(${(maxTxPower ?? 0).toFixed(1)} dBm)`
  return `* ${frequency} MHz [${number}] ${power}${flags.length === 0 ? '' : ` (${flags.join(', ')})`}`
}

/** HT and VHT of a band, as iw's lines and those below them. */
export function bandCapabilities({ attributes }: WifiBand): Section[] {
  const { htCapa, htAmpduFactor = 0, htAmpduDensity = 0, htMcsSet, vhtCapa, vhtMcsSet } = attributes
  const told: Section[] = []
  const add = (line: string, lines: readonly string[] = []) =>
    told.push({ line, below: lines.map((each) => ({ line: each, below: [] })) })
  if (htCapa !== undefined) {
    add('Capabilities', ht(htCapa))
    for (const line of ampdu(htAmpduFactor, htAmpduDensity)) add(line)
    add(`HT TX/RX MCS rate indexes supported: ${ranges(htMcsSet?.rx ?? [])}`)
  }
  if (vhtCapa !== undefined && vhtMcsSet?.rx !== undefined && vhtMcsSet.tx !== undefined) {
    add('VHT Capabilities', vht(vhtCapa))
    add('VHT RX MCS set:', streams(vhtMcsSet.rx))
    add(`VHT RX highest supported: ${vhtMcsSet.rxHighest?.mbps} Mbps`)
    add('VHT TX MCS set:', streams(vhtMcsSet.tx))
    add(`VHT TX highest supported: ${vhtMcsSet.txHighest?.mbps} Mbps`)
    add(`VHT extended NSS: ${vhtMcsSet.txHighest?.extendedNssBwCapable ? '' : 'not '}supported`)
  }
  return told
}

/** HE and EHT of an interface type: each is a section of iw's. */
export function typeCapabilities(data: BandIftype): { title: string; parts: [string, string[]][] }[] {
  const { iftypes, heCapMac, heCapPhy, heCapMcsSet, ehtCapMac, ehtCapPhy } = data
  const told: { title: string; parts: [string, string[]][] }[] = []
  if (heCapMac !== undefined && heCapPhy !== undefined) {
    const parts: [string, string[]][] = [
      ['HE MAC Capabilities', heMac(heCapMac)],
      ['HE PHY Capabilities', hePhy(heCapPhy)],
    ]
    // iw leaves the sets of a band out whose widths the bits do not say, and never prints 80+80.
    if (heCapPhy['80MhzIn5ghz'] || heCapPhy['40MhzIn2ghz']) {
      const { upTo80, at160 } = heCapMcsSet ?? {}
      if (upTo80?.rx && upTo80.tx)
        parts.push(
          ['HE RX MCS and NSS set <= 80 MHz', streams(upTo80.rx)],
          ['HE TX MCS and NSS set <= 80 MHz', streams(upTo80.tx)],
        )
      if (heCapPhy['160MhzIn5ghz'] && at160?.rx && at160.tx)
        parts.push(
          ['HE RX MCS and NSS set 160 MHz', streams(at160.rx)],
          ['HE TX MCS and NSS set 160 MHz', streams(at160.tx)],
        )
    }
    told.push({ title: `HE Iftypes: ${modesOf(iftypes)}`, parts })
  }
  // iw prints this also of types without EHT.
  told.push({
    title: `EHT Iftypes: ${modesOf(iftypes)}`,
    parts: [
      ['EHT MAC Capabilities', ehtCapMac === undefined ? [] : ehtMac(ehtCapMac)],
      ['EHT PHY Capabilities', ehtCapPhy === undefined ? [] : ehtPhy(ehtCapPhy)],
    ],
  })
  return told
}

/** Bytes of the EHT MCS set as iw prints them. Its words behind are taken from the wrong places (seen in 5.19). */
export const ehtMcs = ({ ehtCapMcsSet }: BandIftype) =>
  (ehtCapMcsSet?.nss ?? []).map(({ rx, tx }) => ((tx << 4) | rx).toString(16).padStart(2, '0')).join('')

/** A list of iw's parts of a section, without the numbers that it prints behind the title. */
export const partsOf = ({ below }: Section): [string, string[]][] =>
  below.map(({ line, below: lines }) => [line.replace(/:? \(0x[\da-f]*\):?$/, ''), linesOf(lines)])

/** 0-15, or 0, 2-4. */
function ranges(numbers: readonly number[]): string {
  const told: [number, number][] = []
  for (const number of numbers) {
    const last = told.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else told.push([number, number])
  }
  return told.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}
