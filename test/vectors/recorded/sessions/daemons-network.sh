#!/bin/bash
# Network managers and the like: NetworkManager, connman, dhcpcd, lldpd, ifupdown2, teamd, wg-quick, old tools.
R() { echo "== $(cut -d. -f1 /proc/uptime) $*"; timeout -k 2 ${T:-6} "$@" > /tmp/daemon.log 2>&1; echo "rc $?"; tail -3 /tmp/daemon.log; }
B() { echo "=& $*"; ( timeout -k 2 ${T:-20} "$@" > /tmp/bg.log 2>&1 & ); }
net() { ip link set lo up; ip link add v0 type veth peer name v1; ip link set v0 up; ip link set v1 up; ip addr add 192.0.2.1/24 dev v0; ip -6 addr add 2001:db8::1/64 dev v0 nodad; ip link add d0 type dummy; ip link set d0 up; ip addr add 198.51.100.1/24 dev d0; }
net
T=14
mkdir -p /etc/NetworkManager/conf.d /run/NetworkManager
printf '[main]\nplugins=keyfile\ndhcp=internal\n[device]\nmatch-device=*\nmanaged=1\n' > /etc/NetworkManager/conf.d/z.conf
T=45 B NetworkManager -n --log-level=DEBUG
sleep 8
T=8
R nmcli dev
R nmcli con add type bridge ifname nmbr con-name nmbr ipv4.method manual ipv4.addresses 10.3.0.1/24 ipv4.routes '10.30.0.0/16 10.3.0.9 50 mtu=1400' ipv4.routing-rules 'priority 5 from 10.3.0.0/24 table 5' bridge.vlan-filtering yes
R nmcli con up nmbr
R nmcli con add type vxlan id 7 remote 192.0.2.9 ifname nmvx con-name nmvx ip4 10.4.0.1/24
R nmcli con up nmvx
R nmcli con add type bond ifname nmbond con-name nmbond bond.options mode=active-backup,miimon=100 ip4 10.5.0.1/24
R nmcli con add type wireguard ifname nmwg con-name nmwg wireguard.private-key EEGlnEPYJV//kbvvIqxKkQwOiS+UENyPncC4bF46ong= ip4 10.6.0.1/24
R nmcli con add type tun ifname nmtun con-name nmtun mode tap ip4 10.7.0.1/24
R nmcli con add type ip-tunnel ifname nmgre con-name nmgre mode gre remote 192.0.2.9 local 192.0.2.1 ip4 10.8.0.1/24
R nmcli con add type macvlan dev v0 mode bridge ifname nmmv con-name nmmv ip4 10.10.0.1/24
R nmcli con add type dummy ifname nmd con-name nmd ip4 10.11.0.1/24 tc.qdiscs 'root fq_codel limit 500' tc.tfilters 'parent ffff: matchall action simple sdata Hi'
R nmcli con up nmd
R nmcli dev show
R nmcli monitor
sleep 1
T=12
R connmand -n -d
R dhcpcd -B -d v0
mkdir -p /var/lib/dhcp
R dhclient -d v0
R avahi-daemon --no-rlimits --no-drop-root
R lldpd -d
R lldpcli show interfaces
R lldpad
printf 'auto lo\niface lo inet loopback\nauto br9\niface br9\n bridge-ports v1\n bridge-vlan-aware yes\n bridge-vids 5-9\n bridge-stp on\n address 10.20.0.1/24\nauto bond9\niface bond9\n bond-slaves d0\n bond-mode 802.3ad\nauto vx9\niface vx9\n vxlan-id 99\n vxlan-local-tunnelip 192.0.2.1\n vxlan-remoteip 192.0.2.44\n bridge-access 5\nauto vrf9\niface vrf9\n vrf-table auto\n' > /etc/network/interfaces
T=60
R ifup -a -v
cp /tmp/daemon.log /mnt/out/ifup.log
R ifquery -a
R ifdown -a
T=8
R teamd -t team7 -c '{"runner":{"name":"lacp"},"link_watch":{"name":"ethtool"},"ports":{"v1":{}}}'
(teamd -d -t team8 -c '{"runner":{"name":"loadbalance","tx_hash":["eth","ipv4"]},"ports":{}}')
teamnl team8 options
teamnl team8 ports
teamnl team8 setoption mcast_rejoin_count 3
teamdctl team8 state
teamd -k -t team8
T=8
R openvpn --dev tun --ifconfig 10.8.0.1 10.8.0.2 --remote 127.0.0.1 --route 10.77.0.0 255.255.0.0 --ifconfig-ipv6 2001:db8:7::1/64 2001:db8:7::2
mkdir -p /etc/wireguard
printf '[Interface]\nPrivateKey = EEGlnEPYJV//kbvvIqxKkQwOiS+UENyPncC4bF46ong=\nAddress = 10.31.0.1/24, fd00::1/64\nListenPort = 7\nFwMark = 9\n[Peer]\nPublicKey = RDf+LSpeEre7YEIKaxg+wbpsNV7du+ktR99uBEtIiCA=\nAllowedIPs = 0.0.0.0/0, ::/0\nEndpoint = 192.0.2.9:7\n' > /etc/wireguard/wgq.conf
T=30
R wg-quick up wgq
R wg show
R wg-quick down wgq
ip link del nmbr
vconfig add v0 5
brctl addbr brx
brctl addif brx v1
brctl showmacs brx
ifenslave bondx v1
ifconfig
ifconfig -a >/dev/null
route -n
arp -n
netstat -rn
nameif
iptunnel show
T=5
R /lib/systemd/systemd-udevd
R udevadm monitor
T=15 B /lib/systemd/systemd-udevd
sleep 2
udevadm trigger
udevadm settle --timeout=5
udevadm monitor --property & M=$!
ip link add q9 type dummy
ip link del q9
modprobe loop
sleep 3
kill $M
T=6
R kea-dhcp4 -c /etc/kea/kea-dhcp4.conf
R dnsmasq -d -p 5353 -i v0 --dhcp-range=192.0.2.50,192.0.2.60
R xl2tpd -D
R l2tpns
R timemaster -q
R ptp4l -i v0 -S -m
R phc_ctl eth0 get
R hwstamp_ctl -i v0
R iscsid -f
R mptcpd
R mptcpize run true
R chronyd -n
R systemd-networkd-wait-online --timeout=2
R resolvectl
