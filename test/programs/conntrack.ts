/** `conntrack -L -o xml`: flows and expectations. */
import type { Rule } from '../support/programs/agreement.js'
import { at, type Body, type Comparison } from '../support/programs/comparison.js'
import { type Field, textComparison } from '../support/programs/text.js'

const FLOWS = `conntrack -I -s 192.0.2.1 -d 192.0.2.9 -p tcp --sport 1000 --dport 80 --state ESTABLISHED -t 600 -u ASSURED -m 7
conntrack -I -s 192.0.2.1 -d 192.0.2.9 -p udp --sport 1000 --dport 53 -t 60 --src-nat 198.51.100.1
conntrack -I -s 192.0.2.1 -d 192.0.2.9 -p icmp --icmp-type 8 --icmp-code 0 --icmp-id 77 -t 60 -w 5
conntrack -I -s 2001:db8::1 -d 2001:db8::9 -p sctp --sport 5 --dport 6 --state ESTABLISHED -t 60 --orig-vtag 5 --reply-vtag 6
conntrack -I -s 192.0.2.1 -d 192.0.2.9 -p gre --srckey 5 --dstkey 6 -t 60`

const EVENTS = `conntrack -I -s 192.0.2.1 -d 192.0.2.9 -p tcp --sport 1000 --dport 80 --state ESTABLISHED -t 600 -u ASSURED -m 7
conntrack -U -s 192.0.2.1 -d 192.0.2.9 -p tcp --sport 1000 --dport 80 -m 9
conntrack -D -s 192.0.2.1 -d 192.0.2.9 -p tcp --sport 1000 --dport 80`

const flows = (printed: string) => printed.split('\n').filter((line) => line.startsWith('<flow'))

/** Groups of one direction, in the order of the pattern below. */
function direction(tuple: string): readonly Rule[] {
  const address = (side: string) => (ours: Body) =>
    at(ours, `${tuple}.ip.v4${side}`) ?? at(ours, `${tuple}.ip.v6${side}`)
  const port =
    (side: string): Rule =>
    (ours, theirs) => {
      const own = at(ours, `${tuple}.proto.${side}Port`)
      return typeof theirs === 'string' && theirs.startsWith('0x') ? `0x${Number(own).toString(16)}` : own
    }
  const family = (ours: Body) => (at(ours, `${tuple}.ip.v4Src`) === undefined ? 'ipv6' : 'ipv4')
  return [family, address('Src'), address('Dst'), `${tuple}.proto.num`, port('src'), port('dst')]
}

const DIRECTION =
  '<layer3 protonum="\\d+" protoname="(\\w+)"><src>(.+?)</src><dst>(.+?)</dst></layer3><layer4 protonum="\\d+" protoname="(\\w+)">(?:<(?:sport|srckey)>(\\w+)</(?:sport|srckey)><(?:dport|dstkey)>(\\w+)</(?:dport|dstkey)>)?</layer4></meta>'

const fields: readonly Field[] = [
  [new RegExp(`<flow ?><meta direction="original">${DIRECTION}`), ...direction('tupleOrig')],
  [new RegExp(`<meta direction="reply">${DIRECTION}`), ...direction('tupleReply')],
  [/<meta direction="independent">/],
  [/<state>(\w+)<\/state>/, state],
  [/<timeout>(\d+)<\/timeout>/, 'timeout'],
  [/<mark>(\d+)<\/mark>/, 'mark'],
  [/<zone>(\d+)<\/zone>/, 'zone'],
  [/<use>(\d+)<\/use>/, 'use'],
  [/<id>(\d+)<\/id>/, 'id'],
  [/<(assured)\/>/, status('assured')],
  [
    /<(unreplied)\/>/,
    ({ status }) => (Array.isArray(status) && status.includes('seen-reply') ? undefined : 'unreplied'),
  ],
  [/<\/meta><\/flow>/],
]

function status(name: string): Rule {
  return (ours) => (Array.isArray(ours.status) && ours.status.includes(name) ? name : undefined)
}

/** Of SCTP their XML names the state by the list that is for TCP: the fourth there is FIN_WAIT. */
function state(ours: Body): unknown {
  const sctp = at(ours, 'protoinfo.sctp.state')
  return sctp === 'established' ? 'FIN_WAIT' : at(ours, 'protoinfo.tcp.state')
}

/** NFCT_T_NEW is a message that creates; what is neither that nor a deletion is an update. */
function eventType(ours: Body): string {
  if (at(ours, '$header.name') === 'IPCTNL_MSG_CT_DELETE') return 'destroy'
  const flags = at(ours, '$header.flags')
  return Array.isArray(flags) && flags.includes('create') ? 'new' : 'update'
}

export const conntrack: readonly Comparison[] = [
  textComparison({
    name: 'conntrack/flows',
    needs: ['conntrack'],
    setUp: FLOWS,
    run: 'conntrack -L -o xml,id',
    operations: ['new'],
    records: flows,
    fields: () => fields,
  }),
  textComparison({
    name: 'conntrack/events',
    needs: ['conntrack'],
    run: 'conntrack -E -o xml',
    // The first two lines of a document come before the events.
    listens: { during: EVENTS, lines: 5 },
    operations: ['new', 'delete'],
    records: flows,
    fields: () => [
      [/ type="(\w+)"/, eventType],
      // The port id of the program that caused it, and its name when it had not ended yet: from /proc, not the message.
      [/\[USERSPACE\] portid=(\d+)(?: progname=\S+)?/, '$header.port'],
      ...fields,
    ],
  }),
]
