#!/bin/bash
# IPsec: strongSwan on both ends, and ip xfrm.
R() { echo "== $(cut -d. -f1 /proc/uptime) $*"; timeout -k 2 ${T:-6} "$@" > /tmp/daemon.log 2>&1; echo "rc $?"; tail -3 /tmp/daemon.log; }
B() { echo "=& $*"; ( timeout -k 2 ${T:-20} "$@" > /tmp/bg.log 2>&1 & ); }

ip link set lo up
ip netns add p
ip link add v0 type veth peer name v1 netns p
ip link set v0 up
ip addr add 10.0.0.1/24 dev v0
ip addr add 2001:db8::1/64 dev v0 nodad
ip -n p link set v1 up
ip -n p link set lo up
ip -n p addr add 10.0.0.2/24 dev v1
ip -n p addr add 2001:db8::2/64 dev v1 nodad
modprobe -a xfrm_user xfrm_interface esp4 esp6 ah4 ipcomp af_key
mkdir -p /tmp/c/swanctl/conf.d /tmp/c/p
cat > /tmp/c/sc <<F
connections { a { version = 2
 local_addrs = 10.0.0.1
 remote_addrs = 10.0.0.2
 proposals = aes128-sha256-modp2048
 local { auth = psk }
 remote { auth = psk }
 children { n { local_ts = 10.1.0.0/16
 remote_ts = 10.2.0.0/16[tcp/80],10.3.0.0/16
 esp_proposals = aes128gcm16-esn,aes128-sha256
 mark_in = 5/255
 mark_out = 6
 set_mark_in = 7/15
 if_id_in = 9
 if_id_out = 9
 replay_window = 256
 priority = 500
 hw_offload = no
 copy_df = no
 copy_dscp = out
 inactivity = 60
 ipcomp = yes
 rekey_bytes = 5000000
 life_packets = 100000 }
 t { mode = transport
 esp_proposals = aes256-sha1 } 
 b { mode = beet
 esp_proposals = chacha20poly1305 } 
 x { mode = pass
 local_ts = 10.7.0.0/16
 remote_ts = 10.8.0.0/16 } } } }
secrets { ike { secret = foo } }
F
sed 's/10.0.0.1$/10.0.0.X/; s/10.0.0.2$/10.0.0.1/; s/10.0.0.X/10.0.0.2/; s/local_ts = 10.1.0.0/local_ts = Q/; s#remote_ts = 10.2.0.0/16\[tcp/80\],10.3.0.0/16#remote_ts = 10.1.0.0/16#; s#local_ts = Q/16#local_ts = 10.2.0.0/16[tcp/80],10.3.0.0/16#' /tmp/c/sc > /tmp/c/scp
ip monitor xfrm > /tmp/xmon & X=$!
printf 'charon { plugins { vici { socket = unix:///tmp/va }\n kernel-netlink { fwmark = !0x42\n xfrm_acq_expires = 30 } } }\n' > /tmp/c/sa
printf 'charon { pidfile = /tmp/p.pid\n plugins { vici { socket = unix:///tmp/vb } } }\n' > /tmp/c/sb
(STRONGSWAN_CONF=/tmp/c/sa timeout 45 charon-systemd > /tmp/ca.log 2>&1 &)
(STRONGSWAN_CONF=/tmp/c/sb timeout 45 ip netns exec p charon-systemd > /tmp/cb.log 2>&1 &)
sleep 8
swanctl -u unix:///tmp/va -q -f /tmp/c/sc
swanctl -u unix:///tmp/vb -q -f /tmp/c/scp
for c in n t b x; do timeout 10 swanctl -u unix:///tmp/va -i -c $c | tail -2; done
ip -s -d xfrm state
ip -d xfrm policy
ip xfrm state count
ip -s xfrm policy count
ip xfrm policy getdefault
ip xfrm policy setdefault in block fwd accept out accept
ping -c2 -W1 10.0.0.2
swanctl -u unix:///tmp/va -l
timeout 8 swanctl -u unix:///tmp/va -R -c n
timeout 8 swanctl -u unix:///tmp/va --rekey --child t
sleep 2
swanctl -u unix:///tmp/va -t -i a
sleep 2
tail -5 /tmp/ca.log
ip xfrm policy set hthresh4 24 32 hthresh6 48 64
ip link add ipsec0 type xfrm dev lo if_id 7
ip link set ipsec0 up
ip xfrm state add src 10.0.0.1 dst 10.0.0.9 proto esp spi 0x5 mode tunnel aead 'rfc4106(gcm(aes))' 0x0102030405060708090a0b0c0d0e0f1011121314 128 replay-window 0 replay-window 64 flag esn,af-unspec if_id 7 output-mark 5 mask 7 encap espinudp 4500 4500 0.0.0.0 extra-flag dont-encap-dscp oseq-may-wrap tfcpad 5 dir out
ip xfrm state add src 10.0.0.1 dst 10.0.0.9 proto ah spi 6 auth-trunc 'hmac(sha256)' 0x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff 96 mode transport sel src 10.0.0.1/32 dst 10.0.0.9/32 proto tcp sport 5 dport 6 dev v0 reqid 7 mark 5 mask 7 coa 2001:db8::5
ip xfrm state add src 2001:db8::1 dst 2001:db8::9 proto comp spi 7 comp deflate mode tunnel limit byte-soft 500 packet-hard 7 time-soft 50 time-use-hard 60
ip xfrm state add src 2001:db8::1 dst 2001:db8::9 proto route2 mode ro coa 2001:db8::7
ip xfrm state allocspi src 10.0.0.1 dst 10.0.0.9 proto esp mode tunnel min 5 max 50
ip xfrm policy add src 10.5.0.0/16 dst 10.6.0.0/16 proto icmp type 8 code 0 dir out ptype main action block priority 5 index 9 mark 5 mask 7 if_id 7 flag localok,icmp tmpl src 1.1.1.1 dst 2.2.2.2 proto esp spi 5 mode tunnel reqid 5 level use tmpl proto comp mode tunnel
ip xfrm policy add src 10.5.0.0/16 dst 10.6.0.0/16 dir fwd ctx x
ip xfrm policy update src 10.5.0.0/16 dst 10.6.0.0/16 dir fwd
ip xfrm policy get src 10.5.0.0/16 dst 10.6.0.0/16 dir fwd
ip xfrm state
ip xfrm policy
ip -s xfrm state get src 10.0.0.1 dst 10.0.0.9 proto esp spi 5
ip xfrm policy deleteall dir fwd
ip xfrm state deleteall proto ah
ip xfrm state flush proto comp
ip xfrm state flush
ip xfrm policy flush ptype sub
ip xfrm policy flush
ip xfrm policy add dir out src 10.0.0.1 dst 10.0.0.77 tmpl proto esp mode transport
ip route add 10.0.0.77 dev v0
ip xfrm monitor acquire & A=$!
ping -c1 -W1 10.0.0.77
kill $A $X
cat /tmp/xmon | head -30
