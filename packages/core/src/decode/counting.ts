import { protocolName } from '../catalog/names.js'
import { inputProblems } from './input-problems.js'
import { protocolOption } from './options.js'
import type {
  Backend,
  CaptureCounter,
  CaptureCounting,
  CaptureOptions,
  CaptureStats,
  InputProblem,
} from './types.js'

/** Numbers a protocol in `CaptureCounter.counts`. */
const PROTOCOL_NUMBERS = 6

/** Counts a capture that comes in pieces. Needs neither catalog nor readers: see '@nlkit/core/counting'. */
export function openCounting(
  backend: Pick<Backend, 'createCaptureCounter'>,
  options: CaptureOptions = {},
  learnt: Iterable<readonly [id: number, name: string]> = [],
  tables?: Uint8Array,
): CaptureCounting {
  const { format = '', protocol, bigEndian } = options
  const counter = backend.createCaptureCounter(format, protocolOption(protocol), bigEndian, tables)
  for (const [id, name] of learnt) counter.learn(id, name)
  return new Counting(counter)
}

class Counting implements CaptureCounting {
  readonly #counter: CaptureCounter

  constructor(counter: CaptureCounter) {
    this.#counter = counter
  }

  push(bytes: Uint8Array): readonly InputProblem[] {
    return inputProblems(this.#counter.push(bytes))
  }

  end(): readonly InputProblem[] {
    return inputProblems(this.#counter.end())
  }

  get stats(): CaptureStats {
    const stats: CaptureStats = { datagrams: 0, messages: 0, bytes: 0, malformed: 0, protocols: {} }
    const counts = this.#counter.counts()
    for (let at = 0; at < counts.length; at += PROTOCOL_NUMBERS) {
      const [protocol = 0, datagrams = 0, messages = 0, bytes = 0, opaque = 0, malformed = 0] =
        counts.subarray(at)
      stats.datagrams += datagrams
      stats.messages += messages
      stats.bytes += bytes
      stats.malformed += malformed
      stats.protocols[protocolName(protocol)] = { messages, bytes, opaque }
    }
    return stats
  }
}
