/*
 * The floor of following: a member of the group of IPv4 routes with a buffer of 4 MiB that receives so many
 * notifications as its argument says and looks at nothing else.
 */
#include "../contender.h"

static long receive(int fd, long wanted)
{
	static char buffer[65536];

	for (long count = 0; count < wanted; count++)
		if (recv(fd, buffer, sizeof buffer, 0) < 0)
			fail("recv");
	return wanted;
}

int main(int argc, char **argv)
{
	int size = 4 << 20, group = RTNLGRP_IPV4_ROUTE, fd = open_route();

	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof size) < 0)
		fail("SO_RCVBUFFORCE");
	if (setsockopt(fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, &group, sizeof group) < 0)
		fail("NETLINK_ADD_MEMBERSHIP");
	return take_turns(fd, argc > 1 ? atol(argv[1]) : 0, receive);
}
