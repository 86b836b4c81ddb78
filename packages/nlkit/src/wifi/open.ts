import { NetlinkError } from '@nlkit/core'
import type {
  Iftype,
  Nl80211,
  Nl80211Group,
  Nl80211Operations,
  StationInfo,
  SurveyInfo,
} from '@nlkit/core/families/generic/nl80211'
import type { RequestOptions } from '../client.js'
import type { EventOptions, FamilyEvents } from '../family/events.js'
import { definitionOf, openNumbered } from '../family/open.js'
import { FamilySocket } from '../family/socket.js'
import type { OpenOptions } from '../opening.js'
import type { Device } from '../route/devices.js'
import { channelOf } from './channels.js'
import { physOf, type WifiPhy } from './phys.js'
import { resultOf, type ScanResult } from './results.js'
import { type ScanOptions, scan } from './scan.js'
import { type ScheduledScan, type ScheduledScanOptions, startScheduledScan } from './scheduled-scan.js'
import { within } from './within.js'

/** What happens to radios and in the air: `operation` says what, `message` holds its attributes. */
export type WifiEvents = FamilyEvents<Nl80211Operations, Nl80211Group>

export interface WifiInterface {
  /** Undefined of one without a network device: P2P, NAN. */
  readonly ifindex: number | undefined
  readonly ifname: string | undefined
  /** Number of its radio. */
  readonly wiphy: number | undefined
  readonly type: Iftype | number | undefined
  readonly mac: string | undefined
  /** Of the network that it is in or makes. */
  readonly ssid: string | undefined
  /** MHz; undefined: on no channel. */
  readonly frequency: number | undefined
  readonly channel: number | undefined
  /** dBm. */
  readonly txPower: number | undefined
  /** All that the kernel tells of it. */
  readonly attributes: Nl80211
}

/** Somebody whom an interface talks to. */
export interface WifiStation extends StationInfo {
  readonly mac: string
}

/** What was measured on a channel; times in milliseconds. */
export interface WifiSurvey extends SurveyInfo {
  readonly channel: number | undefined
}

/** Rules that hold for a radio (`wiphy`), or everywhere. Frequencies in kHz, powers in mBm. */
export type WifiRegulatory = Nl80211

const ENODEV = 19
const SCAN_TIMEOUT = 60_000
const FETCH_TIMEOUT = 10_000

/** The radios of a network namespace, their interfaces, and what they hear. */
export class WifiSocket extends FamilySocket<Nl80211Operations, Nl80211Group> {
  async phys(options?: RequestOptions): Promise<WifiPhy[]> {
    return this.#physOf(await this.list('get-wiphy', { splitWiphyDump: true }, options))
  }

  /** The radio of an interface. Rejects with NetlinkError: ENODEV. */
  async phyOf(device: Device, options?: RequestOptions): Promise<WifiPhy> {
    // Asked for the radio of an interface that has none, the kernel tells of all.
    const { wiphy } = await this.#interfaceOf(device, options)
    if (wiphy === undefined) throw noDevice(device)
    const radios = this.#physOf(await this.list('get-wiphy', { splitWiphyDump: true, wiphy }, options))
    const phy = radios.find(({ index }) => index === wiphy)
    if (phy === undefined) throw noDevice(device)
    return phy
  }

  async interfaces(options?: RequestOptions): Promise<WifiInterface[]> {
    return (await this.list('get-interface', {}, options)).map(interfaceOf)
  }

  /** Of an access point: who is in its network; of a station: its access point. */
  async stations(device: Device, options?: RequestOptions): Promise<WifiStation[]> {
    const ifindex = await this.#indexOf(device, options)
    const replies = await this.list('get-station', { ifindex }, options)
    return replies.flatMap(({ mac = '', staInfo }) =>
      staInfo === undefined ? [] : [Object.assign(staInfo, { mac })],
    )
  }

  /** The channels that the radio has measured. */
  async survey(device: Device, options?: RequestOptions): Promise<WifiSurvey[]> {
    const ifindex = await this.#indexOf(device, options)
    const replies = await this.list('get-survey', { ifindex }, options)
    return replies.flatMap(({ surveyInfo }) =>
      surveyInfo === undefined
        ? []
        : [Object.assign(surveyInfo, { channel: channelOf(surveyInfo.frequency ?? 0) })],
    )
  }

  /** What the country allows: the rules for all radios, and of those that have rules of their own. */
  regulatory(options?: RequestOptions): Promise<WifiRegulatory[]> {
    return this.list('get-reg', {}, options)
  }

  /**
   * Scans and gives what was found. A scan of somebody else is waited for; it serves where it looked at what was asked.
   * Rejects with ScanAbortedError, TimeoutError, AbortError; with NetlinkError: ENETDOWN when the interface is down,
   * EOPNOTSUPP when it is of a type that cannot scan.
   */
  scan(device: Device, options: ScanOptions = {}): Promise<ScanResult[]> {
    const { timeout = SCAN_TIMEOUT, signal } = options
    return within('trigger-scan', { timeout, signal }, async (end) => {
      const ifindex = await this.#indexOf(device, { signal: end })
      await scan(this, ifindex, options, end)
      return this.#results(ifindex, end)
    })
  }

  /**
   * What scans have found, whoever made them. Every beacon changes it: it is read again while it does. `timeout`:
   * milliseconds for all of it, default 10,000.
   */
  results(
    device: Device,
    { timeout = FETCH_TIMEOUT, signal }: Pick<RequestOptions, 'timeout' | 'signal'> = {},
  ): Promise<ScanResult[]> {
    return within('get-scan', { timeout, signal }, async (end) =>
      this.#results(await this.#indexOf(device, { signal: end }), end),
    )
  }

  async #results(ifindex: number, signal: AbortSignal): Promise<ScanResult[]> {
    const replies = await this.list('get-scan', { ifindex }, { signal })
    return replies.flatMap(({ bss }) => (bss === undefined ? [] : [resultOf(bss)]))
  }

  /**
   * Lets the radio scan by itself, until `stop`, or the end of this socket. Iterating gives what was found, each time
   * that there is something new. Rejects with NetlinkInputError; with NetlinkError: EOPNOTSUPP where the radio cannot,
   * EINPROGRESS where it does so already, EINVAL beyond its limits (`phys`).
   */
  async startScheduledScan(device: Device, options: ScheduledScanOptions): Promise<ScheduledScan> {
    return startScheduledScan(this, await this.#indexOf(device, options), options)
  }

  /**
   * Ends a scheduled scan. Rejects with NetlinkError: ENOENT when there is none, or one that ends with the socket of
   * somebody else.
   */
  async stopScheduledScan(device: Device, options?: RequestOptions): Promise<void> {
    await this.request('stop-sched-scan', { ifindex: await this.#indexOf(device, options) }, options)
  }

  /** All that happens: scans, connections, radios and interfaces, rules, what vendors tell. */
  watch(options?: EventOptions): WifiEvents {
    return this.events(undefined, options)
  }

  async #indexOf(device: Device, options?: Pick<RequestOptions, 'signal'>): Promise<number> {
    if (typeof device === 'number') return device
    const { ifindex } = await this.#interfaceOf(device, options)
    if (ifindex === undefined) throw noDevice(device)
    return ifindex
  }

  async #interfaceOf(device: Device, { signal }: Pick<RequestOptions, 'signal'> = {}): Promise<Nl80211> {
    const all = await this.list('get-interface', {}, signal === undefined ? {} : { signal })
    const found = all.find(({ ifindex, ifname }) => device === ifindex || device === ifname)
    if (found === undefined) throw noDevice(device, all)
    return found
  }

  #physOf(messages: readonly Nl80211[]): WifiPhy[] {
    const { catalog } = this.knowledge
    return physOf(
      messages,
      (command) => catalog.operationById(this.protocol, command, 'request', this.definition)?.name,
    )
  }
}

function noDevice(device: Device, all: readonly Nl80211[] = []): NetlinkError {
  const names = all.flatMap(({ ifname }) => ifname ?? []).join(', ')
  return new NetlinkError({
    errno: ENODEV,
    operation: 'get-interface',
    request: { dev: device },
    attribute: 'dev',
    detail: `there is no Wi-Fi interface '${device}'${names === '' ? '' : ` (there are: ${names})`}`,
  })
}

function interfaceOf(attributes: Nl80211): WifiInterface {
  const { ifindex, ifname, wiphy, iftype, mac, ssid, wiphyFreq, wiphyTxPowerLevel } = attributes
  return {
    ifindex,
    ifname,
    wiphy,
    type: iftype,
    mac,
    ssid,
    frequency: wiphyFreq,
    channel: wiphyFreq === undefined ? undefined : channelOf(wiphyFreq),
    // The kernel counts in mBm.
    txPower: wiphyTxPowerLevel === undefined ? undefined : wiphyTxPowerLevel / 100,
    attributes,
  }
}

/** Opens a socket for Wi-Fi. Rejects with UnsupportedError when this kernel has no cfg80211, or has not loaded it. */
export function openWifi(options: OpenOptions = {}): Promise<WifiSocket> {
  return openNumbered(
    'nl80211',
    options,
    (opened, numbers) => new WifiSocket(opened, definitionOf('nl80211', opened.knowledge.catalog), numbers),
  )
}
