/** What would make a refused request succeed. */
import type { DecodedMessage, Outcome } from '@nlkit/core'
import { describePolicy } from '@nlkit/core'

interface Advice {
  readonly code: string
  /** C names of the requests; absent: any. */
  readonly requests?: RegExp
  readonly text: (request: DecodedMessage, outcome: Outcome) => string
}

/** The first that fits is given, so that the particular stands before the general. */
const ADVICE: readonly Advice[] = [
  {
    code: 'ENETUNREACH',
    requests: /^RTM_NEWROUTE$/,
    text: ({ body }) =>
      `the gateway${named(body.gateway)} must be reachable without a gateway: give interface${named(body.oif)} an ` +
      'address in its network first, or say `onlink` if it is reachable all the same',
  },
  {
    code: 'ESRCH',
    requests: /^RTM_DELROUTE$/,
    text: ({ body }) =>
      `no route fits all of what was said (table${named(body.table ?? body.rtmTable)}, ${String(body.dst ?? 'default')}` +
      `/${String(body.dstLen)}): look in which table it is with \`ip route show table all\`, and leave out what need not fit`,
  },
  {
    code: 'ENODEV',
    text: () => 'no interface has this index here: look it up by name in the network namespace of the socket',
  },
  {
    code: 'EOPNOTSUPP',
    requests: /^RTM_NEWLINK$/,
    text: ({ body }) =>
      `this kernel does not know the kind${named(kindOf(body))}: load its module (modprobe), or build a kernel with it`,
  },
  {
    code: 'EEXIST',
    text: () => 'it is there: drop `excl` and say `replace` to put this one in its place, or delete it first',
  },
  {
    code: 'ENOENT',
    requests: /_NEW/,
    text: ({ header }) =>
      header.flags.includes('create')
        ? 'something that the request names is not there: look at what the kernel says'
        : 'there is none to change: say `create` to make one',
  },
  {
    code: 'EBUSY',
    text: ({ header }) =>
      header.flags.includes('dump')
        ? 'another dump runs on this socket: read it to its NLMSG_DONE first, or use another socket'
        : 'something uses the object: release it first',
  },
  {
    code: 'EPERM',
    text: () =>
      "run it as root, or with CAP_NET_ADMIN in the user namespace that owns the socket's network namespace",
  },
  {
    code: 'ENOBUFS',
    text: () =>
      'the receive buffer is full: read what waits, then ask again; make the buffer larger (SO_RCVBUF)',
  },
  { code: 'EINTR', text: () => 'ask again: what was listed changed meanwhile' },
  {
    code: 'EADDRNOTAVAIL',
    requests: /^RTM_DELADDR$/,
    text: () =>
      'the interface does not have this address: both the address and the length of its prefix must fit',
  },
]

/** One sentence; undefined when the kernel's own text is all that can be said. */
export function adviceFor(request: DecodedMessage, outcome: Outcome): string | undefined {
  const { policy, path, missing, code } = outcome
  if (missing !== undefined) return `add ${missing}`
  if (policy !== undefined)
    return `give ${path ?? 'it'} a value that the kernel takes: ${describePolicy(policy)}`
  const known = ADVICE.find(
    (each) => each.code === code && (each.requests === undefined || each.requests.test(request.header.name)),
  )
  if (known !== undefined) return known.text(request, outcome)
  return path === undefined ? undefined : `look at ${path}: it is what the kernel objects to`
}

function named(value: unknown): string {
  return value === undefined ? '' : ` ${String(value)}`
}

function kindOf(body: Readonly<Record<string, unknown>>): unknown {
  const { linkinfo } = body
  return typeof linkinfo === 'object' && linkinfo !== null ? Reflect.get(linkinfo, 'kind') : undefined
}
