#!/bin/bash
# Wi-Fi on hwsim: hostapd with two radios, three wpa_supplicant, iwd, iw with nearly every command.
R() { echo "== $(cut -d. -f1 /proc/uptime) $*"; timeout -k 2 ${T:-6} "$@" > /tmp/daemon.log 2>&1; echo "rc $?"; tail -3 /tmp/daemon.log; }
B() { echo "=& $*"; ( timeout -k 2 ${T:-20} "$@" > /tmp/bg.log 2>&1 & ); }

modprobe mac80211_hwsim radios=6
sleep 1
iw reg set US
ip link set wlan0 up
cat > /tmp/h1 <<F
interface=wlan0
ssid=one
hw_mode=g
channel=1
ieee80211n=1
ieee80211ac=1
ieee80211ax=1
wpa=2
wpa_key_mgmt=WPA-PSK WPA-PSK-SHA256 FT-PSK
wpa_passphrase=password1
rsn_pairwise=CCMP GCMP
ieee80211w=1
country_code=US
ieee80211d=1
mobility_domain=a1b2
nas_identifier=x
wmm_enabled=1
rrm_neighbor_report=1
bss_transition=1
interworking=1
venue_name=eng:foo
hs20=1
multicast_to_unicast=1
bss=wlan0_1
ssid=open
bss=wlan0_2
ssid=owe
wpa=2
wpa_key_mgmt=OWE
rsn_pairwise=CCMP
ieee80211w=2
F
cat > /tmp/h2 <<F
interface=wlan1
ssid=sae
hw_mode=a
channel=36
ieee80211n=1
ht_capab=[HT40+][SHORT-GI-40]
ieee80211ac=1
vht_oper_chwidth=1
vht_oper_centr_freq_seg0_idx=42
ieee80211ax=1
he_oper_chwidth=1
he_oper_centr_freq_seg0_idx=42
wpa=2
wpa_key_mgmt=SAE
sae_password=password1
rsn_pairwise=CCMP
ieee80211w=2
country_code=US
F
T=150 B hostapd /tmp/h1
T=150 B hostapd /tmp/h2
sleep 4
(iw event -t -f > /tmp/iwev 2>&1 &)
(iw event -r >/dev/null 2>&1 &)
printf 'ctrl_interface=/run/wpas\nnetwork={\n ssid="one"\n psk="password1"\n key_mgmt=WPA-PSK WPA-PSK-SHA256 FT-PSK\n ieee80211w=1\n scan_freq=2412\n bgscan="simple:3:-45:10"\n}\n' > /tmp/w1
printf 'ctrl_interface=/run/wpas\nsae_pwe=2\nnetwork={\n ssid="sae"\n psk="password1"\n key_mgmt=SAE\n ieee80211w=2\n scan_freq=5180\n}\n' > /tmp/w2
printf 'ctrl_interface=/run/wpas\nnetwork={\n ssid="owe"\n key_mgmt=OWE\n ieee80211w=2\n scan_freq=2412\n}\n' > /tmp/w3
T=60 B wpa_supplicant -i wlan2 -c /tmp/w1
sleep 1
T=60 B wpa_supplicant -i wlan3 -c /tmp/w2
sleep 1
T=60 B wpa_supplicant -i wlan4 -c /tmp/w3
sleep 12
W="timeout 5 wpa_cli -p /run/wpas -i wlan2"
$W status
$W signal_poll
$W scan
sleep 3
$W scan_results
$W wnm_bss_query 0
$W neighbor_rep_request
$W reassociate
sleep 2
$W roam $(cat /sys/class/net/wlan0/address)
$W driver_flags
$W p2p_find 2
$W set_network 0 disabled 0
$W tdls_discover 02:00:00:00:03:00
$W p2p_group_add
sleep 2
ip addr add 10.0.0.1/24 dev wlan0
ip addr add 10.0.0.2/24 dev wlan2
ping -c2 -W1 -I wlan2 10.0.0.1
for w in wlan0 wlan2 wlan3; do iw dev $w info; iw dev $w link; iw dev $w station dump -v; iw dev $w survey dump; iw dev $w get power_save; iw dev $w mpath dump; done
iw list | head -5
iw reg get
iw dev wlan2 cqm rssi -50 5
iw dev wlan2 set power_save on
iw dev wlan2 set 4addr on
iw dev wlan2 set bitrates ht-mcs-2.4 1 2
iw dev wlan0 station get $(cat /sys/class/net/wlan2/address)
iw dev wlan0 station set $(cat /sys/class/net/wlan2/address) airtime_weight 5
iw dev wlan0 switch channel 6
iw dev wlan0 switch freq 2437
sleep 2
iw dev wlan0 set txpower limit 1000
iw dev wlan0 set noack_map 5
iw phy phy0 set coverage 5
iw phy phy0 set retry short 5 long 5
iw phy phy0 set frag 500
iw phy phy0 set netns $$
iw dev wlan2 offchannel 2437 50
iw dev wlan2 roc start 2437 100
iw dev wlan2 mgmt dump frame d0 04 count 1 & sleep 1
kill $!
iw dev wlan2 scan freq 2412 ies 00010203 ssid x flush ap-force randomise
iw dev wlan0 cac trigger
iw dev wlan5 measurement ftm_request /dev/null
iw dev wlan2 ftm get_stats
iw dev wlan0 ftm start_responder lci=05 civic=07
iw phy phy5 wowlan enable disconnect magic-packet
iw phy phy5 wowlan show
iw phy phy0 coalesce enable /dev/null
iw dev wlan0 del station $(cat /sys/class/net/wlan2/address) subtype 0xc
sleep 2
iw dev wlan3 disconnect
iw phy phy5 interface add nan0 type nan
iw wdev 0x500000002 nan start pref 5
iw wdev 0x500000002 nan add_func type publish active name foo solicited
iw phy phy5 interface add p2p0 type __p2pdev
iw phy phy5 interface add ocb0 type ocb
ip link set ocb0 up
iw dev ocb0 ocb join 5890 10MHZ
iw dev wlan5 set type ibss
ip link set wlan5 up
iw dev wlan5 ibss join foo 2412 HT20 fixed-freq 02:00:00:00:00:99 beacon-interval 100 basic-rates 1,2 mcast-rate 1
sleep 1
iw dev wlan5 ibss leave
iw dev wlan5 set type mesh
ip link set wlan5 up
iw dev wlan5 mesh join m1 freq 2412 basic-rates 1,2 mcast-rate 1 beacon-interval 200 dtim-period 3 vendor_sync off mesh_hwmp_rootmode 4
iw dev wlan5 get mesh_param
iw dev wlan5 set mesh_param mesh_fwding 0
iw dev wlan5 mpp dump
sleep 1
iw dev wlan5 mesh leave
T=10
R /usr/libexec/iwd
R hcxdumptool -C
T=3 R horst -i wlan5
T=3 R wavemon -d
