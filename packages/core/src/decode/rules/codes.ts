/** Codes of likely mistakes in one message: well-formed, yet not what the sender can have meant. */
export type MessageMistakeCode =
  | 'zero-ifindex'
  | 'prefix-bits'
  | 'attribute-missing'
  | 'attribute-unknown'
  | 'nested-flag'
  | 'value-length'
  | 'value-range'
  | 'duplicate-attribute'
  | 'byte-order'
  | 'dump-flag'
  | 'excl-without-create'
  | 'header-size'
  | 'unaligned'
  | 'padding'

/** Codes of likely mistakes that only a message's neighbours show. */
export type ExchangeMistakeCode =
  | 'sequence-reuse'
  | 'foreign-sender'
  | 'dump-overlap'
  | 'dump-interrupted'
  | 'overrun'

export type MistakeCode = MessageMistakeCode | ExchangeMistakeCode
