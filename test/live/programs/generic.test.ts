/** `ethtool`, `genl` and what `ip` shows of generic netlink: what it prints is what we decode. */
import { comparisons } from '../../programs/index.js'
import { live } from '../../support/programs/index.js'

live(comparisons.generic)
