import { encodeMessage } from '@nlkit/core'
import type { Knowledge } from '../knowledge.js'
import type { Answer } from './answers.js'
import { ACKNOWLEDGEMENT_ROOM } from './outgoing.js'

/** A message without a meaning: its acknowledgement queues behind all that the kernel sent before. */
export function noop({ catalog }: Knowledge): Uint8Array {
  return encodeMessage(catalog, 'noop', {}, { family: 'control' })
}

/** The answer to it. `failed`: it was lost, and so may be what came before. */
export function barrierAnswer(
  reached: (failed: boolean) => void,
  fail: (error: unknown) => void = () => {},
): Answer {
  return {
    operation: 'noop',
    room: ACKNOWLEDGEMENT_ROOM,
    data: () => {},
    end: (_, failed) => reached(failed),
    fail,
  }
}
