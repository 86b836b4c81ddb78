/** NETLINK_ number of everything here. */
export const NETLINK_NETFILTER = 12
