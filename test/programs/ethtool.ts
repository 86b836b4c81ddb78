/** `ethtool`, where it speaks netlink: features, channels, link settings. */

import { type Rule, same } from '../support/programs/agreement.js'
import { at, type Body, type Comparison, isObject, received } from '../support/programs/comparison.js'
import { compareText, type Field } from '../support/programs/text.js'

const DEVICE = 'ip link add p0 type veth peer name p1; ip link set p0 up; ip link set p1 up'

/** Whether bit `index` is set in the words of a bitset. */
function bit(bitset: unknown, index: number): boolean {
  const words = at(bitset, 'value')
  const word: unknown = Array.isArray(words) ? words[index >>> 5] : undefined
  return ((Number(word) >>> (index & 31)) & 1) === 1
}

/** Names of a string set by index. */
function names(messages: readonly Body[]): Map<string, number> {
  const strings = at(messages[0], 'stringsets.stringset.0.strings.0.string')
  const pairs = (Array.isArray(strings) ? strings : []).filter(isObject)
  return new Map(pairs.map(({ value, index }) => [String(value), Number(index)]))
}

/** Each feature that the kernel names; the groups between them are ethtool's own. */
function compareFeatures(
  printed: unknown,
  own: Body | undefined,
  byName: ReadonlyMap<string, number>,
): string[] {
  const theirs = at(printed, '0')
  const shown = Object.entries(isObject(theirs) ? theirs : {}).filter(([name]) => byName.has(name))
  if (shown.length === 0 || own === undefined) return ['no features']
  return shown.flatMap(([name, feature]) => {
    const index = byName.get(name) ?? 0
    const ours = {
      active: bit(own.active, index),
      fixed: !bit(own.hw, index) || bit(own.nochange, index),
      requested: bit(own.wanted, index),
    }
    return same(feature, ours)
      ? []
      : [`${name}: they say ${JSON.stringify(feature)}, we ${JSON.stringify(ours)}`]
  })
}

const channels: readonly Field[] = [
  [/Channel parameters for (\w+):\nPre-set maximums:/, 'header.devName'],
  ...(['Max', 'Count'] as const).map(
    (end): Field => [
      /RX:\s+(\S+)\nTX:\s+(\S+)\nOther:\s+(\S+)\nCombined:\s+(\S+)\n/,
      ...['rx', 'tx', 'other', 'combined'].map((name) => (ours: Body) => ours[`${name}${end}`] ?? 'n/a'),
    ],
  ),
  [/Current hardware settings:/],
]

const settings: readonly Field[] = [
  [/Speed: (\d+)Mb\/s/, 'speed'],
  [/Duplex: (\w+)/, 'duplex'],
  [/Auto-negotiation: (\w+)/, ({ autoneg }) => ['off', 'on'][Number(autoneg)]],
  [/Port: (.+)/, ({ port }) => ({ tp: 'Twisted Pair', other: 'Other' })[String(port)] ?? port],
  [/PHYAD: (\d+)/, 'phyaddr'],
  [/Transceiver: (\w+)/, 'transceiver'],
  [/MDI-X: (\w+)/, ({ tpMdix }) => (tpMdix === 'invalid' ? 'Unknown' : tpMdix)],
  [/Link detected: (\w+)/, ({ link }) => ['no', 'yes'][Number(link)]],
  [/Settings for \w+:/],
  // Sets of link modes, all empty: a virtual link has none.
  [/Supported ports: \[ {2}\]/],
  ...['Supported', 'Advertised'].flatMap((word): Field[] => [
    [new RegExp(`${word} link modes: +Not reported`)],
    [new RegExp(`${word} pause frame use: No`)],
    [new RegExp(`(?:Supports|${word}) auto-negotiation: No`)],
    [new RegExp(`${word} FEC modes: Not reported`)],
  ]),
]

/** A parameter that the kernel does not tell is 'n/a' to them. */
const parameter = (label: string, key: string): Field => [
  new RegExp(`^${label}: (\\S+)$`, 'm'),
  (ours) => ours[key] ?? 'n/a',
]

const coalesce: readonly Field[] = [
  [/Coalesce parameters for (\w+):/, 'header.devName'],
  [/Adaptive RX: (\S+) {2}TX: (\S+)/, onOff('useAdaptiveRx'), onOff('useAdaptiveTx')],
  [/CQE mode RX: (\S+) {2}TX: (\S+)/, onOff('useCqeModeRx'), onOff('useCqeModeTx')],
  parameter('stats-block-usecs', 'statsBlockUsecs'),
  parameter('sample-interval', 'rateSampleInterval'),
  parameter('pkt-rate-low', 'pktRateLow'),
  parameter('pkt-rate-high', 'pktRateHigh'),
  ...['rx', 'tx'].flatMap((direction) => [
    parameter(`${direction}-usecs`, `${direction}Usecs`),
    parameter(`${direction}-frames`, `${direction}MaxFrames`),
    parameter(`${direction}-usecs-irq`, `${direction}UsecsIrq`),
    parameter(`${direction}-frames-irq`, `${direction}MaxFramesIrq`),
    ...['low', 'high'].flatMap((rate) => [
      parameter(`${direction}-usecs-${rate}`, `${direction}Usecs${rate === 'low' ? 'Low' : 'High'}`),
      parameter(`${direction}-frame-${rate}`, `${direction}MaxFrames${rate === 'low' ? 'Low' : 'High'}`),
    ]),
  ]),
]

function onOff(key: string): Rule {
  return (ours) => (ours[key] === undefined ? 'n/a' : ['off', 'on'][Number(ours[key])])
}

const timestamping: readonly Field[] = [
  [/Time stamping parameters for (\w+):/, 'header.devName'],
  [
    /Capabilities:\n((?:\t\S+\n)+)/,
    (ours) => {
      const bits = at(ours, 'timestamping.bits.bit')
      return (Array.isArray(bits) ? bits : []).map(({ name }: Body) => `\t${name}\n`).join('')
    },
  ],
  // None of which the kernel tells of a virtual link.
  [/PTP Hardware Clock: (none)/, ({ phcIndex }) => phcIndex ?? 'none'],
  [/Hardware Transmit Timestamp Modes: (none)/, ({ txTypes }) => txTypes ?? 'none'],
  [/Hardware Receive Filter Modes: (none)/, ({ rxFilters }) => rxFilters ?? 'none'],
]

const TAP = 'ip tuntap add it mode tap; ethtool -C it rx-frames 5'

export const ethtool: readonly Comparison[] = [
  {
    name: 'ethtool/coalesce',
    needs: ['ip', 'ethtool'],
    kernel: `(${TAP}) || { echo Operation not supported >&2; exit 1; }`,
    setUp: TAP,
    run: 'ethtool -c it',
    compare: (messages, printed) =>
      compareText(printed, received(messages, 'coalesce-get')[0] ?? {}, coalesce),
  },
  {
    name: 'ethtool/time-stamping',
    needs: ['ip', 'ethtool'],
    setUp: DEVICE,
    run: 'ethtool -T p0',
    compare: (messages, printed) =>
      compareText(printed, received(messages, 'tsinfo-get')[0] ?? {}, timestamping),
  },
  {
    name: 'ethtool/features',
    needs: ['ip', 'ethtool'],
    setUp: DEVICE,
    run: 'ethtool --json -k p0',
    compare: (messages, printed) =>
      compareFeatures(
        JSON.parse(printed),
        received(messages, 'features-get')[0],
        names(received(messages, 'strset-get')),
      ),
  },
  {
    name: 'ethtool/channels',
    needs: ['ip', 'ethtool'],
    setUp: DEVICE,
    run: 'ethtool -l p0',
    compare: (messages, printed) =>
      compareText(printed, received(messages, 'channels-get')[0] ?? {}, channels),
  },
  {
    name: 'ethtool/settings',
    needs: ['ip', 'ethtool'],
    setUp: DEVICE,
    run: 'ethtool p0',
    compare: (messages, printed) =>
      compareText(
        printed,
        Object.assign({}, ...received(messages, 'linkmodes-get', 'linkinfo-get', 'linkstate-get')),
        settings,
      ),
  },
]
