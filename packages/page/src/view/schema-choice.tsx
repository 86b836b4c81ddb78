import { useRef } from 'preact/hooks'
import { described, dropSchemas, mistakes, takeSchemas } from '../schema.js'

/** Takes schema files, and shows the families that they describe. */
export function SchemaChoice() {
  const field = useRef<HTMLInputElement>(null)
  const { families } = described.value
  return (
    <div class="schema">
      <button
        type="button"
        title="YNL files (.yaml) of families that nlkit does not know; they can be dropped, too"
        onClick={() => field.current?.click()}
      >
        Schema
      </button>
      <input
        ref={field}
        type="file"
        aria-label="Schema files"
        accept=".yaml,.yml"
        multiple
        hidden
        onChange={(event) => takeChosen(event.currentTarget)}
      />
      {families.length > 0 && (
        <button type="button" title="Take these families away again" onClick={() => void dropSchemas()}>
          {families.join(', ')} ×
        </button>
      )}
    </div>
  )
}

function takeChosen(field: HTMLInputElement): void {
  const files = [...(field.files ?? [])]
  // The same file can be chosen again once it was mended.
  field.value = ''
  if (files.length > 0) void takeSchemas(files)
}

/** What is wrong with schema files, each mistake with its place. */
export function SchemaProblems() {
  if (mistakes.value.length === 0) return null
  return (
    <section class="input-problems" role="alert" aria-label="Problems of the schema">
      {mistakes.value.map(({ file, line, reason }) => (
        <p key={`${file}:${line}:${reason}`}>
          <code>
            {file}:{line}
          </code>{' '}
          {reason}
        </p>
      ))}
      <p class="more">
        Nothing of it was loaded.{' '}
        <button
          type="button"
          onClick={() => {
            mistakes.value = []
          }}
        >
          Dismiss
        </button>
      </p>
    </section>
  )
}
