#!/bin/bash
# Firewalls: firewalld, nft with every statement, iptables-nft, ebtables, ulogd, nfct, conntrackd, ipvsadm, ipset.
R() { echo "== $(cut -d. -f1 /proc/uptime) $*"; timeout -k 2 ${T:-6} "$@" > /tmp/daemon.log 2>&1; echo "rc $?"; tail -3 /tmp/daemon.log; }
B() { echo "=& $*"; ( timeout -k 2 ${T:-20} "$@" > /tmp/bg.log 2>&1 & ); }
net() { ip link set lo up; ip link add v0 type veth peer name v1; ip link set v0 up; ip link set v1 up; ip addr add 192.0.2.1/24 dev v0; ip -6 addr add 2001:db8::1/64 dev v0 nodad; ip link add d0 type dummy; ip link set d0 up; ip addr add 198.51.100.1/24 dev d0; }
net
T=30
mkdir -p /etc/firewalld/zones
B firewalld --nofork --nopid
sleep 12
T=10
R firewall-cmd --state
R firewall-cmd --add-service=http --timeout=60
R firewall-cmd --add-rich-rule='rule family=ipv4 source address=10.0.0.0/8 port port=22 protocol=tcp log prefix=x level=info limit value=1/m accept'
R firewall-cmd --add-masquerade
R firewall-cmd --add-forward-port=port=80:proto=tcp:toport=8080:toaddr=10.0.0.2
R firewall-cmd --zone=drop --add-interface=v0
R firewall-cmd --add-icmp-block=echo-request
R firewall-cmd --permanent --new-ipset=foo --type=hash:ip
R firewall-cmd --reload
sleep 4
nft flush ruleset
cat > /tmp/big.nft <<'F'
table inet f {
 flowtable ft { hook ingress priority 0; devices = { v0, v1 }; counter; }
 set allow4 { type ipv4_addr; flags interval, timeout; auto-merge; elements = { 10.0.0.0/8, 192.168.0.0-192.168.5.9 timeout 5m comment "c", 172.16.0.0/12 } }
 set dyn { type ipv4_addr . inet_service; size 65535; flags dynamic,timeout; timeout 1m; counter; }
 set cc { type ipv4_addr . inet_service . ether_addr; flags interval; elements = { 10.0.0.0/8 . 1-100 . 02:00:00:00:00:01 } }
 map m { type ipv4_addr : verdict; elements = { 1.2.3.4 : drop, 1.2.3.5 : jump c2 } }
 map nat { type inet_service : ipv4_addr . inet_service; elements = { 80 : 10.0.0.1 . 8080 } }
 map iv { type ipv4_addr : interval ipv4_addr; flags interval; elements = { 10.9.0.0/24 : 10.8.0.0/24 } }
 map mk { typeof ip saddr . th dport : meta mark; elements = { 1.1.1.1 . 53 : 0x55 } }
 map cm { type inet_proto : counter; elements = { tcp : "c1" } }
 counter c1 { packets 5 bytes 10 }
 quota q1 { over 10 mbytes used 5 kbytes }
 limit l1 { rate over 10 mbytes/second burst 5 kbytes }
 limit l2 { rate 400/minute }
 ct helper ftp-std { type "ftp" protocol tcp; l3proto inet; }
 ct timeout ctt { protocol tcp; l3proto ip; policy = { established: 100, close: 4 }; }
 ct expectation cte { protocol tcp; dport 9876; timeout 60s; size 12; l3proto ip; }
 secmark sm { "system_u:object_r:ssh_server_packet_t:s0" }
 synproxy sp { mss 1460; wscale 7; timestamp; sack-perm; }
 chain c2 { return; }
 chain in { type filter hook input priority filter - 5; policy accept;
  ct state vmap { established : accept, related : accept, invalid : drop }
  ip saddr @allow4 counter accept
  ip6 saddr fe80::/10 icmpv6 type { nd-neighbor-solicit, echo-request } limit rate 5/second burst 3 packets accept
  tcp dport { 22, 80, 1000-2000 } ct count over 20 reject with tcp reset
  tcp flags & (syn|ack) == syn tcp option maxseg size 1-500 drop
  udp dport 53 add @dyn { ip saddr . udp dport timeout 30s limit rate 10/second } counter name "c1"
  meta mark set ip saddr . tcp dport map @mk
  ip saddr vmap @m
  iifname "v*" oif lo meta l4proto { icmp, ipv6-icmp } meta pkttype broadcast drop
  meta skuid 1000-2000 meta cpu 1 meta time "2024-01-01 00:00:00"-"2030-01-01 00:00:00" meta hour "08:00"-"17:00" meta day { "Monday", "Friday" } accept
  numgen random mod 10 vmap { 0-4 : accept, 5-9 : drop }
  jhash ip saddr . tcp dport mod 4 seed 0xbeef meta mark set jhash ip saddr mod 8 offset 10
  fib saddr . iif oif missing drop
  fib daddr type { local, broadcast } accept
  rt classid 5 accept
  rt tcpmss 500 accept
  socket transparent 1 mark set 5
  socket cgroupv2 level 1 "user.slice" accept
  osf ttl skip name "Linux" drop
  ct mark set ct mark | 5 ct label set 7 ct zone 5 ct direction original ct original ip saddr 1.2.3.4 ct bytes > 5 ct expiration 5s ct helper "ftp" ct id 5
  ip frag-off & 0x1fff != 0 exthdr hbh exists drop
  ip option rr exists drop
  sctp chunk init tsn 5 drop
  dccp option 38 exists drop
  dccp type request drop
  rt0 type 5 drop
  mh type home-test-init drop
  frag more-fragments 1 drop
  @th,16,16 0x50 drop
  @ih,32,32 0x5 drop
  @nh,8,8 set 5
  ip dscp set cs1 ip ecn ce
  ip6 flowlabel set 5
  tcp option sack0 left 5 reset tcp option window
  log prefix "x: " group 5 snaplen 80 queue-threshold 20
  log level debug flags tcp sequence,options flags ip options flags skuid flags ether
  queue num 3-5 fanout,bypass
  queue flags bypass to numgen inc mod 4 map { 0 : 5, 1 : 6, 2: 7, 3:8}
  quota name q1 limit name "l1" 
  ct helper set "ftp-std" ct timeout set "ctt" ct expectation set "cte" meta secmark set "sm" synproxy name sp
  dup to 10.0.0.5 device "v0"
  tproxy ip to 127.0.0.1:5000
  vlan id 5 vlan pcp 3 drop
  ether type vlan ip protocol tcp drop
  arp operation request drop
  ah spi 5 esp sequence 5 comp cpi 7 drop
  ipsec in reqid 5 drop
  gre version 0 drop
  counter comment "hi"
  last used never
  xt target "x" 
 }
 chain fwd { type filter hook forward priority 0; flow add @ft; }
 chain pre { type nat hook prerouting priority dstnat; dnat ip to tcp dport map @nat; dnat ip prefix to ip daddr map @iv; redirect to :80-90 random,persistent }
 chain post { type nat hook postrouting priority srcnat; masquerade random-fully to :1000-2000; snat ip to 10.0.0.1-10.0.0.5:5-9 persistent; snat ip6 to [2001:db8::1]:5 }
 chain rt { type route hook output priority mangle; meta mark set 5; ip ttl set 5 notrack }
}
table netdev n { chain i { type filter hook ingress device v0 priority 0; fwd to v1; dup to "v1"; fwd ip to 10.0.0.1 device v1 } chain e { type filter hook egress devices = { v0, v1 } priority 5; meta rtclassid set 5 } }
table bridge b { chain f { type filter hook forward priority 0; ether saddr 02:00:00:00:00:01 meta ibrname "br0" meta ibrvproto vlan reject with icmpx type port-unreachable; ip saddr 10.0.0.1 ether daddr set 02:00:00:00:00:02 meta broute set 1 } }
table arp a { chain i { type filter hook input priority 0; arp saddr ip 10.0.0.1 arp htype 1 drop } }
table ip o { flags dormant; comment "tc"; chain x { ip saddr 10.0.0.1 goto y; } chain y { continue } }
F
# nft line by line, so that one refusal does not take all
nft monitor trace > /dev/null 2>&1 & N1=$!
nft monitor > /tmp/mon 2>&1 & N2=$!
python3 - <<'P'
import re,subprocess
src=open('/tmp/big.nft').read().splitlines()
# structure: add table pieces alone
table=None;chain=None
def nft(s):
    r=subprocess.run(['nft','-f','-'],input=s,text=True,capture_output=True)
    if r.returncode: print('!',s.strip()[:90],r.stderr.strip().splitlines()[0][:120])
for l in src:
    m=re.match(r'table (\S+ \S+) \{(.*)$',l)
    if m:
        table=m[1]; nft('add table '+table)
        rest=m[2].strip()
        if rest.endswith('}'): nft('table %s { %s'%(table,rest)); table=None
        continue
    if l.strip()=='}': 
        if chain: chain=None
        else: table=None
        continue
    if chain:
        nft('add rule %s %s %s'%(table,chain,l.strip())); continue
    m=re.match(r' chain (\S+) \{ (.*)$',l)
    if m and not l.rstrip().endswith('}'):
        chain=m[1]; nft('table %s { chain %s { %s } }'%(table,chain,m[2])); continue
    if table: nft('table %s { %s }'%(table,l.strip()))
P
nft -a list ruleset
nft -j list ruleset >/dev/null
nft list flowtables
nft list ct helpers
nft list hooks
nft reset counters
nft reset quotas
nft list meter inet f dyn
nft get element inet f allow4 { 10.1.1.1 }
nft delete element inet f allow4 { 10.0.0.0/8 }
nft add rule inet f in position 3 accept
nft insert rule inet f in drop
nft --echo add rule inet f in meta nftrace set 1
nft replace rule inet f in handle 9 accept
ping -c1 -W1 192.0.2.1
nft destroy table inet nope
nft rename chain inet f c2 c3
kill $N1 $N2
nft flush ruleset
iptables -N LOG1
iptables -A INPUT -p tcp -m multiport --dports 22,80:90 -m conntrack --ctstate NEW,ESTABLISHED -m hashlimit --hashlimit-above 5/sec --hashlimit-name x --hashlimit-mode srcip -m comment --comment hi -j LOG --log-prefix foo
iptables -A INPUT -m set --match-set nope src -j DROP
iptables -t nat -A PREROUTING -p tcp --dport 80 -j DNAT --to 10.0.0.1-10.0.0.9:80-90
iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu
iptables -t raw -A PREROUTING -j CT --notrack
iptables -A OUTPUT -m owner --uid-owner 5 -m recent --set -m statistic --mode random --probability 0.3 -m string --string abc --algo bm -m time --timestart 10:00 -j NFQUEUE --queue-num 5 --queue-bypass
iptables -A FORWARD -m geoip --src-cc DE -j TARPIT
iptables -A FORWARD -m bpf --bytecode '4,48 0 0 9,21 0 1 6,6 0 0 1,6 0 0 0' -j NFLOG --nflog-group 3
iptables -A FORWARD -m u32 --u32 '0&0xf=5' -m connbytes --connbytes 5:9 --connbytes-dir both --connbytes-mode bytes -m policy --dir in --pol ipsec --reqid 5 -j MARK --set-xmark 5/7
ip6tables -A INPUT -m rt --rt-type 0 -m frag --fragmore -m hbh --hbh-opts 5 -j REJECT
ip6tables -t nat -A POSTROUTING -j NETMAP --to 2001:db8::/64
iptables-save
ip6tables-save
iptables -L -n -v
iptables -Z
iptables-restore < /dev/null
iptables-legacy -L -n
xtables-monitor -t & X=$!
iptables -A INPUT -j ACCEPT
sleep 1
kill $X
ebtables -A FORWARD -p IPv4 --ip-src 10.0.0.0/8 --ip-proto tcp --ip-dport 80 -j mark --mark-set 5
ebtables -A INPUT --among-src 02:00:00:00:00:01=10.0.0.1, --limit 5/s --log --log-prefix x -j DROP
ebtables -t nat -A PREROUTING -j snat --to-src 02:00:00:00:00:05
ebtables -A FORWARD --802_3-sap 0x42 --stp-type 1 --pkttype-type broadcast -j CONTINUE
ebtables -A FORWARD -p ARP --arp-op 1 --arp-ip-src 10.0.0.1 -j arpreply --arpreply-mac 02:00:00:00:00:01
ebtables -L --Lc
arptables -A INPUT -s 10.0.0.1 --opcode 1 --source-mac 02:00:00:00:00:01 -j mangle --mangle-ip-s 10.0.0.9
arptables -L
cat > /tmp/ul.conf <<'F'
[global]
logfile="/tmp/ul.log"
plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_inppkt_NFLOG.so"
plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_inpflow_NFCT.so"
plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_inpflow_NFACCT.so"
plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_raw2packet_BASE.so"
plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_filter_IP2STR.so"
plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_filter_IFINDEX.so"
plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_filter_PRINTPKT.so"
plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_filter_PRINTFLOW.so"
plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_output_LOGEMU.so"
plugin="/usr/lib/x86_64-linux-gnu/ulogd/ulogd_output_XML.so"
stack=log1:NFLOG,base1:BASE,ifi1:IFINDEX,ip2str1:IP2STR,print1:PRINTPKT,emu1:LOGEMU
stack=ct1:NFCT,ip2str1:IP2STR,print2:PRINTFLOW,emu1:LOGEMU
stack=acct1:NFACCT,xml1:XML
[log1]
group=3
[ct1]
hash_enable=1
[acct1]
pollinterval=2
[emu1]
file="/tmp/emu.log"
F
nfacct add http
nfacct list
nfacct get http reset
iptables -F
iptables -A OUTPUT -j NFLOG --nflog-group 3 --nflog-prefix "pre" --nflog-size 64
iptables -A OUTPUT -m nfacct --nfacct-name http
modprobe nf_conntrack
sysctl -qw net.netfilter.nf_conntrack_acct=1 net.netfilter.nf_conntrack_timestamp=1
iptables -A INPUT -m conntrack --ctstate NEW -j ACCEPT
T=8
B ulogd -c /tmp/ul.conf
B tcpdump -i nflog:5 -c 1
sleep 3
ping -c2 -W1 127.0.0.1
python3 -c "
import socket
s=socket.create_server(('127.0.0.1',5000)); c=socket.create_connection(('127.0.0.1',5000)); a=s.accept()[0]; c.send(b'hi'); a.recv(5); c.close(); a.close(); s6=socket.create_server(('::1',5001),family=10); socket.create_connection(('::1',5001))"
sleep 4
head -3 /tmp/emu.log
nfct add timeout pol inet tcp established 100 close 5
nfct list timeout
nfct get timeout pol
nfct delete timeout pol
nfct add helper ftp inet tcp
nfct list helper
nfct default-get timeout inet udp
nfct disable helper x inet tcp
conntrack -L
conntrack -E & C=$!
conntrack -I -p tcp -s 10.0.0.1 -d 10.0.0.2 --sport 5 --dport 6 --state ESTABLISHED --timeout 50 -m 5 -l x
conntrack -I -p sctp -s 10.0.0.1 -d 10.0.0.2 --sport 5 --dport 6 --state ESTABLISHED --orig-vtag 5 --reply-vtag 6 -t 60
conntrack -I -p gre -s 10.0.0.1 -d 10.0.0.2 --srckey 5 --dstkey 6 -t 50
conntrack -U -p tcp -s 10.0.0.1 -m 7
conntrack -L -o extended,id,timestamp,labels
conntrack -I exp -s 10.0.0.1 -d 10.0.0.2 --tuple-src 10.0.0.1 --tuple-dst 10.0.0.2 --mask-src 255.255.255.255 --mask-dst 255.255.255.255 -p tcp --dport 5 -t 60
conntrack -L expect
conntrack -S
conntrack -C
conntrack -L dying
conntrack -L unconfirmed
conntrack -D -p tcp -s 10.0.0.1
conntrack -F
kill $C
printf 'General { HashSize 100\n HashLimit 100\n LogFile on\n LockFile /tmp/l\n UNIX { Path /tmp/cd.ctl }\n NetlinkBufferSize 100000\n Filter From Userspace { Protocol Accept { TCP }\n Address Ignore { IPv4_address 127.0.0.1 } } }\nSync { Mode FTFW { }\n Multicast { IPv4_address 225.0.0.50\n Group 3780\n IPv4_interface 192.0.2.1\n Interface v0 } }\nHelper { Type rpc inet tcp { QueueNum 2\n QueueLen 100\n Policy rpc { ExpectMax 1\n ExpectTimeout 300 } } }\n' > /tmp/cd.conf
T=6
B conntrackd -C /tmp/cd.conf
sleep 3
conntrack -I -p tcp -s 10.0.0.1 -d 10.0.0.2 --sport 5 --dport 6 --state ESTABLISHED --timeout 50
sleep 3
R miniupnpd -d -i v0 -a d0
R nftlb -d -l 7
R l2tpns
python3 - <<'P'
# nfqueue by hand
import socket,struct
P
ipvsadm -A -t 10.0.0.1:80 -s wrr -p 50 -M 255.255.0.0
ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.2:80 -m -w 5 -x 10 -y 5
ipvsadm -A -f 7 -s sh -b sh-port
ipvsadm -a -f 7 -r 10.0.0.3 -i --tun-type gue --tun-port 5
ipvsadm -A -u '[2001:db8::1]:53' -s mh
ipvsadm -L -n --stats
ipvsadm -L -n --rate --exact
ipvsadm -L --timeout
ipvsadm -L --daemon
ipvsadm --set 5 6 7
ipvsadm --start-daemon master --mcast-interface v0 --syncid 5
ipvsadm -L --daemon
ipvsadm -S -n
ipvsadm -E -t 10.0.0.1:80 -s lblc
ipvsadm -Z
ipvsadm -C
ipvsadm --stop-daemon master
for t in bitmap:ip bitmap:ip,mac bitmap:port hash:ip hash:mac hash:ip,mac hash:net hash:net,net hash:ip,port hash:net,port hash:ip,port,ip hash:ip,port,net hash:ip,mark hash:net,port,net hash:net,iface list:set; do n=s${t//[:,]/}; a=; case $t in bitmap:port) a='range 0-100';; bitmap:*) a='range 10.0.0.0/24';; esac; ipset create $n $t $a timeout 50 counters comment skbinfo; ipset list $n; done; ipset add shaship 10.0.0.1 comment "a b" skbmark 5/7 skbprio 1:5 packets 5; ipset add shashnetiface 10.0.0.0/8,physdev:v0 nomatch; ipset add sbitmapport 5-9; ipset test shaship 10.0.0.1; ipset save; ipset swap shaship shashnet; ipset rename shashnet q; ipset -! restore < /dev/null; ipset flush; ipset destroy
