/** iproute2's `ip`: what it prints is what we decode. */
import { ipAddress } from '../../programs/ip-address.js'
import { ipLink } from '../../programs/ip-link.js'
import { ipNexthop, ipRoute, ipRule } from '../../programs/ip-route.js'
import { live } from '../../support/programs/index.js'

live([...ipLink, ...ipAddress, ...ipRoute, ...ipRule, ...ipNexthop])
