import { signal } from '@preact/signals'

export interface MenuProps<Choice extends string> {
  readonly title: string
  readonly about: string
  readonly choices: readonly (readonly [choice: Choice, words: string])[]
  /** Resolves with what is to be said of it for a moment, in place of the title. */
  readonly choose: (choice: Choice) => Promise<string>
}

/** What each menu says at the moment, by its title. */
const notes = signal<ReadonlyMap<string, string>>(new Map())

/** How long a note stands, in ms. */
const NOTE = 1800

/** A button that unfolds further ones. */
export function Menu<Choice extends string>({ title, about, choices, choose }: MenuProps<Choice>) {
  async function onClick(choice: Choice, button: HTMLElement): Promise<void> {
    button.closest('details')?.removeAttribute('open')
    say(
      title,
      await choose(choice).catch((error: unknown) =>
        error instanceof Error ? error.message : String(error),
      ),
    )
  }
  return (
    <details class="menu" onFocusOut={onFocusOut}>
      <summary title={about}>{notes.value.get(title) ?? title}</summary>
      <div class="choices">
        {choices.map(([choice, words]) => (
          <button type="button" key={choice} onClick={(event) => void onClick(choice, event.currentTarget)}>
            {words}
          </button>
        ))}
      </div>
    </details>
  )
}

function say(title: string, note: string): void {
  notes.value = new Map(notes.value).set(title, note)
  setTimeout(() => {
    const rest = new Map(notes.value)
    rest.delete(title)
    notes.value = rest
  }, NOTE)
}

/** A menu shuts when the focus leaves it. */
function onFocusOut({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false
}
