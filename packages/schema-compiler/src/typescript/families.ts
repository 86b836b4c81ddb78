import type { Family, Operation } from '../model.js'
import { type Context, choiceParts, typeText } from './context.js'
import { modulePath } from './imports.js'
import { pascalCase, propertyKey, quote } from './names.js'
import { readOperations } from './reach.js'

/** The types of a family's operations, and its registration: readers and groups. */
export function familyCode(family: Family, context: Context): string {
  const name = pascalCase(family.name)
  const groups = family.groups.map((group) => quote(group.name)).join(' | ') || 'never'
  const type = `${context.supportType('Family')}<${name}Operations, ${name}Group>`
  return [
    `export interface ${name}Operations {`,
    ...operationTypes(family, context),
    '}',
    '',
    `export type ${name}Group = ${groups}`,
    '',
    `export const ${familyConstant(family)}: ${type} = {`,
    `  name: ${quote(family.name)},`,
    `  ${context.imports.value(modulePath(context.file.path, 'fingerprint'), 'fingerprint')},`,
    ...record('readers', readers(family, context)),
    ...record(
      'groups',
      family.groups.map((group) => [group.name, String(group.id)] as const),
    ),
    '}',
  ].join('\n')
}

/** Name of the constant that registers a family. */
export function familyConstant(family: Family): string {
  const name = pascalCase(family.name)
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Family`
}

function record(key: string, entries: readonly (readonly [string, string])[]): string[] {
  if (entries.length === 0) return [`  ${key}: {},`]
  return [`  ${key}: {`, ...entries.map(([name, value]) => `    ${propertyKey(name)}: ${value},`), '  },']
}

function operationTypes(family: Family, context: Context): string[] {
  const names = [...new Set(family.operations.map((operation) => operation.name))]
  return names.map((name) => {
    const request = family.operations.find((operation) => operation.name === name && operation.request)
    const event = family.operations.find((operation) => operation.name === name && operation.reply)
    const answer = request && (request.answer ?? event)
    const parts = [
      `request: ${bodyText(request, context)}`,
      `reply: ${bodyText(answer, context)}`,
      `event: ${bodyText(event, context)}`,
      `dump: ${request?.dump ?? false}`,
    ]
    return `  ${propertyKey(name)}: { ${parts.join('; ')} }`
  })
}

/** `never` for a direction that there is not; an object without known properties for a message without body. */
function bodyText(operation: Operation | undefined, context: Context): string {
  if (!operation) return 'never'
  if (!operation.body) return context.supportType('Attributes')
  if (operation.body.kind !== 'choice') return typeText(operation.body, context)
  // A body always has its header: it is never mere bytes.
  return choiceParts(operation.body.choice, context)
    .filter((part) => part !== 'Uint8Array')
    .join(' | ')
}

/** By operation name. */
function readers(family: Family, context: Context): (readonly [string, string])[] {
  return readOperations(family).flatMap(({ name, body }) => {
    if (body?.kind === 'nest') return [[name, context.classOf(body.set)] as const]
    return body?.kind === 'struct' ? [[name, context.classOf(body)] as const] : []
  })
}
