/** Inputs to try the page with. */
import bridge from './samples/bridge.txt?raw'
import refusal from './samples/refusal.txt?raw'
import route from './samples/route.txt?raw'

export interface Sample {
  readonly title: string
  /** What it shows, in a few words. */
  readonly about: string
  readonly text: string
}

export const SAMPLES: readonly Sample[] = [
  // The message behind "Debugging netlink requests", the blank included.
  { title: 'A route', about: 'hex, as it was pasted', text: route },
  // strace -e trace=network -e read=all -e write=all ip link add br0 mtu 9000 type bridge ageing_time 30000
  { title: 'A new bridge', about: 'strace with hexdumps', text: bridge },
  // A forward delay of two bytes where four belong; the kernel says where the mistake is.
  { title: 'A refusal', about: 'the kernel’s extended ACK', text: refusal },
]
