/** What real programs sent, as tshark and as we read it, field by field; every difference has its reason here. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDecoder, pcapFileHeader, pcapPacket } from '@nlkit/core'
import { backend } from '../support/backend.js'
import { temporaryFolder } from '../support/folder.js'
import { needs, root } from '../support/needs.js'
import { comparePdml } from '../support/pdml.js'

const decoder = createDecoder(backend)

/** Why tshark says otherwise, by kinds of differences. */
const EXPLAINED: readonly (readonly [kinds: RegExp, reason: string])[] = [
  [
    /^netlink-route\.ifla_(hwaddr|broadcast) is IFLA_(ADDRESS|BROADCAST)$/,
    'the address of a tunnel is an IP address: we show it as one, tshark as a MAC address',
  ],
  [
    /^netlink-netfilter\.ipset\.comment is IPSET_ATTR_MEMSIZE$/,
    'number 26 has two names (linux/netfilter/ipset/ip_set.h): the comment of an element, the memory of a set; ' +
      'tshark knows the first',
  ],
  [
    /^netlink-netfilter\.queue\.config\.queue_maxlen is /,
    'the kernel reads it with ntohl (nfnetlink_queue.c: nfqnl_recv_config), tshark in host order',
  ],
  [/^genl\.reserved is reserved$/, 'tshark gives it no value'],
  [
    /^NL80211_IFACE_COMB_LIMITS is undefined$/,
    'NL80211_ATTR_INTERFACE_COMBINATIONS is a list of nests (nl80211.c: nl80211_put_iface_combinations): tshark takes ' +
      'the index for a type',
  ],
  [
    /^nl80211\.attr_value64 is \d+$/,
    'a list of frequencies, each an attribute of 8 bytes with its header: tshark takes one for an integer of 8 bytes',
  ],
  [
    /^nl80211\.attr_value(32)? is NL80211_(BSS_SIGNAL_MBM|SURVEY_INFO_NOISE)$/,
    'both are signed (mBm, dBm); tshark shows integers of nl80211 as unsigned or as bytes',
  ],
]

const VECTORS: readonly (readonly [
  file: string,
  protocol: string,
  least: { attributes: number; values: number },
])[] = [
  ['route', 'route', { attributes: 1400, values: 3000 }],
  ['traffic-control', 'route', { attributes: 140, values: 1000 }],
  ['sock-diag', 'sock_diag', { attributes: 100, values: 400 }],
  ['netfilter', 'netfilter', { attributes: 700, values: 1500 }],
  ['generic', 'generic', { attributes: 3500, values: 3500 }],
]

for (const [file, protocol, least] of VECTORS) {
  needs('tshark')(`${file}: tshark and we read the same`, (t) => {
    const text = readFileSync(join(root, 'test/vectors/messages', `${file}.hex`))
    const { bytes, datagrams } = decoder.decodeCapture(text, { protocol })
    const packets = Array.from(datagrams, ({ offset, length, protocol: number }) =>
      pcapPacket({ bytes: bytes.subarray(offset, offset + length), protocol: number }),
    )
    const pcap = Buffer.concat([pcapFileHeader(), ...packets])
    const path = join(temporaryFolder(t), 'vectors.pcap')
    writeFileSync(path, pcap)
    const pdml = execFileSync('tshark', ['-r', path, '-T', 'pdml'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const { attributes, values, differences } = comparePdml(pdml, decoder.decodeCapture(pcap), decoder)
    t.true(attributes >= least.attributes, `${attributes} attributes`)
    t.true(values >= least.values, `${values} values`)
    const unexplained = [...differences].filter(([kind]) => !EXPLAINED.some(([kinds]) => kinds.test(kind)))
    t.deepEqual(unexplained, [])
  })
}
