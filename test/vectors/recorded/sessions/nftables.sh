#!/bin/sh
# A broad rule set, each rule alone: nft, nfct, nfacct.
ip link add d0 type veth peer name d1
ip link set d0 up
ip link set d1 up
ip link set lo up
cat > /tmp/r.nft <<'R'
flush ruleset
table inet t { comment "a table"
 flags dormant
 counter c1 { packets 5 bytes 6 comment "cnt" }
 quota q1 { over 100 mbytes used 5 bytes }
 limit l1 { rate over 10/second burst 5 packets }
 limit l2 { rate 1 mbytes/minute }
 ct helper h1 { type "ftp" protocol tcp; l3proto ip; }
 ct timeout to1 { protocol tcp; l3proto ip; policy = { established: 100, close: 10 }; }
 ct expectation e1 { protocol tcp; dport 99; timeout 1h; size 5; l3proto ip; }
 secmark s1 { "system_u:object_r:x:s0" }
 synproxy sy1 { mss 1460; wscale 7; timestamp sack-perm }
}
R
nft -f /tmp/r.nft
sed -i -e '/secmark/d' -e '/flags dormant/d' /tmp/r.nft
nft -f /tmp/r.nft
cat > /tmp/r2.nft <<'R'
table inet t2 {
 counter c1 { }
 quota q1 { over 100 mbytes }
 limit l1 { rate 10/second }
 ct helper h1 { type "ftp" protocol tcp; l3proto ip; }
 ct timeout to1 { protocol tcp; l3proto ip; policy = { established: 100, close: 10 }; }
 ct expectation e1 { protocol tcp; dport 99; timeout 1h; size 5; l3proto ip; }
 synproxy sy1 { mss 1460; wscale 7; timestamp sack-perm }
 set s1 { type ipv4_addr; flags interval, timeout; timeout 1h; gc-interval 5m; auto-merge; elements = { 10.0.0.0/8 comment "ten", 192.168.1.1-192.168.1.9 timeout 5m } }
 set s2 { type ipv4_addr . inet_service; flags dynamic; size 100; counter; limit rate 5/second; }
 set s3 { typeof ip saddr . tcp dport . meta mark; flags interval; elements = { 10.0.0.0/8 . 1-100 . 5 } }
 set s4 { type ifname; elements = { "eth0", "d*" } 
 flags interval; }
 set s5 { type ether_addr; elements = { 02:00:00:00:00:01 } }
 map m1 { type ipv4_addr : verdict; elements = { 10.0.0.1 : drop, 10.0.0.2 : jump other, 10.0.0.3 : goto other } }
 map m2 { type inet_service : ipv4_addr . inet_service; elements = { 80 : 10.0.0.5 . 8080 } }
 map m3 { type ipv4_addr : counter; elements = { 10.0.0.1 : "c1" } }
 map m4 { typeof ip saddr : meta mark; flags interval; elements = { 10.0.0.0/8 : 5 } }
 flowtable f1 { hook ingress priority 0; devices = { d0, d1 }; counter; }
 chain other { comment "other one"; return
 }
 chain inn { type filter hook input priority filter; policy accept;
  ct state established,related accept
  ct state vmap { invalid : drop, new : jump other }
  iifname "lo" oif "d0" accept
  ip saddr @s1 counter packets 1 bytes 2 drop comment "a comment"
  ip saddr . tcp dport @s2 accept
  add @s2 { ip saddr . tcp dport timeout 5m limit rate 5/second counter } 
  update @s2 { ip saddr . udp dport } drop
  tcp dport { 22, 80-90, 443 } tcp flags & (syn|ack) == syn counter name "c1" quota name "q1" limit name "l1"
  tcp option maxseg size 1-500 tcp option sack exists ip6 nexthdr 6 exthdr frag exists rt type 0 
  ip option ra exists
  udp length > 5 @th,16,16 0x5 @nh,0,4 4 @ll,0,8 5 @ih,0,8 5
  icmp type { echo-request, 3 } icmpv6 type nd-neighbor-solicit
  meta mark & 0xff == 5 meta mark set meta mark | 0x100 ct mark set meta mark meta priority set 1:5
  meta skuid 0-1000 meta cgroup 5 meta rtclassid 5 meta pkttype multicast meta length 5 meta l4proto tcp meta cpu 0 meta time "2025-01-01 10:00" meta hour 10:00-12:00 meta day Monday meta random 5 meta ipsec exists
  limit rate 10/minute burst 5 packets limit rate over 5 mbytes/second quota over 5 bytes
  log prefix "foo: " level warn flags all
  log group 5 prefix "x" snaplen 100 queue-threshold 5
  log level audit
  queue flags bypass,fanout to 1-5
  queue num 3
  reject with tcp reset
  reject with icmpx admin-prohibited
  ct count over 5 reject
  ct helper set "h1" ct timeout set "to1" ct expectation set "e1"
  ct bytes > 500 ct packets 5 ct avgpkt 5 ct zone 5 ct original ip saddr 10.0.0.1 ct reply proto-dst 5 ct status snat ct expiration 5s ct label 5 ct helper "ftp" ct direction original ct id 5 ct l3proto ip
  ct mark set 5 ct label set 5 ct event set new,destroy ct zone set 5
  fib saddr . iif oif missing fib daddr type local fib saddr oifname "d0" fib daddr . mark check exists
  socket transparent 1 socket mark 5 socket wildcard 0 socket cgroupv2 level 1 "/"
  rt classid 5 rt ip nexthop 10.0.0.1 rt mtu 5 rt ipsec exists
  ipsec in ip saddr 10.0.0.1 ipsec out spi 5 ipsec in reqid 5
  osf name "Linux" osf ttl loose version "Linux:4"
  numgen inc mod 5 offset 3 vmap { 3 : accept, 4 : drop } 
  jhash ip saddr . tcp dport mod 5 seed 0xdead offset 2 == 3 symhash mod 3 == 1
  ether saddr 02:00:00:00:00:01 vlan id 5 vlan pcp 3
  arp operation request arp saddr ip 10.0.0.1
  synproxy mss 1460 wscale 7 timestamp sack-perm
  synproxy name "sy1"
  ip dscp set cs3 ip ecn 1 ip ttl set 5 tcp option maxseg size set rt mtu tcp dport set 80 reset tcp option sack
  tcp option mptcp exists
  dccp type request
  sctp chunk data exists sctp vtag 5
  notrack
  meta nftrace set 1
  last 
  meta l4proto { tcp, udp } th dport 53
  ip saddr vmap @m1
  meta mark set ip saddr map @m4
  geneve vni 5 
  vxlan vni 5 vxlan ip saddr 10.0.0.1
  gre ip saddr 10.0.0.1
  meta sdif 5 meta sdifname "d0" meta iifgroup 5 meta iiftype ether meta nfproto ipv4 meta protocol ip
  counter name ip saddr map @m3
  ip saddr & 255.255.255.0 != 10.0.0.0 ip saddr 10.0.0.1-10.0.0.5 ip6 saddr 2001:db8::/32 meta mark << 2 == 8 meta mark set ct mark and 0xff 
  tcp dport != 5 tcp dport >= 7 tcp sport < 9 meta mark ^ 5 == 3
 }
 chain fwd0 { type filter hook forward priority 0; policy drop; flow add @f1
  ct state established flow add @f1 }
 chain pre { type filter hook prerouting priority raw; tproxy ip to 127.0.0.1:50 meta mark set 1
  tproxy to :99
  ct helper "sip" accept
  meta priority set none }
 chain natt { type nat hook postrouting priority srcnat; masquerade random,persistent
  ip protocol tcp masquerade to :100-200
  snat ip to 10.0.0.1-10.0.0.5:10-20 fully-random
  snat ip6 to 2001:db8::1
  snat ip prefix to ip saddr map { 10.0.0.0/8 : 192.0.0.0/8 } }
 chain dnatt { type nat hook prerouting priority dstnat; dnat ip to 10.0.0.9:80
  tcp dport 80 redirect to :8080
  dnat ip addr . port to tcp dport map @m2 
  dnat ip to numgen random mod 2 map { 0 : 10.0.0.1, 1 : 10.0.0.2 } }
 chain rtt { type route hook output priority mangle; meta mark set 5 }
}
table netdev n { chain i { type filter hook ingress device d0 priority 0; fwd to d1
 dup to d1 
 fwd ip to 10.0.0.1 device d1 }
 chain e { type filter hook egress devices = { d0, d1 } priority 0; accept } }
table bridge b { chain c { type filter hook prerouting priority -300; meta ibrname "br0" meta obrname "br1" ether type vlan vlan id 5 meta ibrpvid 5 meta ibrvproto 8021q reject } }
table arp a { chain c { type filter hook input priority 0; arp operation reply arp saddr ether 02:00:00:00:00:01 drop } }
table ip i { chain c { type filter hook output priority 0; dup to 10.0.0.1 device "d0" 
  ip frag-off & 0x1fff != 0 ip protocol esp ah spi 5 
  reject with icmp port-unreachable } }
table ip6 i6 { chain c { type filter hook input priority 0; exthdr hbh exists 
 frag frag-off 5 mh type 5 srh last-entry 5 
 reject with icmpv6 no-route
 dst nexthdr 5 } }
R
# each rule apart, so that one that is refused takes no other with it
python3 - <<'P'
import subprocess,re
src=open('/tmp/r2.nft').read()
out=[]; depth=0; rules=[]; ctx=[]
for line in src.split('\n'):
    s=line.strip()
    m=re.match(r'^(table \S+ \S+) \{\s*(.*)$',s)
    if m: ctx=[m.group(1).split()[1:]]; rest=m.group(2)
    out.append(line)
r=subprocess.run(['nft','-f','/tmp/r2.nft'],capture_output=True,text=True); print(r.stderr[:3000])
# build skeleton without rules
lines=src.split('\n'); skel=[]; table=None; chain=None; todo=[]
i=0
for line in lines:
    s=line.strip()
    m=re.match(r'^table (\S+ \S+) \{(.*)$',s)
    if m:
        table=m.group(1); skel.append('table %s {'%table); s=m.group(2).strip()
        if not s: continue
    m=re.match(r'^chain (\S+) \{(.*)$',s)
    if m:
        chain=m.group(1); s=m.group(2).strip(); head=''
        mm=re.match(r'^(type .*?priority [^;]*;)( policy \w+;)?(.*)$',s)
        if mm: head=mm.group(1)+(mm.group(2) or ''); s=mm.group(3).strip()
        skel.append(' chain %s { %s }'%(chain,head))
    if chain:
        close=s.endswith('}') and s.count('}')>s.count('{')
        if close: s=s.rstrip('} ')
        if s and not s.startswith('comment'):
            todo.append('add rule %s %s %s'%(table,chain,s))
            # every statement alone as well
            for part in re.split(r'\s+(?=(?:meta|ct|ip|ip6|tcp|udp|fib|socket|rt|osf|limit|quota|ether|vlan|icmp|icmpv6|arp|dccp|sctp|log|counter|exthdr|frag|mh|srh|ipsec|queue|notrack|reset|jhash|symhash|@th|@nh|@ll|@ih)\s)',s):
                if part!=s and len(part.split())>1: todo.append('add rule %s %s %s'%(table,chain,part))
        if close:
            chain=None
            if re.search(r'\}\s*\}$',line) and line.count('}')-line.count('{')>=(1 if line.startswith(' chain') or not line.startswith('table') else 0) and not any(x in line for x in ('192.0.0.0/8',)): skel.append('}')
        continue
    skel.append(line)
k='\n'.join(skel); k=re.sub(r'\n}\n chain dnatt','\n chain dnatt',k); k=re.sub(r'\n}\n chain rtt','\n chain rtt',k); k=re.sub(r'\n}\n}\n','\n}\n',k); skel=k.split('\n')
open('/tmp/skel.nft','w').write('\n'.join(skel))
r=subprocess.run(['nft','-f','/tmp/skel.nft'],capture_output=True,text=True); print('SKEL',r.stderr[:3000])
if r.returncode:
    skel=[l for l in skel if 'flowtable' not in l]
    r=subprocess.run(['nft','-f','-'],input='\n'.join(skel),capture_output=True,text=True); print('SKEL2',r.stderr[:2000])
bad=0
import os
for k in range(0,len(todo),12):
    group=todo[k:k+12]
    r=subprocess.run(['nft','-f','-'],input='\n'.join(group),capture_output=True,text=True)
    if r.returncode:
        for one in group:
            r=subprocess.run(['nft','-f','-'],input=one,capture_output=True,text=True)
            if r.returncode: bad+=1; print('BAD',one,r.stderr.split('\n')[0])
print(len(todo),bad)
P
nft -a list ruleset > /tmp/nft-list
nft -j list ruleset > /dev/null
nft list sets
nft list counters
nft reset counters
nft list flowtables
nft list ct helpers
nft list hooks
nft list tables
nft list chains
nft reset rules
nft reset set inet t2 s2
nft get element inet t2 s1 '{ 10.0.0.5 }'
nft add element inet t2 s1 '{ 11.0.0.0/8 }'
nft delete element inet t2 s1 '{ 11.0.0.0/8 }'
nft rename chain inet t2 other another
nft list ruleset -nn >/dev/null
nft insert rule inet t2 inn position 5 accept
nft -e -a add rule inet t2 inn accept
nft replace rule inet t2 inn handle 99 drop
nft delete rule inet t2 inn handle 98
nft add rule inet t2 nosuch accept
nft add rule inet t2 inn ip saddr @nosuch
nft --check add table ip zz
nft destroy table ip zz
(timeout 12 nft monitor > /tmp/nm & timeout 12 nft monitor trace > /tmp/nt & sleep 2; nft add table ip tr; nft add chain ip tr c '{ type filter hook output priority 0; }'; nft add rule ip tr c meta nftrace set 1 ip daddr 127.0.0.1 counter accept; nft add set ip tr s '{ type ipv4_addr; }'; nft add element ip tr s '{ 1.2.3.4, 1.2.3.5 }'; ping -c 2 -W 1 127.0.0.1; nft delete element ip tr s '{ 1.2.3.4 }'; nft add counter ip tr cc; nft reset counter ip tr cc; nft delete table ip tr; nft flush ruleset; wait)
nfct add timeout x inet tcp established 100
nfct list timeout
nfct default-set timeout inet tcp established 100
nfct default-get timeout inet tcp
nfct delete timeout x
nfct add helper ftp inet tcp
nfct list helper
nfacct add a1
nfacct add a2 packet 100
nfacct list
nfacct list reset
nfacct get a1
nfacct delete a1
nfacct flush
nfnl_osf -f /etc/pf.os 2>/dev/null | head -1
nf-queue 2>/dev/null
