import { nlctrlFamily } from './families/generic/nlctrl.js'
import { controlFamily } from './families/netlink/control.js'
import { addressFamily } from './families/route/address.js'
import { addrlabelFamily } from './families/route/addrlabel.js'
import { dcbFamily } from './families/route/dcb.js'
import { linkFamily } from './families/route/link.js'
import { mdbFamily } from './families/route/mdb.js'
import { mrouteFamily } from './families/route/mroute.js'
import { neighbourFamily } from './families/route/neighbour.js'
import { netconfFamily } from './families/route/netconf.js'
import { nexthopFamily } from './families/route/nexthop.js'
import { nsidFamily } from './families/route/nsid.js'
import { prefixFamily } from './families/route/prefix.js'
import { routeFamily } from './families/route/route.js'
import { ruleFamily } from './families/route/rule.js'
import { statsFamily } from './families/route/stats.js'
import { tunnelFamily } from './families/route/tunnel.js'
import { vlanFamily } from './families/route/vlan.js'
import type { FamilyReaders } from './reader/reader.js'

/** Every generated family, for a `MessageReader` or a decoder. Optional there: they read faster, not otherwise. */
export const generatedFamilies: readonly FamilyReaders[] = [
  addressFamily,
  addrlabelFamily,
  controlFamily,
  dcbFamily,
  linkFamily,
  mdbFamily,
  mrouteFamily,
  neighbourFamily,
  netconfFamily,
  nexthopFamily,
  nlctrlFamily,
  nsidFamily,
  prefixFamily,
  routeFamily,
  ruleFamily,
  statsFamily,
  tunnelFamily,
  vlanFamily,
]
