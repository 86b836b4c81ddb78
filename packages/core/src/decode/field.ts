import type { Attribute, AttributeSet, Type } from '../catalog/index.js'

/** A range of a message's bytes and what the schema says of it. Offsets count as on the tape. */
export interface Field {
  readonly kind: 'header' | 'member' | 'attribute' | 'element' | 'message' | 'unknown' | 'padding'
  readonly offset: number
  readonly length: number
  /** Where the value stands: behind the header of an attribute. */
  readonly at: number
  readonly size: number
  /** Name for people. */
  readonly name: string
  /** Its step in a path; '' when it makes none. */
  readonly step: string
  readonly cName: string
  readonly type: Type | undefined
  /** Undefined for members, elements and unknown attributes. */
  readonly attribute: Attribute | undefined
  /** The attributes that may stand in it. */
  readonly set: AttributeSet | undefined
  /** Record of an echoed request; 0 in other fields. */
  readonly record: number
  readonly children: readonly Field[]
}

/** A field without what the caller does not say. */
export function field(
  kind: Field['kind'],
  offset: number,
  length: number,
  known: Partial<Field> = {},
): Field {
  return {
    kind,
    offset,
    length,
    at: offset,
    size: length,
    name: '',
    step: '',
    cName: '',
    type: undefined,
    attribute: undefined,
    set: undefined,
    record: 0,
    children: [],
    ...known,
  }
}
