#!/bin/bash
# Programs of the system: udev, bluetoothd, cangw, nbd, dropwatch, atop, iwpan, rdma, MPTCP, auditd, ss, ip of every object.
R() { echo "== $(cut -d. -f1 /proc/uptime) $*"; timeout -k 2 ${T:-6} "$@" > /tmp/daemon.log 2>&1; echo "rc $?"; tail -3 /tmp/daemon.log; }
B() { echo "=& $*"; ( timeout -k 2 ${T:-20} "$@" > /tmp/bg.log 2>&1 & ); }
net() { ip link set lo up; ip link add v0 type veth peer name v1; ip link set v0 up; ip link set v1 up; ip addr add 192.0.2.1/24 dev v0; ip -6 addr add 2001:db8::1/64 dev v0 nodad; ip link add d0 type dummy; ip link set d0 up; ip addr add 198.51.100.1/24 dev d0; }
net
T=6
modprobe -a nbd tipc smc rdma_rxe siw can-gw vcan mac802154_hwsim nfcsim wwan_hwsim drop_monitor psample thermal taskstats mptcp_diag netdevsim 2>/dev/null
R usbguard-daemon -f -c /etc/usbguard/usbguard-daemon.conf
R bluetoothd -n
R ModemManager
R multipathd -d
R thermald --no-daemon --dbus-enable
R irqbalance -f -o
R smartd -n
R acpid -f
R iscsid -f
iscsiadm -m discovery -t st -p 127.0.0.1
T=4 R tgtd -f
R tipc node list
ip link add vc0 type vcan
ip link add vc1 type vcan
ip link set vc0 up
ip link set vc1 up
cangw -A -s vc0 -d vc1 -e -f 123:C00007FF -m SET:IL:444.3.AABBCCDD11223344 -c XOR:0:3:4:5 -u 5 -l 3
cangw -A -s vc0 -d vc1 -X -m AND:ILD:5.2.1122334455667788 -f 5:7
cangw -L
cangw -F
cangw -D -s vc0 -d vc1
truncate -s 1M /tmp/x.img
(timeout 20 nbd-server 127.0.0.1:10809 /tmp/x.img -d >/dev/null 2>&1 &)
sleep 1
nbd-client -netlink 127.0.0.1 10809 /dev/nbd0 -b 512 -t 5
nbd-client -l 127.0.0.1
nbd-client -netlink -d /dev/nbd0
nbd-client -d /dev/nbd0
T=4
R dropwatch -l kas
printf 'start\n' | timeout 3 dropwatch -l kas
R forkstat 2
R forkstat -e all 2
(ls; sh -c true) >/dev/null
R iotop -b -n 2
R iotop-c -b -n 2
R atop 1 2
R atopacctd
R quota_nld -F
R timeout 2 udevadm monitor
wpan-hwsim
iwpan dev
iwpan phy
iwpan list
iwpan dev wpan0 set pan_id 0xbeef
iwpan dev wpan0 set short_addr 5
iwpan phy phy0 set channel 0 11
iwpan dev wpan0 info
iwpan event & sleep 1
kill $!
iwpan phy phy0 interface add m0 type monitor
wpan-ping -h
rdma link add rxe0 type rxe netdev v0
rdma link
rdma -dd res show qp
ibv_devinfo
ibv_devices
rping -s -a 192.0.2.1 -C 1 & sleep 1
rping -c -a 192.0.2.1 -C 1 -v
rdma res show cm_id
rdma res show cq
rdma stat qp show
rdma stat set link rxe0/1 auto type on
rdma stat show link rxe0/1
rdma monitor & sleep 0.5
rdma link del rxe0
kill $!
wait %1
ip mptcp endpoint add 192.0.2.1 dev v0 subflow backup fullmesh
ip mptcp endpoint add 2001:db8::1 id 5 signal port 500
ip mptcp endpoint show
ip mptcp limits set subflows 3 add_addr_accepted 3
ip mptcp limits show
ip mptcp monitor & M=$!
sysctl -qw net.mptcp.enabled=1
python3 - <<'P'
import socket
s=socket.socket(2,1,262); s.bind(('192.0.2.1',0)); s.listen(); c=socket.socket(2,1,262); c.connect(s.getsockname()); a=s.accept()[0]; c.send(b'x'); a.recv(1); import subprocess; subprocess.run(['ss','-Mian']); subprocess.run(['ss','-tian']); c.close(); a.close()
P
kill $M
T=5
R mptcpd --plugin-dir=/usr/lib/x86_64-linux-gnu/mptcpd --path-manager=sspi
ip mptcp endpoint change id 1 nobackup
ip mptcp endpoint flush
T=8
B auditd -f -s enable
sleep 2
auditctl -a always,exit -F arch=b64 -S connect,openat -F key=foo
auditctl -w /etc/passwd -p rwa
cat /etc/passwd >/dev/null
su nobody -s /bin/sh -c id
curl -s http://127.0.0.1:1
passwd -S root
python3 -c 'import socket; socket.socket(16,3,0).bind((0,1))'
auditctl -l
auditctl -s
auditctl -D
aureport --summary
setpriv --reuid 5 --clear-groups true
modprobe dummy
rmmod dummy
iptables -A INPUT -j ACCEPT
ip link set v0 promisc on
chcon x /tmp/x.img
timedatectl
sleep 3
ss -neapoi
ss -s
ss --vsock
ss -0ae
nstat -az >/dev/null
ip -s -s -d link
ip tcp_metrics
ip l2tp add tunnel tunnel_id 5 peer_tunnel_id 6 encap udp local 127.0.0.1 remote 127.0.0.1 udp_sport 5 udp_dport 6
ip l2tp add session name l2 tunnel_id 5 session_id 1 peer_session_id 2 cookie 0102030405060708 l2spec_type none
ip l2tp show tunnel
ip l2tp show session
ip macsec add v0 foo
ip link add link v0 ms0 type macsec encrypt on port 5
ip macsec add ms0 tx sa 0 pn 1 on key 01 81818181818181818181818181818181
ip macsec add ms0 rx port 5 address 02:00:00:00:00:05
ip macsec add ms0 rx port 5 address 02:00:00:00:00:05 sa 0 pn 1 on key 02 81818181818181818181818181818182
ip -s macsec show
ip fou add port 5555 ipproto 4
ip fou show
ip ila add loc_match 1:2:3:4 loc 5:6:7:8
ip ila list
ip ioam namespace add 5 data 7 wide 9
ip ioam schema add 5 abc
ip ioam namespace set 5 schema 5
ip ioam namespace show
ip ioam schema show
ip sr tunsrc set 2001:db8::1
ip sr hmac set 5 sha1 <<< abc
ip sr hmac show
ip sr tunsrc show
ip netconf
ip ntable
ip token list
ip addrlabel
ip maddr
ip mroute
ip vrf
ip netns list-id
ip tunnel show
ip tuntap
ip stats show
ip nexthop add id 5 via 192.0.2.9 dev v0
ip nexthop add id 6 group 5,3 type resilient buckets 8
ip -d nexthop
ip nexthop bucket
genl ctrl list
dcb dcbx show dev v0
dcb ets show dev v0
dcb buffer show dev v0
devlink dev
tc qdisc add dev v0 clsact; tc filter add dev v0 ingress bpf bytecode '1,6 0 0 1,' action bpf bytecode '1,6 0 0 1,'; tc filter show dev v0 ingress; bpftool net; bpftool prog; 
modprobe -a xfrm_user esp4 ah4 xfrm_interface; modprobe netdevsim; echo "1 2" > /sys/bus/netdevsim/new_device; devlink dev; devlink port
