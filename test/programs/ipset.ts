/** `ipset save`: sets of every type, each line as our objects say it. */
import { at, type Body, type Comparison, isObject, received } from '../support/programs/comparison.js'
import { lines } from '../support/programs/text.js'

const SETS = `ipset create a1 hash:ip family inet hashsize 64 maxelem 99 timeout 300 counters comment skbinfo
ipset add a1 192.0.2.1 timeout 99 packets 5 bytes 6 comment "hello you" skbmark 0x5/0xff skbprio 1:2 skbqueue 3
ipset create a2 hash:net family inet6; ipset add a2 2001:db8::/32; ipset add a2 2001:db8:1::/48 nomatch
ipset create a3 hash:ip,port; ipset add a3 192.0.2.1,tcp:80; ipset add a3 192.0.2.2,udp:53
ipset create a4 hash:net,iface; ipset add a4 192.0.2.0/24,eth0
ipset create a5 bitmap:ip range 192.0.2.0/24 netmask 30; ipset add a5 192.0.2.4
ipset create a6 bitmap:port range 0-100; ipset add a6 80
ipset create a7 bitmap:ip,mac range 192.0.2.0/24; ipset add a7 192.0.2.1,02:00:00:00:00:01
ipset create a8 list:set size 4; ipset add a8 a1; ipset add a8 a2 before a1
ipset create a9 hash:ip,port,ip; ipset add a9 192.0.2.1,udp:53,192.0.2.2
ipset create b1 hash:ip,port,net; ipset add b1 192.0.2.1,80,198.51.100.0/24
ipset create b2 hash:net,port; ipset add b2 192.0.2.0/24,sctp:9`

const MORE = `ipset create c1 hash:mac; ipset add c1 02:00:00:00:00:01
ipset create c2 hash:ip,mark markmask 0xff; ipset add c2 192.0.2.1,0x5
ipset create c3 hash:net,net; ipset add c3 192.0.2.0/24,198.51.100.0/24
ipset create c4 hash:ip,mac; ipset add c4 192.0.2.1,02:00:00:00:00:01
ipset create c5 hash:net,port,net; ipset add c5 192.0.2.0/24,tcp:80,198.51.100.0/24`

const hexadecimal = (value: unknown) => `0x${BigInt(String(value)).toString(16)}`
const address = (value: unknown) => at(value, 'ipv4') ?? at(value, 'ipv6')

/** 'word value' where there is one. */
const told = (word: string, value: unknown) => (value === undefined ? [] : [`${word} ${value}`])

function createLine({ setname, typename, family, data }: Body): string {
  const own = isObject(data) ? data : {}
  const hashed = String(typename).startsWith('hash:')
  const plain = ['hash:mac'].includes(String(typename))
  const flags = Array.isArray(own.cadtFlags) ? own.cadtFlags : []
  return [
    `create ${setname} ${typename}`,
    ...(hashed && !plain ? [`family ${family === 'ipv6' ? 'inet6' : 'inet'}`] : []),
    ...(own.markmask === undefined
      ? []
      : [`markmask 0x${Number(own.markmask).toString(16).padStart(8, '0')}`]),
    ...(own.ipTo === undefined ? [] : [`range ${address(own.ip)}-${address(own.ipTo)}`]),
    ...(own.portTo === undefined ? [] : [`range ${own.port}-${own.portTo}`]),
    ...told('hashsize', own.hashsize),
    ...told('maxelem', own.maxelem),
    ...told('netmask', own.netmask),
    ...told('size', own.size),
    ...told('timeout', own.timeout),
    ...['counters', 'comment', 'skbinfo'].filter((word) => flags.includes(`with-${word}`)),
    ...told('bucketsize', own.bucketsize),
    ...(own.initval === undefined ? [] : [`initval 0x${Number(own.initval).toString(16).padStart(8, '0')}`]),
  ].join(' ')
}

function addLine(set: Body, element: Body): string {
  const { cidr, cidr2, skbmark, skbprio } = element
  const [, dimensions = ''] = String(set.typename).split(':')
  const ip = address(element.ip)
  const ip2 = address(element.ip2)
  const parts = dimensions.split(',').map((dimension, index) => {
    if (dimension === 'set') return element.name
    if (dimension === 'iface') return element.iface
    if (dimension === 'mac') return element.ether
    if (dimension === 'mark') return `0x${Number(element.mark).toString(16).padStart(8, '0')}`
    if (dimension === 'port')
      return element.proto === undefined ? element.port : `${element.proto}:${element.port}`
    const second = index > 0
    const length = second ? cidr2 : cidr
    return length === undefined ? (second ? ip2 : ip) : `${second ? ip2 : ip}/${length}`
  })
  return [
    `add ${set.setname} ${parts.join(',')}`,
    ...(Array.isArray(element.cadtFlags) && element.cadtFlags.includes('nomatch') ? ['nomatch'] : []),
    ...told('timeout', element.timeout),
    ...told('packets', element.packets),
    ...told('bytes', element.bytes),
    ...(element.comment === undefined ? [] : [`comment "${element.comment}"`]),
    ...(skbmark === undefined ? [] : [`skbmark ${markText(skbmark)}`]),
    ...(skbprio === undefined ? [] : [`skbprio ${Number(skbprio) >>> 16}:${Number(skbprio) & 0xffff}`]),
    ...told('skbqueue', element.skbqueue),
  ].join(' ')
}

/** Mark and mask, a half each. */
function markText(value: unknown): string {
  const both = BigInt(String(value))
  return `${hexadecimal(both >> 32n)}/${hexadecimal(both & 0xffffffffn)}`
}

/** The lines of a set: its elements may come in several messages, the first of which describes it. */
function setLines(body: Body): string[] {
  const elements = at(body, 'adt.data')
  const adds = Array.isArray(elements)
    ? elements.filter(isObject).map((element) => addLine(body, element))
    : []
  return [...(isObject(body.data) ? [createLine(body)] : []), ...adds]
}

/** They sort the elements of a set by themselves. */
const sorted = (list: readonly string[]) => [...list].sort()

const save = (name: string, setUp: string, kernel?: string): Comparison => ({
  name,
  needs: ['ipset'],
  ...(kernel !== undefined && { kernel }),
  setUp,
  run: 'ipset save',
  compare(messages, printed) {
    const theirs = sorted(lines(printed))
    const ours = sorted(
      received(messages, 'list')
        .filter(({ setname }) => setname !== undefined)
        .flatMap(setLines),
    )
    if (theirs.length !== ours.length) return [`they print ${theirs.length}, we have ${ours.length}`]
    return theirs.flatMap((line, index) =>
      line === ours[index] ? [] : [`they say ${line}, we ${ours[index]}`],
    )
  },
})

export const ipset: readonly Comparison[] = [
  save('ipset/sets', SETS),
  // ipset says that it does not know a type which the kernel does not.
  save(
    'ipset/more-sets',
    MORE,
    'ipset create probe hash:mac || { echo Operation not supported >&2; exit 1; }',
  ),
]
