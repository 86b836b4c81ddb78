/*
 * The floor every dump is measured against: ask for all routes, receive into one buffer of 32 KiB, count the
 * messages, look at nothing else.
 */
#include "../contender.h"

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

static long dump(int fd, long wanted)
{
	(void)wanted;
	request(fd);
	return receive(fd);
}

int main(void)
{
	return take_turns(open_route(), 0, dump);
}
