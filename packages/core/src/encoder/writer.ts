import { HOST_LITTLE_ENDIAN } from '../reader/index.js'

/** Memory of the writer that finished last, all zero: taking it is much cheaper than making an ArrayBuffer. */
let spare: DataView<ArrayBuffer> | undefined
const FIRST_BYTES = 256
const LARGEST_SPARE = 16 * 1024

/** Bytes that grow. Multi-byte values are written in the byte order given, `littleEndian` by default the host's. */
export class Writer {
  readonly littleEndian: boolean
  length = 0
  private view: DataView<ArrayBuffer>
  private bytes: Uint8Array<ArrayBuffer>

  constructor(littleEndian: boolean = HOST_LITTLE_ENDIAN) {
    this.littleEndian = littleEndian
    this.view = spare ?? new DataView(new ArrayBuffer(FIRST_BYTES))
    this.bytes = new Uint8Array(this.view.buffer)
    spare = undefined
  }

  /** Adds `count` zero bytes; returns the offset of the first. */
  skip(count: number): number {
    const start = this.length
    this.reserve(count)
    this.length += count
    return start
  }

  /** Pads with zeros to a multiple of `alignment`. */
  align(alignment: number): void {
    this.skip((alignment - (this.length % alignment)) % alignment)
  }

  /** Forgets what was written from `length` on. */
  truncate(length: number): void {
    this.bytes.fill(0, length, this.length)
    this.length = length
  }

  append(bytes: Uint8Array): void {
    const start = this.skip(bytes.length)
    this.bytes.set(bytes, start)
  }

  set(offset: number, bytes: Uint8Array): void {
    this.bytes.set(bytes, offset)
  }

  /** Writes the low `width` (1, 2, 4, 8) bytes of `value` at `offset`. */
  setInteger(offset: number, width: number, value: bigint, littleEndian = this.littleEndian): void {
    if (width === 1) this.view.setUint8(offset, Number(BigInt.asUintN(8, value)))
    else if (width === 2) this.view.setUint16(offset, Number(BigInt.asUintN(16, value)), littleEndian)
    else if (width === 4) this.view.setUint32(offset, Number(BigInt.asUintN(32, value)), littleEndian)
    else this.view.setBigUint64(offset, BigInt.asUintN(64, value), littleEndian)
  }

  /** Reads back an unsigned integer of `width` (1, 2, 4) bytes; 0 for other widths. */
  integer(offset: number, width: number): number {
    if (width === 1) return this.view.getUint8(offset)
    if (width === 2) return this.view.getUint16(offset, this.littleEndian)
    return width === 4 ? this.view.getUint32(offset, this.littleEndian) : 0
  }

  /** A copy of what was written. The writer is of no use afterwards. */
  finish(): Uint8Array {
    const written = this.bytes.slice(0, this.length)
    this.bytes.fill(0, 0, this.length)
    this.length = 0
    if (this.bytes.length <= LARGEST_SPARE) spare = this.view
    return written
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count))
    grown.set(this.bytes)
    this.bytes = grown
    this.view = new DataView(grown.buffer)
  }
}
