import type { Attributes } from '@nlkit/core'

/**
 * The reader's object as the type of its operation. Reader and types are generated from one schema; a message that
 * the generated code cannot read is read by the catalog to the same properties.
 */
export function typed<T>(message: Attributes): T {
  return message as T
}
