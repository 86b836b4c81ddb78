#!/bin/sh
# Sockets of every family: ss.
ip link set lo up
sysctl -w net.mptcp.enabled=1
modprobe -a unix_diag tcp_diag udp_diag inet_diag packet_diag af_packet_diag netlink_diag vsock_diag raw_diag mptcp_diag xsk_diag sctp_diag smc_diag tipc_diag vsock vmw_vsock_virtio_transport sctp tipc smc dccp_diag 2>/dev/null
python3 - <<'P' &
import socket,time,os,struct
ks=[]
def t(f):
    try: ks.append(f())
    except Exception as e: print(e)
def tcp(fam,addr,proto=0,cc=None):
    l=socket.socket(fam,socket.SOCK_STREAM,proto); 
    if cc: l.setsockopt(6,13,cc)
    l.bind((addr,0)); l.listen(); c=socket.socket(fam,socket.SOCK_STREAM,proto); c.connect(l.getsockname()); a,_=l.accept(); c.send(b'x'*5000); a.recv(100); return (l,c,a)
t(lambda: tcp(2,'127.0.0.1')); t(lambda: tcp(10,'::1')); t(lambda: tcp(2,'127.0.0.1',262)); t(lambda: tcp(2,'127.0.0.1',0,b'bbr')); t(lambda: tcp(2,'127.0.0.1',0,b'dctcp')); t(lambda: tcp(2,'127.0.0.1',0,b'vegas')); t(lambda: tcp(2,'127.0.0.1',132))
def udp():
    s=socket.socket(2,2); s.bind(('127.0.0.1',0)); s.connect(s.getsockname()); s.send(b'hi'); return s
t(udp)
def un():
    s=socket.socket(1,1); s.bind('/tmp/sock%d'%os.getpid()); s.listen(); c=socket.socket(1,1); c.connect('/tmp/sock%d'%os.getpid()); d=socket.socket(1,1); d.connect('/tmp/sock%d'%os.getpid()); x=socket.socket(1,5); x.bind('\0abstract'); return s,c,d,x,socket.socketpair()
t(un); t(lambda: socket.socket(2,3,1)); t(lambda: socket.socket(10,3,58)); 
def pk():
    s=socket.socket(17,3,socket.htons(3)); s.setsockopt(263,5,struct.pack('IIII',65536,4,2048,128)); s.setsockopt(263,18,struct.pack('I',7)); 
    s.bind(('lo',3)); s.setsockopt(263,1,struct.pack('iHH8s',1,0,6,b'\1\0\136\0\0\1\0\0')); return s
t(pk); t(lambda: socket.socket(16,3,0)); t(lambda: socket.socket(40,1)); t(lambda: socket.socket(30,2)); t(lambda: socket.socket(43,1))
def nl():
    s=socket.socket(16,3,0); s.bind((0,0xff)); s.setsockopt(270,1,33); return s
t(nl)
def v():
    s=socket.socket(40,1); s.bind((0xffffffff,1234)); s.listen(); return s
t(v)
time.sleep(60)
P
P=$!
sleep 2
ss -aepimoOtuwxS0 --bpf --tos --cgroup --inet-sockopt
ss -aHM
ss --mptcp -aie
ss --vsock -a
ss --tipc -ae
ss --xdp -ae
ss -f netlink -ae
ss -0 -aepm --bpf
ss -x -aep
ss -s
ss -t 'sport > :1 and dst 127.0.0.1 or ( dport = :80 )'
ss -t -a state listening 'dev = lo'
ss -t 'fwmark = 1/2'
ss -t 'cgroup = /'
ss -tua autobound
ss -6 -tn dst ::1
ss -tnp state established '( sport >= :1000 ) && ( dport <= :65000 )'
ss -K -t dst 127.0.0.1 dport = 1
ss -E -t & E=$!
ss -tiA all
python3 -c "
import socket
l=socket.socket(); l.bind(('127.0.0.1',0)); l.listen(); c=socket.socket(); c.connect(l.getsockname()); c.close(); l.close()"; smcss -a; sleep 1; kill $E; ss -K -t dst 127.0.0.1; kill $P
ss -ao
ss --dccp -a
ss -wan
nstat -a >/dev/null
lnstat -d >/dev/null
