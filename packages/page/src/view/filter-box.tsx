import type { ExportForm } from '../calls.js'
import {
  filtering,
  filterProblem,
  filterText,
  filterTyped,
  followed,
  shown,
  shownCount,
  unfollow,
} from '../narrowing.js'
import { ask, opened } from '../state.js'
import { Menu } from './menu.js'

/** Which messages are shown, and what can be done with them. */
export function FilterBox() {
  const problem = filterProblem.value
  return (
    <section class="filter" aria-label="Filter">
      <input
        id="filter"
        class="mono"
        type="search"
        aria-label="Filter"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : 'filter-problem'}
        placeholder="Filter: type == RTM_NEWROUTE && oif == 3, error, dst in 10.0.0.0/8, &quot;eth0&quot;  ( / )"
        spellcheck={false}
        autocomplete="off"
        value={filterText}
        onInput={(event) => filterTyped(event.currentTarget.value)}
      />
      <output aria-label="Shown">{outcome()}</output>
      {followed.value !== undefined && (
        <button type="button" title="Back to all messages" onClick={unfollow}>
          exchange of message {followed} ×
        </button>
      )}
      <Menu
        title="Save"
        about="The messages that are shown, as a file"
        choices={[
          ['pcap', 'pcap, for Wireshark'],
          ['jsonl', 'JSON lines'],
          ['text', 'Text, a line each'],
        ]}
        choose={save}
      />
      {problem !== undefined && <Pointer {...problem} />}
    </section>
  )
}

function outcome(): string {
  if (filtering.value) return 'looking …'
  const [all, some] = [opened.value?.messages ?? 0, shownCount.value]
  return shown.value === undefined ? '' : `${some.toLocaleString('en')} of ${all.toLocaleString('en')}`
}

interface PointerProps {
  readonly reason: string
  readonly offset: number
  readonly length: number
}

/** The filter with the part at fault marked. */
function Pointer({ reason, offset, length }: PointerProps) {
  const text = filterText.value
  const end = offset + Math.max(1, length)
  return (
    <p id="filter-problem" class="pointer" role="alert">
      <code>
        {text.slice(0, offset)}
        <mark>{text.slice(offset, end) || ' '}</mark>
        {text.slice(end)}
      </code>{' '}
      {reason}
    </p>
  )
}

async function save(form: ExportForm): Promise<string> {
  const file = await ask('export', { form, shown: shown.value })
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = `netlink.${form === 'text' ? 'txt' : form}`
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return 'Saved'
}
