/*
 * The floor of following: a member of the group of IPv4 routes with a buffer of 4 MiB that receives so many
 * notifications as its argument says and looks at nothing else. Says that it is ready, then takes them once for every
 * line on standard input and prints "MESSAGES NANOSECONDS" for each.
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

int main(int argc, char **argv)
{
	static _Alignas(struct nlmsghdr) char buffer[65536];
	struct sockaddr_nl address = { .nl_family = AF_NETLINK };
	int size = 4 << 20, group = RTNLGRP_IPV4_ROUTE;
	long wanted = argc > 1 ? atol(argv[1]) : 0;
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);

	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) < 0)
		fail("socket");
	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof size) < 0)
		fail("SO_RCVBUFFORCE");
	if (setsockopt(fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, &group, sizeof group) < 0)
		fail("NETLINK_ADD_MEMBERSHIP");
	puts("ready");
	fflush(stdout);
	for (int c; (c = getchar()) != EOF;) {
		if (c != '\n')
			continue;
		uint64_t begin = now();
		long count = 0;
		while (count < wanted) {
			if (recv(fd, buffer, sizeof buffer, 0) < 0)
				fail("recv");
			count++;
		}
		printf("%ld %llu\n", count, (unsigned long long)(now() - begin));
		fflush(stdout);
	}
	return 0;
}
