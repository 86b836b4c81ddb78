/** iproute2's `bridge`: what it prints is what we decode. */
import { bridge } from '../../programs/bridge.js'
import { live } from '../../support/programs/index.js'

live(bridge)
