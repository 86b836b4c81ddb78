/** `ss`: sockets of every family that the kernel tells by sock_diag. */
import { join } from 'node:path'
import { root } from '../support/needs.js'
import type { Rule } from '../support/programs/agreement.js'
import { at, type Body, type Comparison } from '../support/programs/comparison.js'
import { type Field, textComparison } from '../support/programs/text.js'

const OPEN = join(root, 'test/dist/support/open-sockets.js')
const ss = (options: string) => `${process.execPath} ${OPEN} ss ${options} -n -H -O`

/** What they call the states. */
const STATES: Readonly<Record<string, string>> = {
  established: 'ESTAB',
  close: 'UNCONN',
  listen: 'LISTEN',
  'time-wait': 'TIME-WAIT',
}
const state: Rule = (ours) => STATES[String(ours.state)]

const endpoint =
  (side: 'src' | 'dst'): Rule =>
  (ours) => {
    const address = String(at(ours, `id.${side}`))
    const port = Number(at(ours, `id.${side === 'src' ? 'sport' : 'dport'}`))
    const shown = side === 'dst' && port === 0 && /^[0.:]+$/.test(address) ? address : address
    return `${shown.includes(':') ? `[${shown}]` : shown}:${port === 0 ? '*' : port}`
  }

const socketKey: Rule = (ours) => {
  const cookie = at(ours, 'id.cookie') ?? ours.cookie
  return Array.isArray(cookie) ? (Number(cookie[1]) * 2 ** 32 + Number(cookie[0])).toString(16) : undefined
}

/** Divided as they do. */
const divided =
  (path: string, by: number): Rule =>
  (ours) =>
    sixDigits(Number(at(ours, path)) / by)

const info = (name: string): Rule => `info.${name}`

/** The members of SK_MEMINFO, in their order. */
const memory: Field = [
  /skmem:\(r(\d+),rb(\d+),t(\d+),tb(\d+),f(\d+),w(\d+),o(\d+),bl(\d+),d(\d+)\)/,
  ...[
    'rmemAlloc',
    'rcvbuf',
    'wmemAlloc',
    'sndbuf',
    'fwdAlloc',
    'wmemQueued',
    'optmem',
    'backlog',
    'drops',
  ].map(
    (name): Rule =>
      (ours) =>
        at(ours, `skmeminfo.${name}`) ?? at(ours, `meminfo.${name}`),
  ),
]

const common: readonly Field[] = [
  memory,
  [/\bino:(\d+)/, (ours) => ours.inode ?? ours.ino],
  [/\bsk:([0-9a-f]+)/, socketKey],
  // Its path is found in the file system; of this process's own it cannot be reached.
  [/cgroup:\S+/],
  [/<->/],
]

const inet: readonly Field[] = [
  ...common,
  [/^(\S+) +(\d+) +(\d+) +(\S+) +(\S+)/, state, 'rqueue', 'wqueue', endpoint('src'), endpoint('dst')],
  [/v6only:(\d)/, 'skv6only'],
]

const tcp: readonly Field[] = [
  ...inet,
  [
    /timer:\((\w+),(?:(\d+)sec|\d+ms|[\d.min]+),(\d+)\)/,
    'timer',
    (ours) => Math.floor(Number(ours.expires) / 1000),
    'retrans',
  ],
  [
    /bbr:\(bw:(\d+)bps,mrtt:([\d.]+)(?:,pacing_gain:([\d.]+),cwnd_gain:([\d.]+))?\)/,
    (ours) => (Number(at(ours, 'bbrinfo.bwHi')) * 2 ** 32 + Number(at(ours, 'bbrinfo.bwLo'))) * 8,
    divided('bbrinfo.minRtt', 1000),
    (ours) => sixDigits(Number(at(ours, 'bbrinfo.pacingGain')) / 256),
    (ours) => sixDigits(Number(at(ours, 'bbrinfo.cwndGain')) / 256),
  ],
  [/ (ts)\b/, option('timestamps', 'ts')],
  [/ (sack)\b/, option('sack', 'sack')],
  [
    /wscale:(\d+),(\d+)/,
    (ours) => Number(at(ours, 'info.wscale')) & 15,
    (ours) => Number(at(ours, 'info.wscale')) >> 4,
  ],
  [/ rto:([\d.]+)/, divided('info.rto', 1000)],
  [/ rtt:([\d.]+)\/([\d.]+)/, divided('info.rtt', 1000), divided('info.rttvar', 1000)],
  [/ ato:([\d.]+)/, divided('info.ato', 1000)],
  [/ mss:(\d+)/, info('sndMss')],
  [/ pmtu:(\d+)/, info('pmtu')],
  [/ rcvmss:(\d+)/, info('rcvMss')],
  [/ advmss:(\d+)/, info('advmss')],
  [/ cwnd:(\d+)/, info('sndCwnd')],
  [/ ssthresh:(\d+)/, info('sndSsthresh')],
  [/ bytes_sent:(\d+)/, info('bytesSent')],
  [/ bytes_acked:(\d+)/, info('bytesAcked')],
  [/ bytes_received:(\d+)/, info('bytesReceived')],
  [/ data_segs_out:(\d+)/, info('dataSegsOut')],
  [/ data_segs_in:(\d+)/, info('dataSegsIn')],
  [/ segs_out:(\d+)/, info('segsOut')],
  [/ segs_in:(\d+)/, info('segsIn')],
  // Of mss, cwnd and rtt.
  [/ send \d+bps/],
  [/ lastsnd:(\d+)/, info('lastDataSent')],
  [/ lastrcv:(\d+)/, info('lastDataRecv')],
  [/ lastack:(\d+)/, info('lastAckRecv')],
  [/ pacing_rate (\d+)bps/, eightfold('info.pacingRate')],
  [/ delivery_rate (\d+)bps/, eightfold('info.deliveryRate')],
  [/ delivered:(\d+)/, info('delivered')],
  [/ (app_limited)/, (ours) => ((Number(at(ours, 'info.delivery')) & 1) === 1 ? 'app_limited' : undefined)],
  [/ busy:(\d+)ms/, divided('info.busyTime', 1000)],
  [/ unacked:(\d+)/, info('unacked')],
  [/ notsent:(\d+)/, info('notsentBytes')],
  [/ rcv_rtt:([\d.]+)/, divided('info.rcvRtt', 1000)],
  [/ rcv_space:(\d+)/, info('rcvSpace')],
  [/ rcv_ssthresh:(\d+)/, info('rcvSsthresh')],
  [/ minrtt:([\d.]+)/, divided('info.minRtt', 1000)],
  [/ snd_wnd:(\d+)/, info('sndWnd')],
  // What a loaded machine may add.
  [/ retrans:(\d+)\/(\d+)/, info('retrans'), info('totalRetrans')],
  [/ bytes_retrans:(\d+)/, info('bytesRetrans')],
  [/ backoff:(\d+)/, info('backoff')],
  [/ lost:(\d+)/, info('lost')],
  [/ sacked:(\d+)/, info('sacked')],
  [/ reordering:(\d+)/, info('reordering')],
  [/ reord_seen:(\d+)/, info('reordSeen')],
  [/ dsack_dups:(\d+)/, info('dsackDups')],
  [/ rcv_ooopack:(\d+)/, info('rcvOoopack')],
  [/ rwnd_limited:(\d+)ms\(\S+\)/, divided('info.rwndLimited', 1000)],
  [/ sndbuf_limited:(\d+)ms\(\S+\)/, divided('info.sndbufLimited', 1000)],
  [/ (bbr|cubic|reno)\b/, 'cong'],
]

function option(name: string, shown: string): Rule {
  return (ours) => {
    const options = at(ours, 'info.options')
    return Array.isArray(options) && options.includes(name) ? shown : undefined
  }
}

/** Bits of bytes; as large as a double holds. */
function eightfold(path: string): Rule {
  return (ours) => (BigInt(String(at(ours, path))) * 8n).toString()
}

/** As printf's %g. */
const sixDigits = (value: number) => Number(value.toPrecision(6))

/** The kernel's names of protocols of netlink are words to us, numbers to `ss -n`. */
const PROTOCOLS = [
  'route',
  'unused',
  'usersock',
  'firewall',
  'sock-diag',
  'nflog',
  'xfrm',
  'selinux',
  'iscsi',
  'audit',
  'fib-lookup',
  'connector',
  'netfilter',
  'ip6-fw',
  'dnrtmsg',
  'kobject-uevent',
  'generic',
]

const netlink: readonly Field[] = [
  memory,
  [/^UNCONN +(\d+) +(\d+)/, 'meminfo.rmemAlloc', 'meminfo.wmemAlloc'],
  [/ (\d+):(\d+)/, ({ protocol }) => PROTOCOLS.indexOf(String(protocol)), 'portid'],
  [/\*/],
  // Of /proc: the kernel gives none of them by diag.
  [/sk=0 cb=0 groups=0x([0-9a-f]+)/, ({ groups }) => (groups === undefined ? '00000000' : undefined)],
]

const UNIX_TYPES: Readonly<Record<string, string>> = { stream: 'u_str', dgram: 'u_dgr', seqpacket: 'u_seq' }

const unixName: Rule = ({ name }) => {
  const path = at(name, 'path')
  const abstract = at(name, 'abstract')
  return path ?? (abstract === undefined ? '*' : `@${String(abstract).replaceAll('\0', '@')}`)
}

const unix: readonly Field[] = [
  memory,
  [
    /^(\w+) +(\w+) +(\d+) +(\d+) +(\S+) +(\d+) +\* +(\d+)/,
    ({ type }) => UNIX_TYPES[String(type)],
    state,
    'rqlen.rqueue',
    'rqlen.wqueue',
    unixName,
    'ino',
    ({ peer }) => peer ?? 0,
  ],
  [/ino:(\d+)/, 'vfs.vfsIno'],
  // Major and minor as the kernel packs them.
  [/dev:(\d+)\/(\d+)/, (ours) => major(ours), (ours) => minor(ours)],
  [/peers:/],
  [/<->/],
]

const device = (ours: Body) => Number(at(ours, 'vfs.vfsDev'))
const major = (ours: Body) => device(ours) & 0xfff
const minor = (ours: Body) => device(ours) >>> 12

/** A ring of a packet socket, told in their words. */
const ring = (word: 'rx' | 'tx'): Field => [
  new RegExp(
    `ring_${word}\\(blk_size:(\\d+),blk_nr:(\\d+),frm_size:(\\d+),frm_nr:(\\d+),tmo:(\\d+),features:(0x[0-9a-f]+)\\)`,
  ),
  ...['blockSize', 'blockNr', 'frameSize', 'frameNr', 'retireTmo'].map((name) => `${word}Ring.${name}`),
  (ours) => `0x${Number(at(ours, `${word}Ring.features`)).toString(16)}`,
]

const PACKET_TYPES: Readonly<Record<string, string>> = { raw: 'p_raw', dgram: 'p_dgr' }
const PACKET_FLAGS = ['running', 'auxdata', 'origdev', 'vnethdr', 'loss']

/** ETH_P_ALL is a star, and a name only where the socket is bound. */
const packetProtocol: Rule = ({ num }) => (num === 3 ? '*' : `[${num}]`)

const packet: readonly Field[] = [
  ...common,
  [
    /^(\w+) UNCONN +(\d+) +(\d+) +(\S+?):(\S+) +\*/,
    ({ type }) => PACKET_TYPES[String(type)],
    'meminfo.rmemAlloc',
    'meminfo.wmemAlloc',
    packetProtocol,
    // By its index, of another message.
    (ours, theirs) => (at(ours, 'info.index') === 0 ? '*' : theirs),
  ],
  [/ver:(\d)/, 'info.version'],
  [/cpy_thresh:(\d+)/, 'info.copyThresh'],
  [
    /flags\( (.*?) \)/,
    (ours) => {
      const flags = at(ours, 'info.flags')
      const shown = PACKET_FLAGS.filter((flag) => Array.isArray(flags) && flags.includes(flag))
      return shown.length === 0 ? '0' : shown.join(' ')
    },
  ],
  ring('rx'),
  ring('tx'),
  // PACKET_FANOUT_HASH is 0 in the upper half.
  [
    /fanout\(id:(\d+),type:(\w+)\)/,
    ({ fanout }) => Number(fanout) & 0xffff,
    ({ fanout }) => FANOUTS[Number(fanout) >>> 16],
  ],
  [
    /bpf filter \((\d+)\): {2}((?:0x\w+ \d+ \d+ \d+, )+)/,
    ({ filter }) => (Array.isArray(filter) ? filter.length : undefined),
    ({ filter }) =>
      (Array.isArray(filter) ? filter : [])
        .map(
          ({ code, jt, jf, k }: Body) => `0x${Number(code).toString(16).padStart(2, '0')} ${jt} ${jf} ${k}, `,
        )
        .join(''),
  ],
]
const FANOUTS = ['hash', 'lb', 'cpu', 'roll', 'rnd', 'qm', 'cbpf', 'ebpf']

const hexadecimal =
  (path: string): Rule =>
  (ours) =>
    BigInt(String(at(ours, path))).toString(16)

const mptcp: readonly Field[] = [
  ...inet,
  [/subflows_max:(\d+)/, info('subflowsMax')],
  // MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED.
  [/(remote_key)/, (ours) => ((Number(at(ours, 'info.flags')) & 2) === 2 ? 'remote_key' : undefined)],
  [/token:([0-9a-f]+)/, hexadecimal('info.token')],
  [/write_seq:([0-9a-f]+)/, hexadecimal('info.writeSeq')],
  [/snd_una:([0-9a-f]+)/, hexadecimal('info.sndUna')],
  [/rcv_nxt:([0-9a-f]+)/, hexadecimal('info.rcvNxt')],
]

/** VMADDR_CID_ANY and VMADDR_PORT_ANY are a star. */
const vsockEnd = (side: 'src' | 'dst') => (ours: Body) =>
  [`${side}Cid`, `${side}Port`].map((key) => (ours[key] === 0xffffffff ? '*' : ours[key])).join(':')

const vsock: readonly Field[] = [
  ...common,
  [/^v_str +(\w+) +0 +0 +(\S+) +(\S+)/, state, vsockEnd('src'), vsockEnd('dst')],
]

const special = (kind: string, options: string) =>
  `python3 ${join(root, 'test/support/open-sockets.py')} ${kind} ss ${options} -n -H -O`

export const sockets: readonly Comparison[] = [
  textComparison({
    name: 'ss/packet',
    needs: ['ss', 'python3'],
    setUp: 'ip link add p0 type veth peer name p1; ip link set p0 up; ip link set p1 up',
    run: special('packet', '-0 -a -e -m -b'),
    operations: ['by-family'],
    fields: () => packet,
  }),
  textComparison({
    name: 'ss/vsock',
    needs: ['ss', 'python3'],
    kernel: `${special('vsock', '--vsock -a')} | grep -q v_str || { echo Operation not supported >&2; exit 1; }`,
    run: special('vsock', '--vsock -a -e -m'),
    operations: ['by-family'],
    fields: () => vsock,
  }),
  textComparison({
    name: 'ss/mptcp',
    needs: ['ss', 'python3'],
    setUp: 'ip link set lo up',
    run: special('mptcp', '-M -a -i -e -m'),
    operations: ['by-family'],
    fields: () => mptcp,
  }),
  textComparison({
    name: 'ss/tcp',
    needs: ['ss'],
    run: ss('-t -a -i -e -m -o'),
    operations: ['by-family'],
    fields: () => tcp,
  }),
  textComparison({
    name: 'ss/udp',
    needs: ['ss'],
    run: ss('-u -a -e -m'),
    operations: ['by-family'],
    fields: () => inet,
  }),
  textComparison({
    name: 'ss/unix',
    needs: ['ss'],
    run: ss('-x -a -e -m'),
    operations: ['by-family'],
    arrange: byState,
    fields: () => unix,
  }),
  textComparison({
    name: 'ss/netlink',
    needs: ['ss'],
    run: ss('-f netlink -a -e -m'),
    operations: ['by-family'],
    fields: () => netlink,
  }),
]

function byState(bodies: readonly Body[]): readonly Body[] {
  return bodies
}
