/** Programs that work well are not complained about: what they send now, and the kernel accepts, has no problem. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DecodedMessage, Exchanges } from '@nlkit/core'
import type { ExecutionContext } from 'ava'
import { openDecoder } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

/** True of these programs, and harmless: memory that was never set stands in the padding. */
const TRUE_ALARMS = new Set(['padding'])

/** What strace saw of shell lines in a namespace: the messages. */
function traced(t: ExecutionContext, namespace: Namespace, lines: readonly string[]): DecodedMessage[] {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-alarms-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'trace')
  const calls = [
    '-f',
    '-q',
    '-s',
    '0',
    '-e',
    'trace=network,close,dup,dup2',
    '-e',
    'read=all',
    '-e',
    'write=all',
  ]
  for (const line of lines) {
    const args = [...calls, '-A', '-o', file, '--', 'ip', 'netns', 'exec', namespace.name, 'sh', '-c', line]
    const { status, stderr } = spawnSync('strace', args, { encoding: 'utf8' })
    t.is(status, 0, `${line}: ${stderr}`)
  }
  const capture = openDecoder().decodeCapture(readFileSync(file), { format: 'strace' })
  t.deepEqual(capture.problems, [])
  return [...capture.messages]
}

/** Problems of requests that the kernel did not refuse. */
function alarms(t: ExecutionContext, messages: readonly DecodedMessage[]): string[] {
  const decoder = openDecoder()
  const exchanges = new Exchanges()
  const refused = new Set<number>()
  let requests = 0
  for (const message of messages) {
    const { exchange } = exchanges.take(message)
    if (message.header.flags.includes('request')) requests++
    if (exchange !== undefined && (message.outcome?.errno ?? 0) !== 0) refused.add(exchange.request.index)
  }
  t.true(requests > 10, 'there was something to look at')
  return messages
    .filter(({ index }) => !refused.has(index))
    .flatMap((message) =>
      message.problems
        .filter(({ code }) => !TRUE_ALARMS.has(code))
        .map(({ code, path, message: text }) => `${code} ${path}: ${text}: ${decoder.line(message)}`),
    )
}

const PROGRAMS: Readonly<Record<string, { needs: string; lines: readonly string[] }>> = {
  iproute2: {
    needs: 'ip',
    lines: [
      'ip link add v0 type veth peer name v1',
      'ip link add b0 type bridge; ip link set v1 master b0 up',
      'ip link set v0 up mtu 1400 txqueuelen 77 address 02:00:00:00:00:05 alias "an alias"',
      'ip link add x0 type vxlan id 42 dstport 4789 local 192.0.2.1',
      'ip addr add 192.0.2.1/24 dev v0; ip addr add 2001:db8::1/64 dev v0 nodad; ip addr show',
      'ip route add 198.51.100.0/24 via 192.0.2.2 metric 5 mtu 1300; ip route add 203.0.113.0/24 nexthop via 192.0.2.2 weight 2 nexthop via 192.0.2.3',
      'ip route add blackhole 10.0.0.0/8; ip -6 route add 2001:db8:1::/48 via 2001:db8::2; ip route get 198.51.100.7; ip route show table all',
      'ip neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev v0; ip neigh replace proxy 192.0.2.77 dev v0; ip neigh show',
      'ip rule add from 192.0.2.0/24 lookup 77 prio 100; ip rule add fwmark 5/0xff goto 200 prio 150; ip rule add prio 200 lookup main; ip rule',
      'ip nexthop add id 1 via 192.0.2.2 dev v0; ip nexthop add id 2 group 1; ip nexthop; ip route add 192.0.3.0/24 nhid 2',
      'ip addrlabel add prefix 2001:db8::/32 label 99; ip addrlabel; ip netconf; ip maddr; ip mroute; ip tcp_metrics',
      'bridge fdb add 02:00:00:00:00:07 dev v1 master static; bridge fdb; bridge link set dev v1 priority 10 cost 7; bridge -d link; bridge vlan',
      'tc qdisc add dev v0 root handle 1: htb default 1; tc class add dev v0 parent 1: classid 1:1 htb rate 1mbit; tc qdisc; tc class show dev v0',
      'tc qdisc add dev v0 ingress; tc filter show dev v0 ingress',
      'ip xfrm state add src 192.0.2.1 dst 192.0.2.2 proto esp spi 1 mode transport enc "cbc(aes)" 0x00112233445566778899aabbccddeeff; ip xfrm state; ip xfrm policy; ip xfrm state flush',
      'ss -a; ss -tnpi; ip link del x0; ip addr flush dev v0; ip link show; ip -s link; ip link del v0',
    ],
  },
  nftables: {
    needs: 'nft',
    lines: [
      `nft -f - <<'END'
table inet t {
  set s { type ipv4_addr; flags interval; elements = { 10.0.0.0/8, 192.0.2.1 } }
  map m { type inet_service : verdict; elements = { 22 : accept, 80 : drop } }
  chain c { type filter hook input priority 0; policy accept;
    ct state established,related accept
    ip saddr @s counter log prefix "seen" limit rate 5/second accept
    tcp dport vmap @m
    meta mark set 5 reject with icmpx type port-unreachable
  }
}
END`,
      'nft list ruleset; nft add element inet t s { 203.0.113.0/24 }; nft delete element inet t s { 10.0.0.0/8 }; nft list counters',
      'nft add rule inet t c udp sport 1-1000 notrack; nft insert rule inet t c ip6 daddr ::1 accept; nft monitor trace & sleep 0; kill $!; nft flush ruleset',
    ],
  },
  ethtool: {
    needs: 'ethtool',
    lines: [
      'ip link add v0 type veth peer name v1',
      'ethtool v0; ethtool -k v0; ethtool -K v0 gro on; ethtool -l v0; ethtool -c v0 || true; ethtool -g v0 || true; ethtool -a v0 || true; ethtool -T v0; ethtool --show-eee v0 || true; ethtool -i v0; ethtool -S v0',
    ],
  },
  conntrack: {
    needs: 'conntrack',
    lines: [
      'conntrack -I -p tcp -s 192.0.2.1 -d 192.0.2.2 --sport 1000 --dport 80 --state ESTABLISHED --timeout 100',
      'conntrack -L; conntrack -C; conntrack -S; conntrack -G -p tcp -s 192.0.2.1 -d 192.0.2.2 --sport 1000 --dport 80',
      'conntrack -U -p tcp -s 192.0.2.1 -d 192.0.2.2 --sport 1000 --dport 80 --mark 7; conntrack -L expect; conntrack -D -p tcp; conntrack -F',
    ],
  },
  ipset: {
    needs: 'ipset',
    lines: [
      'ipset create a hash:ip; ipset add a 192.0.2.1; ipset create n hash:net,port timeout 100 comment; ipset add n 192.0.2.0/24,tcp:80 comment "x"',
      'ipset create l list:set; ipset add l a; ipset create m bitmap:port range 1-100; ipset add m 5; ipset list; ipset test a 192.0.2.1',
      'ipset swap a a || true; ipset rename m p; ipset del a 192.0.2.1; ipset flush; ipset destroy l; ipset destroy',
    ],
  },
}

for (const [name, { needs: program, lines }] of Object.entries(PROGRAMS)) {
  needs(
    'netns',
    'strace',
    program,
  )(`no false alarm about what ${name} sends now`, (t) => {
    const namespace = Namespace.create(t)
    namespace.ip('link set lo up')
    t.deepEqual(alarms(t, traced(t, namespace, lines)), [])
  })
}
