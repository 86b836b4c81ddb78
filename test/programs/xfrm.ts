/** `ip -d -s xfrm`: states and policies. */
import type { Rule } from '../support/programs/agreement.js'
import { at, type Comparison, received } from '../support/programs/comparison.js'
import { compareText, type Field, indented, textComparison } from '../support/programs/text.js'
import { translated } from './iproute.js'

const POLICIES = `ip xfrm policy add src 10.0.0.0/8 dst 10.1.0.0/16 proto udp sport 7 dport 53 dir in priority 7 mark 5 mask 0xff if_id 9 ptype main action allow tmpl src 192.0.2.1 dst 192.0.2.9 proto esp reqid 5 mode tunnel level use
ip xfrm policy add src 2001:db8::/32 dst ::/0 dir fwd action block index 10 limit time-soft 60 limit byte-hard 9999 flag localok`

const STATES = `ip xfrm state add src 192.0.2.1 dst 192.0.2.9 proto esp spi 0x1001 reqid 5 mode tunnel auth-trunc "hmac(sha256)" 0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20 96 enc "cbc(aes)" 0x000102030405060708090a0b0c0d0e0f mark 5 mask 0xff limit time-hard 3600 limit byte-hard 99999 flag af-unspec replay-window 32 sel src 10.0.0.0/8 dst 10.1.0.0/16 proto tcp sport 5 dport 7 output-mark 7 mask 0xf if_id 9
ip xfrm state add src 192.0.2.1 dst 192.0.2.9 proto ah spi 0x1002 mode transport auth "hmac(sha1)" 0x0102030405060708090a0b0c0d0e0f1011121314 flag esn replay-window 64 replay-oseq 9
ip xfrm state add src 2001:db8::1 dst 2001:db8::9 proto esp spi 0x1003 mode transport aead "rfc4106(gcm(aes))" 0x000102030405060708090a0b0c0d0e0f10111213 128 encap espinudp 4500 4501 ::
ip xfrm state add src 192.0.2.1 dst 192.0.2.9 proto comp spi 0x77 comp deflate mode tunnel`

const hexadecimal =
  (path: string, digits = 0): Rule =>
  (ours) =>
    `0x${Number(at(ours, path)).toString(16).padStart(digits, '0')}`

/** Infinite is written so, and is all ones. */
const limit =
  (path: string): Rule =>
  (ours) => {
    const value = String(at(ours, path))
    return value === '18446744073709551615' ? '(INF)' : value
  }

/** Both are of a selector; ports are only there with a protocol that has them. */
const selector = (path: string): readonly Field[] => [
  [
    /src (\S+)\/(\d+) dst (\S+)\/(\d+)( proto \w+)?( sport \d+)?( dport \d+)?(?: uid (\d+))?/,
    `${path}.saddr`,
    `${path}.prefixlenS`,
    `${path}.daddr`,
    `${path}.prefixlenD`,
    (ours) => ` proto ${at(ours, `${path}.proto`)}`,
    (ours) => ` sport ${at(ours, `${path}.sport`)}`,
    (ours) => ` dport ${at(ours, `${path}.dport`)}`,
    `${path}.user`,
  ],
]

const limits = (config: string, current: string): readonly Field[] => [
  [
    /limit: soft (\S+)\(bytes\), hard (\S+)\(bytes\)/,
    limit(`${config}.softByteLimit`),
    limit(`${config}.hardByteLimit`),
  ],
  [
    /limit: soft (\S+)\(packets\), hard (\S+)\(packets\)/,
    limit(`${config}.softPacketLimit`),
    limit(`${config}.hardPacketLimit`),
  ],
  [
    /expire add: soft (\d+)\(sec\), hard (\d+)\(sec\)/,
    `${config}.softAddExpiresSeconds`,
    `${config}.hardAddExpiresSeconds`,
  ],
  [
    /expire use: soft (\d+)\(sec\), hard (\d+)\(sec\)/,
    `${config}.softUseExpiresSeconds`,
    `${config}.hardUseExpiresSeconds`,
  ],
  [/(\d+)\(bytes\), (\d+)\(packets\)/, `${current}.bytes`, `${current}.packets`],
  // In the time of day.
  [/add \S+ \S+ use \S+(?: \S+)?/],
  [/lifetime config:/],
  [/lifetime current:/],
]

/** A number of 8 hexadecimal digits. */
const eight =
  (path: string): Rule =>
  (ours) =>
    Number(at(ours, path)).toString(16).padStart(8, '0')

/** Names of flags, and the mask that they make. */
const flags =
  (path: string): Rule =>
  (ours) => {
    const own = at(ours, path)
    return Array.isArray(own) ? own.join(' ') : own
  }

const mark: Field = [/\smark (0x[0-9a-f]+)\/(0x[0-9a-f]+)/, hexadecimal('mark.v'), hexadecimal('mark.m')]
const interfaceId: Field = [/if_id (0x[0-9a-f]+)/, hexadecimal('ifId')]

const policy: readonly Field[] = [
  [
    /tmpl src (\S+) dst (\S+)\s+proto (\w+) spi 0x([0-9a-f]+)\(\d+\) reqid (\d+)\(0x[0-9a-f]+\) mode (\w+)\s+level (\w+) share (\w+)/,
    'tmpl.0.saddr',
    'tmpl.0.daddr',
    'tmpl.0.proto',
    eight('tmpl.0.spi'),
    'tmpl.0.reqid',
    'tmpl.0.mode',
    (ours) => (at(ours, 'tmpl.0.optional') === 1 ? 'use' : 'required'),
    'tmpl.0.share',
  ],
  [
    /enc-mask ([0-9a-f]+) auth-mask ([0-9a-f]+) comp-mask ([0-9a-f]+)/,
    eight('tmpl.0.ealgos'),
    eight('tmpl.0.aalgos'),
    eight('tmpl.0.calgos'),
  ],
  ...selector('sel'),
  [/dir (\w+)/, 'dir'],
  [/action (\w+)/, 'action'],
  [/index (\d+)/, 'index'],
  [/priority (\d+)/, 'priority'],
  [/ptype (\w+)/, 'policyType.type'],
  [/share (\w+)/, 'share'],
  // The mask in parentheses is the same again.
  [/flag +(.*?) ?\(0x[0-9a-f]+\)/, flags('flags')],
  mark,
  interfaceId,
  ...limits('lft', 'curlft'),
]

const algorithm = (word: string, name: string): Field => [
  new RegExp(`\\s${word} (\\S+) 0x([0-9a-f]*) \\((\\d+) bits\\)(?: (\\d+))?`),
  `${name}.algName`,
  `${name}.algKey`,
  `${name}.algKeyLen`,
  (ours) => at(ours, `${name}.algTruncLen`) ?? at(ours, `${name}.algIcvLen`),
]

/** They have no word for IPPROTO_IPIP among the protocols of IPsec. */
const protocol = translated('proto', { ipip: '4' })

const state: readonly Field[] = [
  [/^src (\S+) dst (\S+)/, 'saddr', 'daddr'],
  [
    /proto (\w+) spi 0x([0-9a-f]+)\(\d+\) reqid (\d+)\(0x[0-9a-f]+\) mode (\w+)/,
    protocol,
    eight('spi'),
    'reqid',
    'mode',
  ],
  [
    /anti-replay esn context:\s+seq-hi 0x([0-9a-f]+), seq 0x([0-9a-f]+), oseq-hi 0x([0-9a-f]+), oseq 0x([0-9a-f]+)\s+replay_window (\d+), bitmap-length (\d+)\s+((?:[0-9a-f]{8} ?)+)/,
    hex('replayEsnVal.seqHi'),
    hex('replayEsnVal.seq'),
    hex('replayEsnVal.oseqHi'),
    hex('replayEsnVal.oseq'),
    'replayEsnVal.replayWindow',
    'replayEsnVal.bmpLen',
    (ours) => list(at(ours, 'replayEsnVal.bmp')),
  ],
  [
    /anti-replay context: seq 0x([0-9a-f]+), oseq 0x([0-9a-f]+), bitmap 0x([0-9a-f]+)/,
    hex('replayVal.seq'),
    hex('replayVal.oseq'),
    eight('replayVal.bitmap'),
  ],
  [
    /replay-window (\d+) replay (\d+) failed (\d+)/,
    'stats.replayWindow',
    'stats.replay',
    'stats.integrityFailed',
  ],
  [/replay-window (\d+)/, 'replayWindow'],
  [/ seq 0x([0-9a-f]+)/, eight('seq')],
  [/flag +(.*?) ?\(0x[0-9a-f]+\)/, flags('flags')],
  [/output-mark (0x[0-9a-f]+)(?:\/(0x[0-9a-f]+))?/, hexadecimal('setMark'), hexadecimal('setMarkMask')],
  mark,
  algorithm('auth-trunc', 'algAuthTrunc'),
  algorithm('auth', 'algAuth'),
  algorithm('enc', 'algCrypt'),
  // Compression has no key.
  [/\scomp (\S+)(?= *\n)/, 'algComp.algName'],
  algorithm('aead', 'algAead'),
  [
    /encap type (\w+) sport (\d+) dport (\d+) addr (\S+)/,
    'encap.type',
    'encap.sport',
    'encap.dport',
    'encap.oa',
  ],
  [/\ssel(?=\s)/],
  ...selector('sel'),
  interfaceId,
  [/stats:/],
  ...limits('lft', 'curlft'),
]

function hex(path: string): Rule {
  return (ours) => Number(at(ours, path)).toString(16)
}

const list = (words: unknown) =>
  Array.isArray(words)
    ? words.map((word) => `${Number(word).toString(16).padStart(8, '0')} `).join('')
    : words

export const xfrm: readonly Comparison[] = [
  {
    name: 'ip-xfrm/default',
    needs: ['ip'],
    setUp: 'ip xfrm policy setdefault in block fwd accept out accept',
    run: 'ip xfrm policy getdefault',
    compare: (messages, printed) =>
      compareText(printed, received(messages, 'getdefault')[0] ?? {}, [
        [/^Default policies:/],
        [/in: +(\w+)/, 'in'],
        [/fwd: +(\w+)/, 'fwd'],
        [/out: +(\w+)/, 'out'],
      ]),
  },
  textComparison({
    name: 'ip-xfrm/policy-count',
    needs: ['ip'],
    setUp:
      'ip xfrm policy add src 10.0.0.0/8 dst 10.1.0.0/16 dir in; ip xfrm policy set hthresh4 24 16 hthresh6 64 64',
    run: 'ip -s xfrm policy count',
    operations: ['newspdinfo'],
    fields: () => [
      [/SPD IN +(\d+) OUT (\d+) FWD (\d+)/, 'info.incnt', 'info.outcnt', 'info.fwdcnt'],
      [/\(Sock: IN (\d+) OUT (\d+) FWD (\d+)\)/, 'info.inscnt', 'info.outscnt', 'info.fwdscnt'],
    ],
  }),
  textComparison({
    name: 'ip-xfrm/state-count',
    needs: ['ip'],
    run: 'ip -s xfrm state count',
    operations: ['newsadinfo'],
    fields: () => [
      [/SAD count (\d+) \(buckets count (\d+) Max (\d+)\)/, 'cnt', 'hinfo.sadhcnt', 'hinfo.sadhmcnt'],
    ],
  }),
  textComparison({
    name: 'ip-xfrm/policies',
    needs: ['ip'],
    setUp: POLICIES,
    run: 'ip -d -s xfrm policy',
    operations: ['newpolicy'],
    records: indented,
    fields: () => policy,
  }),
  textComparison({
    name: 'ip-xfrm/states',
    needs: ['ip'],
    kernel: `(${STATES}) || { echo Operation not supported >&2; exit 1; }`,
    setUp: STATES,
    run: 'ip -d -s xfrm state',
    operations: ['newsa'],
    records: indented,
    fields: () => state,
  }),
]
