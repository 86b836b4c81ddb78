/*
 * What the programs in C have in common: they say that they are ready, do their work once for every line on standard
 * input, and print "COUNT NANOSECONDS" for each.
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

/* A socket of rtnetlink whose port the kernel chose. */
static int open_route(void)
{
	struct sockaddr_nl address = { .nl_family = AF_NETLINK };
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);

	if (fd < 0)
		fail("socket");
	if (bind(fd, (struct sockaddr *)&address, sizeof address) < 0)
		fail("bind");
	return fd;
}

/* `work` returns what it has seen. */
static int take_turns(int fd, long wanted, long (*work)(int fd, long wanted))
{
	puts("ready");
	fflush(stdout);
	for (int c; (c = getchar()) != EOF;) {
		if (c != '\n')
			continue;
		uint64_t begin = now();
		long count = work(fd, wanted);
		printf("%ld %llu\n", count, (unsigned long long)(now() - begin));
		fflush(stdout);
	}
	return 0;
}
