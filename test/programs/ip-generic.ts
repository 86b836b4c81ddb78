/** What `ip` shows of generic netlink: MACsec, L2TP, FOU, IOAM and segment routing. */
import type { Table } from '../support/programs/agreement.js'
import { at, type Body, type Comparison, isObject } from '../support/programs/comparison.js'
import { jsonComparison } from '../support/programs/json.js'
import { cipherSuite, LINKS, lacks, modules } from './iproute.js'

const FOU = `${modules('fou')}; ip fou add port 5555 ipproto 4; ip fou add port 5556 gue`
const L2TP = `ip l2tp add tunnel tunnel_id 3000 peer_tunnel_id 4000 encap udp local 192.0.2.1 remote 192.0.2.9 udp_sport 5000 udp_dport 6000
ip l2tp add session name l0 tunnel_id 3000 session_id 1000 peer_session_id 2000 cookie 01020304`

const l2tp: Table = {
  tunnel_id: 'connId',
  peer_tunnel: 'peerConnId',
  peer_tunnel_id: 'peerConnId',
  session_id: 'sessionId',
  peer_session_id: 'peerSessionId',
  interface: 'ifname',
  encap: 'encapType',
  local: (ours) => ours.ipSaddr ?? ours.ip6Saddr,
  peer: (ours) => ours.ipDaddr ?? ours.ip6Daddr,
  local_port: 'udpSport',
  peer_port: 'udpDport',
  offset: { why: 'gone from the kernel, always 0' },
  peer_offset: { why: 'gone from the kernel, always 0' },
}

const MACSEC = `${LINKS}
ip link add link p0 it type macsec port 11 encrypt on send_sci on replay on window 64
ip macsec add it tx sa 0 pn 100 on key 01 0102030405060708090a0b0c0d0e0f10; ip macsec add it tx sa 1 pn 7 off key 02 1102030405060708090a0b0c0d0e0f10
ip macsec add it rx port 12 address 02:00:00:00:00:12; ip macsec add it rx port 12 address 02:00:00:00:00:12 sa 0 pn 5 on key 03 2102030405060708090a0b0c0d0e0f10
ip link add link p1 it2 type macsec port 7 cipher gcm-aes-xpn-256 || true`

const TX_COUNTERS = ['OutPktsProtected', 'OutPktsEncrypted', 'OutOctetsProtected', 'OutOctetsEncrypted']
const SECY_COUNTERS = [
  'OutPktsUntagged',
  'InPktsUntagged',
  'OutPktsTooLong',
  'InPktsNoTag',
  'InPktsBadTag',
  'InPktsUnknownSCI',
  'InPktsNoSCI',
  'InPktsOverrun',
]

const list = (value: unknown): readonly Body[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** Counters are 'InPktsNoSCI' to them, 'inPktsNoSci' to us. */
function counters(stats: unknown): Body {
  const words: Readonly<Record<string, string>> = { Sci: 'SCI', Ok: 'OK', Sa: 'SA' }
  const own = Object.entries(isObject(stats) ? stats : {})
  return Object.fromEntries(
    own.map(([name, value]) => [
      name
        .replace(/^./, (first) => first.toUpperCase())
        .replace(/(Sci|Ok|Sa)$/, (word) => words[word] ?? word),
      value,
    ]),
  )
}

const channel = ({ sci }: Body) => `0x${BigInt(String(sci)).toString(16)}`
const association = ({ an, pn, active, keyid, stats }: Body) => ({
  an,
  pn,
  active,
  key: keyid,
  ...counters(stats),
})

const macsec: Table = {
  protect: 'secy.protect',
  validate: 'secy.validate',
  encrypt: 'secy.encrypt',
  send_sci: 'secy.incSci',
  end_station: 'secy.es',
  scb: 'secy.scb',
  replay: 'secy.replay',
  window: 'secy.window',
  icv_length: 'secy.icvLen',
  encoding_sa: 'secy.encodingSa',
  ifname: { why: 'found by the index in a message of its own' },
  sc: { why: 'of the request, not of the answer' },
  sa: { why: 'of the request, not of the answer' },
  cipher_suite: cipherSuite('secy.cipherSuite'),
  sci: ({ secy }) => (isObject(secy) ? channel(secy) : undefined),
  sa_list: ({ txsaList }) => list(txsaList).map(association),
  rx_sc: ({ rxscList }) =>
    list(rxscList).map(({ sci, active, stats, saList }) => ({
      sci: channel({ sci }),
      active,
      ...counters(stats),
      sa_list: list(saList).map(association),
    })),
  offload: 'offload.type',
  ...Object.fromEntries(
    ['secyStats', 'txscStats'].flatMap((set) =>
      (set === 'secyStats' ? SECY_COUNTERS : TX_COUNTERS).map((name) => [
        name,
        (ours: Body) => counters(ours[set])[name],
      ]),
    ),
  ),
}

export const ipGeneric: readonly Comparison[] = [
  jsonComparison({
    name: 'ip-macsec/all',
    needs: ['ip'],
    kernel: MACSEC,
    setUp: MACSEC,
    run: 'ip -s -j macsec show',
    operations: ['get-txsc'],
    table: () => macsec,
  }),
  jsonComparison({
    name: 'ip-ioam/namespaces',
    needs: ['ip'],
    setUp:
      'ip ioam namespace add 5 data 0x5 wide 0x700000000; ip ioam schema add 7 hello; ip ioam namespace set 5 schema 7',
    run: 'ip -j ioam namespace show',
    operations: ['dump-namespaces'],
    table: () => ({
      namespace: 'nsId',
      schema: 'scId',
      data: ({ nsData }) => Number(nsData).toString(16),
      wide: ({ nsDataWide }) => `0x${BigInt(String(nsDataWide)).toString(16)}`,
    }),
  }),
  jsonComparison({
    name: 'ip-sr/tunsrc',
    needs: ['ip'],
    setUp: 'ip sr tunsrc set 2001:db8::1',
    run: 'ip -j sr tunsrc show',
    operations: ['get-tunsrc'],
    table: () => ({ tunsrc: 'dst' }),
  }),
  jsonComparison({
    name: 'ip-fou/ports',
    needs: ['ip'],
    kernel: lacks(FOU),
    setUp: FOU,
    run: 'ip -j fou show',
    operations: ['get'],
    table: () => ({
      family: 'af',
      // By its number.
      ipproto: ({ ipproto }) => (ipproto === 'ipip' ? 4 : ipproto),
      gue: ({ type }) => (type === 'gue' ? null : undefined),
      local: (ours) => at(ours, 'localV4'),
      peer: (ours) => at(ours, 'peerV4'),
    }),
  }),
  jsonComparison({
    name: 'ip-l2tp/tunnels',
    needs: ['ip'],
    kernel: lacks(`${LINKS}\n${L2TP}`),
    setUp: `${LINKS}\n${L2TP}`,
    run: 'ip -j l2tp show tunnel',
    operations: ['tunnel-get'],
    table: () => l2tp,
  }),
  jsonComparison({
    name: 'ip-l2tp/sessions',
    needs: ['ip'],
    kernel: lacks(`${LINKS}\n${L2TP}`),
    setUp: `${LINKS}\n${L2TP}`,
    run: 'ip -j l2tp show session',
    operations: ['session-get'],
    table: () => l2tp,
  }),
]
