import type { InputProblem } from '@nlkit/core'
import { opened, text } from '../state.js'

/** Shown at once; the rest is counted. */
const SHOWN = 5

/** Places of the input that could not be read, each with its line and a mark under the place. */
export function InputProblems() {
  const problems = opened.value?.problems ?? []
  if (problems.length === 0) return null
  const lines = text.value.split('\n')
  return (
    <section class="input-problems" role="alert" aria-label="Problems of the input">
      {problems.slice(0, SHOWN).map((problem) => (
        <article key={problem.offset}>
          <p>
            {problem.line > 0 && text.value !== '' && (
              <button
                type="button"
                class="place"
                title="Show it in the box"
                onClick={() => show(problem, lines)}
              >
                line {problem.line}, column {problem.column}
              </button>
            )}
            {problem.message}
          </p>
          {excerpt(problem, lines)}
        </article>
      ))}
      {problems.length > SHOWN && (
        <p class="more">and {(problems.length - SHOWN).toLocaleString('en')} more</p>
      )}
    </section>
  )
}

/** Columns shown to the left and to the right of a place. */
const AROUND = 40

function excerpt({ line, column, code }: InputProblem, lines: readonly string[]) {
  const characters = [...(lines[line - 1] ?? '')]
  if (characters.length === 0 || code === 'bytes-gone') return null
  const from = Math.max(0, column - 1 - AROUND)
  const shown = characters
    .slice(from, column + AROUND)
    .join('')
    .replaceAll('\t', ' ')
  const before = (from > 0 ? 1 : 0) + column - 1 - from
  return (
    <pre class="excerpt" aria-hidden="true">
      {from > 0 ? '…' : ''}
      {shown}
      {from + shown.length < characters.length ? '…' : ''}
      {'\n'}
      {' '.repeat(before)}
      <b>^</b>
    </pre>
  )
}

/** Selects the place in the box. */
function show({ line, column }: InputProblem, lines: readonly string[]): void {
  const box = document.getElementById('input')
  if (!(box instanceof HTMLTextAreaElement)) return
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0)
  const inLine = [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length
  box.focus()
  box.setSelectionRange(before + inLine, before + inLine + 1)
}
