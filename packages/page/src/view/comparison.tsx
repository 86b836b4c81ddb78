import { signal } from '@preact/signals'
import { base, type Difference, differences } from '../comparison.js'
import { detail } from '../state.js'

const everything = signal(false)

/** The selected message beside the one it is compared with. */
export function Comparison() {
  const [left, right] = [base.value, detail.value]
  if (left === undefined || right === undefined) return null
  const all = differences.value
  const shown = everything.value ? all : all.filter((difference) => !difference.same)
  return (
    <section class="comparison" aria-label="Comparison">
      <label>
        <input
          type="checkbox"
          checked={everything}
          onChange={(event) => {
            everything.value = event.currentTarget.checked
          }}
        />{' '}
        what is the same, too
      </label>
      {shown.length === 0 ? (
        <p>No difference.</p>
      ) : (
        <table class="mono">
          <thead>
            <tr>
              <th scope="col">field</th>
              <th scope="col">
                {left.row.index} {left.row.name}
              </th>
              <th scope="col">
                {right.row.index} {right.row.name}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((difference) => (
              <Line key={difference.key} difference={difference} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Line({ difference }: { readonly difference: Difference }) {
  const { key, depth, name, left, right, same } = difference
  return (
    <tr class={same ? 'same' : ''} title={key}>
      <th scope="row" style={{ paddingInlineStart: `${depth}em` }}>
        {name}
      </th>
      <td class={right === undefined ? 'gone' : ''}>{left ?? '—'}</td>
      <td class={left === undefined ? 'new' : ''}>{right ?? '—'}</td>
    </tr>
  )
}
