import { NetlinkError } from '@nlkit/core'
import type { Policy } from '@nlkit/core/families/netlink/policy'
import { type FamilySocketOf, type OperationsOf, openFamily } from 'nlkit'

/** What an attribute has to be, as CTRL_CMD_GETPOLICY tells. */
export type { Policy }

/** What the running kernel says of one of its generic families. */
export interface KernelFamily {
  readonly name: string
  readonly version: number
  /** Bytes of the header behind genlmsghdr. */
  readonly headerSize: number
  readonly operations: readonly KernelOperation[]
  readonly groups: readonly string[]
  /** By number of the policy, then by attribute. */
  readonly policies: ReadonlyMap<number, ReadonlyMap<number, Policy>>
}

export interface KernelOperation {
  readonly id: number
  readonly do: boolean
  readonly dump: boolean
  /** Numbers of the policies that it validates requests with: of single ones, of dumps. */
  readonly policies: readonly number[]
}

type Controller = FamilySocketOf<'nlctrl'>
type FamilyReply = OperationsOf<'nlctrl'>['getfamily']['reply']

/** Asks the controller for all families. */
export async function kernelFamilies(): Promise<KernelFamily[]> {
  using controller = await openFamily('nlctrl')
  const families: KernelFamily[] = []
  const told: FamilyReply[] = []
  for await (const family of controller.dump('getfamily')) told.push(family)
  for (const { familyId, familyName, version = 0, hdrsize = 0, ops = [], mcastGroups = [] } of told) {
    if (familyId === undefined || familyName === undefined) continue
    const { policies, used } = await policiesOf(controller, familyId)
    const operations = ops.flatMap(({ id, flags = [] }) =>
      id === undefined
        ? []
        : [
            {
              id,
              do: flags.includes('cmd-cap-do'),
              dump: flags.includes('cmd-cap-dump'),
              policies: used.get(id) ?? [],
            },
          ],
    )
    const groups = mcastGroups.flatMap(({ name }) => name ?? [])
    families.push({ name: familyName, version, headerSize: hdrsize, operations, groups, policies })
  }
  return families
}

/** The policies of a family, and which its operations use. */
async function policiesOf(controller: Controller, familyId: number) {
  const policies = new Map<number, Map<number, Policy>>()
  const used = new Map<number, number[]>()
  try {
    for await (const { policy = {}, opPolicy = {} } of controller.dump('getpolicy', { familyId })) {
      for (const [operation, { do: single, dump }] of Object.entries(opPolicy))
        used.set(Number(operation), [...new Set([single ?? dump ?? [], dump ?? []].flat())])
      for (const [number, attributes] of Object.entries(policy)) {
        const known = policies.get(Number(number)) ?? new Map<number, Policy>()
        for (const [id, rule] of Object.entries(attributes)) known.set(Number(id), rule)
        policies.set(Number(number), known)
      }
    }
  } catch (error) {
    // It has none: it validates nothing, or by itself.
    if (!(error instanceof NetlinkError && error.code === 'ENODATA')) throw error
  }
  return { policies, used }
}
