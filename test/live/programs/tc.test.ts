/** iproute2's `tc`: what it prints is what we decode. */
import { tcAction } from '../../programs/tc-action.js'
import { tcFilter } from '../../programs/tc-filter.js'
import { tcClass, tcQdisc } from '../../programs/tc-qdisc.js'
import { live } from '../../support/programs/index.js'

live([...tcQdisc, ...tcClass, ...tcFilter, ...tcAction])
