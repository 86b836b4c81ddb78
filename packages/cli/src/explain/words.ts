/** What a request asks for, in words. */
import type { DecodedMessage, Exchange } from '@nlkit/core'

/** Things that operations are about, where the schema's word is not the people's. */
const THINGS: Readonly<Partial<Record<string, string>>> = {
  link: 'interface',
  addr: 'address',
  neigh: 'neighbour entry',
  neightbl: 'neighbour table',
  nexthop: 'nexthop',
  qdisc: 'queueing discipline',
  tclass: 'traffic class',
  tfilter: 'traffic filter',
  nsid: 'network namespace id',
  mdb: 'multicast group entry',
  family: 'generic netlink family',
}

/** 'make a route', 'list all interfaces'. */
export function askedFor({ request, dump }: Exchange): string {
  const { operation, header } = request
  if (operation === undefined) return `do ${header.name}, which the schema does not know`
  const [, verb, what = ''] = /^(new|del|get|set)(.+)$/.exec(operation) ?? []
  const thing = THINGS[what] ?? what
  if (verb === undefined) return `do ${operation} of ${request.family ?? request.protocol}`
  if (verb === 'get') return dump ? `list every ${thing}` : `tell about one ${thing}`
  if (verb === 'del') return `delete ${article(thing)}`
  if (verb === 'set') return `change ${article(thing)}`
  return newWords(thing, header.flags)
}

/** The flags decide whether an object is made, replaced or changed. */
function newWords(thing: string, flags: DecodedMessage['header']['flags']): string {
  const create = flags.includes('create')
  if (create && flags.includes('excl')) return `make ${article(thing)} that is not there yet`
  if (create && flags.includes('replace')) return `make ${article(thing)}, or replace the one that is there`
  if (create && flags.includes('append')) return `make ${article(thing)} beside those that are there`
  if (create) return `make ${article(thing)}, or change the one that is there`
  if (flags.includes('replace')) return `replace ${article(thing)} that is there`
  return `change ${article(thing)} that is there`
}

function article(thing: string): string {
  return `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}`
}

/** What each flag means for this request, a sentence a flag. */
export function flagWords({ request, dump }: Exchange): string[] {
  return request.header.flags.flatMap((flag) => {
    if (typeof flag === 'number')
      return [`flag 0x${flag.toString(16)}: means nothing for this kind of message`]
    const meaning = FLAGS[flag] ?? (dump ? undefined : DO_FLAGS[flag])
    return meaning === undefined ? [] : [`${flag}: ${meaning}`]
  })
}

const FLAGS: Readonly<Partial<Record<string, string>>> = {
  ack: 'the kernel confirms success, too, not failure alone',
  echo: 'the notification of the change is sent back as well',
  dump: 'all objects that fit; ends with NLMSG_DONE',
  create: 'make it when it is not there',
  excl: 'fail with EEXIST when it is there',
  replace: 'put it in the place of the one that is there',
  append: 'put it behind those that are there',
  atomic: 'the list in one moment; kernels pass over it',
}

const DO_FLAGS: Readonly<Partial<Record<string, string>>> = {
  nonrec: 'do not delete what is below it',
  bulk: 'delete everything that fits',
  root: 'half of a dump: without `match` it asks for nothing more',
  match: 'half of a dump: without `root` it asks for nothing more',
}
