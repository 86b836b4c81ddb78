/** Lists and maps of flags: what counts is which elements are there. */
import test from 'ava'
import { compileSound } from '../support/schema.js'

test('a list or map of flags reads every element as true', (t) => {
  const { modules } = compileSound(
    `
family: thing
generic: thing
version: 1
readers: true
enums:
  mode: {prefix: MODE_, 1: fast, 2: slow}
sets:
  thing:
    prefix: THING_
    1: marks list flag
    2: modes map flag by=mode
operations:
  prefix: THING_CMD_
  get: {id: 1, request: true, reply: true, set: thing}
`,
  )
  const module = modules.get('route/thing.ts') ?? ''
  t.regex(module, /leaves\(r, \(s & 0x7fffffff\) \+ 4, \(\) => true\)/)
  t.regex(module, /leavesByIndex\(r, \(s & 0x7fffffff\) \+ 4, \(\) => true, modeNames\)/)
})
