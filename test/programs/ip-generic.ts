/** What `ip` shows of generic netlink: MACsec, L2TP, FOU, IOAM and segment routing. */
import type { Table } from '../support/programs/agreement.js'
import { at, type Comparison } from '../support/programs/comparison.js'
import { jsonComparison } from '../support/programs/json.js'
import { LINKS } from './iproute.js'

/** `ip` says so where the kernel has no such family. */
const lacks = (setUp: string) => `(${setUp}) || { echo Operation not supported >&2; exit 1; }`

const FOU = 'ip fou add port 5555 ipproto 4; ip fou add port 5556 gue'
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

export const ipGeneric: readonly Comparison[] = [
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
