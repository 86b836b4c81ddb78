/** iproute2's `tc`: what it prints is what we decode. */
import { comparisons } from '../../programs/index.js'
import { live } from '../../support/programs/index.js'

live(comparisons.tc)
