#!/bin/sh
# States and policies: ip xfrm.
ip link add d0 type dummy
ip link set d0 up
ip link set lo up
X="ip xfrm"
( timeout 20 ip xfrm monitor all & echo $! > /tmp/xm; wait ) & sleep 1
$X state add src 192.0.2.1 dst 192.0.2.2 proto esp spi 0x1 reqid 5 mode tunnel enc 'cbc(aes)' 0x00112233445566778899aabbccddeeff auth-trunc 'hmac(sha256)' 0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f 128 replay-window 32 flag esn encap espinudp 4500 4500 0.0.0.0 sel src 10.0.0.0/8 dst 10.1.0.0/16 proto udp sport 5 dport 6 limit time-hard 100 limit byte-soft 1000 limit packet-hard 5 mark 5 mask 7 output-mark 3 if_id 9
$X state add src 192.0.2.1 dst 192.0.2.2 proto esp spi 0x2 mode tunnel aead 'rfc4106(gcm(aes))' 0x00112233445566778899aabbccddeeff00112233 128 replay-window 128 flag esn tfcpad 5
$X state add src 192.0.2.1 dst 192.0.2.2 proto esp spi 0x21 mode tunnel aead 'rfc4106(gcm(aes))' 0x00112233445566778899aabbccddeeff00112233 128 replay-window 128 flag esn
$X state add src 192.0.2.1 dst 192.0.2.2 proto ah spi 0x3 auth 'hmac(sha1)' 0x0011223344556677889900112233445566778899 mode transport ctx 1 2 foo
$X state add src 192.0.2.1 dst 192.0.2.2 proto ah spi 0x31 auth 'hmac(sha1)' 0x0011223344556677889900112233445566778899 mode transport
$X state add src 192.0.2.1 dst 192.0.2.2 proto comp spi 0x4 comp deflate mode transport
$X state add src 2001:db8::1 dst 2001:db8::2 proto esp spi 5 enc ecb\(cipher_null\) "" mode beet sel src ::/0 dst ::/0
$X state add src 2001:db8::1 dst 2001:db8::2 proto route2 mode ro coa 2001:db8::9
$X state add src 2001:db8::1 dst 2001:db8::2 proto hao mode ro coa 2001:db8::9
$X state allocspi src 192.0.2.1 dst 192.0.2.3 proto esp spi 0 min 100 max 200 mode tunnel reqid 7
$X policy add src 10.0.0.0/8 dst 10.1.0.0/16 proto tcp sport 5 dport 80 dir out priority 5 index 9 ptype main tmpl src 192.0.2.1 dst 192.0.2.2 proto esp reqid 5 mode tunnel level use tmpl proto ah mode transport reqid 3 mark 5 mask 7 if_id 9 limit time-soft 10
$X policy add src 2001:db8::/32 dst ::/0 dir in action block
$X policy add src 10.0.0.0/8 dst 10.2.0.0/16 dir fwd tmpl src 192.0.2.2 dst 192.0.2.1 proto esp mode tunnel
$X policy set hthresh4 24 32 hthresh6 120 128
$X policy getdefault
$X policy setdefault in block fwd accept out accept
$X policy getdefault
$X policy setdefault in accept
$X state
$X -s state
$X -s policy
$X policy count
$X -s policy count
$X state count
$X state get src 192.0.2.1 dst 192.0.2.2 proto esp spi 0x1 mark 5 mask 7
$X policy get src 10.0.0.0/8 dst 10.2.0.0/16 dir fwd
$X state update src 192.0.2.1 dst 192.0.2.2 proto esp spi 0x21 mode tunnel aead 'rfc4106(gcm(aes))' 0x00112233445566778899aabbccddeeff00112233 128
$X policy update src 10.0.0.0/8 dst 10.2.0.0/16 dir fwd priority 77
ip addr add 192.0.2.1/24 dev d0
ip route add default dev d0
$X policy add src 0.0.0.0/0 dst 192.0.2.77 dir out tmpl src 192.0.2.1 dst 192.0.2.77 proto esp mode transport
timeout 2 ping -c 1 -W 1 192.0.2.77
$X state list
$X policy deleteall
$X state deleteall
$X state flush
$X policy flush
sleep 1
kill $(pidof ip)
