import {
  type Attribute,
  type AttributeSet,
  type Choice,
  camelCase,
  type Enum,
  type Family,
  type Operation,
  type Schema,
  type SchemaFile,
  type Struct,
} from '../model.js'
import { typeWords } from './words.js'

/**
 * Reference pages in Markdown: paths below their folder -> text. One a schema file, and README.md that lists them.
 * `files` are the schema's texts: a comment at the beginning of one introduces its page.
 */
export function emitPages(schema: Schema, files: ReadonlyMap<string, string>): Map<string, string> {
  const pages = new Map<string, string>()
  for (const file of schema.files)
    pages.set(`${file.path}.md`, page(file, introOf(files.get(`${file.path}.yaml`))))
  pages.set('README.md', contents(schema))
  return pages
}

function page(file: SchemaFile, intro: string | undefined): string {
  const blocks = [
    `<!-- Generated from schema/${file.path}.yaml: edit that file, then npm run schema. -->`,
    `# ${file.family ? file.family.name : file.path}`,
    ...(intro === undefined ? [] : [intro]),
    ...(file.family ? familyBlocks(file.family, file) : []),
    ...[...file.sets.values()].map((set) => setBlock(set, file)),
    ...[...file.structs.values()].map((struct) => structBlock(struct, file)),
    ...[...file.choices.values()].map((choice) => choiceBlock(choice, file)),
    ...[...file.enums.values()].map(enumBlock),
  ]
  return `${blocks.join('\n\n')}\n`
}

function introOf(text: string | undefined): string | undefined {
  const lines = /^(?:#.*\n)+/
    .exec(text ?? '')?.[0]
    .trimEnd()
    .split('\n')
  return lines?.map((line) => line.replace(/^# ?/, '')).join('\n')
}

function familyBlocks(family: Family, file: SchemaFile): string[] {
  const generic =
    family.generic === '' ? '' : `, registered as \`${family.generic}\` version ${family.version}`
  const operations = family.operations.map((item) => operationRow(item, file))
  const groups = family.groups.map((item) => [
    item.name,
    code(item.cname),
    item.id === 0 ? '' : String(item.id),
  ])
  const gone = family.gone === '' ? '' : ` Linux ${family.gone} and later do not speak it.`
  return [
    `Protocol \`${family.protocol}\` (${family.protocolNumber})${generic}.${gone}`,
    `## Operations\n\n${table(['name', 'C name', 'id', 'direction', 'body', 'answer'], operations)}`,
    ...(groups.length === 0 ? [] : [`## Groups\n\n${table(['name', 'C name', 'number'], groups)}`]),
  ]
}

function operationRow(operation: Operation, file: SchemaFile): string[] {
  const request = operation.request
    ? [operation.dump ? (operation.do ? 'request, dump' : 'dump') : 'request']
    : []
  const reply = operation.reply ? ['reply'] : []
  return [
    operation.name,
    code(operation.cname),
    String(operation.id),
    [...request, ...reply].join(', '),
    operation.body ? typeWords(operation.body, file) : '',
    operation.answer?.name ?? '',
  ]
}

function setBlock(set: AttributeSet, file: SchemaFile): string {
  const rows = set.attributes.map((item) => [
    String(item.id),
    camelCase(item.name),
    code(item.cname),
    attributeWords(item, file),
  ])
  return `## set ${set.name}\n\n${table(['id', 'property', 'C name', 'type'], rows)}`
}

function attributeWords(attribute: Attribute, file: SchemaFile): string {
  return `${attribute.many ? 'many ' : ''}${typeWords(attribute.type, file)}`
}

function structBlock(struct: Struct, file: SchemaFile): string {
  const rows = struct.members
    .filter((member) => member.type.kind !== 'none')
    .map((member) => [
      String(member.offset),
      camelCase(member.name),
      code(member.cname),
      typeWords(member.type, file),
    ])
  return `## struct ${struct.name}\n\n${struct.size} bytes.\n\n${table(['at', 'property', 'C name', 'type'], rows)}`
}

function choiceBlock(choice: Choice, file: SchemaFile): string {
  const rows = choice.cases.map((item) => [item.word, typeWords(item.type, file)])
  if (choice.fallback) rows.push(['else', typeWords(choice.fallback, file)])
  return `## choice ${choice.name}\n\nBy ${selectorWords(choice)}.\n\n${table(['case', 'type'], rows)}`
}

function selectorWords(choice: Choice): string {
  const { selector } = choice
  switch (selector.kind) {
    case 'header':
      return `\`${selector.member}\` of the header`
    case 'payload':
      return `\`${selector.member}\` of the payload`
    case 'attribute':
      return `attribute \`${selector.name}\``
    case 'message':
      return 'the operation'
    case 'direction':
      return 'the direction'
    case 'length':
      return 'the length of the payload'
    case 'dump':
      return 'the way of asking'
  }
}

function enumBlock(definition: Enum): string {
  const rows = definition.entries.map((entry) => [
    definition.flags ? `0x${entry.value.toString(16)}` : String(entry.value),
    entry.name,
    code(entry.cname),
  ])
  return `## enum ${definition.name}\n\n${definition.flags ? 'Flags.\n\n' : ''}${table(['value', 'name', 'C name'], rows)}`
}

function contents(schema: Schema): string {
  const rows = schema.files.flatMap(({ path, family }) =>
    family ? [[`[${family.name}](${path}.md)`, family.protocol, String(family.operations.length)]] : [],
  )
  const shared = schema.files.filter((file) => !file.family).map((file) => `[${file.path}](${file.path}.md)`)
  const blocks = [
    '<!-- Generated from schema/: npm run schema. -->',
    '# Families',
    table(['family', 'protocol', 'operations'], rows),
    `What several families share: ${shared.join(', ')}.`,
  ]
  return `${blocks.join('\n\n')}\n`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}
