import { reportTwice } from './declare.js'
import type { Issues, Place } from './issues.js'
import {
  type AttributeSet,
  type Choice,
  camelCase,
  type Operation,
  type Schema,
  type SchemaFile,
  type Struct,
  type Type,
} from './model.js'

/** NLA_TYPE_MASK */
export const LAST_ATTRIBUTE = 0x3fff

/** Checks that need the whole schema, once every reference is resolved. */
export function check(schema: Schema, issues: Issues): void {
  for (const file of schema.files) checkFile(file, issues)
  checkNumbers(schema, issues)
  checkChoices(schema, issues)
  checkCircles(schema, issues)
  const families = schema.files.flatMap((file) => file.family ?? [])
  reportTwice(
    families,
    (family) => family.name,
    (family) => `family '${family.name}' twice`,
    issues,
  )
  const generic = families.filter((family) => family.generic !== '')
  reportTwice(
    generic,
    (family) => family.generic,
    (family) => `generic family '${family.generic}' twice`,
    issues,
  )
  checkOperations(schema, issues)
}

function checkFile(file: SchemaFile, issues: Issues): void {
  eachType(file, (type, place) => checkType(type, place, issues))
}

/** Visits the type of every attribute, member, case, fallback and body of a file, elements included. */
export function eachType(file: SchemaFile, visit: (type: Type, place: Place) => unknown): void {
  const deep = (type: Type, place: Place): void => {
    visit(type, place)
    if (type.kind === 'list' || type.kind === 'array' || type.kind === 'records') deep(type.element, place)
    if (type.kind === 'several') deep(type.element, place)
    if (type.kind === 'limited') deep(type.inner, place)
  }
  for (const struct of [...file.structs.values(), ...file.bits.values(), ...file.sequences.values()])
    for (const member of struct.members) deep(member.type, member.place)
  for (const set of file.sets.values())
    for (const attribute of set.attributes) deep(attribute.type, attribute.place)
  for (const choice of file.choices.values()) {
    for (const item of choice.cases) deep(item.type, item.place)
    if (choice.fallback) deep(choice.fallback, choice.place)
  }
  for (const operation of file.family?.operations ?? [])
    if (operation.body) deep(operation.body, operation.place)
}

function checkType(type: Type, place: Place, issues: Issues): void {
  if (type.kind === 'struct' && type.then) checkCollision(type.struct, type.then, place, issues)
  if (type.kind === 'records') checkRecords(type.element.struct, type.lengthMember, place, issues)
  if ((type.kind === 'list' || type.kind === 'array') && type.element.kind === 'none') {
    issues.add(place, 'elements need a type that has a value')
  }
}

/** Only elements have numbers beyond an attribute's 14 bits. */
function checkNumbers(schema: Schema, issues: Issues): void {
  const elements = new Set<AttributeSet>()
  for (const file of schema.files)
    eachType(file, (type) => type.kind === 'elements' && elements.add(type.set))
  const sets = schema.files.flatMap((file) => [...file.sets.values()])
  for (const attribute of sets.filter((set) => !elements.has(set)).flatMap((set) => set.attributes)) {
    if (attribute.id > LAST_ATTRIBUTE)
      issues.add(attribute.place, `'${attribute.id}' is no attribute id (0 to ${LAST_ATTRIBUTE})`)
  }
}

function checkCollision(struct: Struct, set: AttributeSet, place: Place, issues: Issues): void {
  const members = new Set(
    struct.members.filter((member) => member.type.kind !== 'none').map((member) => camelCase(member.name)),
  )
  for (const attribute of set.attributes) {
    if (attribute.type.kind === 'none' || !members.has(camelCase(attribute.name))) continue
    issues.add(
      place,
      `'${attribute.name}' is a member of struct '${struct.name}' and an attribute of set '${set.name}'`,
    )
  }
}

function checkRecords(struct: Struct, name: string, place: Place, issues: Issues): void {
  const type = struct.members.find((member) => member.name === name)?.type
  if (type?.kind === 'integer' && type.width === 2) return
  issues.add(place, `struct '${struct.name}' has no 16-bit member '${name}'`)
}

function checkChoices(schema: Schema, issues: Issues): void {
  const names = new Set<string>()
  for (const file of schema.files) {
    for (const set of file.sets.values()) for (const attribute of set.attributes) names.add(attribute.name)
  }
  for (const file of schema.files) {
    for (const choice of file.choices.values()) {
      if (choice.selector.kind !== 'attribute' || names.has(choice.selector.name)) continue
      issues.add(choice.place, `choice '${choice.name}': no attribute is named '${choice.selector.name}'`)
    }
  }
}

/** A choice may lead to a choice, but not back to itself. */
function checkCircles(schema: Schema, issues: Issues): void {
  const next = ({ cases, fallback }: Choice): Choice[] =>
    [...cases.map(({ type }) => type), fallback].flatMap((type) =>
      type?.kind === 'choice' ? [type.choice] : [],
    )
  for (const choice of schema.files.flatMap((file) => [...file.choices.values()])) {
    const reached = new Set(next(choice))
    for (const one of reached) for (const further of next(one)) reached.add(further)
    if (reached.has(choice)) issues.add(choice.place, `choice '${choice.name}' leads back to itself`)
  }
}

/** Raw families of a protocol, or of an address family of it, share its message types; generic ones have their own. */
function checkOperations(schema: Schema, issues: Issues): void {
  const seen = new Map<string, Operation>()
  for (const { family } of schema.files) {
    for (const operation of family?.operations ?? []) {
      for (const direction of ['request', 'reply'] as const) {
        if (!operation[direction]) continue
        checkId(operation, family?.generic ? LAST_COMMAND : LAST_TYPE, issues)
        const scope = family?.generic || `${family?.protocolNumber} ${family?.addressFamily}`
        const key = `${scope} ${operation.id} ${operation.unasked ? 'event' : direction}`
        const first = seen.get(key)
        if (!first) seen.set(key, operation)
        else
          issues.add(
            operation.place,
            `${direction} ${operation.id} is '${first.name}' already (${where(first.place)})`,
          )
      }
    }
  }
}

/** Generic netlink's commands have 8 bits, message types 16. */
const LAST_COMMAND = 0xff
const LAST_TYPE = 0xffff

function checkId({ id, place }: Operation, last: number, issues: Issues): void {
  if (!Number.isInteger(id) || id < 0 || id > last)
    issues.add(place, `'${id}' is no id of an operation (0 to ${last})`)
}

function where(place: Place): string {
  return `${place.file}:${place.line}`
}
