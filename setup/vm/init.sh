#!/bin/busybox sh
# First process of the guest: mounts the host's files read-only under a layer in memory, then runs what the
# kernel's command line names. nlkit.kernel=FOLDER is the unpacked kernel, nlkit.script=NAME the script in the
# shared folder, which stands at /mnt/out.
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
for module in $(cat /modules/order); do insmod "/modules/$module"; done

parameter() { sed -n "s/.*nlkit\.$1=\([^ ]*\).*/\1/p" /proc/cmdline; }
kernel=$(parameter kernel)
script=$(parameter script)

mkdir -p /host /layer /root
nine=trans=virtio,version=9p2000.L,msize=262144
mount -t 9p -o "$nine,cache=loose,ro" host /host || exec sh
mount -t tmpfs layer /layer
mkdir /layer/upper /layer/work
mount -t overlay -o lowerdir=/host,upperdir=/layer/upper,workdir=/layer/work root /root || exec sh

for each in proc sys dev; do mount --move "/$each" "/root/$each"; done
mkdir -p /root/mnt/out /root/dev/pts /root/dev/shm
# Not over /tmp: the project may stand there, and what is written goes into the layer anyway.
mount -t tmpfs run /root/run
mount -t devpts pts /root/dev/pts
mount -t tmpfs shm /root/dev/shm
mount -t 9p -o "$nine,cache=none" out /root/mnt/out

# Where the kernel looks for modules by itself: without it hostapd fails with "key addition failed".
mkdir -p /root/lib/modules
ln -sfn "$kernel/lib/modules/$(uname -r)" "/root/lib/modules/$(uname -r)"
exec switch_root /root /bin/bash "/mnt/out/$script"
