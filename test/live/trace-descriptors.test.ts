/** `nlkit trace` follows descriptors: copied, inherited, passed on, opened before; many messages a call. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExecutionContext } from 'ava'
import { nlkit, start } from '../support/command.js'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const compiled = needs('netns', 'strace', 'cc')

/** What the programs below share: asks on a generic netlink socket for the controller itself, and takes both answers. */
const HEAD = `
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/genetlink.h>
#include <linux/rtnetlink.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
static int ask(int fd) {
  struct { struct nlmsghdr h; struct genlmsghdr g; char attribute[12]; } ask =
    { { 32, GENL_ID_CTRL, NLM_F_REQUEST | NLM_F_ACK, 1, 0 }, { CTRL_CMD_GETFAMILY, 1, 0 }, "\\x0b\\0\\x02\\0nlctrl" };
  char answer[8192];
  if (send(fd, &ask, sizeof ask, 0) < 0) return 1;
  return recv(fd, answer, sizeof answer, 0) < 0 || recv(fd, answer, sizeof answer, 0) < 0;
}
`

function build(t: ExecutionContext, source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const program = join(folder, 'program')
  execFileSync('cc', ['-x', 'c', '-o', program, '-'], { input: HEAD + source })
  return program
}

const ASKED =
  /→ nlctrl CTRL_CMD_GETFAMILY request ack seq 1: familyName nlctrl\n {2}← nlctrl CTRL_CMD_NEWFAMILY.*\n {2}← ok/g

function asked(t: ExecutionContext, source: string): number {
  const program = build(t, source)
  const { name } = Namespace.create(t)
  const { stdout, status } = nlkit(['trace', '--', 'ip', 'netns', 'exec', name, program])
  t.is(status, 0, stdout)
  return stdout.match(ASKED)?.length ?? 0
}

compiled('dup, dup2, dup3, fcntl, fork: each copy is the same socket', (t) => {
  const count = asked(
    t,
    `int main(void) {
      int fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_GENERIC);
      int copies[] = { dup(fd), dup2(fd, 40), dup3(fd, 41, O_CLOEXEC), fcntl(fd, F_DUPFD, 50), fcntl(fd, F_DUPFD_CLOEXEC, 60) };
      close(fd);
      for (int at = 0; at < 5; at++) if (ask(copies[at])) return 1;
      if (fork() == 0) return ask(copies[4]);
      int status;
      wait(&status);
      return status != 0;
    }`,
  )
  t.is(count, 6)
})

compiled('a number that was a netlink socket and is another one now', (t) => {
  const count = asked(
    t,
    `int main(void) {
      int route = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE), generic = socket(AF_NETLINK, SOCK_RAW, NETLINK_GENERIC);
      dup2(generic, route);
      return ask(route);
    }`,
  )
  t.is(count, 1)
})

compiled('passed to another process over a Unix socket', (t) => {
  const count = asked(
    t,
    `static union { struct cmsghdr h; char room[CMSG_SPACE(sizeof(int))]; } control;
    static char byte;
    static struct iovec vector = { &byte, 1 };
    static struct msghdr message = { .msg_iov = &vector, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control };
    int main(void) {
      int pair[2], fd, status;
      socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
      if (fork() == 0) {
        // Its number 5 is taken, and a socket of another protocol.
        socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
        if (recvmsg(pair[1], &message, 0) < 0) return 1;
        memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof fd);
        return ask(fd);
      }
      fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_GENERIC);
      struct cmsghdr *header = CMSG_FIRSTHDR(&message);
      header->cmsg_level = SOL_SOCKET;
      header->cmsg_type = SCM_RIGHTS;
      header->cmsg_len = CMSG_LEN(sizeof fd);
      memcpy(CMSG_DATA(header), &fd, sizeof fd);
      if (sendmsg(pair[0], &message, 0) < 0) return 1;
      wait(&status);
      return status != 0;
    }`,
  )
  t.is(count, 1)
})

compiled('sendmmsg and recvmmsg: each message of a call', (t) => {
  const program = build(
    t,
    `#define COUNT 80
    int main(void) {
      static char answers[COUNT][8192];
      static struct { struct nlmsghdr header; struct ifinfomsg body; } asks[COUNT];
      static struct iovec vectors[COUNT];
      static struct mmsghdr messages[COUNT];
      int fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE), size = 1 << 20, got = 0;
      setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof size);
      for (int at = 0; at < COUNT; at++) {
        asks[at].header = (struct nlmsghdr){ sizeof asks[at], RTM_GETLINK, NLM_F_REQUEST | NLM_F_ACK, at + 1, 0 };
        asks[at].body.ifi_index = 1;
        vectors[at] = (struct iovec){ &asks[at], sizeof asks[at] };
        messages[at].msg_hdr = (struct msghdr){ .msg_iov = &vectors[at], .msg_iovlen = 1 };
      }
      if (sendmmsg(fd, messages, COUNT, 0) != COUNT) return 1;
      while (got < 2 * COUNT) {
        for (int at = 0; at < COUNT; at++) {
          vectors[at] = (struct iovec){ answers[at], sizeof answers[at] };
          messages[at].msg_hdr = (struct msghdr){ .msg_iov = &vectors[at], .msg_iovlen = 1 };
        }
        int now = recvmmsg(fd, messages, COUNT, 0, 0);
        if (now < 0) return 2;
        got += now;
      }
      return 0;
    }`,
  )
  const { name } = Namespace.create(t)
  const { stdout, status } = nlkit(['trace', '--', 'ip', 'netns', 'exec', name, program])
  t.is(status, 0)
  t.is(stdout.match(/→ RTM_GETLINK request ack seq/g)?.length, 80)
  t.is(stdout.match(/← RTM_NEWLINK seq/g)?.length, 80)
  t.is(stdout.match(/← ok/g)?.length, 80)
})

compiled(
  '-p: sockets that were opened before, of a protocol that no call tells, in another namespace',
  async (t) => {
    const program = build(
      t,
      `int main(void) {
      int fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_GENERIC);
      for (;;) { if (ask(fd)) return 1; usleep(100000); }
    }`,
    )
    const { name } = Namespace.create(t)
    const child = spawn('ip', ['netns', 'exec', name, program], { stdio: 'ignore' })
    t.teardown(() => child.kill())
    for (const more of [[], ['--no-follow']]) {
      const running = start(t, ['trace', '-p', String(child.pid), ...more])
      const lines = await running.until(/← ok/)
      t.regex(lines.join('\n'), /→ nlctrl CTRL_CMD_GETFAMILY request ack seq 1: familyName nlctrl/)
      t.is(await running.interrupt(), 0)
    }
  },
)

compiled('io_uring: one line says that messages may be missing', (t) => {
  const program = build(
    t,
    `int main(void) {
      char parameters[120] = {0};
      // Where the kernel forbids it there is nothing to miss.
      int ring = syscall(425, 4, parameters);
      return ring < 0 ? 77 : 0;
    }`,
  )
  const { stdout, status } = nlkit(['trace', '--', program])
  if (status === 77) return t.notRegex(stdout, /io_uring/)
  t.is(status, 0)
  t.regex(stdout, /^ {2}! process \d+ uses io_uring: strace cannot see/m)
})
