/**
 * pcap files of netlink datagrams: link type 253 (LINKTYPE_NETLINK), as captures of an nlmon device are. See
 * https://www.tcpdump.org/linktypes/LINKTYPE_NETLINK.html and draft-ietf-opsawg-pcap.
 */
import type { Direction } from '../decode/types.js'

const MAGIC = 0xa1b2c3d4
const LINKTYPE_NETLINK = 253
const ARPHRD_NETLINK = 824
/** What captures of an nlmon device have, whichever way a packet goes. */
const PACKET_OUTGOING = 4
const PACKET_USER = 6
const PACKET_KERNEL = 7

const FILE_HEADER = 24
const PACKET_HEADER = 16
/** Precedes the datagram; its members are big-endian, whatever the file is. */
const COOKED_HEADER = 16
/** As long as a packet may be; netlink sets no limit of its own. */
const SNAPSHOT = 0x7fffffff

/** What a packet is made of. */
export interface PcapDatagram {
  /** As sent: the sender's byte order. */
  readonly bytes: Uint8Array
  /** Seconds since 1970; default 0. */
  readonly time?: number | undefined
  /** NETLINK_ number. */
  readonly protocol: number
  /** 'send': to the kernel; undefined: not known, and not claimed. */
  readonly direction?: Direction | undefined
}

/** The 24 bytes that a file begins with: little-endian, microseconds. */
export function pcapFileHeader(): Uint8Array {
  const view = new DataView(new ArrayBuffer(FILE_HEADER))
  view.setUint32(0, MAGIC, true)
  view.setUint16(4, 2, true)
  view.setUint16(6, 4, true)
  view.setUint32(16, SNAPSHOT, true)
  view.setUint32(20, LINKTYPE_NETLINK, true)
  return new Uint8Array(view.buffer)
}

/** One packet with its headers. */
export function pcapPacket({ bytes, time = 0, protocol, direction }: PcapDatagram): Uint8Array {
  const length = COOKED_HEADER + bytes.length
  const packet = new Uint8Array(PACKET_HEADER + length)
  const view = new DataView(packet.buffer)
  const microseconds = Math.round(time * 1e6)
  view.setUint32(0, Math.floor(microseconds / 1e6), true)
  view.setUint32(4, microseconds % 1e6, true)
  view.setUint32(8, length, true)
  view.setUint32(12, length, true)
  view.setUint16(PACKET_HEADER, packetType(direction))
  view.setUint16(PACKET_HEADER + 2, ARPHRD_NETLINK)
  view.setUint16(PACKET_HEADER + 14, protocol)
  packet.set(bytes, PACKET_HEADER + COOKED_HEADER)
  return packet
}

function packetType(direction: Direction | undefined): number {
  if (direction === undefined) return PACKET_OUTGOING
  return direction === 'send' ? PACKET_KERNEL : PACKET_USER
}
