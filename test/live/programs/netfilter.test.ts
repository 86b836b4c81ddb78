/** `nft`, `conntrack`, `ipset`: what they print is what we decode. */
import { conntrack } from '../../programs/conntrack.js'
import { ipset } from '../../programs/ipset.js'
import { nft } from '../../programs/nft.js'
import { live } from '../../support/programs/index.js'

live([...nft, ...conntrack, ...ipset])
