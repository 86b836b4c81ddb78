/** Families of the user's own: the files that describe them, and what the decoder made of these. */
import { batch, signal } from '@preact/signals'
import type { Described, SchemaText } from './calls.js'
import { ask, failure, open } from './state.js'

type Families = Extract<Described, { families: unknown }>
type Mistakes = Extract<Described, { issues: unknown }>['issues']

const NONE: Families = { families: [], protocols: [] }

/** What the decoder knows beside its own families. */
export const described = signal<Families>(NONE)
/** What is wrong with the files that were given last, of which nothing was taken. */
export const mistakes = signal<Mistakes>([])

let files: readonly SchemaText[] = []
/** One change after the other: they compile at different speeds. */
let turn: Promise<void> = Promise.resolve()

/** Whether a dropped file is a schema, not an input. */
export function isSchemaFile({ name }: File): boolean {
  return /\.ya?ml$/i.test(name)
}

/** Adds what these files describe. One that was given before is replaced by its name. */
export function takeSchemas(given: readonly File[]): Promise<void> {
  return change(async () => {
    const texts = await Promise.all(given.map(async (file) => ({ path: file.name, text: await file.text() })))
    const names = new Set(texts.map(({ path }) => path))
    return [...files.filter(({ path }) => !names.has(path)), ...texts]
  })
}

/** Back to what nlkit knows by itself. */
export function dropSchemas(): Promise<void> {
  return change(async () => [])
}

function change(next: () => Promise<readonly SchemaText[]>): Promise<void> {
  turn = turn.then(async () => {
    try {
      await describe(await next())
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error)
    }
  })
  return turn
}

async function describe(wanted: readonly SchemaText[]): Promise<void> {
  const result = await ask('describe', { files: wanted })
  if ('issues' in result) {
    mistakes.value = result.issues
    return
  }
  files = wanted
  batch(() => {
    mistakes.value = []
    described.value = result
  })
  await open()
}
