#!/bin/sh
# Links of every kind, bridge, macsec: iproute2.
A() { ip link add "$@" || echo "FAIL $*"; }
ip link add p0 type dummy
ip link set p0 up
ip addr add 10.0.0.1/24 dev p0
ip addr add 2001:db8::1/64 dev p0
A dummy1 type dummy
A ifb1 type ifb
A nlmon1 type nlmon
A vcan1 type vcan
A vxcan1 type vxcan peer name vxcan2
A br1 type bridge vlan_filtering 1 vlan_default_pvid 5 mcast_snooping 1 mcast_querier 1 stp_state 1 priority 100 ageing_time 4000 group_fwd_mask 8
A bond1 type bond mode 802.3ad miimon 100 lacp_rate fast xmit_hash_policy layer3+4 ad_select bandwidth
A bond2 type bond mode active-backup arp_interval 100 arp_ip_target 10.0.0.2,10.0.0.3 ns_ip6_target 2001:db8::5
A vrf1 type vrf table 77
A v100 link p0 type vlan id 100 protocol 802.1ad gvrp on loose_binding on ingress-qos-map 1:2 3:4 egress-qos-map 1:3 2:5
A vx1 type vxlan id 42 local 10.0.0.1 group 239.1.1.1 dev p0 dstport 4789 srcport 1000 2000 learning proxy rsc l2miss l3miss udpcsum udp6zerocsumtx udp6zerocsumrx gbp ttl 5 tos 4 ageing 300 maxaddress 100
A vx2 type vxlan id 43 local 2001:db8::1 remote 2001:db8::2 dstport 4790 gpe external
A vx3 type vxlan external vnifilter dstport 4791
A gre1 type gre local 10.0.0.1 remote 10.0.0.2 key 7 csum seq ttl 64 tos inherit
A gretap1 type gretap local 10.0.0.1 remote 10.0.0.3 ikey 1 okey 2 encap fou encap-sport auto encap-dport 5555
A gre6 type ip6gre local 2001:db8::1 remote 2001:db8::2 key 9 hoplimit 9 encaplimit 3 flowlabel 5
A gretap6 type ip6gretap local 2001:db8::1 remote 2001:db8::3
A ersp1 type erspan local 10.0.0.1 remote 10.0.0.4 seq key 10 erspan_ver 1 erspan 5
A ersp2 type erspan local 10.0.0.1 remote 10.0.0.5 seq key 11 erspan_ver 2 erspan_dir ingress erspan_hwid 3
A ersp6 type ip6erspan local 2001:db8::1 remote 2001:db8::4 seq key 12 erspan_ver 2 erspan_dir egress erspan_hwid 4
A sit1 type sit local 10.0.0.1 remote 10.0.0.2 6rd-prefix 2002::/16
A ipip1 type ipip local 10.0.0.1 remote 10.0.0.2 mode any
A ip6tnl1 type ip6tnl local 2001:db8::1 remote 2001:db8::2 mode ip6ip6
ip tunnel add t4 mode gre local 10.0.0.1 remote 10.0.0.9
ip tunnel show
ip -6 tunnel add t6 mode ip6gre local 2001:db8::1 remote 2001:db8::9
ip -6 tunnel show
ip tunnel 6rd dev sit1 6rd-prefix 2002::/16
ip tunnel prl show dev sit1
A vti1 type vti local 10.0.0.1 remote 10.0.0.2 key 3
A vti61 type vti6 local 2001:db8::1 remote 2001:db8::2 key 3
A mv1 link p0 type macvlan mode source
ip link set mv1 type macvlan macaddr add 02:00:00:00:00:99
ip link set mv1 type macvlan macaddr set 02:00:00:00:00:98 02:00:00:00:00:97
A d2 type dummy
A mvt1 link d2 type macvtap mode bridge
A d3 type dummy
A ipvl1 link d3 type ipvlan mode l3s private
A d4 type dummy
A ipvt link d4 type ipvtap mode l2
A veth1 type veth peer name veth2 numtxqueues 2 numrxqueues 2
A gnv type geneve id 7 remote 10.0.0.3 ttl 5 df set innerprotoinherit
A gnv2 type geneve external
A macsec0 link p0 type macsec sci 1 cipher gcm-aes-256 icvlen 16 encrypt on window 5 replay on
A hsr1 type hsr slave1 veth1 slave2 veth2 supervision 5 version 1
A xfrm1 type xfrm dev p0 if_id 42
A wg1 type wireguard
A team1 type team
A bat1 type batadv
A bare type bareudp dstport 6635 ethertype mpls_uc multiproto
A amt1 type amt discovery 10.0.0.1 mode gateway dev p0
A nk1 type netkit mode l3 peer name nk2
A gtp1 type gtp role sgsn
A can0 type can bitrate 125000
A vsm type vsockmon
A lowpan link p0 type lowpan
A rmn link p0 type rmnet mux_id 5
A ipo link p0 type ipoib pkey 0x8001
A dsa1 link p0 type dsa
ip link set d2 master br1
ip link set br1 up
ip link set dummy1 master bond1
ip link set ifb1 master team1
ip link set d3 master vrf1 2>&1
ip link set d2 type bridge_slave state 3 cost 5 priority 3 hairpin on guard on root_block on fastleave on learning off flood off mcast_router 2 mcast_flood off vlan_tunnel on isolated on neigh_suppress on group_fwd_mask 8 backup_port d4 mab off locked on
ip link set dummy1 type bond_slave queue_id 1
ip link set p0 alias "hello world"
ip link set p0 txqueuelen 500 mtu 1400 gso_max_size 60000 gro_max_size 50000
ip link property add dev p0 altname alpha altname beta-gamma
ip link set p0 protodown on protodown_reason 3 on
ip link set p0 addrgenmode none
ip link set p0 protodown off
ip link set dev p0 group 5 carrier off
ip link set p0 carrier on
ip link set p0 vf 0 vlan 5
ip link set p0 promisc on allmulticast on trailers on arp off multicast off dynamic on
ip link set p0 xdpgeneric off
ip link set veth2 netns 1
ip link xstats type bridge
ip link xstats type bond
ip link afstats
ip link afstats dev p0
ip -d -s -s link show
ip -d link show type bridge
ip -6 -d link show
ip link show master br1
ip -d -j addr show
ip -s addr
ip maddr
ip maddr add 33:33:00:00:00:99 dev p0
ip mroute
ip -6 mroute
ip token
ip token set ::5 dev p0
ip netconf
ip -4 netconf show dev p0
ip -6 netconf
ip stats show
ip stats show dev p0 group offload
ip stats show group xstats
ip stats show group link
ip stats show group afstats
ip ntable
ip ntable change name arp_cache queue 8 dev p0
ip vrf
ip addrlabel
ip addrlabel add prefix 2001:db8:5::/64 label 99
ip addrlabel list
ip addrlabel del prefix 2001:db8:5::/64
ip netns add nn1
ip netns set nn1 55
ip netns list
ip netns list-id
ip link show type vxlan
ip link set vxcan1 netns nn1
ip -n nn1 link
ip netns del nn1
bridge -d -s link
bridge vlan add dev d2 vid 10-20 pvid untagged
bridge vlan add dev br1 vid 7 self
bridge vlan add dev d2 vid 30 tunnel_info id 300
bridge -d -s vlan
bridge vlan tunnelshow
bridge -d vlan global show
bridge vlan global set dev br1 vid 7 mcast_snooping 1 mcast_querier 1 msti 0
bridge vlan set dev d2 vid 10 state forwarding mcast_max_groups 5
bridge -s -d fdb
bridge fdb add 02:00:00:00:00:01 dev d2 master static vlan 10
bridge fdb append 00:00:00:00:00:00 dev vx1 dst 10.0.0.9 vni 5 port 4000 via p0
bridge -d -s fdb show
bridge fdb get 02:00:00:00:00:01 br br1 vlan 10
bridge fdb replace 02:00:00:00:00:05 dev vx1 dst 10.0.0.8 self permanent
bridge fdb flush dev d2 vlan 10
bridge mdb add dev br1 port d2 grp 239.5.5.5 permanent vid 10
bridge mdb add dev br1 port d2 grp 239.5.5.6 src 10.0.0.9 vid 10
bridge mdb add dev br1 port d2 grp ff05::5 filter_mode include source_list 2001:db8::9,2001:db8::8 proto zebra vid 10
bridge mdb add dev vx1 port vx1 grp 239.1.1.9 dst 10.0.0.7 dst_port 99 vni 7 src_vni 8 permanent
bridge -d -s mdb
bridge mdb get dev br1 grp 239.5.5.5 vid 10
bridge mdb flush dev br1
bridge mdb
bridge mst
bridge vni add dev vx3 vni 100-110 group 239.5.5.5 dev p0
bridge -s vni
bridge vni del dev vx3 vni 105
bridge link set dev d2 mcast_max_groups 10 neigh_vlan_suppress on
bridge -d link show dev d2
bridge mst set dev d2 msti 0 state 3
ip -d link show bond1
ip -d link show macsec0
ip macsec add macsec0 tx sa 0 pn 1 on key 01 81818181818181818181818181818181
ip macsec add macsec0 rx port 1 address 02:00:00:00:00:77
ip macsec add macsec0 rx port 1 address 02:00:00:00:00:77 sa 0 pn 1 on key 02 82828282828282828282828282828282
ip -s macsec show
ip macsec set macsec0 tx sa 0 off
ip macsec del macsec0 rx port 1 address 02:00:00:00:00:77
for d in bond1 bond2 br1 vx1 gre1 gnv macsec0 hsr1 team1 veth1 v100; do ip link del $d; done
