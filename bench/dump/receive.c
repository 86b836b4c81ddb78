/*
 * The floor every dump is measured against: ask for all routes, receive into one buffer of 32 KiB, count the
 * messages, look at nothing else. Says that it is ready, then makes one dump for every line on standard input and
 * prints "MESSAGES NANOSECONDS" for each.
 */
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static uint64_t now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void request(int fd)
{
	struct {
		struct nlmsghdr header;
		struct rtmsg route;
	} message = {
		.header = {
			.nlmsg_len = sizeof message,
			.nlmsg_type = RTM_GETROUTE,
			.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP,
			.nlmsg_seq = 1,
		},
		.route = { .rtm_family = AF_UNSPEC },
	};
	if (send(fd, &message, sizeof message, 0) != sizeof message)
		fail("send");
}

/* Returns the number of messages before NLMSG_DONE. */
static long receive(int fd)
{
	static _Alignas(struct nlmsghdr) char buffer[32768];

	for (long count = 0;;) {
		ssize_t length = recv(fd, buffer, sizeof buffer, 0);
		if (length < 0)
			fail("recv");
		size_t left = (size_t)length;
		struct nlmsghdr *message = (struct nlmsghdr *)buffer;
		for (; NLMSG_OK(message, left); message = NLMSG_NEXT(message, left)) {
			if (message->nlmsg_type == NLMSG_DONE)
				return count;
			if (message->nlmsg_type == NLMSG_ERROR) {
				fputs("the kernel refused the dump\n", stderr);
				exit(1);
			}
			count++;
		}
	}
}

int main(void)
{
	struct sockaddr_nl address = { .nl_family = AF_NETLINK };
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	if (fd < 0)
		fail("socket");
	if (bind(fd, (struct sockaddr *)&address, sizeof address) < 0)
		fail("bind");

	puts("ready");
	fflush(stdout);
	for (int c; (c = getchar()) != EOF;) {
		if (c != '\n')
			continue;
		uint64_t begin = now();
		request(fd);
		long count = receive(fd);
		printf("%ld %llu\n", count, (unsigned long long)(now() - begin));
		fflush(stdout);
	}
	return 0;
}
