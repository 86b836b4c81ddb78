import { GENERIC_PROTOCOL, NetlinkError, type NlctrlOperations, UnsupportedError } from '@nlkit/core'
import type { Channel } from '../channel/channel.js'
import { Client } from '../client.js'
import type { Knowledge } from '../knowledge.js'

/** Message type of the generic controller, and the number of its group `notify`: the ones that never differ. */
export const GENL_ID_CTRL = 0x10

type FamilyReply = NlctrlOperations['getfamily']['reply']

/** The numbers that this kernel has given a generic family; new ones when its module is loaded again. */
export class GenericNumbers {
  /** Family id: nlmsg_type of its messages. */
  id = 0
  /** Numbers of its multicast groups by name. */
  groups: ReadonlyMap<string, number> = new Map()

  constructor(
    /** As the kernel calls it. */
    readonly name: string,
  ) {
    if (name === 'nlctrl')
      this.take({ familyId: GENL_ID_CTRL, mcastGroups: [{ name: 'notify', id: GENL_ID_CTRL }] })
  }

  /** Takes over what the controller tells; false when nothing of it is new. */
  take({
    familyId,
    mcastGroups = [],
  }: Pick<FamilyReply, 'familyId'> & { mcastGroups?: readonly GroupNumber[] }): boolean {
    const before = this.id
    if (familyId !== undefined) this.id = familyId
    this.groups = new Map(
      mcastGroups.flatMap(({ name, id }) =>
        name === undefined || id === undefined ? [] : [[name, id] as const],
      ),
    )
    return this.id !== before
  }

  /** Asks the kernel; false when nothing has changed. Rejects with UnsupportedError when it has no such family. */
  async ask(channel: Channel, knowledge: Knowledge, timeout: number): Promise<boolean> {
    if (this.name === 'nlctrl') return false
    const controller = new Client<NlctrlOperations>(channel, GENERIC_PROTOCOL, knowledge, timeout, {
      name: 'nlctrl',
    })
    try {
      const [reply] = await controller.request('getfamily', { familyName: this.name })
      if (reply?.familyId !== undefined) return this.take(reply)
    } catch (cause) {
      if (!(cause instanceof NetlinkError) || cause.code !== 'ENOENT') throw cause
      throw new UnsupportedError(
        `this kernel has no generic family '${this.name}': its module is not loaded, or is not there`,
        { cause },
      )
    }
    throw new UnsupportedError(`this kernel did not tell the number of the generic family '${this.name}'`)
  }
}

interface GroupNumber {
  readonly name?: string
  readonly id?: number
}
