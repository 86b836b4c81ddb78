/** `nlkit trace`: the real strace over real programs, each in a namespace of its own. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { openDecoder } from 'nlkit'
import { nlkit, type Ran, start } from '../support/command.js'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const live = needs('netns', 'strace')
const compiled = needs('netns', 'strace', 'cc')
const asRoot = needs('root', 'strace')

const command = join(root, 'node_modules/.bin/nlkit')

/** Traces a program inside the namespace, from outside: strace cannot look its sockets up there. */
function trace(namespace: Namespace, words: readonly string[], more: readonly string[] = []): Ran {
  return nlkit(['trace', ...more, '--', 'ip', 'netns', 'exec', namespace.name, ...words])
}

function temporary(t: ExecutionContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  return folder
}

live('a request with its answer, a dump folded to a count, and what the program prints itself', (t) => {
  const { stdout, status } = trace(Namespace.create(t), ['ip', 'link'])
  t.is(status, 0)
  t.regex(stdout, /^1: lo: <LOOPBACK/m)
  t.regex(stdout, /^\d+ → RTM_GETLINK request dump seq \d+/m)
  t.regex(stdout, /^ {2}← done: 1 RTM_NEWLINK, in \d+\.\d{3} ms$/m)
})

live('every message of a dump, when asked for', (t) => {
  const { stdout } = trace(Namespace.create(t), ['ip', 'link'], ['--all'])
  t.regex(stdout, /^ {2}← RTM_NEWLINK multi.* ifname lo/m)
})

live('a refused route: errno, the text of the kernel, the status of the command', (t) => {
  const namespace = Namespace.create(t)
  const route = ['ip', 'route', 'add', '192.0.2.0/24', 'via', '192.0.2.1', 'dev', 'lo']
  const { stdout, stderr, status } = trace(namespace, route)
  t.is(status, 2)
  t.is(stderr, 'Error: Nexthop has invalid gateway.\n')
  t.regex(stdout, /→ RTM_NEWROUTE request ack excl create.*gateway 192\.0\.2\.1, oif 1/)
  t.regex(stdout, /← ENETUNREACH: Nexthop has invalid gateway in \d/)
  t.regex(stdout, /36 +08 00 05 00 c0 00 02 01 +RTA_GATEWAY +gateway +192\.0\.2\.1/)
})

live('story: a route over interface 0', (t) => {
  const namespace = Namespace.create(t)
  const call =
    'call route newroute --rtm-family inet --dst-len 24 --dst 192.0.2.0 --rtm-type unicast --oif 0 --flags create,excl'
  const { stdout, status } = trace(namespace, [process.execPath, command, ...call.split(' ')])
  t.is(status, 1)
  t.regex(stdout, /! zero-ifindex at \d+ oif: RTA_OIF is 0, and interface index 0 is no interface/)
  t.regex(stdout, /RTA_OIF +oif +0 {2}◀ zero-ifindex/)
  t.regex(stdout, /← E\w+: /)
})

live('story: a delete that fails because of a wrong table', (t) => {
  const namespace = Namespace.create(t)
  namespace.ip('route add blackhole 192.0.2.0/24 table 7')
  const { stdout, status } = trace(namespace, ['ip', 'route', 'del', 'blackhole', '192.0.2.0/24'])
  t.is(status, 2)
  t.regex(stdout, /→ RTM_DELROUTE request ack .*rtmTable main.*dst 192\.0\.2\.0/)
  t.regex(stdout, /← ESRCH: .* in /)
  t.regex(stdout, /rtm_table +rtmTable +main/)
})

live('story: a value that breaks the policy is marked where it stands', (t) => {
  const namespace = Namespace.create(t)
  const call = (...words: string[]) => [process.execPath, command, 'call', 'link', ...words]
  const name = trace(namespace, call('getlink', '--ifname', 'much-too-long-for-one'))
  t.regex(name.stdout, /← ERANGE at ifname \(offset 32\): .*, (nul-)?string of at most 15 bytes/)
  t.regex(name.stdout, /IFLA_IFNAME +ifname +much-too-long-for-one {2}◀ ERANGE: /)
  const vlan = '--link 1 --ifname v5000 --linkinfo.kind vlan --linkinfo.data.id 5000 --flags create,excl'
  const { stdout, status } = trace(namespace, call('newlink', ...vlan.split(' ')))
  t.is(status, 1)
  t.regex(stdout, /IFLA_VLAN_ID +id +5000/)
  // Kernels without VLANs say that first.
  t.regex(stdout, /← (EINVAL|ERANGE) at linkinfo\.data\.id|← ERANGE: Invalid VLAN id|← EOPNOTSUPP: /)
})

/** Asks for all routes twice on one socket, and reads only then. */
const TWO_DUMPS = `
#include <linux/rtnetlink.h>
#include <stdlib.h>
#include <sys/socket.h>
int main(void) {
  static char answer[1 << 16];
  struct { struct nlmsghdr header; struct rtmsg body; } ask = {0};
  int fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
  ask.header.nlmsg_len = sizeof ask;
  ask.header.nlmsg_type = RTM_GETROUTE;
  ask.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
  for (ask.header.nlmsg_seq = 1; ask.header.nlmsg_seq <= 2; ask.header.nlmsg_seq++)
    if (send(fd, &ask, sizeof ask, 0) < 0) return 1;
  for (;;) {
    ssize_t got = recv(fd, answer, sizeof answer, 0);
    struct nlmsghdr *message = (void *)answer;
    if (got < 0) return 2;
    for (; NLMSG_OK(message, got); message = NLMSG_NEXT(message, got))
      if (message->nlmsg_type == NLMSG_DONE) return 0;
  }
}
`

compiled('story: a second dump while one runs', (t) => {
  const namespace = Namespace.create(t)
  const folder = temporary(t)
  const program = join(folder, 'two-dumps')
  execFileSync('cc', ['-x', 'c', '-o', program, '-'], { input: TWO_DUMPS })
  const routes = Array.from({ length: 250 }, (_, index) => `route add blackhole 198.51.100.${index}\n`)
  execFileSync('ip', ['-n', namespace.name, '-batch', '-'], { input: routes.join('') })
  const { stdout, status } = trace(namespace, [program])
  t.is(status, 0)
  t.regex(stdout, /! dump-overlap message 1: the dump of message 0 \(RTM_GETROUTE\) has not ended/)
  t.regex(stdout, /← EBUSY: /)
  t.regex(stdout, /← done: \d{3} RTM_NEWROUTE/)
})

/** Asks for something that is not there, but another socket has put a false success into the queue before. */
const FORGED_ANSWER = `
#include <linux/rtnetlink.h>
#include <sys/socket.h>
int main(void) {
  static char answer[1 << 16];
  struct { struct nlmsghdr header; struct ifinfomsg body; } ask = {0};
  struct { struct nlmsghdr header; struct nlmsgerr body; } forged = {0};
  struct sockaddr_nl victim = { .nl_family = AF_NETLINK };
  socklen_t size = sizeof victim;
  int asking = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE), forger = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
  if (bind(asking, (void *)&victim, size) || getsockname(asking, (void *)&victim, &size)) return 1;
  forged.header.nlmsg_len = sizeof forged;
  forged.header.nlmsg_type = NLMSG_ERROR;
  forged.header.nlmsg_seq = forged.body.msg.nlmsg_seq = 7;
  if (sendto(forger, &forged, sizeof forged, 0, (void *)&victim, sizeof victim) < 0) return 2;
  ask.header.nlmsg_len = sizeof ask;
  ask.header.nlmsg_type = RTM_GETLINK;
  ask.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
  ask.header.nlmsg_seq = 7;
  ask.body.ifi_index = 4242;
  if (send(asking, &ask, sizeof ask, 0) < 0) return 3;
  struct sockaddr_nl sender;
  size = sizeof sender;
  return recvfrom(asking, answer, sizeof answer, 0, (void *)&sender, &size) < 0;
}
`

compiled('an answer that does not come from the kernel', (t) => {
  const program = join(temporary(t), 'forged')
  execFileSync('cc', ['-x', 'c', '-o', program, '-'], { input: FORGED_ANSWER })
  const { stdout, status } = trace(Namespace.create(t), [program])
  t.is(status, 0)
  t.regex(
    stdout,
    /→ RTM_GETLINK request ack seq 7.*\n.*← ok.*\n.*! foreign-sender .* it came from port \d+, not from/,
  )
})

/** Lets changes of its own overflow its small receive buffer. */
const OVERFLOW = `
#include <linux/rtnetlink.h>
#include <string.h>
#include <sys/socket.h>
int main(void) {
  static char answer[1 << 16];
  struct { struct nlmsghdr header; struct ifinfomsg body; } ask = {0};
  struct sockaddr_nl group = { .nl_family = AF_NETLINK, .nl_groups = RTMGRP_LINK };
  int listener = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE), changer = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
  int size = 1;
  setsockopt(listener, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
  if (bind(listener, (void *)&group, sizeof group)) return 1;
  ask.header.nlmsg_len = sizeof ask;
  ask.header.nlmsg_type = RTM_NEWLINK;
  ask.header.nlmsg_flags = NLM_F_REQUEST;
  ask.body.ifi_index = 1;
  ask.body.ifi_change = 1;
  for (int turn = 0; turn < 20; turn++) {
    ask.body.ifi_flags = turn & 1;
    if (send(changer, &ask, sizeof ask, 0) < 0) return 2;
  }
  return recv(listener, answer, sizeof answer, 0) >= 0;
}
`

compiled('messages that are lost because the receive buffer is full', (t) => {
  const program = join(temporary(t), 'overflow')
  execFileSync('cc', ['-x', 'c', '-o', program, '-'], { input: OVERFLOW })
  const { stdout, status } = trace(Namespace.create(t), [program])
  t.is(status, 0)
  t.regex(stdout, /! overrun: a receive failed with ENOBUFS/)
})

live('-w writes a pcap with every datagram', (t) => {
  const file = join(temporary(t), 'link.pcap')
  t.is(trace(Namespace.create(t), ['ip', 'addr'], ['-w', file]).status, 0)
  const { format, messages, problems } = openDecoder().decodeCapture(readFileSync(file))
  t.is(format, 'pcap')
  t.deepEqual(problems, [])
  const names = [...messages].map(({ header, direction }) => `${direction} ${header.name}`)
  t.true(names.includes('send RTM_GETADDR'))
  t.true(names.includes('receive NLMSG_DONE'))
})

live('--filter tells the exchanges of which a message passes', (t) => {
  const namespace = Namespace.create(t)
  const script = 'ip link show lo; ip route add 192.0.2.0/24 via 192.0.2.1 dev lo'
  const { stdout } = trace(namespace, ['sh', '-c', script], ['--filter', 'error'])
  t.regex(stdout, /→ RTM_NEWROUTE/)
  t.regex(stdout, /← ENETUNREACH/)
  t.notRegex(stdout, /→ RTM_GETLINK/)
})

live('-p: a running process, its events as they happen', async (t) => {
  const namespace = Namespace.create(t)
  const monitor = spawn('ip', ['netns', 'exec', namespace.name, 'ip', 'monitor', 'link'], { stdio: 'ignore' })
  t.teardown(() => monitor.kill())
  const running = start(t, ['trace', '-p', String(monitor.pid)])
  // Nothing says that strace has attached but what it sees.
  const changes = setInterval(() => {
    namespace.ip('link set lo down')
    namespace.ip('link set lo up')
  }, 200)
  t.teardown(() => clearInterval(changes))
  await running.until(/· RTM_NEWLINK.*ifname lo/)
  clearInterval(changes)
  t.is(await running.interrupt(), 0)
  t.is(monitor.exitCode, null, 'the process runs on')
})

test('what cannot be traced is told in one line', (t) => {
  const complaint = (args: readonly string[], options = {}) => {
    const { stdout, stderr, status } = nlkit(['trace', ...args], options)
    t.is(stdout, '')
    return `${status} ${stderr}`
  }
  t.regex(complaint([]), /^2 nlkit trace: needs -- COMMAND or -p PID[^\n]*\n$/)
  t.regex(complaint(['-p', '1', '--', 'true']), /^2 .*not both[^\n]*\n$/)
  t.regex(complaint(['-p', 'init']), /^2 .*number of a process, not 'init'[^\n]*\n$/)
  t.regex(
    complaint(['--', 'true'], { env: { PATH: '/nonexistent' } }),
    /^1 nlkit trace: strace is not installed: [^\n]*\n$/,
  )
  t.regex(
    complaint(['--filter', 'oiff == 3', '--', 'true']),
    /^2 .*called oiff[^\n]*\n {2}oiff == 3\n {2}\^{4}\n$/,
  )
})

asRoot('where ptrace is not permitted, one line says so', (t) => {
  const attach = nlkit(['trace', '-p', '1'], { uid: 65534 })
  t.is(attach.status, 1)
  t.regex(attach.stderr, /^nlkit trace: may not attach to 1 \(.*not permitted.*ptrace_scope[^\n]*\n$/)
  const gone = nlkit(['trace', '-p', '4194303'])
  t.regex(gone.stderr, /^nlkit trace: cannot attach to 4194303: .*No such process\n$/)
  // A traced process cannot be traced by another.
  const folder = temporary(t)
  writeFileSync(join(folder, 'outer'), '')
  const inner = [process.execPath, command, 'trace', '--', 'true']
  const outer = ['-f', '-q', '-e', 'trace=none', '-o', join(folder, 'outer'), ...inner]
  const { stderr, status } = spawnSync('strace', outer, { encoding: 'utf8' })
  t.is(status, 1)
  t.regex(stderr, /^nlkit trace: strace may not trace here \(.*not permitted.*SYS_PTRACE[^\n]*\n$/)
})
