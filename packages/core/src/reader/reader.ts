import type { Catalog } from '../catalog/index.js'
import {
  FRAME_TYPE,
  RECORD_BODY,
  RECORD_BODY_OFFSET,
  RECORD_LENGTH,
  RECORD_OPERATION,
  RECORD_START,
} from '../tape/layout.js'
import { word } from '../tape/tape.js'
import { fillFrame, type GenericReader, indexedValue } from './generic.js'
import { Attributes, type Body, type FrameReader, type Struct } from './objects.js'
import { isContainer } from './sizes.js'
import { readBytes } from './texts.js'

/** Byte order of the machine this runs on. */
export const HOST_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** What a generated family gives a reader. */
export interface FamilyReaders {
  readonly name: string
  readonly fingerprint: number
  readonly readers: Readonly<Record<string, FrameReader>>
}

/**
 * Makes objects of the messages on a tape. Operations of the generated families given are read by their code, all
 * others by the catalog, with equal results.
 */
export class MessageReader implements GenericReader {
  tape: Int32Array = new Int32Array(0)
  bytes: Uint8Array = new Uint8Array(0)
  view: DataView = new DataView(new ArrayBuffer(0))
  littleEndian = HOST_LITTLE_ENDIAN
  readonly #generated: (FrameReader | undefined)[] = []

  /**
   * `cNames`: attributes go by their C names, read by the catalog alone. Families generated from other tables than
   * the catalog's are read by the catalog, too.
   */
  constructor(
    readonly catalog: Catalog,
    families: readonly FamilyReaders[] = [],
    readonly cNames = false,
  ) {
    if (cNames) return
    for (const family of families) if (family.fingerprint === catalog.fingerprint) this.#use(family)
  }

  /** Sets what is read from now on. Objects made keep nothing of it. */
  attach(bytes: Uint8Array, tape: Int32Array, littleEndian = HOST_LITTLE_ENDIAN): void {
    if (bytes !== this.bytes) {
      this.bytes = bytes
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }
    this.tape = tape
    this.littleEndian = littleEndian
  }

  /** The body of the message whose record stands at `record`. */
  read(record: number): Body {
    const body = word(this.tape, record + RECORD_BODY)
    const Generated = this.#generated[word(this.tape, record + RECORD_OPERATION)]
    if (Generated === undefined || body === 0) return this.readByCatalog(record)
    // Own properties of whatever name: what the class of each operation declares is not known here.
    return new Generated(this, body) as Body
  }

  /** As `read`, without generated code: the reference. A body that has no attributes is its `payload`. */
  readByCatalog(record: number): Body {
    const target: Attributes = new Attributes()
    const body = word(this.tape, record + RECORD_BODY)
    const payload = body === 0 ? this.#unread(record) : this.#fillBody(body, target)
    if (payload !== undefined) Reflect.set(target, 'payload', payload)
    return target as Body
  }

  fill(frame: number, target: Attributes | Struct): void {
    fillFrame(this, frame, target)
  }

  /** Fills `target` from a frame; returns the value of a body that is none. */
  #fillBody(body: number, target: Attributes): unknown {
    const type = this.catalog.type(word(this.tape, body + FRAME_TYPE))
    if (type.kind === 'text') {
      Object.assign(target, indexedValue(this, body, target))
      return undefined
    }
    if (type.kind !== 'struct' && !isContainer(type)) return indexedValue(this, body, target)
    fillFrame(this, body, target)
    return undefined
  }

  /** The bytes of a body that the schema does not know; undefined when there are none. */
  #unread(record: number): Uint8Array | undefined {
    const start = word(this.tape, record + RECORD_BODY_OFFSET)
    const end = word(this.tape, record + RECORD_START) + word(this.tape, record + RECORD_LENGTH)
    return end > start ? readBytes(this, start, end - start) : undefined
  }

  #use(family: FamilyReaders): void {
    for (const operation of this.catalog.family(family.name)?.operations ?? []) {
      this.#generated[operation.index] = family.readers[operation.name]
    }
  }
}
