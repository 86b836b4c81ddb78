/** Names of multicast groups. */
import { type Catalog, GENERIC_PROTOCOL } from '@nlkit/core'
import { openFamily } from 'nlkit'

/** Name of group `group` of protocol `protocol`. */
export type GroupNames = (protocol: number, group: number) => string

/** The groups of the schema, and those of the generic families that this kernel has. */
export async function groupNames(catalog: Catalog): Promise<GroupNames> {
  const names = new Map<string, string>()
  for (const family of catalog.families) {
    for (const { id, name } of family.groups) if (id !== 0) names.set(`${family.protocol}/${id}`, name)
  }
  for (const [id, name] of await genericGroups()) names.set(`${GENERIC_PROTOCOL}/${id}`, name)
  return (protocol, group) => names.get(`${protocol}/${group}`) ?? `${group}`
}

/** 'nlctrl/notify' by number. */
async function genericGroups(): Promise<[id: number, name: string][]> {
  using controller = await openFamily('nlctrl')
  const groups: [number, string][] = []
  for await (const family of controller.dump('getfamily')) {
    const list: unknown = Reflect.get(family, 'mcastGroups')
    for (const group of Array.isArray(list) ? list : []) {
      const id: unknown = Reflect.get(group, 'id')
      if (typeof id === 'number')
        groups.push([id, `${Reflect.get(family, 'familyName')}/${Reflect.get(group, 'name')}`])
    }
  }
  return groups
}
