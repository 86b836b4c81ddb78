/** What the tables say of elements and sequences in single words. */

/** How elements tell their numbers and lengths. */
export interface Framing {
  /** Bytes of the number. */
  readonly idLength: number
  /** Bytes of the length. */
  readonly lengthLength: number
  readonly bigEndian: boolean
  /** 802.11: number 255 is followed by a further number, 221 by an OUI and a type. */
  readonly extended: boolean
  /** Number 0 is a byte alone. */
  readonly loneZero: boolean
}

/** Number of an 802.11 element whose own number follows the length: its key is 256 more. */
export const EXTENSION_ELEMENT = 255
/** Number of a vendor's 802.11 element: its key is OUI and type, where the set knows them. */
export const VENDOR_ELEMENT = 221
/** First key of an extension element, and first key beyond them. */
export const FIRST_EXTENSION = 256
export const FIRST_VENDOR = 512

export function framingOf(word: number): Framing {
  return {
    idLength: word & 0xf,
    lengthLength: (word >>> 4) & 0xf,
    bigEndian: (word & 0x100) !== 0,
    extended: (word & 0x200) !== 0,
    loneZero: (word & 0x400) !== 0,
  }
}

/** Bytes before the value of the element of that key. */
export function elementHeader({ idLength, lengthLength, extended, loneZero }: Framing, key: number): number {
  if (loneZero && key === 0) return 1
  const plain = idLength + lengthLength
  if (!extended || key < FIRST_EXTENSION) return plain
  return plain + (key < FIRST_VENDOR ? 1 : 4)
}

/** Bits of an earlier member of a sequence as a number, in which unit it counts, and what is added to it. */
export interface Reference {
  /** Position of the member. */
  readonly part: number
  readonly firstBit: number
  readonly bits: number
  readonly unit: number
  readonly addend: number
}

export function referenceOf(word: number): Reference | undefined {
  if (word === 0) return undefined
  return {
    part: word & 0x3f,
    firstBit: (word >>> 6) & 0xfff,
    bits: (word >>> 18) & 0x3f,
    unit: 2 ** (word >>> 28),
    addend: (word << 4) >> 28,
  }
}

/** First bit and number of bits of a member of bits, from its offset. */
export function bitRange(offset: number): { readonly first: number; readonly count: number } {
  return { first: offset & 0xffff, count: offset >>> 16 }
}
