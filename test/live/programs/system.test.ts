/** `ip xfrm`, `auditctl`: what they print is what we decode. */
import { system } from '../../programs/system.js'
import { xfrm } from '../../programs/xfrm.js'
import { live } from '../../support/programs/index.js'

live([...xfrm, ...system])
