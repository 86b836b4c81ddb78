/** libnl itself over the running kernel, in the schedule after which it never reads an answer again, and ours in the same. */
import { spawnSync } from 'node:child_process'
import type { ExecutionContext } from 'ava'
import { openRoute } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const ROUTES = 2000
/** Rounds after the schedule. */
const LATER = 20

/** Dumps routes by libnl: alone, then two overlapping, then alone again; one line of figures each. */
const LIBNL = `
import ctypes as c, select
nl = c.CDLL('libnl-3.so.200')
nl.nl_socket_alloc.restype = nl.nlmsg_alloc_simple.restype = c.c_void_p
nl.nl_geterror.restype = c.c_char_p
sock = c.c_void_p(nl.nl_socket_alloc())
count = 0
@c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p)
def valid(message, _):
    global count
    count += 1
    return 0
assert nl.nl_connect(sock, 0) == 0
nl.nl_socket_modify_cb(sock, 0, 3, valid, None)
def send():
    message = c.c_void_p(nl.nlmsg_alloc_simple(26, 0x300))
    nl.nlmsg_append(message, (c.c_ubyte * 12)(2), 12, 4)
    assert nl.nl_send_auto(sock, message) > 0
    nl.nlmsg_free(message)
def read():
    global count
    count, failures = 0, set()
    while select.select([nl.nl_socket_get_fd(sock)], [], [], 0)[0]:
        result = nl.nl_recvmsgs_default(sock)
        if result < 0: failures.add(nl.nl_geterror(result).decode())
    print(count, ', '.join(failures), flush=True)
send(); read()
send(); send(); read()
for _ in range(${LATER}): send(); read()
`

const MISMATCH = 'Message sequence number mismatch'

function withRoutes(t: ExecutionContext): Namespace {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  const batch = Array.from({ length: ROUTES }, (_, n) => `route add 10.0.${n >> 8}.${n & 255}/32 dev v0`)
  namespace.run('ip', ['-batch', '-'], batch.join('\n'))
  return namespace
}

// libnl comes with iw.
needs(
  'netns',
  'python3',
  'iw',
)('two dumps that overlap: libnl reads no answer ever after, ours both and all that follow', async (t) => {
  const namespace = withRoutes(t)
  const { stdout, stderr } = spawnSync('ip', ['netns', 'exec', namespace.name, 'python3', '-c', LIBNL], {
    encoding: 'utf8',
  })
  const [alone = '', overlapping = '', ...later] = stdout.trimEnd().split('\n')
  t.true(Number.parseInt(alone, 10) >= ROUTES && alone.endsWith(' '), `${alone} ${stderr}`)
  t.true(Number.parseInt(overlapping, 10) >= ROUTES && overlapping.endsWith(MISMATCH), overlapping)
  t.deepEqual(later, Array(LATER).fill(`0 ${MISMATCH}`))

  await using net = await openRoute({ netns: namespace.path })
  const dump = () => net.dump('getroute', { family: 'inet' }).toArray()
  const fetches = [dump(), dump(), dump()]
  for (let round = 0; round < LATER; round++) fetches.push(dump())
  for (const routes of await Promise.all(fetches)) t.true(routes.length >= ROUTES)
  t.like(net.statistics, { late: 0, foreign: 0, overruns: 0 })
})
