import { aboutFlags, NLM_F_CREATE, NLM_F_DUMP, NLM_F_EXCL } from './look.js'
import type { Rule } from './rule.js'

/**
 * What is made without NLM_F_CREATE, too: the elements of ipset's sets, and of net/netfilter/nf_tables_api.c all but rules
 * and sets (iptables-nft makes chains so).
 */
const CREATED_ANYWAY = /^(IPSET_|NFT_MSG_NEW(TABLE|CHAIN|SETELEM|OBJ|FLOWTABLE)$)/

/** NLM_F_EXCL forbids that the object is there, and without NLM_F_CREATE it is not made: such a request cannot succeed. */
export const exclWithoutCreate: Rule = {
  code: 'excl-without-create',
  checkMessage(message) {
    const { request, operation, flags } = message
    if (!request || operation?.class !== 'new' || CREATED_ANYWAY.test(operation.cName)) return undefined
    // With both bits of NLM_F_DUMP it is another mistake.
    if ((flags & NLM_F_DUMP) !== NLM_F_EXCL || (flags & NLM_F_CREATE) !== 0) return undefined
    return aboutFlags(
      message,
      'excl-without-create',
      `NLM_F_EXCL wants that the object is not there yet, but without NLM_F_CREATE ${operation.cName} makes none: ` +
        'add NLM_F_CREATE to make it, or drop NLM_F_EXCL to change the one that is there',
    )
  },
}
