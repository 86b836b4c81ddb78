import { reportTwice, textAt, valueAt } from '../declare.js'
import type { Issues } from '../issues.js'
import type { MapSource } from '../source.js'

const protocols = ['genetlink', 'genetlink-c', 'genetlink-legacy', 'netlink-raw']
const definitionTypes = ['const', 'enum', 'flags', 'struct']
const orders = ['big-endian', 'little-endian']
const hints = ['hex', 'mac', 'fddi', 'ipv4', 'ipv6', 'ipv4-or-v6', 'uuid']
const models = ['unified', 'directional']

/** Reports what a YNL file says in words that mean nothing, says twice, or leaves without a name. */
export function checkSpec(source: MapSource, issues: Issues): void {
  oneOf(source, 'protocol', protocols, issues)
  const definitions = named(source, 'definitions', issues)
  for (const item of definitions) checkDefinition(item, issues)
  const before = new Set<string>()
  for (const set of named(source, 'attribute-sets', issues)) {
    checkSet(set, before, issues)
    before.add(nameOf(set))
  }
  named(source, 'sub-messages', issues)
  checkOperations(source, issues)
  const groups = valueAt(source, 'mcast-groups')
  if (groups?.kind === 'map') named(groups, 'list', issues)
}

function checkDefinition(item: MapSource, issues: Issues): void {
  oneOf(item, 'type', definitionTypes, issues)
  const type = plain(item, 'type')
  // Of a number or a text: team.yaml has names of groups so.
  if (type === 'const' && plain(item, 'value') === '')
    issues.add(item.place, `'${nameOf(item)}' needs a value`)
  if (type === 'struct') for (const member of named(item, 'members', issues)) checkType(member, issues)
  const list = type === 'enum' || type === 'flags' ? valueAt(item, 'entries') : undefined
  const entries = list?.kind === 'list' ? list.items : []
  const names = entries.map((entry) => ({
    place: entry.place,
    name: entry.kind === 'text' ? entry.text : entry.kind === 'map' ? nameOf(entry) : '',
  }))
  for (const { place } of names.filter(({ name }) => name === '')) issues.add(place, 'an entry needs a name')
  reportTwice(
    names,
    ({ name }) => name,
    ({ name }) => `entry '${name}' twice`,
    issues,
  )
}

function checkSet(set: MapSource, before: ReadonlySet<string>, issues: Issues): void {
  const base = plain(set, 'subset-of')
  if (base !== '' && !before.has(base))
    issues.add(valueAt(set, 'subset-of')?.place ?? set.place, `there is no set '${base}' before this one`)
  // Subsets may name an attribute twice: devlink.yaml does.
  const attributes = base === '' ? named(set, 'attributes', issues) : mapsOf(set, 'attributes')
  for (const attribute of attributes) checkType(attribute, issues)
}

function checkType(item: MapSource, issues: Issues): void {
  oneOf(item, 'byte-order', orders, issues)
  oneOf(item, 'display-hint', hints, issues)
  if (plain(item, 'type') === 'indexed-array' && !valueAt(item, 'sub-type'))
    issues.add(item.place, `'${nameOf(item)}' is an indexed-array without 'sub-type'`)
}

function checkOperations(source: MapSource, issues: Issues): void {
  const operations = valueAt(source, 'operations')
  if (operations?.kind !== 'map') return
  oneOf(operations, 'enum-model', models, issues)
  const list = named(operations, 'list', issues)
  const names = new Set(list.map(nameOf))
  for (const item of list) {
    const asked = plain(item, 'notify')
    if (asked !== '' && !names.has(asked)) issues.add(item.place, `there is no operation '${asked}'`)
  }
}

/** The maps of a list, each with a name of its own. */
function named(source: MapSource, key: string, issues: Issues): MapSource[] {
  const list = mapsOf(source, key)
  for (const item of list) {
    if (valueAt(item, 'name') === undefined) issues.add(item.place, `what stands under '${key}' needs a name`)
    else textAt(item, 'name', issues)
  }
  reportTwice(
    list.filter((item) => nameOf(item) !== ''),
    nameOf,
    (item) => `'${nameOf(item)}' twice under '${key}'`,
    issues,
  )
  return list
}

/** What is no list of maps is reported where it is read. */
function mapsOf(source: MapSource, key: string): MapSource[] {
  const list = valueAt(source, key)
  return list?.kind === 'list' ? list.items.filter((item): item is MapSource => item.kind === 'map') : []
}

function oneOf(source: MapSource, key: string, known: readonly string[], issues: Issues): void {
  const value = valueAt(source, key)
  if (value === undefined || known.includes(plain(source, key))) return
  issues.add(value.place, `'${key}' must be one of ${known.join(', ')}, not '${plain(source, key)}'`)
}

const nameOf = (item: MapSource) => plain(item, 'name')

function plain(source: MapSource, key: string): string {
  const value = valueAt(source, key)
  return value?.kind === 'text' ? value.text : ''
}
