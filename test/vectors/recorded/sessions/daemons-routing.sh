#!/bin/bash
# Routing daemons: systemd-networkd with many netdevs, FRR, bird, babeld, keepalived, and what only watches.
R() { echo "== $(cut -d. -f1 /proc/uptime) $*"; timeout -k 2 ${T:-6} "$@" > /tmp/daemon.log 2>&1; echo "rc $?"; tail -3 /tmp/daemon.log; }
B() { echo "=& $*"; ( timeout -k 2 ${T:-20} "$@" > /tmp/bg.log 2>&1 & ); }
net() { ip link set lo up; ip link add v0 type veth peer name v1; ip link set v0 up; ip link set v1 up; ip addr add 192.0.2.1/24 dev v0; ip -6 addr add 2001:db8::1/64 dev v0 nodad; ip link add d0 type dummy; ip link set d0 up; ip addr add 198.51.100.1/24 dev d0; }
net
mkdir -p /run/systemd/network /run/systemd/netif/leases /run/systemd/netif/lldp /run/systemd/netif/links
chmod 777 -R /run/systemd/netif
cat > /run/systemd/network/1.network <<F
[Match]
Name=v1
[Network]
Address=10.9.0.1/24
DHCP=no
LLDP=yes
IPv6SendRA=yes
IPForward=yes
[Route]
Destination=10.99.0.0/16
Gateway=10.9.0.2
Metric=50
MTUBytes=1400
[Route]
Destination=10.98.0.0/16
MultiPathRoute=10.9.0.3@v1 5
MultiPathRoute=10.9.0.4@v1 6
[NextHop]
Id=77
Gateway=10.9.0.9
Family=ipv4
[RoutingPolicyRule]
From=10.0.0.0/8
Table=7
FirewallMark=7/255
SourcePort=1-5
[Neighbor]
Address=10.9.0.8
LinkLayerAddress=02:00:00:00:00:08
[IPv6AddressLabel]
Label=5
Prefix=2001:db8:5::/48
[CAKE]
Parent=root
Bandwidth=10M
OverheadBytes=38
NAT=yes
F
for k in "bridge:[Bridge]
VLANFiltering=yes
STP=yes
MulticastSnooping=no" "bond:[Bond]
Mode=802.3ad
MIIMonitorSec=1s
LACPTransmitRate=fast
ARPIPTargets=" "vlan:[VLAN]
Id=7
EgressQOSMaps=1-2" "macvlan:[MACVLAN]
Mode=bridge" "vxlan:[VXLAN]
VNI=5
Remote=192.0.2.9
Independent=yes" "geneve:[GENEVE]
Id=5
Remote=192.0.2.8" "gre:[Tunnel]
Local=192.0.2.1
Remote=192.0.2.7
Key=5
Independent=yes" "sit:[Tunnel]
Local=192.0.2.1
Remote=192.0.2.7
Independent=yes" "vrf:[VRF]
Table=50" "wireguard:[WireGuard]
PrivateKey=EEGlnEPYJV//kbvvIqxKkQwOiS+UENyPncC4bF46ong=
ListenPort=51820
[WireGuardPeer]
PublicKey=RDf+LSpeEre7YEIKaxg+wbpsNV7du+ktR99uBEtIiCA=
AllowedIPs=fd31:bf08:57cb::/48,192.168.26.0/24
Endpoint=192.0.2.5:51820" "dummy:" "tun:" "macsec:[MACsec]
Port=11
Encrypt=true
[MACsecTransmitAssociation]
PacketNumber=1024
KeyId=01
Key=81818181818181818181818181818181" "xfrm:[Xfrm]
InterfaceId=7
Independent=yes" "vcan:" "ipvlan:[IPVLAN]
Mode=L2" "batadv:[BatmanAdvanced]
GatewayMode=server
GatewayBandwidthDown=20M" "ifb:" "l2tp:[L2TP]
TunnelId=11
PeerTunnelId=12
Local=192.0.2.1
Remote=192.0.2.9
EncapsulationType=ip
[L2TPSession]
SessionId=25
PeerSessionId=26
Name=l2tps" "fou:[FooOverUDP]
Port=5555
Protocol=4" "ip6tnl:[Tunnel]
Local=2001:db8::1
Remote=2001:db8::2
Mode=any
Independent=yes" "vti:[Tunnel]
Local=192.0.2.1
Remote=192.0.2.7
Key=3
Independent=yes" "erspan:[Tunnel]
Local=192.0.2.1
Remote=192.0.2.6
Key=4
ERSPANIndex=7
Independent=yes"; do kind=${k%%:*}; printf '[NetDev]\nName=z%s\nKind=%s\n%s\n' $kind $kind "${k#*:}" > /run/systemd/network/z$kind.netdev; done
cat > /run/systemd/network/2.network <<F
[Match]
Name=v0
[Network]
VLAN=zvlan
MACVLAN=zmacvlan
IPVLAN=zipvlan
MACsec=zmacsec
[QDisc]
Parent=clsact
[HierarchyTokenBucket]
Parent=root
DefaultClass=10
[HierarchyTokenBucketClass]
ClassId=1:10
Rate=10M
Priority=3
F
cat > /run/systemd/network/3.network <<F
[Match]
Name=d0
[Network]
Bridge=zbridge
[Bridge]
HairPin=yes
[BridgeVLAN]
VLAN=5-9
PVID=5
[BridgeFDB]
MACAddress=02:00:00:00:00:99
VLANId=5
[BridgeMDB]
MulticastGroupAddress=239.1.1.1
VLANId=5
F
T=25 SYSTEMD_LOG_LEVEL=debug R /lib/systemd/systemd-networkd
grep -iE 'fail|could not' /tmp/daemon.log | head -20
T=6
R networkctl list
R networkctl status --all
rm /run/systemd/network/*
mkdir -p /run/frr /etc/frr
chown frr /run/frr
cat > /tmp/frr.conf <<F
hostname x
ip route 10.66.0.0/16 192.0.2.77
ip route 10.67.0.0/16 192.0.2.77
ip route 10.67.0.0/16 192.0.2.78
ip route 10.68.0.0/16 blackhole
ipv6 route 2001:db8:6::/48 2001:db8::77
interface v0
 ip address 203.0.113.1/24
nexthop-group A
 nexthop 192.0.2.9
 nexthop 192.0.2.8
pbr-map m seq 5
 match src-ip 10.0.0.0/8
 set nexthop-group A
interface d0
 pbr-policy m
router bgp 65000
 neighbor 192.0.2.9 remote-as 65001
F
T=14
B /usr/lib/frr/zebra -u root -g root -A 127.0.0.1 -f /tmp/frr.conf -i /tmp/z.pid --vty_socket /tmp -z /tmp/z.sock
sleep 3
B /usr/lib/frr/staticd -u root -g root -f /tmp/frr.conf -i /tmp/s.pid --vty_socket /tmp -z /tmp/z.sock
B /usr/lib/frr/pbrd -u root -g root -f /tmp/frr.conf -i /tmp/p.pid --vty_socket /tmp -z /tmp/z.sock
B /usr/lib/frr/bgpd -u root -g root -f /tmp/frr.conf -i /tmp/b.pid --vty_socket /tmp -z /tmp/z.sock
sleep 6
ip -d route show
ip nexthop
ip link set d0 down
ip link set d0 up
sleep 6
T=8
printf 'router id 192.0.2.1;\nprotocol device {}\nprotocol direct { ipv4; ipv6; }\nprotocol kernel k4 { ipv4 { import all; export all; }; learn; }\nprotocol kernel k6 { ipv6 { import all; export all; }; }\nprotocol static { ipv4; route 10.55.0.0/16 via 192.0.2.9; route 10.56.0.0/16 multipath via 192.0.2.9 weight 3 via 192.0.2.10; route 10.57.0.0/16 unreachable; }\nprotocol static s6 { ipv6; route 2001:db8:55::/48 via 2001:db8::9; }\n' > /tmp/bird.conf
R bird -f -d -c /tmp/bird.conf -s /tmp/bird.ctl
R babeld -d 1 v0
printf 'vrrp_instance V { interface v0\n virtual_router_id 5\n priority 200\n use_vmac\n virtual_ipaddress { 192.0.2.200/24 dev v0 label v0:1 }\n virtual_routes { 10.44.0.0/16 via 192.0.2.3 }\n virtual_rules { from 10.43.0.0/16 lookup 9 }\n advert_int 1 }\nvirtual_server 192.0.2.200 80 { delay_loop 1\n lb_algo wrr\n lb_kind NAT\n protocol TCP\n persistence_timeout 50\n real_server 192.0.2.50 80 { weight 3\n TCP_CHECK { connect_timeout 1 } } }\nvirtual_server fwmark 7 { lb_algo rr\n lb_kind DR\n protocol UDP\n real_server 192.0.2.51 0 { weight 1 } }\n' > /tmp/k.conf
T=10 R keepalived -n -l -D -f /tmp/k.conf
printf 'interface v0 { AdvSendAdvert on; MinRtrAdvInterval 3; MaxRtrAdvInterval 4; prefix 2001:db8::/64 {}; };\n' > /tmp/radvd.conf
R radvd -n -C /tmp/radvd.conf -m stderr
printf 'mgroup from v0 group 225.1.2.3\nmroute from v0 group 225.1.2.3 to d0\n' > /tmp/smc.conf
R smcrouted -n -N -f /tmp/smc.conf
R pimd -n
printf 'quickleave\nphyint v0 upstream ratelimit 0 threshold 1\n altnet 10.0.0.0/8\nphyint d0 downstream\n' > /tmp/ig.conf
R igmpproxy -n /tmp/ig.conf
printf 'proxy v0 { rule 2001:db8:7::/64 { auto } }\n' > /tmp/ndppd.conf
R ndppd -c /tmp/ndppd.conf
R ifplugd -n -i v0
printf 'v*\n' > /tmp/np
R netplugd -F -c /tmp/np
R rdnssd -f
T=3 R rdisc6 v0
R bmon -o ascii -p v0
R vnstat -l -i v0
R vnstatd -n
T=4 R iftop -t -s 2 -i v0
R nethogs -t -c 1 v0
R collectd -f
R arp-scan -I v0 192.0.2.0/30
R traceroute -n 127.0.0.1
R mtr -r -c 1 127.0.0.1
R miredo -f
R gobgpd
R nebula -test
