/** `ethtool`, where it speaks netlink: features, channels, link settings. */

import { same } from '../support/programs/agreement.js'
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

export const ethtool: readonly Comparison[] = [
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
