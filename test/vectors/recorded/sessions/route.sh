#!/bin/sh
# Addresses, routes, encapsulations, nexthops, rules, neighbours, segment routing, L2TP, MPTCP: iproute2.
ip link add d0 type dummy
ip link add d1 type dummy
ip link set d0 up
ip link set d1 up
ip link set lo up
sysctl -w net.mpls.platform_labels=1000 net.ipv6.seg6_flowlabel=1
modprobe mpls_router
modprobe mpls_iptunnel
sysctl -w net.mpls.platform_labels=1000
sysctl -w net.mpls.conf.d0.input=1
ip addr add 192.0.2.1/24 dev d0 label d0:1 broadcast + scope link valid_lft 1000 preferred_lft 500 proto 5 metric 3
ip addr add 192.0.3.1 peer 192.0.3.2 dev d1 noprefixroute
ip addr add 2001:db8::1/64 dev d0 nodad mngtmpaddr home
ip addr add 2001:db8:1::1/64 dev d1 nodad
ip addr add 224.1.1.1/32 dev d0 autojoin
ip addr change 192.0.2.1/24 dev d0 valid_lft 2000
ip route add 10.1.0.0/16 via 192.0.2.2 metric 5 proto static mtu lock 1400 advmss 1300 rtt 100ms rto_min 20ms initcwnd 10 initrwnd 20 window 100 cwnd 5 hoplimit 5 quickack 1 congctl reno features ecn src 192.0.2.1 realms 3/4 fastopen_no_cookie 1
ip route add 10.2.0.0/16 nexthop via 192.0.2.2 dev d0 weight 3 nexthop via 192.0.2.3 dev d0 weight 5 onlink
ip route add 10.3.0.0/16 via inet6 2001:db8::5 dev d0
ip route add blackhole 10.4.0.0/16
ip route add unreachable 10.5.0.0/16
ip route add prohibit 10.6.0.0/16
ip route add throw 10.7.0.0/16
ip route add 10.8.0.0/16 dev d0 tos 0x10 scope link table 99
ip -6 route add 2001:db8:9::/48 via 2001:db8::5 pref high expires 1000
ip -6 route add 2001:db8:a::/48 nexthop via 2001:db8::5 dev d0 nexthop via 2001:db8::6 dev d0 weight 3
ip -6 route add blackhole 2001:db8:b::/48
ip route add 10.9.0.0/16 encap mpls 100/200 ttl 5 via 192.0.2.2
ip route add 10.10.0.0/16 encap ip id 5 dst 192.0.2.9 src 192.0.2.1 ttl 5 tos 4 key csum via 192.0.2.2 dev d0
ip route add 10.11.0.0/16 encap ip6 id 5 dst 2001:db8::9 hoplimit 5 via 192.0.2.2 dev d0
ip -6 route add 2001:db8:c::/48 encap seg6 mode inline segs 2001:db8::7,2001:db8::8 via 2001:db8::5 dev d0
ip -6 route add 2001:db8:d::/48 encap seg6 mode encap segs 2001:db8::7 hmac 0 via 2001:db8::5
ip -6 route add 2001:db8:d1::/48 encap seg6 mode encap.red segs 2001:db8::7,2001:db8::9 via 2001:db8::5
ip -6 route add 2001:db8:d2::/48 encap seg6 mode l2encap segs 2001:db8::7 dev d0
ip -6 route add 2001:db8:e::/48 encap seg6local action End.X nh6 2001:db8::5 count dev d0
ip -6 route add 2001:db8:e1::/48 encap seg6local action End dev d0
ip -6 route add 2001:db8:e2::/48 encap seg6local action End.DT6 table 99 dev d0
ip -6 route add 2001:db8:e3::/48 encap seg6local action End.B6 srh segs 2001:db8::7 dev d0
ip -6 route add 2001:db8:e4::/48 encap seg6local action End.DX4 nh4 192.0.2.2 dev d0
ip -6 route add 2001:db8:e5::/48 encap seg6local action End flavors psp,next-csid lblen 32 nflen 16 dev d0
ip link add vrf9 type vrf table 99
sysctl -w net.vrf.strict_mode=1
ip link set vrf9 up
ip -6 route add 2001:db8:e6::/48 encap seg6local action End.DT46 vrftable 99 dev vrf9
ip -6 route add 2001:db8:e7::/48 encap seg6local action End.DX2 oif d1 dev d0
ip -6 route add 2001:db8:f::/48 encap rpl segs 2001:db8::7,2001:db8::8 dev d0
ip -6 route add 2001:db8:f1::/48 encap ioam6 trace prealloc type 0x800000 ns 1 size 4 dev d0
ip -6 route add 2001:db8:f2::/48 encap ioam6 freq 1/2 mode encap tundst 2001:db8::7 trace prealloc type 0x800000 ns 1 size 4 dev d0
ip -6 route add 2001:db8:f3::/48 encap ila 1:2:3:4 csum-mode neutral-map-auto ident-type luid hook-type input via 2001:db8::5 dev d0
ip -6 route add 2001:db8:f4::/48 encap xfrm if_id 5 link_dev d0 dev d0
ip route add 10.12.0.0/16 encap xfrm if_id 5 dev d0
ip -f mpls route add 100 via inet 192.0.2.2
ip -f mpls route add 101 as 200/300 via inet6 2001:db8::5 dev d0
ip -f mpls route add 102 dev lo
ip -f mpls route add 103 nexthop via inet 192.0.2.2 nexthop as 5 via inet 192.0.2.3
ip -f mpls route
ip -f mpls netconf
ip nexthop add id 1 via 192.0.2.2 dev d0
ip nexthop add id 2 via 192.0.2.3 dev d0 onlink proto 5
ip nexthop add id 3 blackhole
ip nexthop add id 4 via 2001:db8::5 dev d0
ip nexthop add id 5 dev d0
ip nexthop add id 10 group 1,3/2,5
ip nexthop add id 11 group 1,5/2,4 type resilient buckets 8 idle_timer 60 unbalanced_timer 300
ip nexthop add id 12 encap mpls 100 via 192.0.2.2 dev d0
ip nexthop add id 13 via 2001:db8::9 fdb
ip nexthop add id 14 group 13 fdb
ip nexthop
ip -s -d nexthop show
ip nexthop bucket list
ip nexthop bucket get id 11 index 1
ip nexthop show groups
ip nexthop get id 10
ip route add 10.20.0.0/16 nhid 11
ip route add 10.21.0.0/16 nhid 10
ip rule add pref 100 from 10.0.0.0/8 to 192.168.0.0/16 iif d0 oif d1 fwmark 5/7 tos 0x10 table 99
ip rule add pref 101 ipproto tcp sport 1-100 dport 80 uidrange 0-100 tun_id 7 lookup 99 suppress_prefixlength 5 suppress_ifgroup 3
ip rule add pref 102 goto 200
ip rule add pref 200 nop
ip rule add pref 103 blackhole
ip rule add pref 104 unreachable
ip -6 rule add pref 105 from 2001:db8::/32 realms 3 table 99 protocol zebra
ip rule add l3mdev pref 106
ip rule add pref 107 not from 10.0.0.1 table 99
ip -6 rule add pref 108 dscp CS3 table 99
ip -6 rule add pref 109 flowlabel 0x5 table 99
ip rule
ip -6 rule
ip -d rule
ip mrule
ip -f mpls rule
ip neigh add 192.0.2.50 lladdr 02:00:00:00:00:05 dev d0 nud permanent router extern_learn
ip neigh add proxy 192.0.2.51 dev d0
ip -6 neigh add 2001:db8::50 lladdr 02:00:00:00:00:06 dev d0 managed
ip neigh
ip -s neigh
ip neigh show proxy
ip neigh get 192.0.2.50 dev d0
ip neigh flush dev d0
ip -s -s neigh flush all
ip route
ip -d route show table all
ip -6 -d route show table all
ip route get 10.1.0.1
ip route get 10.2.0.1 from 192.0.2.1 mark 5 ipproto tcp sport 5 dport 6 uid 0
ip route get fibmatch 10.2.0.1
ip -6 route get 2001:db8:c::1
ip -s route show cache
ip route show match 10.1.0.0/16
ip route save table 99 > /tmp/rs
ip route restore < /tmp/rs
ip route flush table 99
ip route change 10.1.0.0/16 via 192.0.2.3
ip route append 10.1.0.0/16 via 192.0.2.4
ip route del 10.99.0.0/16
ip route add 10.1.0.0/16 dev nosuch
ip route add 10.1.0.0/16 via 192.0.2.3
ip -6 route flush table main
ip addr flush dev d0
ip nexthop flush
ip link del d0
ip rule del pref 999
ip sr hmac set 17 sha256 < /dev/null
ip sr tunsrc set 2001:db8::1
ip sr tunsrc show
ip sr hmac show
ip ioam namespace add 1 data 5 wide 7
ip ioam schema add 5 "hello"
ip ioam namespace set 1 schema 5
ip ioam namespace show
ip ioam schema show
ip ila add loc_match 1:2:3:4 loc 5:6:7:8 csum-mode adj-transport
ip ila list
ip fou add port 5555 ipproto 4
ip fou add port 5556 gue local 10.0.0.1
ip fou show
ip fou del port 5555
ip l2tp add tunnel tunnel_id 1 peer_tunnel_id 2 encap udp local 127.0.0.1 remote 127.0.0.2 udp_sport 5000 udp_dport 6000
ip l2tp add session tunnel_id 1 session_id 3 peer_session_id 4 cookie 0102030405060708
ip l2tp show tunnel
ip l2tp show session
ip tcp_metrics
ip mptcp limits set subflow 3 add_addr_accepted 2
ip mptcp endpoint add 127.0.0.5 id 5 signal
ip mptcp endpoint add ::5 id 6 subflow backup fullmesh port 99
ip mptcp endpoint
ip mptcp limits
ip mptcp endpoint delete id 5
ip link add team0 type team
