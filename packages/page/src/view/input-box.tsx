import { signal } from '@preact/signals'
import { SAMPLES } from '../samples.js'
import { LONGEST_SHARE, toHash } from '../share.js'
import { byteCount, fileNote, opened, take, text, typed } from '../state.js'
import { Guesses } from './guesses.js'
import { SchemaChoice } from './schema-choice.js'

/** The box that takes text, the samples, and what became of the input. */
export function InputBox() {
  return (
    <section class="input" aria-label="Input">
      <textarea
        id="input"
        class={opened.value === undefined ? 'mono' : 'mono filled'}
        aria-label="Hex or strace text"
        placeholder={fileNote.value || 'Paste hex or strace output anywhere, or drop a file'}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => typed(event.currentTarget.value)}
      />
      <div class="bar">
        <div class="samples">
          <span>Try</span>
          {SAMPLES.map((sample) => (
            <button type="button" key={sample.title} title={sample.about} onClick={() => take(sample.text)}>
              {sample.title}
            </button>
          ))}
        </div>
        <p class="outcome" role="status">
          {outcome()}
        </p>
        <Guesses />
        <SchemaChoice />
        {opened.value !== undefined && <ShareButton />}
      </div>
    </section>
  )
}

function outcome(): string {
  const result = opened.value
  if (result === undefined) return ''
  const { format, messages, datagrams, bytes } = result
  if (messages === 0) return datagrams === 0 ? 'No message found' : 'No message in these bytes'
  const parts = [count(messages, 'message')]
  if (datagrams !== messages) parts.push(`in ${count(datagrams, 'datagram')}`)
  return `${parts.join(' ')}, ${byteCount(bytes)} of ${format}`
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

const shareNote = signal('')

/** Puts the input into the address and copies it. */
function ShareButton() {
  return (
    <button type="button" class="share" title="The input goes into the address, behind the #" onClick={share}>
      {shareNote.value || 'Copy link'}
    </button>
  )
}

async function share(): Promise<void> {
  const hash = await toHash(text.value)
  if (text.value === '' || hash.length > LONGEST_SHARE) {
    note('Too long for a link')
    return
  }
  history.replaceState(null, '', hash)
  try {
    await navigator.clipboard.writeText(location.href)
    note('Copied')
  } catch {
    note('In the address bar')
  }
}

function note(words: string): void {
  shareNote.value = words
  setTimeout(() => {
    shareNote.value = ''
  }, 1800)
}
