#!/bin/sh
# Audit and process events: auditctl, auditd, forkstat.
auditctl -s
auditctl -e 1
auditctl -b 500
auditctl -r 100
auditctl -f 1
auditctl --backlog_wait_time 100
auditctl -l
auditctl -w /etc/passwd -p rwxa -k pw
auditctl -a always,exit -F arch=b64 -S openat,execve -F uid>=1000 -F auid!=unset -F path=/etc/shadow -F success=0 -k opn
auditctl -a never,exclude -F msgtype=CWD
auditctl -a always,exit -F dir=/tmp -F perm=wa -F exe=/bin/ls -F key=dirs
auditctl -a always,user -F pid=1
auditctl -a always,filesystem -F fstype=debugfs
auditctl -a always,exit -F arch=b32 -S all -C uid!=euid -F a0=5 -F a1&6 -F exit=-EPERM -F subj_user=foo
auditctl -l
auditctl -t
auditctl -q /tmp,/var
auditctl -m "hello world"
auditctl -v
auditctl --signal
auditctl --loginuid-immutable
auditctl --reset-lost
auditctl --reset_backlog_wait_time_actual
auditctl -s
cat /etc/passwd > /dev/null
touch /tmp/xx
ls /tmp > /dev/null
auditctl -W /etc/passwd -p rwxa -k pw
auditctl -D
auditctl -R /etc/audit/rules.d/audit.rules
mkdir -p /var/log/audit
timeout 12 auditd -n -s enable & sleep 3
auditctl -a always,exit -F arch=b64 -S execve -S openat -S connect -S socket
auditctl -w /tmp -p rwxa -k t
ls /tmp
cat /etc/hostname
su nobody -s /bin/sh -c id
touch /tmp/yy
rm /tmp/yy
ip link add q0 type dummy
nft add table x
useradd zzz
auditctl -m hi
python3 -c "import socket; s=socket.socket(); s.connect_ex(('127.0.0.1',1))"
auditctl -D
sleep 2
ausearch -i | head
auditctl -e 0
logger hi
timeout 5 forkstat -e all & sleep 1
ls >/dev/null
sh -c 'ls | cat' >/dev/null
python3 -c "import os; os.setuid(5); os.setsid()"
sleep 1
sh -c 'kill -SEGV $$'
sleep 3
getdelays -p 1 2>/dev/null
