/** Tables that iproute2's objects share. */
import type { Rule } from '../support/programs/agreement.js'
import { at, type Body } from '../support/programs/comparison.js'

/** Two interfaces that are up and have addresses. */
export const LINKS = `ip link add p0 type veth peer name p1; ip link set p0 up; ip link set p1 up
ip addr add 192.0.2.1/24 dev p0; ip addr add 2001:db8::1/64 dev p0 nodad`

/** Loads modules of the guest's kernel; a machine's own kernel has what it has. */
export const modules = (...names: readonly string[]) =>
  `test -z "$NLKIT_GUEST" || modprobe -a ${names.join(' ')}`

/** For set-ups that say in words of their own that the kernel has no such thing. */
export const lacks = (setUp: string) => `(${setUp}) || { echo Operation not supported >&2; exit 1; }`

/** Whether a list of flags of ours holds this one; they print true, or null, or nothing. */
export const flag =
  (path: string, name: string): Rule =>
  (ours, theirs) => {
    const flags = at(ours, path)
    const set = Array.isArray(flags) && flags.includes(name)
    return theirs === null ? (set ? null : undefined) : set
  }

/** An address, with its length where that is not the longest. */
export const prefix =
  (address: string, length: string, none: string) =>
  (ours: Body): unknown => {
    const text = at(ours, address)
    const bits = at(ours, length)
    if (text === undefined && bits === 0) return none
    return bits === (String(text).includes(':') ? 128 : 32) ? text : `${text}/${bits}`
  }

/** RT_SCOPE_UNIVERSE is 'global' to them. */
export const scope =
  (path: string): Rule =>
  (ours) => {
    const own = at(ours, path)
    return own === 'universe' ? 'global' : own
  }

/** Theirs where ours is this. */
export const translated =
  (path: string, words: Readonly<Record<string, unknown>>): Rule =>
  (ours) => {
    const own = at(ours, path)
    return words[String(own)] ?? own
  }

/** In the order of the links they belong to. */
export function byLink(index: string) {
  return (bodies: readonly Body[], links: readonly Body[]): readonly Body[] =>
    links.flatMap(({ ifindex }) => bodies.filter((body) => body[index] === ifindex))
}

/** A number as hexadecimal text. */
export const hexadecimal =
  (path: string): Rule =>
  (ours) =>
    `0x${Number(at(ours, path)).toString(16)}`

/** The two halves of realms. */
export const realm =
  (half: 'from' | 'to'): Rule =>
  ({ flow }) =>
    String(half === 'from' ? Number(flow) >>> 16 : Number(flow) & 0xffff)

/** MACSEC_CIPHER_ID_; the first is how the kernel tells MACSEC_CIPHER_ID_GCM_AES_128, for the sake of old programs. */
const CIPHER_SUITES: Readonly<Record<string, string>> = {
  '80020001000001': 'GCM-AES-128',
  '80c20001000001': 'GCM-AES-128',
  '80c20001000002': 'GCM-AES-256',
  '80c20001000003': 'GCM-AES-XPN-128',
  '80c20001000004': 'GCM-AES-XPN-256',
}

export const cipherSuite =
  (path: string): Rule =>
  (ours) =>
    CIPHER_SUITES[BigInt(String(at(ours, path))).toString(16)]
