/** iproute2's `ss`: what it prints is what we decode. */
import { sockets } from '../../programs/ss.js'
import { live } from '../../support/programs/index.js'

live(sockets)
