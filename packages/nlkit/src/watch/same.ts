/** Properties that change by themselves, by path from the object: `cacheinfo`, `linkinfo.data.gcTimer`. */
export type Volatile = ReadonlySet<string>

/** Whether two messages say the same, volatile properties apart. Absent and undefined are the same. */
export function same(a: unknown, b: unknown, except: Volatile, path = ''): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (ArrayBuffer.isView(a) || ArrayBuffer.isView(b)) return sameBytes(a, b)
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((element, index) => same(element, b[index], except, path))
  }
  const here = path === '' ? '' : `${path}.`
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (except.has(here + key)) continue
    if (!same(Reflect.get(a, key), Reflect.get(b, key), except, here + key)) return false
  }
  return true
}

function sameBytes(a: object, b: object): boolean {
  if (!(a instanceof Uint8Array && b instanceof Uint8Array) || a.length !== b.length) return false
  return a.every((byte, index) => byte === b[index])
}
