/** Expressions of nftables in the words of libnftnl, which `nft --debug=netlink` prints. */
import { at, type Body, isObject } from '../support/programs/comparison.js'

type Text = (data: Body) => string

/** Register numbers: 1 to 4 are of 16 bytes, 8 to 23 of 4. */
function register(value: unknown): string {
  const [, half, number] = /^reg(32)?-(\d+)$/.exec(String(value)) ?? []
  if (number !== undefined) return String(Number(number) + (half === undefined ? 0 : 8))
  return value === 'verdict' ? '0' : String(value)
}

/** NFT_META_IIFTYPE is `iftype` in the kernel's own YNL file. */
const words = (value: unknown) => (value === 'iftype' ? 'iiftype' : String(value).replaceAll('-', '_'))

/** Hexadecimal bytes as words of four in the host's order. */
function data(value: unknown): string {
  const hex = String(at(value, 'value'))
  const parts = hex.match(/.{1,8}/g) ?? []
  return parts.map((part) => `0x${(part.match(/../g) ?? []).reverse().join('').padStart(8, '0')}`).join(' ')
}

function verdictText(verdict: unknown): string {
  const code = String(at(verdict, 'code'))
  const chain = at(verdict, 'chain')
  return chain === undefined ? code : `${code} -> ${chain}`
}

const names = (flags: unknown): string[] => (Array.isArray(flags) ? flags.map(String) : [])
/** A mask from the names of its bits. */
const mask = (flags: unknown, ...bits: readonly string[]) =>
  names(flags).reduce((sum, name) => sum | (1 << bits.indexOf(name)), 0)

const loadOrSet =
  (word: string): Text =>
  ({ key, dreg, sreg }) =>
    sreg === undefined
      ? `${word} load ${words(key)} => reg ${register(dreg)}`
      : `${word} set ${words(key)} with reg ${register(sreg)}`

const ct: Text = ({ key, dreg, sreg, direction }) => {
  const side = direction === undefined ? '' : ` , dir ${direction}`
  return sreg === undefined
    ? `ct load ${words(key)} => reg ${register(dreg)}${side}`
    : `ct set ${words(key)} with reg ${register(sreg)}${side}`
}

const BASES: Readonly<Record<string, string>> = {
  'll-header': 'link header',
  'network-header': 'network header',
  'transport-header': 'transport header',
  'inner-header': 'inner header',
}

const payload: Text = ({ base, offset, len, dreg, sreg, csumType, csumOffset, csumFlags }) => {
  const place = `${len}b @ ${BASES[String(base)] ?? base} + ${offset}`
  if (sreg === undefined) return `payload load ${place} => reg ${register(dreg)}`
  const type = ['none', 'inet', 'sctp'].indexOf(String(csumType))
  return `payload write reg ${register(sreg)} => ${place} csum_type ${type} csum_off ${csumOffset} csum_flags 0x${mask(csumFlags, 'l4-pseudohdr').toString(16)}`
}

const bitwise: Text = ({ sreg, dreg, op, mask, xor, data: shift }) =>
  op === 'mask-xor'
    ? `bitwise reg ${register(dreg)} = ( reg ${register(sreg)} & ${data(mask)} ) ^ ${data(xor)}`
    : `bitwise reg ${register(dreg)} = ( reg ${register(sreg)} ${op === 'lshift' ? '<<' : '>>'} ${data(shift)} )`

const byteorder: Text = ({ sreg, dreg, op, size, len }) =>
  `byteorder reg ${register(dreg)} = ${op}(reg ${register(sreg)}, ${size}, ${len})`

const exthdr: Text = ({ op, type, offset, len, flags, dreg, sreg }) => {
  const place = `${len}b @ ${type} + ${offset}`
  const kind = op === undefined ? 'ipv6' : String(op)
  if (sreg !== undefined) return `exthdr write ${kind} reg ${register(sreg)} => ${place}`
  if (dreg === undefined) return `exthdr reset ${kind} ${type}`
  return `exthdr load ${kind} ${place}${names(flags).includes('present') ? ' present' : ''} => reg ${register(dreg)}`
}

const immediate: Text = ({ dreg, data: value }) => {
  const verdict = at(value, 'verdict')
  return `immediate reg ${register(dreg)} ${verdict === undefined ? data(value) : verdictText(verdict)}`
}

const REJECTS = ['icmp-unreach', 'tcp-rst', 'icmpx-unreach']
const reject: Text = ({ type, icmpCode }) =>
  `reject type ${REJECTS.indexOf(String(type))} code ${icmpCode ?? 0}`

const numgen: Text = ({ dreg, type, modulus, offset }) =>
  `numgen reg ${register(dreg)} = ${type === 'incremental' ? 'inc' : type} mod ${modulus}${offset === 0 ? '' : ` offset ${offset}`}`

const hash: Text = ({ type, dreg, sreg, len, seed, modulus, offset }) => {
  const end = `% mod ${modulus}${offset === undefined || offset === 0 ? '' : ` offset ${offset}`}`
  return type === 'sym'
    ? `hash reg ${register(dreg)} = symhash() ${end}`
    : `hash reg ${register(dreg)} = jhash(reg ${register(sreg)}, ${len}, 0x${Number(seed).toString(16)}) ${end}`
}

const fib: Text = ({ dreg, result, flags }) => {
  const sources = names(flags).filter((name) => name !== 'present')
  const present = names(flags).includes('present') ? ' present' : ''
  const shown = result === 'addrtype' ? 'type' : result
  return `fib ${sources.join(' . ')} ${shown}${present} => reg ${register(dreg)}`
}

const OBJECTS = [
  'unspec',
  'counter',
  'quota',
  'ct-helper',
  'limit',
  'connlimit',
  'tunnel',
  'ct-timeout',
  'secmark',
  'ct-expect',
  'synproxy',
]
const objref: Text = ({ immType, immName, setSreg, setName }) =>
  setName === undefined
    ? `objref type ${OBJECTS.indexOf(String(immType))} name ${immName}`
    : `objref sreg ${register(setSreg)} set ${setName}`

const limit: Text = ({ rate, unit, burst, type, flags }) => {
  const units: Readonly<Record<string, string>> = {
    1: 'second',
    60: 'minute',
    3600: 'hour',
    86400: 'day',
    604800: 'week',
  }
  const kind = type === 'pkts' ? 'packets' : 'bytes'
  return `limit rate ${rate}/${units[String(unit)] ?? unit} burst ${burst} type ${kind} flags 0x${mask(flags, 'inv').toString(16)}`
}

const log: Text = ({ prefix, group, snaplen, qthreshold, level }) => {
  const parts = [
    prefix === undefined ? '' : `prefix ${prefix} `,
    group === undefined ? '' : `group ${group} snaplen ${snaplen ?? 0} qthreshold ${qthreshold ?? 0} `,
    level === undefined ? '' : `level ${LEVELS.indexOf(String(level))} `,
  ]
  return `log ${parts.join('')}`.trimEnd()
}
const LEVELS = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'audit']

const lookup: Text = ({ sreg, set, dreg, flags }) =>
  `lookup reg ${register(sreg)} set ${set}${dreg === undefined ? '' : ` dreg ${register(dreg)}`}${dreg !== undefined && flags === undefined ? '' : ` 0x${mask(flags, 'inv').toString(16)}`}`.trimEnd()

const registers = (from: unknown, to: unknown, word: string) =>
  `${from === undefined ? '' : ` ${word}_min reg ${register(from)}`}${to === undefined ? '' : ` ${word}_max reg ${register(to)}`}`

const natFlags = (flags: unknown) => {
  const value = mask(
    flags,
    'map-ips',
    'proto-specified',
    'proto-random',
    'persistent',
    'proto-random-fully',
    'proto-offset',
    'netmap',
  )
  return value === 0 ? '' : ` flags 0x${value.toString(16)}`
}

const nat: Text = ({ type, family, regAddrMin, regAddrMax, regProtoMin, regProtoMax, flags }) =>
  `nat ${type} ${family === 'inet' || family === 'ipv4' ? 'ip' : family}${registers(regAddrMin, regAddrMax, 'addr')}${registers(regProtoMin, regProtoMax, 'proto')}${natFlags(flags)}`

const portsOnly =
  (word: string): Text =>
  ({ regProtoMin, regProtoMax, flags }) =>
    `${word}${registers(regProtoMin, regProtoMax, 'proto')}${natFlags(flags)}`

const queue: Text = ({ num, total, flags }) => {
  const last = Number(num) + Number(total) - 1
  const words = names(flags).map((name) => (name === 'cpu-fanout' ? 'fanout' : name))
  return `queue num ${num}${last === Number(num) ? '' : `-${last}`}${words.map((word) => ` ${word}`).join('')}`
}

const synproxy: Text = ({ mss, wscale }) => `synproxy mss ${mss} wscale ${wscale}`

/** By their kind. */
const EXPRESSIONS: Readonly<Record<string, Text>> = {
  meta: loadOrSet('meta'),
  ct,
  cmp: ({ op, sreg, data: value }) => `cmp ${op} reg ${register(sreg)} ${data(value)}`,
  payload,
  bitwise,
  byteorder,
  exthdr,
  immediate,
  reject,
  numgen,
  hash,
  fib,
  objref,
  limit,
  log,
  lookup,
  nat,
  masq: portsOnly('masq'),
  redir: portsOnly('redir'),
  queue,
  synproxy,
  range: ({ op, sreg, fromData, toData }) =>
    `range ${op} reg ${register(sreg)} ${data(fromData)} ${data(toData)}`,
  counter: ({ packets, bytes }) => `counter pkts ${packets} bytes ${bytes}`,
  quota: ({ bytes, consumed, flags }) =>
    `quota bytes ${bytes} consumed ${consumed} flags ${mask(flags, 'inv', 'depleted')}`,
  rt: loadOrSet('rt'),
  socket: ({ key, level, dreg }) =>
    `socket load ${words(key)}${key === 'cgroupv2' ? ` level ${level}` : ''} => reg ${register(dreg)}`,
  osf: ({ dreg }) => `osf dreg ${register(dreg)}`,
  connlimit: ({ count, flags }) => `connlimit count ${count} flags ${mask(flags, 'inv').toString(16)}`,
  notrack: () => 'notrack',
  xfrm: ({ dir, spnum, key, dreg }) => `xfrm load ${dir} ${spnum} ${words(key)} => reg ${register(dreg)}`,
  fwd: ({ sregDev }) => `fwd sreg_dev ${register(sregDev)}`,
  dup: ({ sregAddr, sregDev }) =>
    `dup${sregAddr === undefined ? '' : ` sreg_addr ${register(sregAddr)}`}${sregDev === undefined ? '' : ` sreg_dev ${register(sregDev)}`}`,
  tproxy: ({ family, regAddr, regPort }) =>
    `tproxy ${family === 'ipv4' ? 'ip' : family}${regAddr === undefined ? '' : ` addr reg ${register(regAddr)}`}${regPort === undefined ? '' : ` port reg ${register(regPort)}`}`,
  flow_offload: ({ tableName }) => `flow_offload flowtable ${tableName}`,
  dynset,
}

function dynset({ op, setName, sregKey, sregData, timeout, flags, expr, expressions }: Body): string {
  const own = Array.isArray(expressions) ? expressions : expr === undefined ? [] : [expr]
  const key = `${op} reg_key ${register(sregKey)} set ${setName}`
  const value = sregData === undefined ? '' : ` sreg_data ${register(sregData)}`
  const time = timeout === undefined ? '' : ` timeout ${timeout}ms`
  const inverted = mask(flags, 'inv') === 0 ? '' : ' invert'
  return `dynset ${key}${value}${time}${inverted}${own.map((each) => ` expr [ ${expressionText(each)} ]`).join('')}`
}

/** One expression without its brackets. */
export function expressionText(expression: unknown): string {
  const name = String(at(expression, 'name'))
  const text = EXPRESSIONS[name]
  const own = at(expression, 'data')
  return text === undefined ? `${name}?` : text(isObject(own) ? own : {})
}
