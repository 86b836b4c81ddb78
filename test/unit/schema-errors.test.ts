/** What is wrong with a schema is said with file, line and reason, all of it, and nothing comes out. */
import test from 'ava'
import { compileOne, issuesOf } from '../support/schema.js'

const file = 'route/thing.yaml'

/** [what, schema file, line and reason of every issue] */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'text that is not YAML',
    'sets: {',
    ['1: not YAML: Flow map in block collection must be sufficiently indented and end with a }'],
  ],
  ['a file that is no map', '- a', ['1: a schema file is a map']],
  ['an empty file', '', ['1: a schema file is a map']],
  ['a tab', 'sets:\n\ta: {1: x u8}', ['2: not YAML: Tabs are not allowed as indentation']],
  [
    'an alias',
    'a: &x 1\nsets: *x',
    ["1: unknown key 'a'", '2: YAML aliases are not part of the notation', "2: 'sets' must be a map"],
  ],
  ['an unknown key', 'famly: thing', ["1: unknown key 'famly'"]],
  ['an attribute id twice', 'sets:\n  a:\n    1: x u8\n    1: y u8', ["4: duplicate '1', first on line 3"]],
  [
    'an attribute id in two spellings',
    'sets:\n  a:\n    1: x u8\n    0x1: y u8',
    ['4: attribute id 1 twice'],
  ],
  ['an attribute name twice', 'sets:\n  a:\n    1: x u8\n    2: x u8', ["4: attribute 'x' twice"]],
  ['an id that is none', 'sets:\n  a:\n    16384: x u8', ["3: '16384' is no attribute id (0 to 16383)"]],
  ['a bad name', 'sets:\n  a:\n    1: Name u8', ["3: bad name 'Name'"]],
  ['a reserved name', 'sets:\n  a:\n    1: unknown u8', ["3: 'unknown' is reserved"]],
  ['a missing type', 'sets:\n  a:\n    1: x', ['3: a type is missing']],
  ['an unknown type', 'sets:\n  a:\n    1: x u24', ["3: unknown type 'u24'"]],
  ['an eight-bit integer with an order', 'sets:\n  a:\n    1: x be8', ["3: unknown type 'be8'"]],
  ['words too many', 'sets:\n  a:\n    1: x u8 u8', ["3: unexpected 'u8' after the type"]],
  ['a dangling enum', 'sets:\n  a:\n    1: x u8 enum e', ["3: no enum 'e' here or in the files used"]],
  ['a dangling set', 'sets:\n  a:\n    1: x list nest b', ["3: no set 'b' here or in the files used"]],
  ['a dangling struct', 'sets:\n  a:\n    1: x struct s', ["3: no struct 's' here or in the files used"]],
  ['a dangling choice', 'sets:\n  a:\n    1: x choice c', ["3: no choice 'c' here or in the files used"]],
  ['a dangling file', 'use: [route/none]', ["1: no schema file 'route/none'"]],
  ['a file that uses itself', 'use: [route/thing]', ['1: a file cannot use itself']],
  [
    'flags where an enum is asked for',
    'enums:\n  f: {flags: true, 1: x}\nsets:\n  a:\n    1: x u8 enum f\n    2: y bitfield32 g\n',
    ["5: 'f' holds flags, not an enum", "6: no enum 'g' here or in the files used"],
  ],
  ['a flag of two bits', 'enums:\n  f:\n    flags: true\n    3: x', ["4: flag 'x' is not one bit"]],
  ['a flag beyond bit 63', 'enums:\n  f:\n    flags: bits\n    64: x', ["4: flag 'x': no bit 64"]],
  ['an enum value that is none', 'enums:\n  e:\n    one: x', ["3: 'one' is not a value"]],
  ['an enum name twice', 'enums:\n  e:\n    1: x\n    2: x', ["4: name 'x' twice"]],
  ['an enum value twice', 'enums:\n  e:\n    10: x\n    0xa: y', ['4: value 10 twice']],
  ['a struct without members', 'structs:\n  s: {prefix: s_}', ["2: struct 's' has no members"]],
  ['a member twice', 'structs:\n  s:\n    - a u8\n    - a u8', ["4: member 'a' twice"]],
  ['a member that repeats', 'structs:\n  s: [a many u8]', ["2: member 'a' cannot repeat"]],
  ['a nest in a struct', 'structs:\n  s: [a flag]', ["2: 'a' has a type that no struct member can have"]],
  [
    'an address whose family is not there',
    'structs:\n  s:\n    - a ip 16 family=b.c\n    - b u16',
    ["3: struct 's' has no 16-bit member 'b.c'"],
  ],
  [
    'an array whose count is not there',
    'structs:\n  s:\n    - n u16\n    - a array 4 u8 count=n',
    ["4: struct 's' has no 32-bit member 'n'"],
  ],
  ['a struct like none', 'structs:\n  s: {like: t, members: [a u8]}', ["2: no struct 't' before this one"]],
  ['a text without a grammar', 'sets:\n  a:\n    1: x text prose', ["3: no grammar 'prose' of texts"]],
  [
    'an open member before another',
    'structs:\n  s:\n    - a string\n    - b u8',
    ["3: 'a' has no fixed length and is not the last member"],
  ],
  [
    'structs that contain each other',
    'structs:\n  s: [a struct t]\n  t: [a struct s]',
    ["2: struct 's' contains itself"],
  ],
  [
    'a member and an attribute of one name',
    'structs:\n  s: [dst-len u8]\nsets:\n  a:\n    1: dst-len u8\n    2: x struct s then a',
    ["6: 'dst-len' is a member of struct 's' and an attribute of set 'a'"],
  ],
  [
    'records without a length',
    'structs:\n  s: [n u8]\nsets:\n  a:\n    1: x records s\n    2: y records s length=n',
    ['5: records need length=MEMBER', "6: struct 's' has no 16-bit member 'n'"],
  ],
  ['a set like none', 'sets:\n  a: {like: b, 1: x u8}', ["2: no set 'b' here or in the files used"]],
  ['sets like each other', 'sets:\n  a: {like: b}\n  b: {like: a}', ["2: set 'a' is like itself"]],
  [
    'choices that lead back to themselves',
    'choices:\n  c: {by: length, cases: {1: choice d}}\n  d: {by: length, cases: {1: u8}, default: choice c}',
    ["2: choice 'c' leads back to itself", "3: choice 'd' leads back to itself"],
  ],
  [
    'a type without end',
    `sets:\n  a:\n    1: x ${'list '.repeat(5000)}u8`,
    ['3: a type has at most 64 words'],
  ],
  [
    'a struct larger than any message',
    'structs:\n  s: [a bytes 65536]',
    ["2: struct 's' takes 65536 bytes, more than 65535"],
  ],
  [
    'a value beyond 64 bits',
    'enums:\n  e: {0x10000000000000000: x}',
    ["2: '0x10000000000000000' has more than 64 bits"],
  ],
  ['bits that are two things', 'bits:\n  b: [x 0-3, y 4, z 3-5]', ["2: 'z' has bits of 'x'"]],
  [
    'a unit that is none',
    'sequences:\n  s:\n    - n u8\n    - v bytes within=n*3',
    ["4: sequence 's' has no number 'n*3' before it"],
  ],
  [
    'a message type beyond 16 bits',
    'family: thing\nprotocol: route\noperations:\n  get: {request: 65536}',
    ["4: '65536' is no id of an operation (0 to 65535)"],
  ],
  [
    'a command beyond 8 bits',
    'family: thing\ngeneric: thing\noperations:\n  get: {id: 256, request: true}',
    ["4: '256' is no id of an operation (0 to 255)"],
  ],
  [
    'an address family that is none',
    'family: thing\nprotocol: route\naddress-family: cam',
    ["1: 'cam' is no name of enum 'address-family' here or in the files used"],
  ],
  ['a choice by nothing', 'choices:\n  c: {cases: {x: u8}}', ["2: a choice needs 'by'"]],
  ['a choice without cases', 'sets: {a: {1: k u8}}\nchoices:\n  c: {by: k}', ["3: choice 'c' has no cases"]],
  [
    'a choice by what nobody has',
    'choices:\n  c: {by: kind, cases: {x: u8}}',
    ["2: choice 'c': no attribute is named 'kind'"],
  ],
  [
    'a choice by a member that is none',
    'structs:\n  s: [a u8]\nchoices:\n  c: {by: header.b, header: s, cases: {1: u8}}',
    ["4: struct 's' has no integer member 'b'"],
  ],
  [
    'a case that the enum lacks',
    'structs:\n  s: [a u8 enum e]\nenums: {e: {1: x}}\nchoices:\n  c:\n    by: header.a\n    header: s\n    cases:\n      y: u8',
    ["9: 'y' is no entry of enum 'e'"],
  ],
  [
    'a case twice',
    'sets: {a: {1: k string}}\nchoices:\n  c:\n    by: k\n    cases:\n      x y: u8\n      y: u8',
    ["7: case 'y' twice"],
  ],
  [
    'operations without a family',
    'operations: {get: {id: 1, request: true}}',
    ["1: 'operations' needs a 'family'"],
  ],
  ['a protocol that is none', 'family: f\nprotocol: rout', ["1: no protocol 'rout' in protocols.yaml"]],
  [
    'operations that are not one',
    'family: f\nprotocol: route\noperations:\n  a: {id: 1}\n  b: {request: true}\n  c: {request: 2, answer: a, sets: x}',
    [
      "4: operation 'a' is neither request nor reply",
      "5: operation 'b' has no id for its request",
      "6: unknown key 'sets'",
      "6: answer 'a' is no reply of this family",
    ],
  ],
  [
    'an operation twice',
    'family: f\nprotocol: route\noperations:\n  a: {id: 1, request: true}\n  b: {id: 1, request: true, reply: true}',
    ["5: request 1 is 'a' already (route/thing.yaml:4)"],
  ],
  [
    'a group twice',
    'family: f\nprotocol: route\ngroups:\n  a: 1\n  b: 1\n  c: 0',
    ['5: group 1 twice', "6: group 'c' needs a number above 0"],
  ],
]

for (const [what, text, expected] of cases) {
  test(what, (t) => {
    t.deepEqual(
      issuesOf(text),
      expected.map((reason) => `${file}:${reason}`),
    )
  })
}

test('message types are shared by the raw families of a protocol, and names by all', (t) => {
  const family = (name: string): string =>
    `family: ${name}\nprotocol: route\noperations:\n  x: {id: 1, request: true}\n`
  t.deepEqual(issuesOf(family('a'), { 'route/other.yaml': family('a') }), [
    "route/thing.yaml:1: family 'a' twice",
    "route/thing.yaml:4: request 1 is 'x' already (route/other.yaml:4)",
  ])
})

test('commands of generic families are their own', (t) => {
  const family = (name: string): string =>
    `family: ${name}\ngeneric: ${name}\noperations:\n  x: {id: 1, request: true}\n`
  t.deepEqual(issuesOf(family('a'), { 'generic/other.yaml': family('b') }), [])
})

test('a schema without protocols says so', (t) => {
  t.deepEqual(issuesOf('family: f\nprotocol: route', { 'protocols.yaml': '' }), [
    'protocols.yaml:1: a schema file is a map',
    "route/thing.yaml:1: no protocol 'route' in protocols.yaml",
  ])
})

test('with a mistake nothing is compiled', (t) => {
  t.deepEqual(Object.keys(compileOne('sets: {a: {1: x u24}}')), ['ok', 'issues'])
})
