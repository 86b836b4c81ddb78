#!/bin/sh
# Ematches, and what only older kernels have: tc.
ip link add d0 numtxqueues 4 type dummy
ip link set d0 up
ip link add d1 type dummy
ip link set d1 up
ip link add ifb0 type ifb
ip link set ifb0 up
tc qdisc add dev d0 clsact
F() { tc filter add dev d0 ingress "$@" || echo "FAIL $*"; }
P=1
B() { P=$((P+1)); F protocol all pref $P basic match "$1" action pass; }
B 'cmp(u8 at 0 layer 2 mask 0xff gt 5)'
B 'cmp(u16 at 3 layer network mask 0xff lt 5 trans) and not u32(u32 0x11 0xff at nexthdr+4)'
B 'u32(u16 1 0xffff at 0) and (cmp(u8 at 1 layer 1 eq 3) or u32(u8 1 0xff at 2))'
B 'nbyte("abc" at 4 layer 1)'
B 'meta(nf_mark eq 5)'
B 'meta(priority mask 0xff lt 5)'
B 'meta(dev gt 1)'
B 'meta(dev eq "lo")'
B 'meta(sk_rcvbuf shift 2 eq 4)'
B 'meta(random mask 0xf eq 5)'
B 'meta(pkt_len gt 100) or not meta(protocol eq 5)'
B 'meta(loadavg_0 gt 5)'
B 'meta(vlan eq 5)'
B 'canid(sff 0x123)'
B 'canid(eff 0x12345:0xfff sff 0x5)'
F protocol ip pref 60 basic match 'ipt(-m mark --mark 5)'
F protocol ip pref 61 basic match 'ipt(-m tcp --dport 80)'
ipset create s2 hash:ip,port
F protocol ip pref 62 basic match 'ipset(s2 src,dst)'
F protocol ip pref 63 basic match 'ipset(s2 src,dst)' and 'meta(dev eq 1)'
F pref 15 protocol all cgroup match 'u32(u8 1 0xff at 0)'
F pref 70 protocol ip tcindex hash 16 mask 0xf shift 1 classid 1:1
F pref 71 protocol ip flow map key dst and 0xff rshift 2 addend 5 baseclass 1:5 divisor 16
F pref 72 protocol ip flow hash keys src,dst,proto divisor 64 perturb 10
F pref 73 protocol ip rsvp ipproto tcp session 10.0.0.1/80 sender 10.0.0.2/90 classid 1:1
F pref 74 protocol ipv6 rsvp ipproto udp session 2001:db8::1/80 classid 1:1
F protocol ip pref 75 flower enc_key_id 8 erspan_opts 1:5:0:0/255:0xffffffff:0:0 action drop
F protocol ip pref 76 flower enc_key_id 5 pfcp_opts 1:2/ff:ff action drop
F protocol ip pref 77 flower ct_state +trk+est ct_zone 5 ct_mark 7/0xff ct_label 01020304/ff action drop
F protocol ip pref 78 flower ip_proto tcp enc_ttl 5/0xf enc_tos 3 ct_state -trk action drop
F protocol ipv6 pref 79 flower src_ip 2001:db8::/32 ip_flags nofrag enc_dst_ip 2001:db8::1 action drop
N=80
AF() { N=$((N+1)); tc filter add dev d0 egress protocol ip pref $N matchall action "$@" || echo "FAIL $*"; }
AF police rate 1mbit burst 10k mtu 1500 conform-exceed drop/pipe
AF police rate 1mbit burst 10k peakrate 2mbit mtu 1500
AF pedit munge offset 0 u8 set 5
AF pedit munge ip tos set 5 retain 0xf
AF tunnel_key set src_ip 2001:db8::1 dst_ip 2001:db8::2 id 5 vxlan_opts 7
AF ct commit helper ipv4-tcp-ftp
AF ct commit nat dst addr 10.0.0.1
AF xt -j MARK --set-mark 5
AF xt -j TOS --set-tos 4
AF gact pass skip_hw
AF mirred egress mirror dev d1
AF skbedit mark 5
AF ct nat
AF bpf bytecode '4,48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0'
tc -s -d filter show dev d0 ingress
tc -s -d filter show dev d0 egress
tc -s actions ls action xt
tc -s actions ls action bpf
Q() { tc qdisc replace dev d0 root handle 1: "$@" || echo "FAIL $*"; tc -s -d qdisc show dev d0; tc -s -d class show dev d0; }
tc qdisc del dev d0 root
Q cbq bandwidth 10mbit avpkt 1000 cell 8 mpu 64 ewma 5
tc class add dev d0 parent 1: classid 1:1 cbq bandwidth 10mbit rate 1mbit allot 1514 weight 100kbit prio 5 maxburst 20 avpkt 1000 bounded isolated split 1: defmap 3f
tc -s -d class show dev d0
tc qdisc del dev d0 root
Q dsmark indices 8 default_index 3 set_tc_index
tc class change dev d0 parent 1: classid 1:1 dsmark mask 3 value 5
tc -s -d class show dev d0
tc qdisc del dev d0 root
Q atm
tc qdisc del dev d0 root
Q taprio num_tc 3 map 2 2 1 0 2 2 2 2 2 2 2 2 2 2 2 2 queues 1@0 1@1 2@2 base-time 1000 sched-entry S 01 300000 sched-entry S 02 300000 sched-entry S 04 400000 flags 0x0 clockid CLOCK_TAI
tc qdisc replace dev d0 parent 1:1 etf clockid CLOCK_TAI delta 500
tc -s -d qdisc show dev d0
