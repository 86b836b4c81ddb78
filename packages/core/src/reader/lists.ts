import {
  FRAME_OVERFLOW,
  INDEX_MASK,
  LIST_FIRST,
  OVERFLOW_LENGTH,
  OVERFLOW_OFFSET,
  OVERFLOW_REASON,
  OVERFLOW_TYPE,
  REASON_LENGTH,
  TYPE_MASK,
} from '../tape/layout.js'
import { word } from '../tape/tape.js'
import type { Attributes, Reader, Struct, UnknownAttribute } from './objects.js'
import { lengthAt } from './scalars.js'
import { readBytes } from './texts.js'

/** Bytes of the array at `at` that mean something: as many elements as the u32 at `at + distance` says, at most all. */
export function usedLength(r: Reader, at: number, distance: number, stride: number, length: number): number {
  const place = at + distance
  if (place < 0 || place + 4 > r.view.byteLength) return length
  return Math.min(length, r.view.getUint32(place, r.littleEndian) * stride)
}

/** Whole elements of `stride` bytes, packed one after the other. */
export function readArray<T>(
  r: Reader,
  at: number,
  stride: number,
  read: (r: Reader, at: number) => T,
  length: number = lengthAt(r, at),
): T[] {
  const elements: T[] = []
  for (let offset = 0; offset + stride <= length; offset += stride) elements.push(read(r, at + offset))
  return elements
}

/** Elements of the list at `head`; `read` gets the value word as it stands: a choice's may be negative. */
export function leaves<T>(r: Reader, head: number, read: (r: Reader, value: number) => T): T[] {
  const tape = r.tape
  const elements: T[] = []
  for (let node = head + LIST_FIRST; node !== 0; node = word(tape, node + 1)) {
    const value = word(tape, node)
    if (value !== 0) elements.push(read(r, value))
  }
  return elements
}

/** Elements that are frames; the bytes of those that are none are kept in `target.unknown`. */
export function frames<T>(
  r: Reader,
  head: number,
  read: (r: Reader, frame: number) => T,
  target: Attributes,
): T[] {
  const tape = r.tape
  const elements: T[] = []
  for (let node = head + LIST_FIRST; node !== 0; node = word(tape, node + 1)) {
    const value = word(tape, node)
    if (value < 0) elements.push(read(r, value & INDEX_MASK))
    else if (value > 0) keepRaw(r, value, target)
  }
  return elements
}

/** As `leaves`, by index: the attribute type of an element, or its name in `names`. */
export function leavesByIndex<T>(
  r: Reader,
  head: number,
  read: (r: Reader, value: number) => T,
  names?: Readonly<Record<number, string>>,
): Record<string, T> {
  const tape = r.tape
  const elements: Record<string, T> = {}
  for (let node = head + LIST_FIRST; node !== 0; node = word(tape, node + 1)) {
    const value = word(tape, node)
    if (value !== 0) elements[keyOf(r, value, names)] = read(r, value)
  }
  return elements
}

/** As `frames`, by index: the attribute type of an element, or its name in `names`. */
export function framesByIndex<T>(
  r: Reader,
  head: number,
  read: (r: Reader, frame: number) => T,
  target: Attributes,
  names?: Readonly<Record<number, string>>,
): Record<string, T> {
  const tape = r.tape
  const elements: Record<string, T> = {}
  for (let node = head + LIST_FIRST; node !== 0; node = word(tape, node + 1)) {
    const value = word(tape, node)
    if (value < 0) elements[keyOf(r, value, names)] = read(r, value & INDEX_MASK)
    else if (value > 0) keepRaw(r, value, target)
  }
  return elements
}

/** Index of a list element: what stands where attributes have their type. */
export function elementIndex(r: Reader, value: number): number {
  // A frame and a typed leaf both have their payload's offset in their second word.
  const at = value < 0 ? word(r.tape, (value & INDEX_MASK) + 1) : value
  return r.view.getUint16(at - 2, r.littleEndian) & TYPE_MASK
}

function keyOf(r: Reader, value: number, names: Readonly<Record<number, string>> = {}): string {
  const index = elementIndex(r, value)
  return names[index] ?? String(index)
}

/** Keeps the bytes of an attribute that should be a nest and could not be entered. */
export function keepRaw(r: Reader, at: number, target: Attributes): void {
  keepUnknown(target, r.view.getUint16(at - 2, r.littleEndian), readBytes(r, at))
}

/** Some integer of the frame has not the width that the schema says. */
export function hasOddLength(r: Reader, frame: number): boolean {
  const tape = r.tape
  for (let node = word(tape, frame + FRAME_OVERFLOW); node !== 0; node = word(tape, node)) {
    if (word(tape, node + OVERFLOW_REASON) === REASON_LENGTH) return true
  }
  return false
}

/** Keeps the attributes that are unknown or repeat without leave. */
export function collectUnknown(r: Reader, frame: number, target: Attributes): void {
  const tape = r.tape
  for (let node = word(tape, frame + FRAME_OVERFLOW); node !== 0; node = word(tape, node)) {
    if (word(tape, node + OVERFLOW_REASON) === REASON_LENGTH) continue
    const bytes = readBytes(r, word(tape, node + OVERFLOW_OFFSET), word(tape, node + OVERFLOW_LENGTH))
    keepUnknown(target, word(tape, node + OVERFLOW_TYPE), bytes)
  }
}

/** Keeps the elements that are unknown or repeat without leave: `type` is their key. */
export function collectElements(r: Reader, frame: number, target: Attributes | Struct): void {
  const unknown: UnknownAttribute[] = []
  for (let node = word(r.tape, frame + FRAME_OVERFLOW); node !== 0; node = word(r.tape, node)) {
    const bytes = readBytes(r, word(r.tape, node + OVERFLOW_OFFSET), word(r.tape, node + OVERFLOW_LENGTH))
    unknown.push({ type: word(r.tape, node + OVERFLOW_TYPE), bytes })
  }
  if (unknown.length > 0) Object.assign(target, { unknown })
}

export function keepUnknown(target: Attributes, type: number, bytes: Uint8Array): void {
  if (target.unknown === undefined) target.unknown = [{ type, bytes }]
  else target.unknown.push({ type, bytes })
}
