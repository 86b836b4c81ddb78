/**
 * The filter language of the command and the page:
 *
 * ```
 * type == RTM_NEWROUTE && oif == 3          the message's own properties, attributes, header members
 * attr.RTA_DST in 10.0.0.0/8                attributes alone; addresses in a prefix
 * linkinfo.data.id in (5, 100..200)         nests; lists and ranges
 * error && !(pid == 812)                    a name alone: it is there, or is true
 * protocol == "nl80211" || "wlan0"          a quoted text alone: it is in the message's line
 * ```
 *
 * A comparison holds when any value of that name fits; `!=` when there is one and none is equal.
 */
import type { Catalog } from '../catalog/index.js'
import type { DecodedMessage } from '../decode/types.js'
import { FilterCompiler } from './compile.js'
import { parseFilter } from './parser.js'

export { FilterError } from './error.js'

/** Tells whether a message passes. */
export type Filter = (message: DecodedMessage) => boolean

/** Reads a filter. Throws FilterError, which points at the place, also for names that the schema does not know. */
export function compileFilter(text: string, catalog: Catalog): Filter {
  return new FilterCompiler(text, catalog).compile(parseFilter(text))
}
