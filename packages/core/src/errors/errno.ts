/**
 * Linux error numbers (asm-generic, which every architecture but mips, sparc, alpha and parisc uses),
 * with the kernel-internal ones above 511 that some netlink families leak.
 */

/** Names in the order of their numbers, from 1; `-` where no number is assigned. */
const NAMES = `
EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK EBUSY EEXIST
EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM
ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP - ENOMSG EIDRM ECHRNG EL2NSYNC EL3HLT EL3RST ELNRNG
EUNATCH ENOCSI EL2HLT EBADE EBADR EXFULL ENOANO EBADRQC EBADSLT - EBFONT ENOSTR ENODATA ETIME ENOSR ENONET
ENOPKG EREMOTE ENOLINK EADV ESRMNT ECOMM EPROTO EMULTIHOP EDOTDOT EBADMSG EOVERFLOW ENOTUNIQ EBADFD EREMCHG
ELIBACC ELIBBAD ELIBSCN ELIBMAX ELIBEXEC EILSEQ ERESTART ESTRPIPE EUSERS ENOTSOCK EDESTADDRREQ EMSGSIZE
EPROTOTYPE ENOPROTOOPT EPROTONOSUPPORT ESOCKTNOSUPPORT EOPNOTSUPP EPFNOSUPPORT EAFNOSUPPORT EADDRINUSE
EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN ENOTCONN ESHUTDOWN
ETOOMANYREFS ETIMEDOUT ECONNREFUSED EHOSTDOWN EHOSTUNREACH EALREADY EINPROGRESS ESTALE EUCLEAN ENOTNAM ENAVAIL
EISNAM EREMOTEIO EDQUOT ENOMEDIUM EMEDIUMTYPE ECANCELED ENOKEY EKEYEXPIRED EKEYREVOKED EKEYREJECTED EOWNERDEAD
ENOTRECOVERABLE ERFKILL EHWPOISON
`
  .trim()
  .split(/\s+/)

const INTERNAL: Readonly<Record<number, string>> = {
  512: 'ERESTARTSYS',
  517: 'EPROBE_DEFER',
  519: 'EOPENSTALE',
  522: 'EBADCOOKIE',
  524: 'ENOTSUPP',
}

/** What an error number means when a netlink request is refused with it and the kernel gives no text. */
const MEANINGS: Readonly<Record<string, string>> = {
  EPERM: "not permitted: it needs CAP_NET_ADMIN in the socket's network namespace (run as root)",
  EACCES: 'not permitted: it needs CAP_NET_ADMIN, or the object does not allow this',
  ENOENT: 'no such object',
  ESRCH: 'no such object: nothing matches what was asked for',
  EINTR: 'interrupted: ask again',
  ENOMEM: 'the kernel is out of memory',
  EBUSY: 'the object is in use',
  EEXIST: 'it exists already',
  EXDEV: 'the objects belong to different devices or namespaces',
  ENODEV: 'no such interface',
  EINVAL: 'the kernel does not accept these values',
  ENOSPC: 'no room is left in a kernel table',
  ERANGE: 'a value is out of its range',
  E2BIG: 'too many values',
  ENAMETOOLONG: 'a name is too long',
  ELOOP: 'the interfaces would form a loop, or are stacked too deep',
  ENODATA: 'nothing is there to read',
  EOVERFLOW: 'a value is too large',
  EMSGSIZE: 'the answer does not fit one message: dump instead, or ask for less',
  EPROTONOSUPPORT: 'the kernel has no such protocol or option (module not loaded?)',
  EOPNOTSUPP: 'the kernel, or this kind of object, does not support it (module not loaded?)',
  ENOTSUPP: 'the kernel, or this kind of object, does not support it',
  EAFNOSUPPORT: 'the kernel does not support this address family (is IPv6 disabled?)',
  EADDRINUSE: 'the address or port is in use',
  EADDRNOTAVAIL: 'no such address on this interface',
  ENETDOWN: 'the interface is down: set it up first',
  ENETUNREACH: 'the gateway cannot be reached: no route on an interface that is up leads to it',
  EHOSTUNREACH: 'no route to the destination',
  ENOBUFS: 'the receive buffer of the socket was full',
  ECONNREFUSED: 'nobody listens there: the kernel lacks this protocol, or the port is closed',
  ENOTCONN: 'not connected',
  ECONNRESET: 'the peer is gone',
  ETIMEDOUT: 'the kernel gave up waiting',
}

/** `22` -> `'EINVAL'`; a number Linux does not assign becomes `'E1234'`. The sign does not matter. */
export function errnoName(errno: number): string {
  const number = Math.abs(errno)
  const name = NAMES[number - 1] ?? INTERNAL[number]
  return name === undefined || name === '-' ? `E${number}` : name
}

/** `'EINVAL'` -> `22`; undefined for a name Linux does not have. */
export function errnoNumber(name: string): number | undefined {
  const index = NAMES.indexOf(name)
  if (index >= 0 && name !== '-') return index + 1
  for (const [number, internal] of Object.entries(INTERNAL)) if (internal === name) return Number(number)
  return undefined
}

/** A clause that says what a refusal with this number means; the name itself when netlink has no use for it. */
export function errnoMeaning(errno: number): string {
  const name = errnoName(errno)
  return MEANINGS[name] ?? `the kernel answered ${name}`
}
