/** `iw` and `iwpan`: simulated radios of the guest. */
import { at, type Body, type Comparison, isObject } from '../support/programs/comparison.js'
import { type Field, textComparison } from '../support/programs/text.js'

/** Radios are of the whole machine, and stay in its first namespace: only the guest may make any. */
const radios = (module: string) =>
  `test -n "$NLKIT_GUEST" || { echo Operation not supported outside of the guest >&2; exit 1; }
modprobe ${module}`
const first = 'nsenter --target 1 --net'

const list = (value: unknown): readonly Body[] => (Array.isArray(value) ? value.filter(isObject) : [])
const has = (flags: unknown, name: string) => Array.isArray(flags) && flags.includes(name)

/** Flags of a rule in their words, in their order. */
const RULE_FLAGS = [
  ['no-ofdm', 'NO-OFDM'],
  ['dfs', 'DFS'],
  ['auto-bw', 'AUTO-BW'],
  ['no-ir', 'PASSIVE-SCAN'],
] as const

/** A rule as they print it: MHz of kHz, dBi and dBm of hundredths, and a time for what must be listened to first. */
function ruleText(rule: Body): string {
  const megahertz = (key: string) => Number(rule[key]) / 1000
  const decibels = (key: string) => Number(rule[key]) / 100
  const dfs = has(rule.regRuleFlags, 'dfs')
  const gain = Number(rule.powerRuleMaxAntGain) === 0 ? 'N/A' : String(decibels('powerRuleMaxAntGain'))
  const range = `(${megahertz('freqRangeStart')} - ${megahertz('freqRangeEnd')} @ ${megahertz('freqRangeMaxBw')})`
  const flags = RULE_FLAGS.filter(([ours]) => has(rule.regRuleFlags, ours)).map(([, theirs]) => `, ${theirs}`)
  const wait = dfs ? `(${rule.dfsCacTime} ms)` : '(N/A)'
  const power = `(${gain}, ${decibels('powerRuleMaxEirp')})`
  return `${range}, ${power}, ${wait}${flags.join('')}`
}

const rules = ({ regRules }: Body): string =>
  list(regRules)
    .map((rule) => ruleText(rule))
    .join('\n')

/** Records of interfaces: each behind the line of its radio. */
const interfaces = (printed: string) => printed.split(/(?=^phy#)/m).filter((record) => record !== '')

/** Two numbers in hexadecimal, the radio's and the interface's, in 64 bits. */
const wide =
  (key: string) =>
  (ours: Body): string =>
    `0x${BigInt(String(ours[key])).toString(16)}`
const narrow =
  (key: string) =>
  (ours: Body): string =>
    `0x${Number(ours[key]).toString(16).padStart(4, '0')}`

const wpan: readonly Field[] = [
  [/^phy#(\d+)/, 'wpanPhy'],
  [/Interface (\w+)/, 'ifname'],
  [/ifindex (\d+)/, 'ifindex'],
  [/wpan_dev (\w+)/, wide('wpanDev')],
  [/extended_addr (\w+)/, wide('extendedAddr')],
  [/short_addr (\w+)/, narrow('shortAddr')],
  [/pan_id (\w+)/, narrow('panId')],
  [/type (\w+)/, 'iftype'],
  [/max_frame_retries (\d+)/, 'maxFrameRetries'],
  [/min_be (\d+)/, 'minBe'],
  [/max_be (\d+)/, 'maxBe'],
  [/max_csma_backoffs (\d+)/, 'maxCsmaBackoffs'],
  [/lbt (\d)/, 'lbtMode'],
  [/ackreq_default (\d)/, 'ackreqDefault'],
]

export const wireless: readonly Comparison[] = [
  textComparison({
    name: 'iw/reg',
    needs: ['iw'],
    kernel: radios('mac80211_hwsim radios=2'),
    setUp: radios('mac80211_hwsim radios=2'),
    run: `${first} iw reg get`,
    operations: ['get-reg'],
    records: (printed) => [printed.replace(/^\t/gm, '')],
    fields: () => [
      // No NL80211_ATTR_DFS_REGION: nothing is said of radar.
      [/^global\ncountry (\w\w): DFS-UNSET\n/, 'regAlpha2'],
      [/((?:\(.*\n?)+)/, (ours) => `${rules(ours)}\n`],
    ],
  }),
  textComparison({
    name: 'iw/dev',
    needs: ['iw'],
    kernel: radios('mac80211_hwsim radios=2'),
    setUp: radios('mac80211_hwsim radios=2'),
    run: `${first} iw dev`,
    operations: ['new-interface'],
    records: interfaces,
    fields: () => [
      [/^phy#(\d+)/, 'wiphy'],
      [/Interface (\w+)/, 'ifname'],
      [/ifindex (\d+)/, 'ifindex'],
      [/wdev (\w+)/, wide('wdev')],
      [/addr (\S+)/, 'mac'],
      [/type (\w+)/, ({ iftype }) => (iftype === 'station' ? 'managed' : iftype)],
      // In hundredths of a dBm.
      [/txpower (\S+) dBm/, ({ wiphyTxPowerLevel }) => (Number(wiphyTxPowerLevel) / 100).toFixed(2)],
    ],
  }),
  textComparison({
    name: 'iwpan/dev',
    needs: ['iwpan'],
    kernel: radios('mac802154_hwsim'),
    setUp: radios('mac802154_hwsim'),
    run: `${first} iwpan dev`,
    operations: ['new-interface'],
    records: interfaces,
    fields: () => wpan,
  }),
  textComparison({
    name: 'iwpan/channels',
    needs: ['iwpan'],
    kernel: radios('mac802154_hwsim'),
    setUp: radios('mac802154_hwsim'),
    run: `${first} iwpan phy`,
    operations: ['new-wpan-phy'],
    // Each ends where the same is told again with frequencies.
    records: (printed) =>
      [...printed.matchAll(/^wpan_phy .*?(?=^capabilities)/gms)].map(([record]) => record),
    fields: () => [
      [/^wpan_phy (\w+)/, 'wpanPhyName'],
      [/supported channels:\n((?:\tpage.*\n)+)/, pages],
      [/current_page: (\d+)/, 'page'],
      // And its frequency.
      [/current_channel: (\d+), .*/, 'channel'],
    ],
  }),
]

/** A page's channels are the keys of its map; on a terminal the last comma is wiped out. */
function pages(ours: Body): string {
  const own = at(ours, 'wpanPhyCaps.channels')
  return Object.entries(isObject(own) ? own : {})
    .map(([page, channels]) => `\tpage ${page}: ${Object.keys(Object(channels)).join(',')},\b \b\n`)
    .join('')
}
