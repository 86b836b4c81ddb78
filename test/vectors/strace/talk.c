/* Talks netlink through every call that strace shows in its own way: several iovecs, read/write, MSG_PEEK, a
 * duplicated descriptor, a child, a thread whose call is interrupted, sendmmsg/recvmmsg, a buffer that is too small.
 * cc -o talk talk.c -lpthread; see README.md. */
#define _GNU_SOURCE
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static int fd;
static char buffer[8192];

struct request {
  struct nlmsghdr header;
  struct fib_rule_hdr { unsigned char family, rest[11]; } body;
};

/* A dump of the IPv4 rules: three small messages and a NLMSG_DONE. */
static struct request rules(unsigned sequence) {
  struct request request = {{sizeof request, RTM_GETRULE, NLM_F_REQUEST | NLM_F_DUMP, sequence, 0}, {AF_INET, {0}}};
  return request;
}

static void drain(void) { while (recv(fd, buffer, sizeof buffer, MSG_DONTWAIT) > 0) {} }

static void *receiver(void *unused) {
  struct iovec vector = {buffer, sizeof buffer};
  struct msghdr message = {.msg_iov = &vector, .msg_iovlen = 1};
  recvmsg(fd, &message, 0);
  return unused;
}

int main(void) {
  struct sockaddr_nl kernel = {.nl_family = AF_NETLINK};
  fd = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
  bind(fd, (struct sockaddr *)&kernel, sizeof kernel);

  struct request request = rules(1);
  struct iovec out[2] = {{&request.header, sizeof request.header}, {&request.body, sizeof request.body}};
  struct msghdr message = {.msg_name = &kernel, .msg_namelen = sizeof kernel, .msg_iov = out, .msg_iovlen = 2};
  sendmsg(fd, &message, 0);
  struct iovec in[2] = {{buffer, 100}, {buffer + 100, sizeof buffer - 100}};
  readv(fd, in, 2);
  drain();

  request = rules(2);
  write(fd, &request, sizeof request);
  recv(fd, buffer, sizeof buffer, MSG_PEEK);
  read(fd, buffer, sizeof buffer);
  drain();

  int copy = dup(fd);
  request = rules(3);
  send(copy, &request, sizeof request, 0);
  drain();

  if (fork() == 0) {
    request = rules(4);
    send(fd, &request, sizeof request, 0);
    drain();
    _exit(0);
  }
  wait(NULL);

  pthread_t thread;
  pthread_create(&thread, NULL, receiver, NULL);
  usleep(20000);
  request = rules(5);
  send(fd, &request, sizeof request, 0);
  pthread_join(thread, NULL);
  drain();

  struct request pair[2] = {rules(6), rules(7)};
  pair[0].body.family = pair[1].body.family = AF_INET6;
  struct iovec each[2] = {{&pair[0], sizeof pair[0]}, {&pair[1], sizeof pair[1]}};
  struct mmsghdr many[2] = {{.msg_hdr = {.msg_iov = &each[0], .msg_iovlen = 1}}, {.msg_hdr = {.msg_iov = &each[1], .msg_iovlen = 1}}};
  sendmmsg(fd, many, 1, 0);
  static char buffers[4][2048];
  struct iovec into[4];
  struct mmsghdr replies[4] = {0};
  for (int i = 0; i < 4; i++) {
    into[i] = (struct iovec){buffers[i], sizeof buffers[i]};
    replies[i].msg_hdr = (struct msghdr){.msg_iov = &into[i], .msg_iovlen = 1};
  }
  recvmmsg(fd, replies, 4, MSG_DONTWAIT, NULL);
  drain();

  request = rules(8);
  send(fd, &request, sizeof request, 0);
  struct iovec small = {buffer, 40};
  struct msghdr cut = {.msg_iov = &small, .msg_iovlen = 1};
  recvmsg(fd, &cut, 0);
  return 0;
}
