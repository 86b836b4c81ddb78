/** What programs printed and the messages they printed it from, recorded: ours says the same, on any machine. */
import { bridge } from '../programs/bridge.js'
import { conntrack } from '../programs/conntrack.js'
import { ipAddress } from '../programs/ip-address.js'
import { ipLink } from '../programs/ip-link.js'
import { ipNexthop, ipRoute, ipRule } from '../programs/ip-route.js'
import { ipset } from '../programs/ipset.js'
import { nft } from '../programs/nft.js'
import { sockets } from '../programs/ss.js'
import { tcAction } from '../programs/tc-action.js'
import { tcFilter } from '../programs/tc-filter.js'
import { tcClass, tcQdisc } from '../programs/tc-qdisc.js'
import { recorded } from '../support/programs/index.js'

recorded([...ipLink, ...ipAddress, ...ipRoute, ...ipRule, ...ipNexthop])
recorded([...bridge, ...tcQdisc, ...tcClass, ...tcFilter, ...tcAction])
recorded([...nft, ...conntrack, ...ipset, ...sockets])
