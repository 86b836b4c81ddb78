import { framingOf, referenceOf } from './packed.js'
import type { AttributeSet, Choice, Enum, Struct } from './records.js'
import { Section, type Tables, TablesError } from './tables.js'
import {
  type ArrayType,
  type BitfieldType,
  type BitmapType,
  type BitsType,
  type ByteOrder,
  type ChoiceType,
  type ElementsType,
  FORMATS,
  type Format,
  grammarOf,
  type IntegerType,
  type LimitedType,
  type ListType,
  type NestType,
  type RecordsType,
  type SequenceType,
  type SeveralType,
  type StructType,
  type Type,
} from './types.js'

/** Where the records that a type refers to come from. They are looked up when used: types may be recursive. */
export interface TypeSource {
  type(index: number): Type
  set(index: number): AttributeSet
  struct(index: number): Struct
  enum(index: number): Enum
  choice(index: number): Choice
}

const PRESENT_ENUM = 1
const PRESENT_FLAGS = 2
const PRESENT_FORMAT = 3

/** Reads type record `index`. Kinds that this version does not know read as plain bytes. */
export function readType(tables: Tables, index: number, source: TypeSource): Type {
  const kind = tables.at(Section.types, index, 0)
  const a = tables.at(Section.types, index, 1)
  const b = tables.at(Section.types, index, 2)
  const c = tables.at(Section.types, index, 3)
  switch (kind) {
    case 0:
      return { kind: 'none', index }
    case 1:
      return integerType(index, a, b, c, source)
    case 2:
      return { kind: 'flag', index }
    case 3:
      return { kind: 'string', index, length: a, exact: b === 1 }
    case 5:
      return { kind: 'address', index, format: formatOf(a), length: b, family: c | 0 }
    case 6:
      return structType(index, a, b, source)
    case 7:
      return nestType(index, a, source)
    case 8:
      return listType(index, a, b, c === 1, source)
    case 9:
      return arrayType(index, a, b, c | 0, source)
    case 10:
      return choiceType(index, a, source)
    case 11:
      return bitfieldType(index, a, source)
    case 12:
      return recordsType(index, a, b, c, source)
    case 13:
      return textType(index, a)
    case 14:
      return elementsType(index, a, b, source)
    case 15:
      return bitsType(index, a, b, c === 1, source)
    case 16:
      return sequenceType(index, a, source)
    case 17:
      return severalType(index, a, b, c, source)
    case 18:
      return limitedType(index, a, b, source)
    case 19:
      return bitmapType(index, a, b, source)
    default:
      return { kind: 'bytes', index, format: formatOf(a), length: b, opaque: c === 1 }
  }
}

function textType(index: number, number: number): Type {
  const grammar = grammarOf(number)
  if (grammar === undefined) return { kind: 'bytes', index, format: undefined, length: 0, opaque: false }
  return { kind: 'text', index, grammar }
}

function integerType(
  index: number,
  width: number,
  sign: number,
  present: number,
  source: TypeSource,
): IntegerType {
  const tag = present >>> 24
  const shown = present & 0xffffff
  return {
    kind: 'integer',
    index,
    width,
    signed: (sign & 1) === 1,
    order: orderOf(sign),
    format: tag === PRESENT_FORMAT ? formatOf(shown) : undefined,
    flags: tag === PRESENT_FLAGS,
    get enum() {
      return tag === PRESENT_ENUM || tag === PRESENT_FLAGS ? source.enum(shown) : undefined
    },
  }
}

function structType(index: number, struct: number, set: number, source: TypeSource): StructType {
  return {
    kind: 'struct',
    index,
    get struct() {
      return source.struct(struct)
    },
    get set() {
      return set === 0 ? undefined : source.set(set)
    },
  }
}

function nestType(index: number, set: number, source: TypeSource): NestType {
  return {
    kind: 'nest',
    index,
    get set() {
      return source.set(set)
    },
  }
}

function listType(index: number, element: number, b: number, keyed: boolean, source: TypeSource): ListType {
  return {
    kind: 'list',
    index,
    keyed,
    firstIndex: keyed || b === 0 ? 1 : b,
    get keys() {
      return keyed && b !== 0 ? source.enum(b) : undefined
    },
    get element() {
      return source.type(element)
    },
  }
}

function arrayType(
  index: number,
  element: number,
  count: number,
  used: number,
  source: TypeSource,
): ArrayType {
  return {
    kind: 'array',
    index,
    count,
    used,
    get element() {
      return source.type(element)
    },
  }
}

function choiceType(index: number, choice: number, source: TypeSource): ChoiceType {
  return {
    kind: 'choice',
    index,
    get choice() {
      return source.choice(choice)
    },
  }
}

function bitfieldType(index: number, flags: number, source: TypeSource): BitfieldType {
  return {
    kind: 'bitfield32',
    index,
    get enum() {
      return flags === 0 ? undefined : source.enum(flags)
    },
  }
}

function recordsType(
  index: number,
  element: number,
  lengthOffset: number,
  alignment: number,
  source: TypeSource,
): RecordsType {
  return {
    kind: 'records',
    index,
    lengthOffset,
    alignment,
    get element() {
      return recordElement(source.type(element))
    },
  }
}

function elementsType(index: number, set: number, framing: number, source: TypeSource): ElementsType {
  return {
    kind: 'elements',
    index,
    framing: framingOf(framing),
    get set() {
      return source.set(set)
    },
  }
}

function bitsType(index: number, bits: number, length: number, host: boolean, source: TypeSource): BitsType {
  return {
    kind: 'bits',
    index,
    length,
    host,
    get bits() {
      return source.struct(bits)
    },
  }
}

function sequenceType(index: number, sequence: number, source: TypeSource): SequenceType {
  return {
    kind: 'sequence',
    index,
    get sequence() {
      return source.struct(sequence)
    },
  }
}

function severalType(
  index: number,
  element: number,
  count: number,
  size: number,
  source: TypeSource,
): SeveralType {
  return {
    kind: 'several',
    index,
    count: referenceOf(count),
    size: referenceOf(size),
    get element() {
      return source.type(element)
    },
  }
}

function limitedType(index: number, inner: number, limit: number, source: TypeSource): LimitedType {
  return {
    kind: 'limited',
    index,
    limit: referenceOf(limit),
    get inner() {
      return source.type(inner)
    },
  }
}

function bitmapType(index: number, names: number, length: number, source: TypeSource): BitmapType {
  return {
    kind: 'bitmap',
    index,
    length,
    get enum() {
      return names === 0 ? undefined : source.enum(names)
    },
  }
}

function recordElement(type: Type): StructType {
  if (type.kind !== 'struct') throw new TablesError(`type ${type.index} stands in records but is no struct`)
  return type
}

function orderOf(sign: number): ByteOrder {
  if ((sign & 2) !== 0) return 'big'
  return (sign & 4) !== 0 ? 'little' : 'host'
}

function formatOf(number: number): Format | undefined {
  return FORMATS[number]
}
