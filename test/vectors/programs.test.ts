/** What programs printed and the messages they printed it from, recorded: ours says the same, on any machine. */
import { comparisons } from '../programs/index.js'
import { recorded } from '../support/programs/index.js'

recorded(Object.values(comparisons).flat())
