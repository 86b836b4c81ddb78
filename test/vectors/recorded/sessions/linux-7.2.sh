#!/bin/bash
# Linux 7.2 with its programs: what iproute2, ethtool, nft and nfsdctl of the time can say.
ip link set lo up
modprobe -a netdevsim netkit hsr bareudp amt ovpn pfcp mac80211_hwsim sch_dualpi2 2>&1 | head -3
ip link add v0 type veth peer name v1
ip link set v0 up
ip link set v1 up
ip addr add 192.0.2.1/24 dev v0
ip addr add 2001:db8::1/64 dev v0 nodad proto 7
echo "1 2 4" > /sys/bus/netdevsim/new_device
echo "2 1 1" > /sys/bus/netdevsim/new_device
sleep 1
L() { ip link add x0 "$@" 2>&1 && { ip -d -s link show x0 >/dev/null; ip -d -j link show x0 > /dev/null; ip link set x0 up; ip link del x0; } || echo "^ $*"; }
L type netkit mode l2 policy blackhole peer policy pass name x1
L type netkit scrub none peer scrub none headroom 20 tailroom 30
L type hsr slave1 v0 slave2 v1 supervision 45 version 1 proto 1
L type bareudp dstport 6635 ethertype mpls_uc multiproto
L type amt mode gateway local 192.0.2.1 discovery 192.0.2.9 dev v0
L type amt mode relay local 192.0.2.1 dev v0 relay_port 5 max_tunnels 7
L type pfcp
L type ovpn mode mp
L type vxlan id 5 dstport 4789 remote 192.0.2.9 dev v0 localbypass mcroute reserved_bits 0x1
L type vxlan external vnifilter dstport 4790
L type geneve id 5 remote 192.0.2.9 port_range 5-7 dstport 6081 innerprotoinherit
L type bond mode active-backup arp_interval 100 arp_ip_target 192.0.2.9 ns_ip6_target 2001:db8::9 arp_missed_max 3
L type bond mode 802.3ad coupled_control off lacp_active off actor_port_prio 5 broadcast_neighbor on
L type bridge fdb_max_learned 5 vlan_filtering 1 mst_enabled 1 mcast_snooping 1 fdb_local_vlan_0 1
L link v0 type macvlan mode bridge bclim 5 bcqueuelen 50
L link v0 type ipvlan mode l3s vepa
L link v0 type vlan id 5 protocol 802.1ad bridge_binding on
L link v0 type macsec cipher gcm-aes-xpn-256 offload off
L type ip6gre remote 2001:db8::9 local 2001:db8::1 encaplimit 5
L type gre remote 192.0.2.9 ignore-df nopmtudisc
L type dummy gro_max_size 70000 gso_ipv4_max_size 70000
L type virt_wifi
L type rmnet mux_id 5
L link v0 type lowpan
L type wwan linkid 5
L type gtp role sgsn restart_count 5
L type xfrm dev v0 if_id 5 external
L type dsa conduit v0
L type can
L type tun
L type netdevsim
L type nlmon
D=$(ls /sys/bus/netdevsim/devices/netdevsim1/net | head -1)
E=$(ls /sys/bus/netdevsim/devices/netdevsim1/net | tail -1)
echo "netdevsim: $D $E"
ip link set $D up
ip link set $E up
devlink dev
devlink dev info
devlink -v port
devlink dev param
devlink dev param set netdevsim/netdevsim1 name max_macs value 16 cmode driverinit
devlink resource show netdevsim/netdevsim1
devlink resource set netdevsim/netdevsim1 path /IPv4/fib size 64
devlink region
devlink region new netdevsim/netdevsim1/dummy
devlink region dump netdevsim/netdevsim1/dummy snapshot 0 | head -2
devlink region read netdevsim/netdevsim1/dummy snapshot 0 address 0 length 16
devlink trap
devlink -s trap
devlink trap group
devlink trap policer
devlink trap set netdevsim/netdevsim1 trap blackhole_route action trap
devlink health
devlink health diagnose netdevsim/netdevsim1 reporter dummy
devlink health show netdevsim/netdevsim1 reporter dummy
devlink health test netdevsim/netdevsim1 reporter dummy
echo foo > /sys/kernel/debug/netdevsim/netdevsim1/health/break_health
devlink health dump show netdevsim/netdevsim1 reporter dummy
devlink health recover netdevsim/netdevsim1 reporter dummy
devlink sb
devlink dpipe header show netdevsim/netdevsim1
devlink dev flash netdevsim/netdevsim1 file dummy component c
devlink dev selftests show netdevsim/netdevsim1
devlink dev eswitch show netdevsim/netdevsim1
echo 2 > /sys/bus/netdevsim/devices/netdevsim1/sriov_numvfs
devlink dev eswitch set netdevsim/netdevsim1 mode switchdev
devlink -v port
devlink port function rate
devlink port function rate add netdevsim/netdevsim1/g tx_max 10mbit tx_share 1mbit tx_priority 3 tx_weight 4
devlink port function rate
devlink port function rate del netdevsim/netdevsim1/g
devlink port param show
devlink lc
devlink dev reload netdevsim/netdevsim2
devlink dev reload netdevsim/netdevsim2 action driver_reinit
(timeout 3 devlink monitor &)
sleep 1
devlink port function set netdevsim/netdevsim1/128 hw_addr 02:00:00:00:00:77
for d in $D v0; do for o in "" -i -k -g -l -c -a -T -S -x -m -P -n "--show-eee" "--show-fec" "--show-priv-flags" "--show-tunnels" "--show-permaddr" "--show-phys" "--show-pse" "--show-mm" "--get-plca-cfg" "--show-module" "--json -T" "-I -a" "--show-ring" "--show-time-stamping"; do ethtool $o $d >/dev/null 2>&1; done; ethtool -S $d --all-groups > /dev/null; done
ethtool -G $D rx 128 tx-push on tcp-data-split on hds-thresh 5
ethtool -C $D rx-usecs 5 tx-aggr-max-bytes 9 profile x
ethtool --set-fec $D encoding rs
ethtool -A $D rx off tx on
ethtool -X $D hfunc xor equal 2
ethtool -X $D context new equal 1
ethtool -N $D rx-flow-hash udp4 sdfn
ethtool -U $D flow-type tcp4 src-ip 1.2.3.4 action 1
ethtool -K $D hw-tc-offload on
ethtool --set-eee $D eee on tx-timer 5
ethtool -s $D msglvl 7 wol g
ethtool --cable-test $D
ethtool --flash-module-firmware $D file x
(timeout 2 ethtool --monitor &)
ethtool -L $D combined 2
ethtool --config-ntuple x y
ethtool --dump-module-eeprom $D
tc qdisc add dev $D root handle 1: dualpi2 target 20ms l4s_ect step_thresh 1ms overload drop split_gso
tc -s -d qdisc show dev $D
tc qdisc del dev $D root
tc qdisc add dev $D root handle 1: fq_codel ce_threshold 5ms ce_threshold_selector 1/3 drop_batch 5
tc -s qdisc show dev $D
tc qdisc replace dev $D root handle 2: fq bands 3 priomap 1 2 2 2 1 2 0 0 1 1 1 1 1 1 1 1 weights 589824 196608 65536 horizon 5s offload_horizon 7ms
tc -s -d qdisc show dev $D
tc qdisc replace dev $D root handle 3: taprio num_tc 1 map 0 queues 1@0 base-time 0 sched-entry S 1 300000 clockid CLOCK_TAI max-sdu 500 fp P
tc -s qdisc show dev $D
tc qdisc replace dev $D root handle 4: mqprio num_tc 2 map 0 1 queues 1@0 1@1 hw 0 fp E P
tc -d qdisc show dev $D
tc qdisc replace dev $D root handle 5: netem delay 5ms loss gemodel 1% seed 5 slot 1ms 2ms
tc -s qdisc show dev $D
tc qdisc replace dev $D root handle 6: cake bandwidth 5mbit fwmark 5
tc qdisc del dev $D root
tc qdisc add dev $D root handle 7: cake_mq bandwidth 5mbit
tc -s qdisc show dev $D
tc qdisc del dev $D root
tc qdisc add dev $D clsact
tc filter add dev $D ingress protocol ip flower ip_proto tcp dst_port 80 tcp_flags 2/2 ip_tos 5 enc_key_id 5 enc_flags tundf/notundf l2_miss 1 action police rate 5mbit burst 5k pkts_rate 5 pkts_burst 5 conform-exceed drop/ok
tc filter add dev $D ingress protocol ip prio 7 flower pfcp_opts 1:5 cfm mdl 5 action ct zone 5 nat src addr 1.2.3.4 helper ipv4-tcp-ftp
tc filter add dev $D ingress protocol all prio 9 flower spi 5 action mirred egress redirect blockid 5
tc filter add dev $D ingress protocol 0x8902 prio 10 flower cfm mdl 5 op 6 action vlan push_eth dst_mac 02:00:00:00:00:01 src_mac 02:00:00:00:00:02
tc filter add dev $D ingress prio 11 matchall action pedit ex munge ip6 traffic_class set 5 munge ip dsfield set 8 retain 0xfc action sample rate 5 group 7 action gate clockid CLOCK_TAI sched-entry open 5 -1 -1
tc -s -d filter show dev $D ingress
tc -s actions ls action police
ip link add br0 type bridge vlan_filtering 1 mst_enabled 1
ip link set v1 master br0
bridge vlan add dev v1 vid 5-9 pvid
bridge vlan global set dev br0 vid 5 msti 3 mcast_snooping 1
bridge mst set dev v1 msti 3 state 3
bridge mst show
bridge -d -s vlan
bridge -d vlan global
bridge vlan set dev v1 vid 5 mcast_max_groups 7 neigh_suppress on
bridge mdb add dev br0 port v1 grp 239.1.1.1 src 1.2.3.4 vid 5 permanent proto 7
bridge -d mdb
bridge mdb get dev br0 grp 239.1.1.1 vid 5
bridge mdb flush dev br0
bridge fdb add 02:00:00:00:00:09 dev v1 master vlan 5 sticky
bridge fdb add 02:00:00:00:00:0a dev v1 master dynamic activity_notify inactive
bridge -d -s fdb
bridge fdb get 02:00:00:00:00:09 br br0 vlan 5
bridge fdb flush dev br0 vlan 5
bridge link set dev v1 locked on mab on backup_port v0 neigh_vlan_suppress on bcast_flood off
bridge -d link
ip link set br0 type bridge mcast_querier 1
ip -d link show br0
ip -d link show v1
ip link add vxx type vxlan external vnifilter dstport 4791
bridge vni add dev vxx vni 5-7 group 239.1.1.1
bridge -s vni
bridge mdb add dev vxx port vxx grp 239.1.1.2 src_vni 5 dst 192.0.2.7 vni 8
bridge -d mdb show dev vxx
ip nexthop add id 5 via 192.0.2.9 dev v0
ip nexthop add id 6 via 192.0.2.8 dev v0
ip nexthop add id 7 group 5,300/6,2 hw_stats on
ip -s nexthop show
ip -s nexthop show id 7
ip nexthop add id 8 group 5/6 type resilient buckets 4 idle_timer 5
ip nexthop bucket
ip route add 10.0.0.0/8 nhid 7
ip route add 10.9.0.0/16 dev v0 congctl cubic mtu lock 1400 features ecn tcp_usec_ts
ip -d -s route
ip -6 route add 2001:db8:9::/48 encap seg6 mode encap.red segs 2001:db8::5,2001:db8::6 hmac 5 dev v0
ip -6 route add 2001:db8:a::/48 encap seg6local action End.X nh6 2001:db8::9 flavors psp,usp,next-csid lblen 32 nflen 16 count dev v0
ip -6 route add 2001:db8:b::/48 encap ioam6 freq 1/2 mode encap tundst 2001:db8::7 tunsrc 2001:db8::8 trace prealloc type 0x800000 ns 5 size 12 dev v0
ip -6 route add 2001:db8:c::/48 encap rpl segs 2001:db8::5 dev v0
ip route add 10.10.0.0/16 encap mpls 5/6 ttl 7 dev v0
ip route add 10.11.0.0/16 encap bpf headroom 5 dev v0
ip -6 route add 2001:db8:d::/48 encap seg6 mode l2encap tunsrc 2001:db8::3 segs 2001:db8::5 dev v0
ip -6 -d route
ip rule add from 10.0.0.0/8 dscp 5/7 sport 5/0xff dport 5-9 ipproto tcp flowlabel 5 lookup 9
ip rule add tun_id 5 l3mdev
ip -d rule
ip -6 rule add flowlabel 0x5/0xff table 9
ip -6 rule
ip stats show dev $D
ip stats set dev $D l3_stats on
ip netconf
ip -s -s link show
ip neigh add 192.0.2.55 dev v0 lladdr 02:00:00:00:00:55 nud permanent extern_learn
ip neigh add 192.0.2.56 dev v0 nud none extern_valid lladdr 02:00:00:00:00:56
ip -d -s neigh
ip ntable
ip -s mroute
ip maddr
ip mptcp endpoint add 192.0.2.1 laminar
ip mptcp endpoint add 192.0.2.2 subflow signal
ip mptcp endpoint
ip mptcp limits set subflows 7
ip ioam
ip link property add dev v0 altname foobar
ip link set v0 alias hi
ip link afstats
ip addr show
ip link set v0 netns-immutable
ip -d addrlabel
ip vrf
ip monitor all & M=$!
ip addr add 192.0.2.5/24 dev v0
ip addr del 192.0.2.5/24 dev v0
sleep 1
kill $M
netshaper set dev $D handle scope netdev bw-max 5gbit
netshaper show dev $D handle scope netdev
dpll device show
dpll pin show
dcb dcbx show dev $D
dcb rewr show dev $D
dcb apptrust show dev $D
rdma dev
vdpa mgmtdev show
nfsdctl status
nfsdctl threads
nfsdctl listener
nfsdctl version
mkdir -p /var/lib/nfs
mount -t nfsd nfsd /proc/fs/nfsd
nfsdctl threads 2
nfsdctl listener +tcp:127.0.0.1:2049
nfsdctl threads
nfsdctl status
nfsdctl pool-mode pernode
nfsdctl pool-mode
nfsdctl threads 0
timeout 3 tlshd -s
ynl --family netdev --dump dev-get
printf 'table inet t { flowtable f { hook ingress priority 0; devices = { "v*" }; flags offload; counter; }\n set s { typeof ip saddr . meta mark; flags interval,timeout; counter; elements = { 10.0.0.0/8 . 1-5 counter packets 5 bytes 6 timeout 5m expires 4m } }\n chain c { type filter hook input priority 0; meta ibrhwaddr 02:00:00:00:00:01; ct mark set meta mark | ct mark; last; numgen inc mod 5 meta mark set 5; meta mark set ip dscp << 2 | 0x5; reject with icmpx host-unreachable; }\n tunnel tn { id 5; ip saddr 1.2.3.4; ip daddr 5.6.7.8; sport 5; dport 6; ttl 7; tos 8; vxlan { gbp 5; } }\n tunnel te { id 6; ip6 saddr 2001:db8::1; ip6 daddr 2001:db8::2; erspan { version 2; direction ingress; id 5; } }\n tunnel tg { id 7; ip saddr 1.2.3.4; ip daddr 5.6.7.8; geneve { class 0x102; opt-type 0x5; data "0x12345678"; } } }\n' > /tmp/n.nft
nft -f /tmp/n.nft
nft -a list ruleset
nft list hooks
nft list hooks netdev device v0
nft monitor & N=$!
nft flush ruleset
kill $N
conntrack -L
ss -tiaemOn --bpf-maps
ss -a
ss --inet-sockopt -tl
iw list | head -3
iw phy
iw dev
iw reg get
openvpn --genkey secret /tmp/k; ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 5 mode iptfs reqid 5 aead 'rfc4106(gcm(aes))' 0x0102030405060708090a0b0c0d0e0f1011121314 128 dir out flag af-unspec iptfs-opts pkt-size 500 dont-frag; ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 6 mode tunnel reqid 5 aead 'rfc4106(gcm(aes))' 0x0102030405060708090a0b0c0d0e0f1011121314 128 dir in pcpu-num 1 replay-window 32; ip xfrm state; ip xfrm policy add dir out src 10.5.0.1 dst 10.6.0.1 tmpl proto esp mode tunnel src 10.0.0.1 dst 10.0.0.2; ip -d xfrm policy; wg show
