/** A request that waits for its answer; called while the messages lie in ring and tape. */
export interface Answer {
  readonly operation: string
  /** Bytes of the receive buffer that the answer may take, with the kernel's overhead. */
  readonly room: number
  /** A message of the answer. */
  data(record: number): void
  /** The end: the acknowledgement or the end of the dump, `failed` when it carries an error. */
  end(record: number, failed: boolean): void
  /** The socket can deliver no answer any more. */
  fail(error: unknown): void
}

/** The part of the receive buffer that answers which nobody has taken may fill. */
const SHARE = 0.75

/** The answers that have not come, by token, and the room that they may take of the receive buffer. */
export class Answers {
  readonly #pending = new Map<number, Answer>()
  /** Bytes that they may take. */
  #awaited = 0
  readonly #room: number

  /** `receiveBuffer` as the kernel counts it. */
  constructor(receiveBuffer: number) {
    this.#room = receiveBuffer * SHARE
  }

  /** How many are awaited. */
  get size(): number {
    return this.#pending.size
  }

  /** Whether an answer of so many bytes surely finds room beside those that are awaited. */
  hasRoom(bytes: number): boolean {
    return this.#awaited + bytes <= this.#room
  }

  add(token: number, answer: Answer): void {
    this.#pending.set(token, answer)
    this.#awaited += answer.room
  }

  get(token: number): Answer | undefined {
    return this.#pending.get(token)
  }

  /** The answer is complete, or not wanted any more. */
  take(token: number): Answer | undefined {
    const answer = this.#pending.get(token)
    this.#pending.delete(token)
    this.#awaited -= answer?.room ?? 0
    return answer
  }

  takeAll(): Answer[] {
    const answers = [...this.#pending.values()]
    this.#pending.clear()
    this.#awaited = 0
    return answers
  }
}
