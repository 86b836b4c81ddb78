import { aboutFlags, NLM_F_CREATE, NLM_F_DUMP, NLM_F_EXCL } from './look.js'
import type { Rule } from './rule.js'

/** NLM_F_EXCL forbids that the object is there, and without NLM_F_CREATE it is not made: such a request cannot succeed. */
export const exclWithoutCreate: Rule = {
  code: 'excl-without-create',
  checkMessage(message) {
    const { request, operation, flags } = message
    // What ipset adds to a set is made in any case.
    if (!request || operation?.class !== 'new' || operation.cName.startsWith('IPSET_')) return undefined
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
