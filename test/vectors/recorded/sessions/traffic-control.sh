#!/bin/sh
# Qdiscs, classes, filters and actions of Linux 6.12: tc.
ip link add d0 numtxqueues 4 type dummy
ip link set d0 up
ip link add d1 type dummy
ip link set d1 up
ip link add ifb0 type ifb
ip link set ifb0 up
Q() { tc qdisc replace dev d0 root handle 1: "$@" || echo "FAIL $*"; tc -s -d qdisc show dev d0; tc -s -d class show dev d0; tc qdisc del dev d0 root; }
Q tbf rate 1mbit burst 10k latency 50ms peakrate 2mbit minburst 1500 mpu 64 overhead 4 linklayer atm
Q sfq perturb 10 limit 100 divisor 512 redflowlimit 50000 min 5000 max 10000 probability 0.1 ecn
Q red limit 100000 min 10000 max 50000 avpkt 1000 burst 30 ecn adaptive bandwidth 10mbit nodrop
Q choke limit 1000 min 100 max 500 avpkt 1000 bandwidth 1mbit ecn
Q codel limit 100 target 5ms interval 100ms ecn ce_threshold 1ms
Q fq_codel limit 1000 flows 256 quantum 300 target 4ms ce_threshold 2ms memory_limit 1000000
Q fq limit 100 flow_limit 50 quantum 3000 maxrate 1mbit buckets 64 horizon 5s horizon_cap
Q fq_pie limit 100 flows 64 target 10ms tupdate 10ms ecn
Q pie limit 100 target 10ms ecn bytemode
Q cake bandwidth 1mbit diffserv4 triple-isolate nat wash ack-filter memlimit 1m overhead 5 mpu 64 atm autorate-ingress
Q cake unlimited besteffort flowblind split-gso
Q netem delay 10ms 5ms 25% distribution normal loss 1% duplicate 1% corrupt 1% reorder 5% gap 3 rate 1mbit 5 5 5 limit 100
Q netem loss gemodel 1% 10% 70% 0.1% ecn
Q netem loss state 1% 2% 3% 4% 5% slot 1ms 5ms packets 5 bytes 1000
Q prio bands 4 priomap 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3
Q multiq
Q pfifo limit 5
Q bfifo limit 500
Q pfifo_head_drop limit 6
Q etf clockid CLOCK_TAI delta 500000 skip_sock_check deadline_mode
Q taprio num_tc 3 map 2 2 1 0 2 2 2 2 2 2 2 2 2 2 2 2 queues 1@0 1@1 2@2 base-time 1000 sched-entry S 01 300000 sched-entry S 02 300000 sched-entry S 04 400000 flags 0x0 clockid CLOCK_TAI max-sdu 1500 1400 0
Q mqprio num_tc 3 map 2 2 1 0 2 2 2 2 2 2 2 2 2 2 2 2 queues 1@0 1@1 2@2 hw 0
Q mqprio num_tc 2 map 0 1 0 1 queues 1@0 1@1 hw 1 mode channel shaper bw_rlimit min_rate 1mbit 2mbit max_rate 3mbit 4mbit
Q mq
Q ets bands 4 strict 1 quanta 1000 2000 3000 priomap 0 1 2 3
Q hhf limit 100 quantum 1500 hh_limit 50
Q sfb limit 100 target 20
Q skbprio limit 50
Q plug limit 1000
Q teql0
Q noqueue
Q blackhole
Q gred setup DPs 3 default 1 grio ecn
Q cbs idleslope 98688 sendslope -901312 hicredit 153 locredit -1389 offload 0
Q dualpi2
tc qdisc add dev d0 root handle 1: gred setup DPs 3 default 1 grio
tc qdisc change dev d0 root gred DP 1 limit 100000 min 1000 max 5000 avpkt 100 burst 30 bandwidth 1mbit probability 0.1 prio 2 ecn
tc -s -d qdisc show dev d0
tc qdisc del dev d0 root
tc qdisc add dev d0 root handle 1: htb default 10 r2q 5 direct_qlen 10
tc class add dev d0 parent 1: classid 1:10 htb rate 1mbit ceil 2mbit burst 10k cburst 20k prio 3 quantum 1500 mpu 64 overhead 10
tc class add dev d0 parent 1: classid 1:11 est 1sec 8sec htb rate 10gbit ceil 40gbit
tc qdisc add dev d0 parent 1:10 handle 10: sfq
tc -s -d class show dev d0
tc -s qdisc show dev d0 invisible
tc qdisc del dev d0 root
tc qdisc add dev d0 root handle 1: hfsc default 1
tc class add dev d0 parent 1: classid 1:1 hfsc sc umax 1500 dmax 50ms rate 1mbit ul rate 2mbit
tc class add dev d0 parent 1: classid 1:2 hfsc rt m1 1mbit d 10ms m2 2mbit ls rate 1mbit
tc -s -d class show dev d0
tc -s qdisc show dev d0
tc qdisc del dev d0 root
tc qdisc add dev d0 root handle 1: drr
tc class add dev d0 parent 1: classid 1:1 drr quantum 500
tc -s class show dev d0
tc qdisc del dev d0 root
tc qdisc add dev d0 root handle 1: qfq
tc class add dev d0 parent 1: classid 1:1 qfq weight 5 maxpkt 1500
tc -s class show dev d0
tc qdisc del dev d0 root
tc qdisc add dev d0 root handle 1: cbq bandwidth 10mbit avpkt 1000 cell 8
tc qdisc add dev d0 root handle 1: dsmark indices 8 default_index 3 set_tc_index
tc class change dev d0 classid 1:1 dsmark mask 3 value 5
tc class show dev d0
tc qdisc del dev d0 root
tc qdisc add dev d0 root handle 1: atm
tc qdisc add dev d0 root stab overhead 10 linklayer ethernet mtu 2048 tsize 64 mpu 32 handle 1: pfifo
tc -s -d qdisc show
tc qdisc del dev d0 root
tc qdisc add dev d0 clsact
tc qdisc add dev d1 ingress_block 7 egress_block 8 clsact
F() { tc filter add dev d0 ingress "$@" || echo "FAIL $*"; }
F protocol ip pref 1 u32 match ip src 10.0.0.0/8 match ip dport 80 0xffff match mark 5 0xff flowid 1:1 action ok
F protocol ip pref 2 u32 ht 800: divisor 1
tc filter add dev d0 ingress protocol ip pref 3 handle 5: u32 divisor 16
F protocol ip pref 3 u32 ht 800:: match ip protocol 6 0xff hashkey mask 0xff at 12 link 5: offset at 0 mask 0x0f00 shift 6 eat
F pref 4 protocol all matchall action gact drop random netrand pass 5
F protocol all pref 5 basic match 'cmp(u8 at 0 layer 2 mask 0xff gt 5) and not (u32(u32 0x11 0xff at nexthdr+4) or u16(u16 1 0xffff at 0))' action pass
F pref 6 protocol all basic match 'meta(nf_mark mask 0xf eq 5) and meta(priority lt 5) and meta(dev gt 1) or meta(sk_rcvbuf mask 0xff shift 2 eq 4) and meta(random eq 5) and meta(dev eq "lo")' action drop
F pref 7 protocol all basic match 'nbyte("abc" at 4 layer 1) and text(bm "foo" from 1 to 500) '
ipset create s1 hash:ip
F pref 8 protocol ip basic match 'ipset(s1 src)' action ok
F pref 9 protocol ip basic match "ipt(-m mark --mark 5)"
F pref 91 protocol ip basic match 'ipt(-6 -m tcp --dport 80)'
F pref 10 protocol all basic match 'canid(sff 0x123 eff 0x12345:0xff)'
F protocol all pref 11 fw
F protocol all pref 11 handle 5/0xff fw classid 1:1 action pass
F protocol ip pref 12 route from 5 to 6 classid 1:1
F pref 13 protocol ip flow hash keys src,dst,proto,mark divisor 64 baseclass 1:1 perturb 10
F pref 14 protocol all flow map key mark and 0xff or 1 xor 3 rshift 2 addend 5 baseclass 1:5
F pref 15 protocol all cgroup match 'u8(u8 1 0xff at 0)'
F pref 16 protocol all rsvp
F pref 17 protocol ip tcindex hash 16 mask 0xf shift 1 classid 1:1
F pref 18 protocol all bpf bytecode '1,6 0 0 4294967295' flowid 1:1 action ok
F protocol ip pref 20 flower dst_mac 02:00:00:00:00:01/ff:ff:ff:00:00:00 src_mac 02:00:00:00:00:02 ip_proto tcp dst_ip 10.0.0.0/8 src_ip 10.1.0.0/16 dst_port 80 src_port 100-200 tcp_flags 0x2/0xff ip_tos 0x10/0xff ip_ttl 5 ip_flags frag/firstfrag skip_hw action pass
F protocol 802.1q pref 21 flower vlan_id 5 vlan_prio 3 vlan_ethtype 802.1ad cvlan_id 7 cvlan_prio 2 cvlan_ethtype ip action drop
F protocol mpls_uc pref 22 flower mpls_label 5 mpls_tc 3 mpls_bos 1 mpls_ttl 7 action drop
F protocol mpls_uc pref 23 flower mpls lse depth 1 label 5 tc 1 lse depth 2 label 6 bos 1 action drop
F protocol arp pref 24 flower arp_op request arp_sip 10.0.0.1 arp_tip 10.0.0.2/24 arp_sha 02:00:00:00:00:01 action drop
F protocol ipv6 pref 25 flower dst_ip 2001:db8::/32 ip_proto icmpv6 type 135 code 0 action drop
F protocol ip pref 26 flower enc_src_ip 10.0.0.1 enc_dst_ip 10.0.0.2 enc_key_id 7 enc_dst_port 4789 enc_tos 5 enc_ttl 6 geneve_opts 0102:80:11223344/ffff:ff:ffffffff action drop
F protocol ip pref 27 flower enc_key_id 8 vxlan_opts 5/0xff action drop
F protocol ip pref 28 flower enc_key_id 8 erspan_opts 1:5:0:0/255:0xffffffff:0:0 action drop
F protocol ip pref 29 flower enc_key_id 8 gtp_opts 01:02/ff:ff action drop
F protocol ip pref 30 flower enc_key_id 5 pfcp_opts 1:2/ff:ff action drop
F protocol ip pref 31 flower ct_state +trk+est ct_zone 5 ct_mark 7/0xff ct_label 0x01020304/0xff action drop
F protocol ip pref 32 flower classid 1:5 action goto chain 5
F protocol ppp_ses pref 33 flower pppoe_sid 5 ppp_proto ip action drop
F protocol ip pref 34 flower ip_proto l2tp l2tpv3_sid 7 action drop
F protocol ip pref 35 flower ip_proto esp spi 5 action drop
F protocol cfm pref 36 flower cfm mdl 5 op 3 action drop
F protocol ip pref 37 flower num_of_vlans 2 action drop
F protocol ip pref 38 flower indev d1 action drop
F protocol ip pref 39 flower hash 5 action drop
N=40
AF() { N=$((N+1)); tc filter add dev d0 egress protocol ip pref $N matchall action "$@" || echo "FAIL $*"; }
AF police rate 1mbit burst 10k mtu 1500 peakrate 2mbit avrate 1mbit conform-exceed drop/pipe index 5
AF police pkts_rate 100 pkts_burst 5
AF mirred egress redirect dev ifb0
AF mirred ingress mirror dev d1
AF mirred egress redirect blockid 7
AF nat ingress 10.0.0.0/8 192.168.0.0
AF pedit ex munge ip src set 10.0.0.1 munge ip ttl add 0xff munge tcp dport set 80 munge eth dst set 02:00:00:00:00:05 munge udp sport set 5 pipe
AF pedit munge offset 0 u8 set 5 retain 0xf at 0 0xf 2
AF pedit ex munge ip6 dst set 2001:db8::1
AF skbedit queue_mapping 2 priority 1:5 mark 5/0xff ptype host inheritdsfield
AF skbmod dmac 02:00:00:00:00:01 smac 02:00:00:00:00:02 etype 0x800
AF skbmod swap mac
AF skbmod ecn
AF vlan push id 5 priority 3 protocol 802.1ad
AF vlan pop
AF vlan modify id 6
AF vlan push_eth dst_mac 02:00:00:00:00:01 src_mac 02:00:00:00:00:02
AF vlan pop_eth
AF tunnel_key set src_ip 10.0.0.1 dst_ip 10.0.0.2 id 5 dst_port 4789 tos 4 ttl 5 csum geneve_opts 0102:80:11223344,0103:01:55667788
AF tunnel_key set src_ip 2001:db8::1 dst_ip 2001:db8::2 id 5 vxlan_opts 7 nofrag
AF tunnel_key set src_ip 10.0.0.1 dst_ip 10.0.0.2 id 5 erspan_opts 2:0:1:5
AF tunnel_key unset
AF csum ip4h tcp udp icmp sctp
AF connmark zone 5
AF ct commit zone 5 mark 7/0xff label 0102/ffff nat src addr 10.0.0.1-10.0.0.5 port 10-20
AF ct clear
AF ct commit force helper ipv4-tcp-ftp nat
AF ctinfo dscp 0xfc000000 0x01000000 cpmark 0xff zone 5
AF mpls push protocol mpls_uc label 5 tc 1 ttl 7 bos 1
AF mpls pop protocol ip
AF mpls dec_ttl
AF mpls mac_push label 5
AF sample rate 100 group 5 trunc 50
AF simple sdata hello
AF gate clockid CLOCK_TAI base-time 100 sched-entry open 200000 -1 8000 sched-entry close 100000 cycle-time 400000 priority 3
AF ife encode type 0xed3e allow mark use prio 5 dst 02:00:00:00:00:01
AF ife decode reclassify
AF bpf bytecode '1,6 0 0 4294967295'
AF gact pipe action gact continue action gact jump 2 cookie a1b2
AF gact trap
AF xt -j MARK --set-mark 5
AF ipt -j MARK --set-mark 6
AF gact pass hw_stats disabled no_percpu skip_hw
AF csum udplite igmp
tc -s -d filter show dev d0 ingress
tc -s -d filter show dev d0 egress
tc filter get dev d0 ingress protocol ip pref 20 handle 1 flower
tc chain add dev d0 ingress chain 9 flower dst_ip 0.0.0.0/0 ip_proto tcp
tc chain show dev d0 ingress
tc -s filter show block 7
tc filter add block 7 protocol ip pref 1 flower dst_ip 10.0.0.1 action drop
tc filter show block 7
for a in gact police mirred nat pedit skbedit skbmod vlan tunnel_key csum connmark ct ctinfo mpls sample simple gate ife bpf xt; do tc -s actions ls action $a; done
tc actions add action gact drop index 99
tc actions get action gact index 99
tc actions change action gact pass index 99
tc actions del action gact index 99
tc actions flush action gact
tc actions add action police rate 1mbit burst 10k
tc filter del dev d0 ingress pref 20
tc filter del dev d0 egress
tc qdisc del dev d0 clsact
tc qdisc show
timeout 4 tc monitor & sleep 1
tc qdisc add dev d0 root handle 1: htb
tc class add dev d0 parent 1: classid 1:1 htb rate 1mbit
tc filter add dev d0 parent 1: protocol ip u32 match ip src 1.2.3.4 flowid 1:1
tc qdisc del dev d0 root
wait
