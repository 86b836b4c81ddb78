#!/bin/sh
# What daemons say when they start.
ip link set lo up
ip link add v0 type veth peer name v1
ip link set v0 up
ip link set v1 up
ip addr add 192.0.2.1/24 dev v0
ip -6 addr add 2001:db8::1/64 dev v0 nodad
R() { echo "$(cut -d. -f1 /proc/uptime)"; echo "== $*"; timeout -k 2 ${T:-6} "$@" > /tmp/daemon.log 2>&1; tail -3 /tmp/daemon.log; }
mkdir -p /run/dbus
(timeout -k 1 170 dbus-daemon --system --nofork >/dev/null 2>&1 &)
networkctl list
networkctl status --all
T=8
mkdir -p /run/systemd/network /run/systemd/netif
printf '[Match]\nName=v1\n[Network]\nAddress=10.9.0.1/24\nDHCP=no\n[Route]\nGateway=10.9.0.2\n[RoutingPolicyRule]\nFrom=10.0.0.0/8\nTable=7\n[QDisc]\n[CAKE]\nBandwidth=1M\nParent=root\n' > /run/systemd/network/1.network
printf '[NetDev]\nName=br7\nKind=bridge\n' > /run/systemd/network/1.netdev
printf '[NetDev]\nName=vx7\nKind=vxlan\n[VXLAN]\nVNI=5\nRemote=192.0.2.9\nIndependent=yes\n' > /run/systemd/network/2.netdev
R /lib/systemd/systemd-networkd
R /lib/systemd/systemd-resolved
R /lib/systemd/systemd-udevd
R NetworkManager -n
R dhcpcd -B -d v0
R avahi-daemon --no-rlimits --no-drop-root
R lldpd -d
R bird -f -d -c /etc/session/bird.conf -s /tmp/bird.ctl
R /usr/lib/frr/zebra -u root -g root -i /tmp/z.pid -z /tmp/z.sock
R keepalived -n -l -D -f /etc/session/keepalived.conf
R charon-systemd
R /usr/lib/ipsec/charon
R radvd -n -C /etc/session/radvd.conf -m stderr
R dnsmasq -d -p 5353
R hostapd /etc/session/hostapd.conf
R wpa_supplicant -i wlan0 -c /dev/null
R iwd
R lldpad
R mptcpd
R babeld -d 1 v0
R olsrd -f /dev/null -i v0 -nofork
R iscsid -f
R openvpn --dev tun --ifconfig 10.8.0.1 10.8.0.2 --remote 127.0.0.1 --route 10.77.0.0 255.255.0.0 --ifconfig-ipv6 2001:db8:7::1/64 2001:db8:7::2
R acpid -f
R dhclient -d v0
R conntrackd -C /etc/session/conntrackd.conf
R smcroute -n
R ndppd
R firewalld --nofork --nopid
R accel-pppd
R connmand -n
python3 -c "
from pyroute2 import IPRoute, NDB, IPDB
with NDB() as ndb: print(ndb.interfaces.dump().count()); ndb.interfaces.create(ifname='nn',kind='dummy').set('state','up').add_ip('10.3.0.1/24').commit()
i=IPRoute(); print(len(i.get_links()), len(i.get_routes()), len(i.get_rules()), len(i.get_neighbours()))
" ; node -e "console.log(Object.keys(require('os').networkInterfaces()))"; python3 -c "import socket; print(socket.getaddrinfo('localhost',80), socket.if_nameindex())"; getent ahosts localhost; for t in nl-link-list nl-addr-list nl-route-list nl-neigh-list nl-rule-list nl-qdisc-list nl-class-list nl-neightbl-list nl-fib-lookup nl-link-stats nl-tctree-list genl-ctrl-list nf-ct-list nf-exp-list idiag-socket-details nf-queue nf-log nl-monitor; do T=2 R $t; done; ifquery -a; tcpdump -D; ping -c1 -W1 127.0.0.1
ovsdb-tool create /tmp/ovs.db /usr/share/openvswitch/vswitch.ovsschema
ovsdb-server --remote=punix:/tmp/ovs.sock /tmp/ovs.db --unixctl=/tmp/o.ctl & S=$!
sleep 2
ovs-vsctl --db=unix:/tmp/ovs.sock --no-wait init
(timeout 25 ovs-vswitchd unix:/tmp/ovs.sock --unixctl=/tmp/v.ctl &)
sleep 3
V="timeout 6 ovs-vsctl --db=unix:/tmp/ovs.sock"
$V add-br ovs0 -- add-port ovs0 v1 -- add-port ovs0 vxp -- set interface vxp type=vxlan options:remote_ip=192.0.2.9 options:key=flow -- add-port ovs0 gre9 -- set interface gre9 type=gre options:remote_ip=192.0.2.8
ip addr add 10.5.0.1/24 dev ovs0
ip link set ovs0 up
timeout 3 ping -c 2 -W 1 10.5.0.2
ovs-dpctl show
ovs-dpctl dump-flows -m
ovs-appctl -t /tmp/v.ctl dpctl/dump-flows -m
ovs-ofctl add-flow ovs0 'ip,ct_state=-trk,actions=ct(table=1,commit,zone=5)'
ovs-dpctl dump-conntrack
ovs-dpctl ct-get-limits
ovs-dpctl ct-set-limits default=5 zone=3,limit=7
ovs-dpctl add-dp dp7
ovs-dpctl add-if dp7 v0
ovs-dpctl add-flow dp7 'in_port(1),eth(src=02:00:00:00:00:01,dst=02:00:00:00:00:02),eth_type(0x0800),ipv4(src=10.0.0.0/255.0.0.0,proto=6,ttl=5),tcp(src=5,dst=80)' 'set(eth(dst=02:00:00:00:00:05)),push_vlan(vid=5,pcp=3),ct(commit,zone=7,mark=5/7,label=1/3,nat(src=10.0.0.1:5-10)),sample(sample=50%,actions(1)),0'
ovs-dpctl add-flow dp7 'in_port(1),eth(),eth_type(0x86dd),ipv6(src=2001:db8::1,proto=58),icmpv6(type=135),nd(target=2001:db8::1)' 'trunc(100),clone(0),check_pkt_len(size=100,gt(0),le(drop)),pop_vlan,recirc(5),hash(hash_l4(0)),userspace(pid=5,userdata(0102))';ovs-dpctl add-flow dp7 'in_port(1),eth(),eth_type(0x0806),arp(sip=1.2.3.4,op=1)' 'set(tunnel(tun_id=0x5,src=1.2.3.4,dst=5.6.7.8,ttl=64,geneve({class=1,type=2,len=4,0x12345678}),flags(df|csum|key))),push_mpls(label=5,tc=1,ttl=3,bos=1,eth_type=0x8847),pop_mpls(eth_type=0x800),0'
ovs-dpctl dump-flows -m dp7
ovs-dpctl del-dp dp7
sleep 1
kill $S
