import type { Issues } from '../issues.js'
import type { Source } from '../source.js'

/** The keys that a map of a YNL file has, and the maps (or lists of maps) that stand below some of them. */
interface Shape {
  readonly keys: ReadonlySet<string>
  readonly inside: Readonly<Record<string, Shape>>
}

function shape(keys: string, inside: Readonly<Record<string, Shape>> = {}): Shape {
  return { keys: new Set([...keys.split(' '), ...Object.keys(inside)]), inside }
}

const entry = shape('name value doc')
const member = shape('name type len byte-order doc enum enum-as-flags display-hint struct')
const attribute = shape(
  'name type doc value type-value byte-order multi-attr nested-attributes enum enum-as-flags checks sub-type ' +
    'display-hint name-prefix struct sub-message selector len header',
)
const side = shape('attributes value')
const way = shape('pre post', { request: side, reply: side })
const operation = shape(
  'name doc value attribute-set flags dont-validate config-cond fixed-header notify mcgrp',
  { do: way, dump: way, event: side },
)

/** By the kernel's own schemas of YNL files: genetlink, genetlink-c, genetlink-legacy and netlink-raw. */
const file = shape(
  'name protocol protonum uapi-header kernel-policy version c-family-name c-version-name max-by-define cmd-max-name ' +
    'cmd-cnt-name doc kernel-family',
  {
    definitions: shape(
      'name type doc header scope value value-start render-max enum-name name-prefix enum-cnt-name',
      { entries: entry, members: member },
    ),
    'attribute-sets': shape('name enum-name name-prefix attr-cnt-name attr-max-name subset-of header doc', {
      attributes: attribute,
    }),
    'sub-messages': shape('name doc', { formats: shape('value fixed-header attribute-set') }),
    operations: shape(
      'enum-model name-prefix enum-name async-prefix async-enum cmd-max-name cmd-cnt-name fixed-header doc',
      { list: operation },
    ),
    'mcast-groups': shape('', { list: shape('name value c-define-name flags') }),
  },
)

/** Reports keys that YNL does not have: slips of the pen in a file of one's own, news in a later kernel's. */
export function checkKeys(source: Source, issues: Issues): void {
  check(source, file, issues)
}

function check(source: Source, { keys, inside }: Shape, issues: Issues): void {
  if (source.kind === 'list') for (const item of source.items) check(item, { keys, inside }, issues)
  if (source.kind !== 'map') return
  for (const { key, place, value } of source.entries) {
    if (!keys.has(key)) issues.add(place, `unknown key '${key}'`)
    const below = Object.hasOwn(inside, key) ? inside[key] : undefined
    if (below !== undefined) check(value, below, issues)
  }
}
