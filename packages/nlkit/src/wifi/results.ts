import { Attributes, encodeText } from '@nlkit/core'
import type { Elements, Vendor } from '@nlkit/core/families/generic/ieee80211'
import type { Bss, BssStatus } from '@nlkit/core/families/generic/nl80211'
import type { Wps } from '@nlkit/core/families/generic/wifi-alliance'
import { channelOf } from './channels.js'
import { securityOf, type WifiSecurity } from './security.js'

/** A network as scans have heard it. */
export interface ScanResult {
  readonly bssid: string
  /** As text: a byte that is no UTF-8 is U+DC00 + byte. Empty: hidden. */
  readonly ssid: string
  /** As sent: any bytes, at most 32. */
  readonly ssidBytes: Uint8Array
  /** MHz. */
  readonly frequency: number
  readonly channel: number | undefined
  /** MHz that the network uses: 20, 40, 80, 160 (also 80+80), 320. */
  readonly width: number
  /** dBm; undefined: the radio does not measure it so. */
  readonly signal: number | undefined
  /** Milliseconds since it was heard last. */
  readonly seenMsAgo: number | undefined
  /** What the interface is to it: 'associated' ...; undefined: nothing. */
  readonly status: BssStatus | number | undefined
  /** Units of 1,024 µs. */
  readonly beaconInterval: number | undefined
  /** Mbit/s, of the rates without HT; `basic`: everybody in the network must know it. */
  readonly rates: readonly { readonly mbps: number; readonly basic: boolean }[]
  readonly security: WifiSecurity
  /** What it speaks beyond 802.11a/b/g: 802.11n is HT, 11ac VHT, 11ax HE, 11be EHT. */
  readonly standards: readonly ('HT' | 'VHT' | 'HE' | 'EHT')[]
  /** ISO 3166 and a letter for indoors (I), outdoors (O) or all, as sent: 'DE '. */
  readonly country: string | undefined
  readonly wps: Wps | undefined
  /** Elements of vendors that the schema does not know. */
  readonly vendor: readonly Vendor[]
  /** All elements of its latest probe response, or of its beacon. */
  readonly elements: Elements
  /** All that the kernel tells of it. */
  readonly attributes: Bss
}

/** What stands among the rates from 121 on says what a station must support (BSS membership selectors). */
const FIRST_SELECTOR = 121
/** Rates count in 500 kbit/s. */
const RATES_PER_MBPS = 2

const NONE: Elements = new Attributes()

export function resultOf(bss: Bss): ScanResult {
  const elements = bss.informationElements ?? bss.beaconIes ?? NONE
  const { frequency = 0, signalMbm } = bss
  return {
    bssid: bss.bssid ?? '',
    ssid: elements.ssid ?? '',
    ssidBytes: encodeText(elements.ssid ?? ''),
    frequency,
    channel: channelOf(frequency),
    width: widthOf(elements),
    signal: signalMbm === undefined ? undefined : signalMbm / 100,
    seenMsAgo: bss.seenMsAgo,
    status: bss.status,
    beaconInterval: bss.beaconInterval,
    rates: ratesOf(elements),
    security: securityOf(elements, bss.capability?.privacy === true),
    standards: standardsOf(elements),
    country: elements.country?.code,
    wps: elements.wps,
    vendor: elements.vendor ?? [],
    elements,
    attributes: bss,
  }
}

function ratesOf({ supportedRates = [], extendedSupportedRates = [] }: Elements) {
  return [...supportedRates, ...extendedSupportedRates]
    .filter(({ rate }) => rate < FIRST_SELECTOR)
    .map(({ rate, basic }) => ({ mbps: rate / RATES_PER_MBPS, basic: basic === true }))
}

function standardsOf({ htCapabilities, vhtCapabilities, heCapabilities, ehtCapabilities }: Elements) {
  const spoken = { HT: htCapabilities, VHT: vhtCapabilities, HE: heCapabilities, EHT: ehtCapabilities }
  const names = ['HT', 'VHT', 'HE', 'EHT'] as const
  return names.filter((name) => spoken[name] !== undefined)
}

/** The newest standard that says something has the last word. */
function widthOf({ htOperation, vhtOperation, heOperation, ehtOperation }: Elements): number {
  const newest =
    ehtOperation?.info?.control?.channelWidth ?? heOperation?.['6ghzOperation']?.control?.channelWidth
  // '80-mhz', '160-or-80p80'.
  if (typeof newest === 'string') return Number.parseInt(newest, 10)
  const { channelWidth, centerSegment1 = 0 } = vhtOperation ?? {}
  if (channelWidth === 'only-160' || channelWidth === 'only-80p80') return 160
  if (channelWidth === '80-or-wider') return centerSegment1 === 0 ? 80 : 160
  const { anyWidth, secondaryChannelOffset } = htOperation?.info1 ?? {}
  const second = secondaryChannelOffset === 'above' || secondaryChannelOffset === 'below'
  return anyWidth === true && second ? 40 : 20
}
