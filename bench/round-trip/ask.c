/*
 * The floor of asking: RTM_GETLINK of the loopback with an acknowledgement, so often as its argument says, each when
 * the one before is answered.
 */
#include "../contender.h"

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

static long ask_all(int fd, long wanted)
{
	for (long count = 0; count < wanted; count++)
		ask(fd);
	return wanted;
}

int main(int argc, char **argv)
{
	return take_turns(open_route(), argc > 1 ? atol(argv[1]) : 0, ask_all);
}
