/** What depends on the layout of a struct: members that tell another's form, structs like others. */
import test from 'ava'
import { compileSound } from '../support/schema.js'

const { schema } = compileSound(`
structs:
  id:
    - spi u32
    - family u16
  sa:
    - daddr ip 16 family=id.family
    - id struct id
    - values array 4 u8 count=id.spi
  longer: {like: sa, members: [flag u8]}
`)
const [file] = schema.files

test('an address knows how far its family is', (t) => {
  const [daddr] = file?.structs.get('sa')?.members ?? []
  t.like(daddr?.type, { kind: 'address', family: { distance: 20 } })
})

test('an array knows how far its count is', (t) => {
  const values = file?.structs.get('sa')?.members.at(-1)
  t.like(values?.type, { kind: 'array', used: { distance: -8 } })
})

test('a struct that is like another begins with its members', (t) => {
  const longer = file?.structs.get('longer')
  t.deepEqual(
    longer?.members.map(({ name, offset }) => [name, offset]),
    [
      ['daddr', 0],
      ['id', 16],
      ['values', 24],
      ['flag', 28],
    ],
  )
  t.is(longer?.size, 32)
})
