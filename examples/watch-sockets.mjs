// Watches the netlink sockets of another program, looking twice a second, until it ends:
//
//     opened route, port 4177, groups 1 5, 0 dropped
//     now    route, port 4177, groups 1 5, 12 dropped
//     closed route, port 4177, groups 1 5, 12 dropped
//
//     node examples/watch-sockets.mjs 4177
//
// Needs the right to read /proc/PID/fd: the same user, or root.
import { readdirSync, readlinkSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { openSockDiag } from 'nlkit'

const pid = Number(process.argv[2])
const diag = await openSockDiag({ netns: pid })
let known = new Map()
for (let inodes = socketsOf(pid); inodes !== undefined; inodes = socketsOf(pid)) {
  const sockets = await diag.netlink({ show: ['meminfo', 'groups'] })
  const own = sockets.filter(({ ino }) => inodes.has(ino))
  const found = new Map(own.map((socket) => [socket.ino, describe(socket)]))
  for (const [inode, words] of found) {
    if (words !== known.get(inode)) console.log(known.has(inode) ? 'now   ' : 'opened', words)
  }
  for (const [inode, words] of known) if (!found.has(inode)) console.log('closed', words)
  known = found
  await setTimeout(500)
}
diag.close()

/** Inodes of the process's sockets; undefined when it is gone. */
function socketsOf(process) {
  try {
    const links = readdirSync(`/proc/${process}/fd`).map((name) => target(`/proc/${process}/fd/${name}`))
    return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.slice(1).map(Number) ?? []))
  } catch {
    return undefined
  }
}

function target(link) {
  try {
    return readlinkSync(link)
  } catch {
    return '' // closed meanwhile
  }
}

function describe({ protocol, portid, groups = [], meminfo }) {
  // Group 1 is the lowest bit of the first word of 64 bits.
  const bits = (word, at) =>
    [...word.toString(2)].reverse().map((bit, place) => (bit === '1' ? at * 64 + place + 1 : 0))
  const joined = groups.flatMap(bits).filter((group) => group > 0)
  return `${protocol}, port ${portid}, groups ${joined.join(' ') || 'none'}, ${meminfo?.drops ?? 0} dropped`
}
