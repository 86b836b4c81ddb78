/*
 * The floor of asking: RTM_GETLINK of the loopback with an acknowledgement, so often as its argument says, each when
 * the one before is answered. Says that it is ready, then does so once for every line on standard input and prints
 * "REQUESTS NANOSECONDS" for each.
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

static void ask(int fd)
{
	static _Alignas(struct nlmsghdr) char buffer[32768];
	struct {
		struct nlmsghdr header;
		struct ifinfomsg link;
	} message = {
		.header = {
			.nlmsg_len = sizeof message,
			.nlmsg_type = RTM_GETLINK,
			.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK,
			.nlmsg_seq = 1,
		},
		.link = { .ifi_index = 1 },
	};
	struct nlmsghdr *header = (struct nlmsghdr *)buffer;

	if (send(fd, &message, sizeof message, 0) != sizeof message)
		fail("send");
	do {
		if (recv(fd, buffer, sizeof buffer, 0) < 0)
			fail("recv");
	} while (header->nlmsg_type != NLMSG_ERROR);
}

int main(int argc, char **argv)
{
	struct sockaddr_nl address = { .nl_family = AF_NETLINK };
	long wanted = argc > 1 ? atol(argv[1]) : 0;
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);

	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) < 0)
		fail("socket");
	puts("ready");
	fflush(stdout);
	for (int c; (c = getchar()) != EOF;) {
		if (c != '\n')
			continue;
		uint64_t begin = now();
		for (long count = 0; count < wanted; count++)
			ask(fd);
		printf("%ld %llu\n", wanted, (unsigned long long)(now() - begin));
		fflush(stdout);
	}
	return 0;
}
