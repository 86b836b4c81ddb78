import type { Cipher } from '@nlkit/core/families/generic/ieee80211'
import type { Band, Frequency, Nl80211 } from '@nlkit/core/families/generic/nl80211'
import { channelOf } from './channels.js'

/** A radio, and what it can do. */
export interface WifiPhy {
  /** Number of the radio: `wiphy` of its interfaces. */
  readonly index: number
  readonly name: string
  /** Types that an interface of it may have: 'station', 'ap', 'mesh-point' ..., as in `type` of interfaces. */
  readonly interfaceTypes: readonly string[]
  readonly bands: readonly WifiBand[]
  readonly ciphers: readonly (Cipher | number)[]
  /** Operations that it takes: 'trigger-scan'; by their number (NL80211_CMD_) where this version does not know it. */
  readonly commands: readonly (string | number)[]
  readonly limits: WifiLimits
  /** All that the kernel tells of it. */
  readonly attributes: Nl80211
}

/** How much of something it takes; undefined where the kernel does not say. */
export interface WifiLimits {
  readonly scanSsids: number | undefined
  /** Bytes of elements that are added to probe requests. */
  readonly scanElements: number | undefined
  /** Scheduled scans at the same time; undefined: the radio makes none. */
  readonly scheduledScans: number | undefined
  readonly scheduledScanSsids: number | undefined
  readonly scheduledScanMatches: number | undefined
  readonly scheduledScanPlans: number | undefined
  readonly pmkids: number | undefined
}

/** What it does in a band. */
export interface WifiBand {
  /** '2ghz', '5ghz', '6ghz', '60ghz', ... */
  readonly name: string
  readonly channels: readonly WifiChannel[]
  /** Mbit/s, of the rates without HT. */
  readonly rates: readonly number[]
  /** All that the kernel tells of it: HT, VHT, HE, EHT. */
  readonly attributes: Band
}

export interface WifiChannel {
  readonly channel: number | undefined
  /** MHz. */
  readonly frequency: number
  readonly disabled: boolean
  /** Nothing may be sent before something was heard: no probe requests, no access point. */
  readonly noInitiation: boolean
  /** Radar must be looked for. */
  readonly radar: boolean
  /** dBm. */
  readonly maxTxPower: number | undefined
  readonly attributes: Frequency
}

/**
 * The radios of a dump, which tells of each in many messages (NL80211_ATTR_SPLIT_WIPHY_DUMP). `nameOf` gives the name of
 * an operation.
 */
export function physOf(
  messages: readonly Nl80211[],
  nameOf: (command: number) => string | undefined,
): WifiPhy[] {
  const wholes = new Map<number, Nl80211>()
  for (const message of messages) {
    const { wiphy } = message
    if (wiphy === undefined) continue
    const before = wholes.get(wiphy)
    wholes.set(wiphy, before === undefined ? message : merged(before, message))
  }
  return [...wholes].map(([index, attributes]) => phyOf(index, attributes, nameOf))
}

/** Both in one: nests become one nest, lists go on, of single values the later one counts. */
function merged<T extends object>(before: T, after: T): T {
  const whole: T = Object.assign(Object.create(Object.getPrototypeOf(before)), before)
  for (const [key, value] of Object.entries(after)) {
    const old: unknown = Reflect.get(before, key)
    Reflect.set(whole, key, bothOf(old, value))
  }
  return whole
}

function bothOf(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return [...before, ...after]
  return isNest(before) && isNest(after) ? merged(before, after) : after
}

function isNest(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  )
}

function phyOf(index: number, attributes: Nl80211, nameOf: (command: number) => string | undefined): WifiPhy {
  return {
    index,
    name: attributes.wiphyName ?? '',
    interfaceTypes: typeNames(attributes.supportedIftypes),
    bands: Object.entries(attributes.wiphyBands ?? {}).map(([name, band]) => bandOf(name, band)),
    ciphers: attributes.cipherSuites ?? [],
    commands: (attributes.supportedCommands ?? []).map((command) => nameOf(command) ?? command),
    limits: {
      scanSsids: attributes.maxNumScanSsids,
      scanElements: attributes.maxScanIeLen,
      scheduledScans: attributes.schedScanMaxReqs,
      scheduledScanSsids: attributes.maxNumSchedScanSsids,
      scheduledScanMatches: attributes.maxMatchSets,
      scheduledScanPlans: attributes.maxNumSchedScanPlans,
      pmkids: attributes.maxNumPmkids,
    },
    attributes,
  }
}

/** Properties of a nest of flags, as the enum has the same names. */
function typeNames(nest: object | undefined): string[] {
  return Object.entries(nest ?? {}).flatMap(([name, set]) =>
    set === true ? [name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] : [],
  )
}

function bandOf(name: string, attributes: Band): WifiBand {
  return {
    name,
    channels: (attributes.freqs ?? []).map(channelValues),
    // The kernel counts in 100 kbit/s.
    rates: (attributes.rates ?? []).flatMap(({ rate }) => (rate === undefined ? [] : [rate / 10])),
    attributes,
  }
}

function channelValues(attributes: Frequency): WifiChannel {
  const { freq = 0, disabled, noIr, radar, maxTxPower } = attributes
  return {
    channel: channelOf(freq),
    frequency: freq,
    disabled: disabled === true,
    noInitiation: noIr === true,
    radar: radar === true,
    maxTxPower: maxTxPower === undefined ? undefined : maxTxPower / 100,
    attributes,
  }
}
