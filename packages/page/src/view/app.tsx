import { shownCount } from '../narrowing.js'
import { failure, opened } from '../state.js'
import { Comparison } from './comparison.js'
import { FilterBox } from './filter-box.js'
import { Hints } from './hints.js'
import { InputBox } from './input-box.js'
import { InputProblems } from './input-problems.js'
import { MessageList } from './message-list.js'
import { MessageView } from './message-view.js'
import { SchemaProblems } from './schema-choice.js'

export function App() {
  const result = opened.value
  return (
    <>
      <header class="top">
        <h1>
          nlkit <small>netlink decoder</small>
        </h1>
        <p>Everything happens in this page; nothing is sent anywhere.</p>
      </header>
      <InputBox />
      <main>
        {failure.value !== '' && (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
        <SchemaProblems />
        <InputProblems />
        {result === undefined && failure.value === '' && <Hints />}
        {result !== undefined && result.messages > 0 && (
          <>
            {result.messages > 1 && <FilterBox />}
            {result.messages > 1 && shownCount.value > 0 && <MessageList />}
            {shownCount.value > 0 && <Comparison />}
            {shownCount.value > 0 && <MessageView />}
          </>
        )}
      </main>
    </>
  )
}
