import { compare } from '../issues.js'

/** What a generated file takes from elsewhere; written once each, sorted. */
export class Imports {
  readonly #byModule = new Map<string, Map<string, boolean>>()

  /** A value (or a class, which is a type too). */
  value(module: string, name: string): string {
    this.#of(module).set(name, true)
    return name
  }

  /** A type alone. */
  type(module: string, name: string): string {
    const names = this.#of(module)
    if (!names.has(name)) names.set(name, false)
    return name
  }

  lines(): string[] {
    const modules = [...this.#byModule].sort(([a], [b]) => compare(a, b))
    return modules.map(([module, names]) =>
      statement(
        module,
        [...names].sort(([a], [b]) => compare(a, b)),
      ),
    )
  }

  #of(module: string): Map<string, boolean> {
    const known = this.#byModule.get(module)
    if (known) return known
    const made = new Map<string, boolean>()
    this.#byModule.set(module, made)
    return made
  }
}

function statement(module: string, names: readonly (readonly [string, boolean])[]): string {
  const typesOnly = names.every(([, isValue]) => !isValue)
  const list = names.map(([name, isValue]) => (isValue || typesOnly ? name : `type ${name}`))
  const line = `import ${typesOnly ? 'type ' : ''}{ ${list.join(', ')} } from '${module}'`
  if (line.length <= 110) return line
  return `import ${typesOnly ? 'type ' : ''}{\n${list.map((name) => `  ${name},\n`).join('')}} from '${module}'`
}

/** Path from one generated file to another, both without ending and relative to the families folder. */
export function modulePath(from: string, to: string): string {
  const source = from.split('/').slice(0, -1)
  const target = to.split('/')
  let common = 0
  while (common < source.length && source[common] === target[common]) common++
  const up = source.slice(common).map(() => '..')
  const path = [...up, ...target.slice(common)].join('/')
  return `${path.startsWith('..') ? '' : './'}${path}.js`
}
