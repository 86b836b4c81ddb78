/** What the classifier flower can match. */
import type { Filter } from './filter.js'

/** By name: the protocol, and what is behind `flower`. */
const matches: Readonly<Record<string, readonly [protocol: string, match: string]>> = {
  flower: [
    'ip',
    'skip_hw dst_mac 02:00:00:00:00:01/ff:ff:ff:00:00:00 src_mac 02:00:00:00:00:02 src_ip 192.0.2.0/24 dst_ip 198.51.100.7 ip_proto tcp src_port 80 dst_port 1000-2000 tcp_flags 0x12/0x3f ip_tos 0x10/0xfc ip_ttl 64 ip_flags nofrag classid 1:5 action gact drop',
  ],
  'flower-udp': ['ip', 'ip_proto udp src_port 53/0xfff0 dst_port 1000 ip_flags frag/firstfrag'],
  'flower-sctp': ['ip', 'ip_proto sctp src_port 53 dst_port 54'],
  'flower-icmp': ['ip', 'ip_proto icmp type 8 code 0'],
  'flower-indev': ['all', 'indev p0 dst_mac 01:00:00:00:00:00/01:00:00:00:00:00'],
  'flower-vlan': [
    '802.1ad',
    'vlan_id 5 vlan_prio 3 vlan_ethtype 802.1q cvlan_id 6 cvlan_prio 2 cvlan_ethtype ip action gact pass',
  ],
  'flower-vlans': ['all', 'num_of_vlans 2'],
  'flower-ip6': ['ipv6', 'src_ip 2001:db8::/32 dst_ip 2001:db8::1 ip_proto icmpv6 type 128 code 0'],
  'flower-arp': [
    'arp',
    'arp_sip 192.0.2.0/24 arp_tip 192.0.2.7 arp_op request arp_sha 02:00:00:00:00:01 arp_tha 02:00:00:00:00:00',
  ],
  'flower-mpls': ['mpls_uc', 'mpls lse depth 1 label 100 ttl 5 lse depth 2 label 200 tc 3 bos 1'],
  'flower-mpls-one': ['mpls_uc', 'mpls_label 100 mpls_tc 3 mpls_bos 1 mpls_ttl 64'],
  'flower-tunnel': [
    'ip',
    'enc_src_ip 192.0.2.1 enc_dst_ip 192.0.2.2 enc_key_id 77 enc_dst_port 4789 enc_tos 0x10 enc_ttl 5 geneve_opts 0102:80:00880022/ffff:ff:ffffffff',
  ],
  'flower-tunnel-ip6': ['ip', 'enc_src_ip 2001:db8::1 enc_dst_ip 2001:db8::2 enc_key_id 77'],
  'flower-vxlan': ['ip', 'enc_key_id 77 vxlan_opts 3/0xff'],
  'flower-erspan': ['ip', 'enc_key_id 77 erspan_opts 2:0:1:63/255:0:255:255'],
  'flower-gtp': ['ip', 'enc_key_id 77 gtp_opts 1:9/ff:ff'],
  'flower-ct': [
    'ip',
    'ct_state +trk+est-new ct_zone 5 ct_mark 6/0xff ct_label 0102030405060708090a0b0c0d0e0f10',
  ],
  'flower-pppoe': ['ppp_ses', 'pppoe_sid 77 ppp_proto ip'],
}

export const flowers: readonly Filter[] = [
  ...Object.entries(matches).map(([kind, [protocol, match]]) => ({
    kind,
    add: `tc filter add dev p0 ingress protocol ${protocol} prio 7 flower ${match}`,
  })),
  {
    kind: 'chain',
    add: 'tc chain add dev p0 ingress chain 5 protocol ip flower dst_ip 0.0.0.0/16\ntc filter add dev p0 ingress chain 5 protocol ip prio 3 flower dst_ip 192.0.0.0/16',
  },
]
