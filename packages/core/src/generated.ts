import { nlctrlFamily } from './families/generic/nlctrl.js'
import { controlFamily } from './families/netlink/control.js'
import { addressFamily } from './families/route/address.js'
import { linkFamily } from './families/route/link.js'
import { neighbourFamily } from './families/route/neighbour.js'
import { routeFamily } from './families/route/route.js'
import { ruleFamily } from './families/route/rule.js'
import type { FamilyReaders } from './reader/reader.js'

/** Every generated family, for a `MessageReader` or a decoder. Optional there: they read faster, not otherwise. */
export const generatedFamilies: readonly FamilyReaders[] = [
  addressFamily,
  controlFamily,
  linkFamily,
  neighbourFamily,
  nlctrlFamily,
  routeFamily,
  ruleFamily,
]
