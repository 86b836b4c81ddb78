#!/bin/sh
# Sets of every type, connections, expectations, queue and log: ipset, conntrack, tcpdump.
ip link add d0 type veth peer name d1
ip link set d0 up
ip link set lo up
S() { ipset "$@" || echo "FAIL $*"; }
S create a1 bitmap:ip range 10.0.0.0/16 netmask 24 timeout 5 counters comment skbinfo
S add a1 10.0.1.0 timeout 50 comment "x y" packets 5 bytes 7 skbmark 5/7 skbprio 1:5 skbqueue 3
S create a2 bitmap:ip,mac range 10.0.0.0/24
S add a2 10.0.0.1,02:00:00:00:00:01
S add a2 10.0.0.2
S create a3 bitmap:port range 0-1000
S add a3 80-90
S create a4 hash:ip family inet6 hashsize 64 maxelem 100 bucketsize 12 forceadd initval 5
S add a4 2001:db8::1
S create a5 hash:mac
S add a5 02:00:00:00:00:01
S create a6 hash:ip,mac
S add a6 10.0.0.1,02:00:00:00:00:01
S create a7 hash:net,net
S add a7 10.0.0.0/8,11.0.0.0/8 nomatch
S create a8 hash:net,port
S add a8 10.0.0.0/8,tcp:80-90
S create a9 hash:ip,port,ip
S add a9 10.0.0.1,udp:53,10.0.0.2
S create b1 hash:ip,port,net
S add b1 10.0.0.1,icmp:8/0,10.0.0.0/8
S create b2 hash:net,port,net
S add b2 10.0.0.0/8,80,11.0.0.0/8
S create b3 hash:net,iface
S add b3 10.0.0.0/8,physdev:d0
S create b4 hash:ip,mark markmask 0xff
S add b4 10.0.0.1,5
S create b5 list:set size 5
S add b5 a1 before a2
S add b5 a1
S add b5 a2 after a1
S create b6 hash:net wildcard
S create b7 hash:net family inet6
S add b7 2001:db8::/32
S create b8 hash:ip,port
S add b8 10.0.0.1-10.0.0.5,1-3
S list
S list -o xml
S save
S test a1 10.0.1.0
S test a7 10.1.0.1,11.0.0.1
S test a5 02:00:00:00:00:09
S swap a3 a3
S rename a3 a33
S list -t
S list -n
S version
S add nosuch 1
S add a4 10.0.0.1
S -exist add a4 2001:db8::1
S del a4 2001:db8::1
S flush a7
S save -f /tmp/ips
S destroy
ipset restore < /tmp/ips
ipset restore <<R
create z hash:ip
add z 1.2.3.4
add z 1.2.3.5
del z 1.2.3.4
R
S destroy
iptables-nft -A INPUT -m conntrack --ctstate NEW -j ACCEPT
iptables-nft -t raw -A PREROUTING -p tcp --dport 21 -j CT --helper ftp
iptables-nft -t raw -A OUTPUT -p tcp --dport 21 -j CT --helper ftp
sysctl -w net.netfilter.nf_conntrack_acct=1 net.netfilter.nf_conntrack_timestamp=1
(timeout 25 conntrack -E -o timestamp,extended,id,ktimestamp,labels > /tmp/ce & timeout 25 conntrack -E expect > /tmp/cee & sleep 2
C() { conntrack "$@" || echo "FAIL $*"; }
C -I -s 10.0.0.1 -d 10.0.0.2 -p tcp --sport 5 --dport 80 --state ESTABLISHED -t 100 -m 5 -u SEEN_REPLY,ASSURED -l net 2>/dev/null
C -I -s 10.0.0.1 -d 10.0.0.2 -p tcp --sport 6 --dport 80 --state SYN_SENT -t 100 --src-nat 10.9.0.1 -u SEEN_REPLY -w 5 -m 7
C -I -s 10.0.0.1 -d 10.0.0.3 -p udp --sport 5 --dport 53 -t 100 --dst-nat 10.9.0.2:99 --zone 5
C -I -s 10.0.0.1 -d 10.0.0.3 -p icmp --icmp-type 8 --icmp-code 0 --icmp-id 5 -t 100
C -I -s 2001:db8::1 -d 2001:db8::2 -p icmpv6 --icmpv6-type 128 --icmpv6-code 0 --icmpv6-id 5 -t 100
C -I -s 10.0.0.1 -d 10.0.0.5 -p sctp --orig-port-src 5 --orig-port-dst 6 --state ESTABLISHED --orig-vtag 1 --reply-vtag 2 -t 100
C -I -s 10.0.0.1 -d 10.0.0.5 -p dccp --orig-port-src 5 --orig-port-dst 6 --state OPEN --role client -t 100
C -I -s 10.0.0.1 -d 10.0.0.5 -p gre --srckey 5 --dstkey 6 -t 100
C -I -s 10.0.0.1 -d 10.0.0.5 -p 99 -t 100
C -I -s 10.0.0.1 -d 10.0.0.7 -p udplite --sport 5 --dport 6 -t 100
C -U -s 10.0.0.1 -p tcp -m 9
C -L
C -L -o xml,extended,id,timestamp,labels
C -L -f ipv6
C -L -p tcp --state ESTABLISHED -m 5/7
C -L -z
C -L dying
C -L unconfirmed
C -S
C -C
C -C expect
C -L expect
C -G -s 10.0.0.1 -d 10.0.0.2 -p tcp --sport 5 --dport 80
C -I expect -s 10.0.0.9 -d 10.0.0.2 --tuple-src 10.0.0.1 --tuple-dst 10.0.0.2 --mask-src 255.255.255.255 --mask-dst 255.255.255.255 -p tcp --sport 5 --dport 80 -t 50
C -L expect
C -L -w 5
C -D -p udp
C -F expect
ping -c 1 -W 1 127.0.0.1
python3 -c "
import socket,threading
l=socket.socket(); l.bind(('127.0.0.1',21)); l.listen()
c=socket.socket(); c.connect(('127.0.0.1',21)); a,_=l.accept(); a.send(b'220 hi\r\n'); c.recv(50); c.send(b'PORT 127,0,0,1,20,21\r\n'); a.recv(50); a.close(); c.close()"; C -L; C -L expect; C -D -s 10.0.0.1; C -F; wait )
iptables-nft -F
iptables-nft -A OUTPUT -p icmp -j NFLOG --nflog-group 5 --nflog-prefix hello
iptables-nft -A INPUT -p icmp -j NFQUEUE --queue-num 5 --queue-bypass
(timeout 6 tcpdump -i nflog:5 -c 2 -w /tmp/x.pcap & timeout 6 nf-queue & timeout 5 nf-log & sleep 2; ping -c 2 -W 1 127.0.0.1; wait)
printf '[global]\nstack=log1:NFLOG,base1:BASE,ifi1:IFINDEX,ip2str1:IP2STR,print1:PRINTPKT,emu1:LOGEMU\n' > /tmp/ul.conf
timeout 4 ulogd -c /etc/ulogd.conf
python3 - <<'P'
import socket,struct
s=socket.socket(16,3,12); s.bind((0,0))
def cfg(sub,typ,fam,res,attrs):
    m=struct.pack('=IHHII',20+len(attrs),sub<<8|typ,5,1,0)+struct.pack('>BBH',fam,0,res)+attrs; s.send(m); 
    try: s.settimeout(1); s.recv(4000)
    except Exception as e: print(e)
def at(t,b): return struct.pack('=HH',4+len(b),t)+b+b'\0'*(-len(b)%4)
for p in (2,): cfg(3,2,0,0,at(1,struct.pack('>BxH',4,p)))
cfg(3,2,0,7,at(1,struct.pack('>BxH',1,0))); cfg(3,2,0,7,at(2,struct.pack('>IB',65535,2))); cfg(3,2,0,7,at(5,struct.pack('>I',16|8|1)) + at(4,struct.pack('>I',23)))
import os
os.system('iptables-nft -A OUTPUT -p udp -j NFQUEUE --queue-num 7')
u=socket.socket(2,2); u.sendto(b'hello',('127.0.0.1',5)); 
b=s.recv(4000); print(len(b))
i=b.find(struct.pack('=HH',11,1)); pid=struct.unpack('>I',b[i+4:i+8])[0] if i>0 else 1
cfg(3,1,0,7,at(2,struct.pack('>II',1,pid))+at(3,struct.pack('>I',5)))
P
