#!/bin/sh
# Every extension: iptables-nft, ip6tables-nft, ebtables-nft, arptables-nft.
ip link add d0 type veth peer name d1
ip link set d0 up
ip link set lo up
ipset create s1 hash:ip
ipset create s2 hash:ip,port timeout 60
ipset create s3 hash:ip skbinfo counters
nfacct add acc1
ip addr add 10.0.0.1/24 dev d0
modprobe -a xt_TEE 2>/dev/null
B() { echo "FAIL $*"; }
i() { iptables-nft -A OUTPUT "$@" || B $*; }
ii() { iptables-nft -A INPUT "$@" || B $*; }
m() { iptables-nft -t mangle -A PREROUTING "$@" || B $*; }
r() { iptables-nft -t raw -A PREROUTING "$@" || B $*; }
n() { iptables-nft -t nat "$@" || B $*; }
s() { ip6tables-nft -A INPUT "$@" || B $*; }
sm() { ip6tables-nft -t mangle -A PREROUTING "$@" || B $*; }
sn() { ip6tables-nft -t nat "$@" || B $*; }
if [ -z "$PART" ] || [ "$PART" = 1 ]; then
ii -m addrtype --dst-type LOCAL --src-type UNICAST
ii -m addrtype --limit-iface-in --dst-type MULTICAST
ii -p ah -m ah --ahspi 5:9
i -m bpf --bytecode '4,48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0'
i -m cgroup --cgroup 5
i -m cgroup --path /foo
ii -m cluster --cluster-total-nodes 2 --cluster-local-node 1 --cluster-hash-seed 0xdead
ii -m comment --comment "hello there"
ii -m connbytes --connbytes 100:200 --connbytes-dir both --connbytes-mode bytes
ii -m connlabel --label 5 --set
ii -p tcp -m connlimit --connlimit-above 5 --connlimit-mask 24 --connlimit-saddr
ii -m connmark --mark 5/7
ii -m conntrack --ctstate NEW,ESTABLISHED,SNAT --ctproto 6 --ctorigsrc 10.0.0.0/8 --ctorigdst 10.0.0.1 --ctreplsrc 10.0.0.2 --ctorigsrcport 5:10 --ctstatus SEEN_REPLY --ctexpire 5:10 --ctdir ORIGINAL
ii -m cpu --cpu 0
ii -p dccp -m dccp --sport 5 --dccp-types REQUEST
ii -m devgroup --src-group 5/7
ii -m dscp --dscp-class CS3
m -m tos --tos 0x10/0x3f
ii -p tcp -m ecn --ecn-tcp-cwr --ecn-ip-ect 2
ii -p esp -m esp --espspi 5:9
ii -p tcp -m hashlimit --hashlimit-above 5/sec --hashlimit-burst 7 --hashlimit-mode srcip,dstport --hashlimit-name hl --hashlimit-srcmask 24 --hashlimit-htable-size 64 --hashlimit-htable-max 500 --hashlimit-htable-expire 5000
ii -m hashlimit --hashlimit-upto 5kb/s --hashlimit-mode srcip --hashlimit-name hl2 --hashlimit-rate-match --hashlimit-rate-interval 5
ii -m helper --helper ftp
ii -p icmp -m icmp --icmp-type 8/0
ii -p icmp --icmp-type any
ii -p 108 -m ipcomp --ipcompspi 5
ii -m iprange --src-range 10.0.0.1-10.0.0.9 --dst-range 10.1.0.1-10.1.0.9
ii -p tcp -m ipvs --vproto 6 --vaddr 10.0.0.0/8 --vport 80 --vdir ORIGINAL
ii -p udp -m l2tp --tid 5 --pversion 2
ii -m length --length 5:500
ii -m limit --limit 5/min --limit-burst 7
ii -m mac --mac-source 02:00:00:00:00:01
ii -m mark --mark 5/7
ii -p tcp -m multiport --dports 22,80:90,443
ii -p tcp -m multiport ! --sports 1,2
ii -p udp -m multiport --ports 53
ii -m nfacct --nfacct-name acc1
ii -p tcp -m osf --genre Linux --ttl 0
i -m owner --uid-owner 0-1000 --gid-owner 5 --socket-exists
i -m owner --suppl-groups --gid-owner 5
ii -m physdev --physdev-in d0 --physdev-is-bridged
ii -m pkttype --pkt-type multicast
ii -m policy --dir in --pol ipsec --strict --reqid 5 --spi 7 --proto esp --mode tunnel --tunnel-src 10.0.0.1 --tunnel-dst 10.0.0.2 --next --reqid 6
ii -m quota --quota 5000
iptables-nft -A INPUT -j RATEEST --rateest-name e1 --rateest-interval 250ms --rateest-ewmalog 1s
ii -m rateest --rateest e1 --rateest-lt --rateest-bps 5kbit
ii -m realm --realm 5/7
ii -m recent --name foo --rcheck --seconds 5 --hitcount 3 --rttl
ii -m recent --name foo --set --rsource --mask 255.255.255.0
r -m rpfilter --loose --validmark --invert
ii -p sctp -m sctp --dport 5:9 --chunk-types any DATA:Be,INIT
ii -m set --match-set s1 src
ii -m set --match-set s2 src,dst --return-nomatch --packets-gt 5 --bytes-eq 7
ii -m socket --transparent --nowildcard --restore-skmark
ii -m state --state NEW
ii -m statistic --mode random --probability 0.25
ii -m statistic --mode nth --every 5 --packet 2
ii -m string --string foo --algo bm --from 5 --to 500
ii -m string --hex-string "|0102|" --algo kmp --icase
ii -p tcp -m tcp --sport 5:9 --dport 80 --tcp-flags SYN,ACK SYN --tcp-option 5
ii -p tcp -m tcpmss --mss 500:1000
ii -m time --timestart 10:00 --timestop 12:00 --weekdays Mon,Tue --monthdays 5 --datestart 2025-01-01 --kerneltz
ii -m ttl --ttl-gt 5
ii -m u32 --u32 "6 & 0xFF = 1 && 4 & 0x3FFF = 0 && 0 >> 22 & 0x3C @ 0 >> 24 = 0,3:5"
ii -p udp -m udp --sport 5:9 --dport 53
ii -f -i d0 -s 10.0.0.0/8 -d 10.1.0.0/16 -j DROP
ii ! -p tcp -j ACCEPT
ii -p udplite -m udp --dport 5
fi
if [ -z "$PART" ] || [ "$PART" = 2 ]; then
m -j AUDIT --type accept
iptables-nft -t mangle -A POSTROUTING -p udp -j CHECKSUM --checksum-fill || B cs
iptables-nft -t mangle -A POSTROUTING -j CLASSIFY --set-class 1:5 || B cl
m -j CONNMARK --set-xmark 5/7
m -j CONNMARK --restore-mark --nfmask 0xff --ctmask 0xf
m -j CONNSECMARK --save
r -j CT --notrack
r -p tcp -j CT --helper ftp --ctevents new --zone 5
r -j CT --zone-orig mark --expevents new
m -j DSCP --set-dscp 5
n -A PREROUTING -p tcp -j DNAT --to-destination 10.0.0.1-10.0.0.5:80-90 --persistent
n -A PREROUTING -p tcp -j DNAT --to-destination 10.0.0.1
n -A PREROUTING -p tcp --dport 5000:5100 -j DNAT --to-destination 10.0.0.1:8000-8100/5000
m -p tcp -j ECN --ecn-tcp-remove
m -j HMARK --hmark-tuple src,dst,sport --hmark-mod 5 --hmark-rnd 0xdead --hmark-offset 10 --hmark-src-prefix 24
ii -j IDLETIMER --timeout 5 --label foo
ii -j IDLETIMER --timeout 5 --label foo2 --alarm
ii -j LED --led-trigger-id x --led-delay 5
ii -j LOG --log-prefix "foo " --log-level 5 --log-tcp-options --log-uid
m -j MARK --set-xmark 5/7
m -j MARK --set-mark 9
n -A POSTROUTING -p tcp -j MASQUERADE --to-ports 5-9 --random
n -A POSTROUTING -j MASQUERADE
n -A PREROUTING -d 10.0.0.0/8 -j NETMAP --to 10.1.0.0/16
ii -j NFLOG --nflog-group 5 --nflog-prefix foo --nflog-size 100 --nflog-threshold 5
ii -j NFQUEUE --queue-balance 1:5 --queue-bypass --queue-cpu-fanout
ii -j NFQUEUE --queue-num 3
n -A PREROUTING -p tcp -j REDIRECT --to-ports 80-90 --random
ii -p tcp -j REJECT --reject-with tcp-reset
ii -j REJECT --reject-with icmp-port-unreachable
m -j SECMARK --selctx foo
ii -j SET --add-set s2 src,dst --exist --timeout 5
m -j SET --map-set s3 src --map-mark --map-prio
n -A POSTROUTING -j SNAT --to-source 10.0.0.1 --random-fully
ii -p tcp -j SYNPROXY --sack-perm --timestamp --mss 1460 --wscale 7
m -p tcp --syn -j TCPMSS --clamp-mss-to-pmtu
m -p tcp --syn -j TCPMSS --set-mss 1400
m -p tcp -j TCPOPTSTRIP --strip-options sack,5
m -j TEE --gateway 10.0.0.9 --oif d0
m -j TOS --set-tos 0x10/0xff
m -p tcp -j TPROXY --on-port 50 --on-ip 127.0.0.1 --tproxy-mark 1/1
r -j TRACE
m -j TTL --ttl-dec 1
n -A POSTROUTING -p tcp -j SNAT --to-source :5-9
iptables-nft -N foo
ii -g foo
ii -j foo
ii -j RETURN
ii -j QUEUE
fi
if [ -z "$PART" ] || [ "$PART" = 3 ]; then
s -m ah --ahspi 5 --ahres
s -m conntrack --ctstate NEW --ctorigsrc 2001:db8::/32
s -m dst --dst-opts 5:3,7
s -m hbh --hbh-len 5 --hbh-opts 5
s -m eui64
s -m frag --fragid 5:9 --fragmore
s -m hl --hl-lt 5
s -p icmpv6 -m icmp6 --icmpv6-type 135
s -m ipv6header --header hop,dst --soft
s -p mh -m mh --mh-type 5:7
s -m rt --rt-type 0 --rt-segsleft 1:2 --rt-0-addrs 2001:db8::1
s -m srh --srh-next-hdr 6 --srh-last-entry-eq 3
s -m srh --srh-psid 2001:db8::/32
s -m iprange --src-range 2001:db8::1-2001:db8::9
s -m policy --dir in --pol ipsec --mode tunnel --tunnel-src 2001:db8::/32 --strict
s -m recent --name foo --set
s -m connlimit --connlimit-upto 5
s -m rpfilter
s -s 2001:db8::/32 -p tcp --dport 80 -j REJECT --reject-with tcp-reset
s -j REJECT --reject-with icmp6-no-route
s -m multiport -p tcp --dports 1,2
sm -j HL --hl-set 5
sm -j TPROXY -p tcp --on-port 5 --on-ip ::1
sn -A PREROUTING -p tcp -j DNAT --to-destination [2001:db8::1]:80
sn -A POSTROUTING -j SNAT --to-source 2001:db8::5
sn -A POSTROUTING -j MASQUERADE
sn -A PREROUTING -p tcp -j REDIRECT --to-ports 5
sn -A PREROUTING -j NETMAP --to 2001:db8::/64
sm -j DNPT --src-pfx 2001:db8::/64 --dst-pfx 2001:db9::/64
sm -j TEE --gateway 2001:db8::9
sm -j HMARK --hmark-tuple src --hmark-mod 5
s -m set --match-set s1 src
s -m mac --mac-source 02:00:00:00:00:01
s -m time --timestart 10:00
s -j LOG
s -m hashlimit --hashlimit-upto 5/s --hashlimit-mode srcip --hashlimit-name h6 --hashlimit-srcmask 64
e() { ebtables-nft -A INPUT "$@" || B eb $*; }
e -p ipv4 --ip-src 10.0.0.0/8 --ip-proto 6 --ip-dport 80:90 --ip-tos 5 -j DROP
e -p ipv6 --ip6-src 2001:db8::/32 --ip6-proto 58 --ip6-icmp-type 135
e -p arp --arp-op Request --arp-ip-src 10.0.0.1 --arp-mac-src 02:00:00:00:00:01
e --limit 5/s --limit-burst 3
e --mark 5/7
e --pkttype-type multicast
e -d BGA --stp-type config --stp-root-prio 5:9
e -p 802_1Q --vlan-id 5 --vlan-prio 3 --vlan-encap ip
e -p length --802_3-sap 0xaa
e --among-src 02:00:00:00:00:01=10.0.0.1,02:00:00:00:00:02
e --log-prefix foo --log-level 5 --log-ip
e --nflog-group 5 --nflog-prefix x
ebtables-nft -t nat -A PREROUTING -p arp -j arpreply --arpreply-mac 02:00:00:00:00:09
ebtables-nft -t nat -A PREROUTING -j dnat --to-dst 02:00:00:00:00:07 --dnat-target ACCEPT
ebtables-nft -t nat -A POSTROUTING -j snat --to-src 02:00:00:00:00:08 --snat-arp
ebtables-nft -t nat -A PREROUTING -j redirect
e -j mark --mark-set 5 --mark-target CONTINUE
ebtables-nft -L --Lc
arptables-nft -A INPUT -s 10.0.0.1 --opcode 1 -j DROP
arptables-nft -A OUTPUT -j mangle --mangle-ip-s 10.0.0.5
arptables-nft -A OUTPUT -j CLASSIFY --set-class 1:1
arptables-nft -A OUTPUT -j MARK --set-mark 5
arptables-nft -L
fi
iptables-nft -L -v -n > /tmp/l
iptables-nft-save -c > /tmp/sv
ip6tables-nft-save > /tmp/sv6
iptables-nft-restore < /tmp/sv
iptables-nft -t mangle -S
iptables-nft -Z
nft list ruleset > /tmp/ll
timeout 2 xtables-monitor -e
iptables-nft -F
ebtables-nft-save
iptables-legacy -m comment --comment x -L 2>&1 | head -2
