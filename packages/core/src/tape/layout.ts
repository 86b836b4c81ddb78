/**
 * Layout of the tape: the flat array of 32-bit words in which the parser lays down where everything stands.
 * Names with `TAPE_` count from the tape's start, `RECORD_` from a message record, `FRAME_` from a frame,
 * `LIST_` from a list head, `OVERFLOW_` and `PROBLEM_` from their nodes, `LEAF_` from a typed leaf.
 */

export const TAPE_MESSAGES = 0
export const TAPE_FIRST = 1
export const TAPE_STATUS = 2
/** 0: all messages were sent in the socket's own network namespace; else 1 more than the id of theirs. A session's alone. */
export const TAPE_NAMESPACE = 3

/** Bits of word `TAPE_STATUS` after a receive. */
export const STATUS_MORE = 1
export const STATUS_OVERRUN = 2
export const STATUS_TRUNCATED = 4

export const RECORD_NEXT = 0
/** Byte offset of nlmsghdr. */
export const RECORD_START = 1
/** Bytes of the message that are present. */
export const RECORD_LENGTH = 2
export const RECORD_OPERATION = 3
export const RECORD_FAMILY = 4
/** Frame (or typed leaf) of the body. */
export const RECORD_BODY = 5
export const RECORD_PROBLEMS = 6
/** First byte after nlmsghdr and genlmsghdr. */
export const RECORD_BODY_OFFSET = 7
export const RECORD_FLAGS = 8
export const RECORD_DATAGRAM = 9
export const RECORD_CLASS = 10
/** Record of the request that an NLMSG_ERROR echoes. */
export const RECORD_INNER = 11
export const RECORD_ROUTE = 12
export const RECORD_TOKEN = 13
export const RECORD_GROUP = 14
export const RECORD_PORT = 15
export const RECORD_WORDS = 16

/** Bits of word `RECORD_FLAGS`. */
export const MESSAGE_REQUEST = 1
export const MESSAGE_SHORT_HEADER = 2
export const MESSAGE_MALFORMED = 4

/** Values of word `RECORD_CLASS`. */
export const CLASS_DATA = 0
export const CLASS_NOOP = 1
export const CLASS_ERROR = 2
export const CLASS_DONE = 3
export const CLASS_OVERRUN = 4

/** Values of word `RECORD_ROUTE`; a session's alone. */
export const ROUTE_DATA = 1
export const ROUTE_FINISHED = 2
export const ROUTE_FAILED = 3
export const ROUTE_EVENT = 4
export const ROUTE_PORT = 5
/** Added to `ROUTE_FINISHED` and `ROUTE_FAILED`: the dump was interrupted by a change. */
export const ROUTE_INTERRUPTED = 256

export const FRAME_TYPE = 0
export const FRAME_OFFSET = 1
export const FRAME_LENGTH = 2
export const FRAME_OVERFLOW = 3
/** First slot; in frames of lists and records the list head. */
export const FRAME_SLOTS = 4

/** The bits of a negative slot that are a tape index. */
export const INDEX_MASK = 0x7fffffff

export const LIST_COUNT = 0
/** First node: [value, next]. */
export const LIST_FIRST = 2

export const LEAF_OFFSET = 1
export const LEAF_LENGTH = 2

export const OVERFLOW_NEXT = 0
/** Attribute type with its flag bits. */
export const OVERFLOW_TYPE = 1
export const OVERFLOW_OFFSET = 2
export const OVERFLOW_LENGTH = 3
export const OVERFLOW_REASON = 4
export const REASON_UNKNOWN = 1
export const REASON_DUPLICATE = 2
export const REASON_LENGTH = 3

export const PROBLEM_NEXT = 0
export const PROBLEM_CODE = 1
export const PROBLEM_OFFSET = 2
export const PROBLEM_LENGTH = 3

/** Attribute types are 14 bits; above them NLA_F_NESTED (0x8000) and NLA_F_NET_BYTEORDER (0x4000). */
export const TYPE_MASK = 0x3fff
