/** `ethtool`, `genl`, `ip mptcp`: what they print is what we decode. */
import { ethtool } from '../../programs/ethtool.js'
import { generic } from '../../programs/generic.js'
import { live } from '../../support/programs/index.js'

live([...ethtool, ...generic])
