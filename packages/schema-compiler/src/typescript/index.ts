import type { Enum, Schema, SchemaFile } from '../model.js'
import type { Protocol } from '../operations.js'
import type { Tables } from '../tables.js'
import { choiceCode } from './choices.js'
import { filledClass, frameClass, sharedAttributes, structClass } from './classes.js'
import { Context } from './context.js'
import { familyCode, familyConstant } from './families.js'
import { Imports } from './imports.js'
import {
  bitsInterface,
  caseTypes,
  choiceType,
  enumType,
  frameInterface,
  sequenceInterface,
  sharedInterface,
  structInterface,
} from './interfaces.js'
import { FileNames, propertyKey, quote, tableName } from './names.js'
import { Reach } from './reach.js'
import { Usage } from './usage.js'

/**
 * The TypeScript of a schema: paths below the families folder -> text. One module a schema file, each importable
 * alone; `all.ts` lists the families, `fingerprint.ts` names the tables they were made for, `protocols.ts` the protocols.
 */
export function emitTypeScript(
  schema: Schema,
  tables: Tables,
  protocols: ReadonlyMap<string, Protocol>,
): Map<string, string> {
  const usage = new Usage(schema)
  const reach = new Reach(schema)
  const names = new Map(
    schema.files.map((file) => [file, new FileNames(file, usage.bodies(file), usage.headers)] as const),
  )
  const outputs = new Map<string, string>()
  for (const file of schema.files) {
    const text = moduleText(file, new Context(file, names, tables, new Imports()), usage, reach)
    if (text !== undefined) outputs.set(`${file.path}.ts`, text)
  }
  outputs.set('all.ts', listText(schema))
  outputs.set('fingerprint.ts', fingerprintText(tables))
  outputs.set('protocols.ts', protocolsText(protocols))
  return outputs
}

function moduleText(file: SchemaFile, context: Context, usage: Usage, reach: Reach): string | undefined {
  const blocks = [
    ...usage.enums(file).map((item) => (reach.has(item) ? enumCode(item, context) : enumType(item, context))),
    ...usage.structs(file).map((item) => (reach.has(item) ? structClass : structInterface)(item, context)),
    ...usage.bits(file).map((item) => bitsInterface(item, context)),
    ...usage
      .sequences(file)
      .map((item) => (reach.has(item) ? filledClass : sequenceInterface)(item, context)),
    ...usage
      .shared(file)
      .map((item) => (usage.readShared(item, reach) ? sharedAttributes : sharedInterface)(item, context)),
    ...[...usage.sets(file), ...usage.bodies(file)].map((item) => {
      const shared = usage.isShared('kind' in item ? item.then : item)
      if (!('kind' in item) && usage.isElements(item) && reach.has(item)) return filledClass(item, context)
      return (reach.has(item) ? frameClass : frameInterface)(item, context, shared)
    }),
    ...usage
      .choices(file)
      .flatMap((item) => [
        ...(reach.has(item) ? [choiceCode(item, context)] : choiceType(item, context)),
        ...caseTypes(item, context),
      ]),
    ...(file.family ? [familyCode(file.family, context)] : []),
  ]
  if (blocks.length === 0) return undefined
  return `${[heading(`schema/${file.path}.yaml`), context.imports.lines().join('\n'), ...blocks].filter(Boolean).join('\n\n')}\n`
}

function heading(source: string): string {
  return `// Generated from ${source}: edit that file, then \`npm run schema\`.`
}

/** Names by value; for flags by bit, '' where a bit has none. */
function enumCode(definition: Enum, context: Context): string {
  const type = context.ownName(definition)
  const table = tableName(type)
  const entries = definition.flags ? bitNames(definition) : valueNames(definition)
  const [open, close] = definition.flags ? ['[', ']'] : ['{', '}']
  const union = `(typeof ${table})[${definition.flags ? 'number' : `keyof typeof ${table}`}]`
  return [
    `export const ${table} = ${open}`,
    ...wrap(entries),
    `${close} as const`,
    `export type ${type} = ${definition.flags ? `Exclude<${union}, ''>` : union}`,
  ].join('\n')
}

function valueNames(definition: Enum): string[] {
  return definition.entries.map(
    (entry) => `${entry.value < 0n ? `[${entry.value}]` : entry.value}: ${quote(entry.name)}`,
  )
}

function bitNames(definition: Enum): string[] {
  const names: string[] = []
  for (const entry of definition.entries) names[entry.value.toString(2).length - 1] = entry.name
  return Array.from(names, (name) => quote(name ?? ''))
}

/** As many items a line as fit. */
function wrap(items: readonly string[]): string[] {
  const lines: string[] = []
  let line = ' '
  for (const item of items) {
    if (line.length + item.length + 2 > 110) {
      lines.push(line)
      line = ' '
    }
    line += ` ${item},`
  }
  return [...lines, line]
}

/** Every family in one list, for those who want them all. */
function listText(schema: Schema): string {
  const families = schema.files.flatMap(({ path, family }) =>
    family
      ? [
          {
            path,
            name: familyConstant(family),
            key: propertyKey(family.name),
            generic: family.generic !== '',
          },
        ]
      : [],
  )
  const imports = families.map(({ path, name }) => `import { ${name} } from './${path}.js'`)
  const list = ['export const allFamilies = [', ...wrap(families.map(({ name }) => name)), '] as const']
  const types = [
    '/** Their types by name: of generic netlink, of all. */',
    'export interface GenericFamilyByName {',
    ...families.filter(({ generic }) => generic).map(familyType),
    '}',
    'export interface FamilyByName extends GenericFamilyByName {',
    ...families.filter(({ generic }) => !generic).map(familyType),
    '}',
  ]
  return `${heading('schema/')}\n\n${[...imports, '', '/** Every family. */', ...list, '', ...types].join('\n')}\n`
}

function familyType({ key, name }: { key: string; name: string }): string {
  return `  ${key}: typeof ${name}`
}

function fingerprintText(tables: Tables): string {
  const value = `0x${tables.fingerprint.toString(16).padStart(8, '0')}`
  return `${heading('schema/')}\n\n/** Word 3 of the tables that the generated readers fit. */\nexport const fingerprint = ${value}\n`
}

function protocolsText(protocols: ReadonlyMap<string, Protocol>): string {
  const lines = [...protocols.values()].map(
    (protocol) => `  ${propertyKey(protocol.name)}: ${protocol.number},`,
  )
  const body = [
    '/** Numbers of the netlink protocols by name. */',
    'export const protocols = {',
    ...lines,
    '} as const',
  ]
  return `${heading('schema/protocols.yaml')}\n\n${body.join('\n')}\n`
}
