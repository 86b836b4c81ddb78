import type { CopyForm, Detail } from '../calls.js'
import { base } from '../comparison.js'
import { follow, followed } from '../narrowing.js'
import { ask, opened } from '../state.js'
import { Menu } from './menu.js'

const FORMS: readonly (readonly [CopyForm, string])[] = [
  ['hex', 'Hex'],
  ['c', 'C array'],
  ['json', 'JSON'],
  ['tree', 'Tree'],
]

/** What makes the message again. */
const CALLS: readonly (readonly [CopyForm, string])[] = [
  ['javascript', 'JavaScript with nlkit'],
  ['command', 'nlkit call …'],
]

/** What can be done with the selected message. */
export function MessageActions({ detail }: { readonly detail: Detail }) {
  const { index } = detail.row
  const several = (opened.value?.messages ?? 0) > 1
  return (
    <div class="actions">
      {several && followed.value === undefined && (
        <button type="button" title="Only the request and what answers it" onClick={() => void follow(index)}>
          Exchange
        </button>
      )}
      {several && (
        <button
          type="button"
          title="Then select the other message"
          aria-pressed={base.value !== undefined}
          onClick={() => {
            base.value = base.value === undefined ? detail : undefined
          }}
        >
          {base.value === undefined ? 'Compare' : `Compared with ${base.value.row.index} ×`}
        </button>
      )}
      <Menu
        title="Copy as"
        about="This message as text"
        choices={detail.request ? [...CALLS, ...FORMS] : FORMS}
        choose={(form) => copy(index, form)}
      />
    </div>
  )
}

async function copy(index: number, form: CopyForm): Promise<string> {
  await navigator.clipboard.writeText(await ask('copy', { index, form }))
  return 'Copied'
}
