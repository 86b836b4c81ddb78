#!/bin/sh
# Generic families and RDMA: ethtool, devlink, tipc, rdma, iw, wg, batctl, ipvsadm, teamd, dcb, iotop.
modprobe -a thermal psample drop_monitor macsec gtp batman-adv openvswitch ip_vs l2tp_netlink fou nbd tipc smc wireguard team mac80211_hwsim nfc hsr ieee802154 mac802154_hwsim vdpa 2>/dev/null
genl ctrl list
for f in nlctrl ethtool nl80211 devlink TASKSTATS; do genl ctrl get name $f; genl ctrl policy name $f; done
genl ctrl get id 16
ip link add d0 type dummy
ip link set d0 up
ip link add v0 type veth peer name v1
ip link set v0 up
ip link set v1 up
for d in d0 v0 lo; do ethtool $d; ethtool -i $d; ethtool -k $d; ethtool -g $d; ethtool -l $d; ethtool -c $d; ethtool -a $d; ethtool -T $d; ethtool -S $d; ethtool -x $d; ethtool --show-eee $d; ethtool --show-fec $d; ethtool --show-priv-flags $d; ethtool -m $d; ethtool --show-tunnels $d; ethtool --phy-statistics $d; ethtool --get-plca-cfg $d; ethtool --show-mm $d; ethtool --show-pse $d; ethtool -n $d; ethtool -P $d; ethtool --show-module $d; ethtool --cable-test $d; ethtool --get-phy-tunable $d downshift; ethtool --show-permaddr $d; ethtool -d $d; done
ethtool -K v0 tso off gro on
ethtool -L v0 rx 2 tx 2
ethtool -G v0 rx 128
ethtool -s d0 speed 100 duplex full autoneg off
ethtool -S v0 --all-groups
ethtool --groups x v0
ethtool -s d0 msglvl drv on
ethtool -C v0 rx-usecs 5
ethtool --json -k v0
ethtool -s d0 wol g
ethtool --debug 0xff d0
ethtool -I -a v0
ethtool -X v0 equal 2
ethtool --set-plca-cfg d0 enable on
devlink dev
devlink port
devlink sb
devlink health
devlink trap
devlink region
devlink resource show pci/0000:00:00.0
devlink dev info
devlink dev param
devlink dev eswitch show pci/0000:00:01.0
devlink rate
devlink lc
timeout 1 devlink monitor
devlink dev reload netdevsim/netdevsim1
devlink dpipe table show pci/0000:00:01.0
devlink dev flash pci/0000:00:01.0 file x
devlink port function set pci/0000:00:01.0/1 hw_addr 02:00:00:00:00:01
vdpa mgmtdev show
vdpa dev
vdpa dev add name x mgmtdev y
tipc node list
tipc bearer enable media eth device v0
tipc bearer list
tipc link list
tipc link stat show
tipc link get window link broadcast-link
tipc nametable show
tipc media list
tipc socket list
tipc peer list
tipc node get identity
tipc node set identity abc
tipc media get priority media eth
tipc bearer get priority media eth device v0
tipc bearer add media udp name u
tipc bearer enable media udp name UDP1 localip 127.0.0.1
tipc bearer list
tipc node set key 0x0102030405060708090a0b0c0d0e0f1011121314 cluster master
tipc socket
tipc link monitor summary
tipc link monitor list
tipc link list
tipc bearer disable media eth device v0
rdma link
rdma dev
rdma link add rxe0 type rxe netdev v0
rdma -d link
rdma -d dev
rdma res
rdma -d resource show qp
rdma resource show cm_id
rdma resource show mr
rdma resource show pd
rdma resource show cq
rdma resource show ctx
rdma resource show srq
rdma stat
rdma stat mode
rdma stat show
rdma system
rdma system set netns exclusive
rdma dev set rxe0 name rxe5
rdma link delete rxe5
timeout 1 rdma monitor
iw dev
iw phy
iw list
iw reg get
iw reg set DE
iw event -t & E=$!
ip link set wlan0 up
iw dev wlan0 scan trigger
iw dev wlan0 station dump
iw dev wlan0 survey dump
iw dev wlan0 link
iw dev wlan0 info
iw dev wlan0 get power_save
iw dev wlan0 set power_save on
iw phy phy0 info
iw phy phy0 interface add mon0 type monitor flags control otherbss
iw dev mon0 del
iw dev wlan0 interface add mesh0 type mp mesh_id foo
ip link set mesh0 up
iw dev mesh0 mpath dump
iw dev mesh0 get mesh_param
iw dev mesh0 station dump
iw phy phy0 set rts 500
iw dev wlan0 set txpower fixed 1000
iw dev wlan0 set bitrates legacy-2.4 1 2
iw phy phy0 set antenna all
iw dev wlan0 ibss join foo 2412
iw dev wlan0 scan dump
iw phy phy0 channels
iw phy phy0 wowlan show
iw dev wlan0 cqm rssi -50 5
iw features
iw commands
iw phy phy0 coalesce show
iw dev wlan0 connect foo
iw wlan0 vendor recv 0x1 0x2
sleep 1
kill $E
wg genkey > /tmp/k
ip link add wg0 type wireguard
wg set wg0 listen-port 5 private-key /tmp/k fwmark 7 peer $(wg pubkey < /tmp/k) endpoint 127.0.0.1:99 allowed-ips 10.0.0.0/8,2001:db8::/32 persistent-keepalive 5
wg genkey > /tmp/k2
wg set wg0 peer $(wg pubkey < /tmp/k2) preshared-key /tmp/k allowed-ips 10.1.0.0/16 endpoint '[2001:db8::1]:7'
wg show
wg show all dump
wg showconf wg0
wg set wg0 peer $(wg pubkey < /tmp/k2) remove
ip link add bat0 type batadv
ip link set v1 master bat0
ip link set bat0 up
batctl if; batctl o; batctl n; batctl tg; batctl tl; batctl gwl; batctl gw_mode client; batctl bla; batctl claimtable; batctl dc; batctl mf; batctl orig_interval; batctl it; batctl hop_penalty; batctl ap_isolation; batctl -v; batctl hp v1; batctl ll; batctl s; batctl nodes; batctl gateways; batctl transglobal; batctl translocal; batctl mcast_flags; batctl dat_cache; batctl backbonetable; batctl neighbors; batctl meshif bat0 aggregation 0; batctl nc; batctl event & E=$!; sleep 1; kill $E
ipvsadm -A -t 10.0.0.1:80 -s wrr -p 300 -M 255.255.255.0
ipvsadm -a -t 10.0.0.1:80 -r 10.0.0.2:80 -m -w 5 -x 10 -y 5
ipvsadm -A -u [2001:db8::1]:53 -s sh -b sh-fallback
ipvsadm -a -u [2001:db8::1]:53 -r [2001:db8::2] -i --tun-type gue --tun-port 6080
ipvsadm -A -f 5 -s mh
ipvsadm -Ln --stats
ipvsadm -Ln --rate
ipvsadm -Lcn
ipvsadm --set 10 20 30
ipvsadm -L --timeout
ipvsadm --start-daemon master --mcast-interface d0 --syncid 5
ipvsadm -L --daemon
ipvsadm -Z
ipvsadm -e -t 10.0.0.1:80 -r 10.0.0.2:80 -w 7 -m
ipvsadm -d -t 10.0.0.1:80 -r 10.0.0.2:80
ipvsadm --stop-daemon master
ipvsadm -C
teamd -t team9 -d -c '{"runner":{"name":"activebackup"},"link_watch":{"name":"ethtool"}}'
sleep 1
ip link set d0 down
teamdctl team9 port add d0
teamnl team9 ports
teamnl team9 options
teamdctl team9 state
teamd -t team9 -k
dcb buffer show dev d0
dcb pfc show dev d0
dcb ets show dev d0
dcb app show dev d0
dcb dcbx show dev d0
dcb maxrate show dev d0
dcb ets set dev d0 tc-tsa all:strict
dcb pfc set dev d0 prio-pfc all:on
dcb app add dev d0 dscp-prio 5:5 ethtype-prio 0x8906:3 pcp-prio 1:2
dcb rewr show dev d0
dcb apptrust show dev d0
dcb rewr add dev d0 prio-dscp 1:2
dcb apptrust set dev d0 order dscp pcp
dcb dcbx set dev d0 host ieee
iotop -b -n 1 | head -3
iotop -boqqn1 >/dev/null
quota_nld -F & E=$!
sleep 1
kill $E
nbd-client -l /dev/nbd0
mptcpize run true
hsr x 2>/dev/null
