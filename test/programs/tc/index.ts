/** Every comparison with iproute2's `tc`. */
import { tcAction } from './action.js'
import { tcClass } from './class.js'
import { tcFilter } from './filter.js'
import { tcQdisc } from './qdisc.js'

export const tc = [...tcQdisc, ...tcClass, ...tcFilter, ...tcAction]
