import { hex } from './hex.js'

/**
 * A value as JSON can say it without loss: 64-bit integers as decimal strings, bytes as hex strings.
 * Undefined properties are left out.
 */
export function jsonValue(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return hex(value)
  if (Array.isArray(value)) return value.map(jsonValue)
  return jsonObject(value)
}

/** The own properties of an object as JSON can say them. */
export function jsonObject(object: object): Record<string, unknown> {
  const json: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(object)) if (value !== undefined) json[key] = jsonValue(value)
  return json
}
