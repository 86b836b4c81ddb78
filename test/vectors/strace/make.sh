#!/bin/sh
# Makes the captures of this folder again: root, strace, iproute2 and a C compiler are needed. See README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc -o "$work/talk" "$here/talk.c" -lpthread
cd "$work"
dumps='-e read=all -e write=all'
quiet='-e signal=none'
calls='-e trace=network,dup,clone,clone3,fork,vfork,read,readv,write'

# strace inside the namespace knows the socket and decodes it: its text is the decode, the hexdumps are the bytes.
inside() { unshare -n strace $quiet -o "$here/$1" $2 sh -c "$session" > /dev/null 2>&1 || true; }
# strace outside cannot look the socket up: its text has the header decoded and the payload as a string.
outside() { strace $quiet -o "$here/$1" $2 unshare -n sh -c "$session" > /dev/null 2>&1 || true; }

# The kernel says yes, says what exists already, says no with a text, and lists.
session='ip rule add pref 100 table 7; ip nexthop add id 7 blackhole; ip route add blackhole 192.0.2.0/24
ip route add blackhole 192.0.2.0/24; ip route add 198.51.100.0/24 nhid 9; ip rule del pref 999; ip -6 rule'
inside dumps.txt "-f -e trace=network $dumps"
inside dumps-x-yy-ttt.txt "-f -x -yy -ttt -e trace=network $dumps"
inside dumps-xx-y-tt.txt "-f -xx -y -tt -e trace=network $dumps"
inside dumps-r-i-n.txt "-f -r -i -n -e trace=network $dumps"
inside dumps-raw-T.txt "-f -X raw -T -t -e trace=network $dumps"
inside dumps-verbose.txt "-f -X verbose -v -s 8 -e trace=network $dumps"
inside decoded.txt "-f -e trace=network"
outside strings-xx.txt "-f -xx -s 65536 -e trace=network"
outside strings-x.txt "-f -x -s 65536 -r -tt -e trace=network"
outside strings-octal.txt "-f -s 65536 -yy -e trace=network"
outside strings-cut.txt "-f -xx -s 24 -e trace=network"

session='exec ./talk'
inside talk-dumps.txt "-f $calls $dumps"
outside talk-strings.txt "-f -xx -s 65536 $calls"
# Without -o, strace writes [pid N] once there are two processes.
unshare -n strace $quiet -f -ttt $calls $dumps ./talk 2> "$here/talk-pid.txt"

session='exec genl ctrl get name nlctrl'
inside generic.txt "-xx -s 65536 -e trace=network"
session='exec ip -6 addr show dev lo'
inside addr.txt "-e trace=network $dumps"
session='ip link set lo up; exec ip route add 192.0.2.0/24 via 192.0.2.1 dev lo'
inside route.txt "-e trace=network $dumps"
