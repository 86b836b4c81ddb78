/** Ranges that the kernel checks, from its policies and handlers; each place is named. */

/** The least and the greatest value; both are taken. */
export type Range = readonly [least: number, greatest: number]

const U32 = 0xffffffff

/** By the C constant of the attribute. */
export const RANGES: ReadonlyMap<string, Range> = new Map([
  // net/8021q/vlan_netlink.c: vlan_validate.
  ['IFLA_VLAN_ID', [0, 4094]],
  // drivers/net/vxlan/vxlan_core.c: vxlan_validate; drivers/net/geneve.c: geneve_validate.
  ['IFLA_VXLAN_ID', [0, 0xffffff]],
  ['IFLA_GENEVE_ID', [0, 0xffffff]],
  // drivers/net/vrf.c: vrf_newlink.
  ['IFLA_VRF_TABLE', [1, U32]],
  // drivers/net/bonding/bond_options.c: bond_mode_tbl, bond_xmit_hashtype_tbl.
  ['IFLA_BOND_MODE', [0, 6]],
  ['IFLA_BOND_XMIT_HASH_POLICY', [0, 5]],
  // net/bridge/br_netlink.c: br_set_port_state; net/bridge/br_stp_if.c: br_stp_set_port_priority, _path_cost.
  ['IFLA_BRPORT_STATE', [0, 4]],
  ['IFLA_BRPORT_PRIORITY', [0, 63]],
  ['IFLA_BRPORT_COST', [1, 65535]],
  // net/core/neighbour.c: nl_ntbl_parm_policy.
  ['NDTPA_INTERVAL_PROBE_TIME_MS', [1, 86_400_000]],
  // net/ipv4/nexthop.c: rtm_nh_res_policy_new and rtm_to_nh_config_grp_res.
  ['NHA_RES_GROUP_BUCKETS', [1, 65535]],
  // net/ipv4/fou_nl.c: fou_nl_policy.
  ['FOU_ATTR_IPPROTO', [1, 255]],
  // net/netfilter: nft_range.c, nft_bitwise.c, nft_compat.c.
  ['NFTA_RANGE_OP', [0, 255]],
  ['NFTA_BITWISE_OP', [0, 255]],
  ['NFTA_TARGET_REV', [0, 255]],
  ['NFTA_MATCH_REV', [0, 255]],
  ['NFTA_COMPAT_REV', [0, 255]],
  // net/wireless/nl80211.c: nl80211_policy.
  ['NL80211_ATTR_KEY_IDX', [0, 7]],
  ['NL80211_ATTR_WIPHY_RETRY_SHORT', [1, 255]],
  ['NL80211_ATTR_WIPHY_RETRY_LONG', [1, 255]],
  // net/core/netdev-genl-gen.c.
  ['NETDEV_A_NAPI_DEFER_HARD_IRQS', [0, 0x7fffffff]],
  // drivers/net/ovpn/netlink-gen.c.
  ['OVPN_A_PEER_ID', [0, 0xffffff]],
  ['OVPN_A_PEER_TX_ID', [0, 0xffffff]],
  ['OVPN_A_PEER_REMOTE_PORT', [1, 65535]],
  ['OVPN_A_PEER_LOCAL_PORT', [1, 65535]],
  ['OVPN_A_PEER_KEEPALIVE_INTERVAL', [0, 86_400]],
  ['OVPN_A_PEER_KEEPALIVE_TIMEOUT', [0, 86_400]],
  ['OVPN_A_KEYCONF_PEER_ID', [0, 0xffffff]],
  ['OVPN_A_KEYCONF_KEY_ID', [0, 7]],
  // net/psp/psp-nl-gen.c.
  ['PSP_A_DEV_ID', [1, U32]],
  ['PSP_A_ASSOC_DEV_ID', [1, U32]],
])
