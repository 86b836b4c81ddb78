/** Compares an object that a program printed with one of ours, by a table that says where each of its keys stands. */
import { at, type Body, isObject } from './comparison.js'

/**
 * Where a key of theirs stands in our object, and in which form:
 * - a path of ours, in place of theirs; with `+` behind it their keys go on the last word: 'stats64.rx+' makes
 *   their `bytes` our `stats64.rxBytes`;
 * - what they should print, computed from our object;
 * - `{ why }`: there is nothing to compare, for this reason.
 */
export type Rule =
  | string
  | ((ours: Body, theirs: unknown, object: Body) => unknown)
  | { readonly why: string }

/**
 * By their path, dots between keys, list indices left out ('info_data.slaves.name'). Rules for a whole subtree are for
 * every key below it. A key without a rule is compared with ours of the same name in camelCase.
 */
export type Table = Readonly<Record<string, Rule>>

/** Every difference between their object and ours in a line of its own. */
export function disagreements(theirs: unknown, ours: Body, table: Table): string[] {
  return compareValue(theirs, { ours, table, whole: isObject(theirs) ? theirs : {} }, '', '')
}

/** The same for two lists, of which the elements stand in the same order. */
export function listDisagreements(theirs: readonly unknown[], ours: readonly Body[], table: Table): string[] {
  if (theirs.length !== ours.length) return [`they print ${theirs.length}, we have ${ours.length}`]
  return theirs.flatMap((object, index) =>
    disagreements(object, ours[index] ?? {}, table).map((line) => `${index}: ${line}`),
  )
}

interface Context {
  readonly ours: Body
  readonly table: Table
  readonly whole: Body
}

function compareValue(theirs: unknown, context: Context, path: string, place: string): string[] {
  const { ours, table, whole } = context
  const rule = table[path]
  if (typeof rule === 'object') return []
  if (typeof rule === 'function') return verdict(path, theirs, rule(ours, theirs, whole))
  if (typeof rule === 'string') return compareBelow(theirs, context, path, rule)
  return compareBelow(theirs, context, path, place)
}

function compareBelow(theirs: unknown, context: Context, path: string, place: string): string[] {
  const own = at(context.ours, place)
  // iproute2 puts some objects into lists of their own.
  if (Array.isArray(theirs) && theirs.length === 1 && isObject(theirs[0]) && isObject(own))
    return compareBelow(theirs[0], context, path, place)
  if (Array.isArray(theirs) && theirs.some(isObject)) {
    if (!Array.isArray(own) || own.length !== theirs.length)
      return [`${path}: they have ${theirs.length}, we have ${JSON.stringify(own)}`]
    return theirs.flatMap((item, index) => compareBelow(item, context, path, `${place}.${index}`))
  }
  if (!isObject(theirs)) return verdict(path, theirs, own)
  return Object.entries(theirs).flatMap(([key, value]) =>
    compareValue(value, context, join(path, key), join(place, camelCase(key))),
  )
}

function join(path: string, key: string): string {
  if (path.endsWith('+')) return path.slice(0, -1) + key.charAt(0).toUpperCase() + key.slice(1)
  return path === '' ? key : `${path}.${key}`
}

function camelCase(key: string): string {
  return key.replace(/[-_ ]+(\w)/g, (_, letter: string) => letter.toUpperCase())
}

export function verdict(path: string, theirs: unknown, ours: unknown): string[] {
  return same(theirs, ours) ? [] : [`${path}: they say ${JSON.stringify(theirs)}, we ${JSON.stringify(ours)}`]
}

/**
 * Whether two values are the same but for the print: large integers are decimal texts with us, words are spelt with
 * hyphens, numbers may be hexadecimal with them, truth is a number in the kernel, lists of flags have no order.
 */
export function same(theirs: unknown, ours: unknown): boolean {
  if (theirs === ours) return true
  if (Array.isArray(theirs)) return Array.isArray(ours) && sameList(theirs, ours)
  if (isObject(theirs))
    return isObject(ours) && Object.entries(theirs).every(([key, value]) => same(value, ours[key]))
  if (typeof theirs === 'boolean') return ours === (theirs ? 1 : 0) || (!theirs && ours === undefined)
  if (typeof theirs === 'number') return typeof ours === 'string' && ours !== '' && Number(ours) === theirs
  if (typeof theirs !== 'string') return false
  if (typeof ours === 'number') return theirs !== '' && Number(theirs) === ours
  return typeof ours === 'string' && spelling(theirs) === spelling(ours)
}

function sameList(theirs: readonly unknown[], ours: readonly unknown[]): boolean {
  if (theirs.length !== ours.length) return false
  if (theirs.every((item) => typeof item === 'string'))
    return same([...theirs].sort().join(' '), [...ours].sort().join(' '))
  return theirs.every((item, index) => same(item, ours[index]))
}

const spelling = (text: string) => text.toLowerCase().replaceAll('_', '-')
