/**
 * What goes wrong by chance: how often of a thousand times; what is left out never happens. Chance comes from the
 * kernel's seed, so that a failing test fails again.
 */
export interface Faults {
  /** A dump is refused with EBUSY, as when another process holds a lock of the family. */
  readonly busy?: number
  /** A dump ends early with EINVAL in its NLMSG_DONE. */
  readonly dumpError?: number
  /** The kernel finds no memory for a dump's next part: ENOBUFS, and it goes on later. */
  readonly allocation?: number
  /** A request for an object is refused with EINVAL. */
  readonly refused?: number
  /** An answer comes only with a later `tick()`. */
  readonly late?: number
  /** An acknowledgement comes twice. */
  readonly duplicate?: number
  /** At a `tick()` a process sends a forged acknowledgement of the latest request. */
  readonly forged?: number
  /** At a `tick()` a message for another socket arrives. */
  readonly foreign?: number
  /** A system call is ended by a signal (EINTR). */
  readonly signal?: number
  /** An error comes with a copy of the whole request. */
  readonly uncapped?: number
  /** A success comes with a warning. */
  readonly warning?: number
}
