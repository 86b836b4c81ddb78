/** What `tc` prints of filters in text, for those whose JSON is none. */
import { at, type Body } from '../../support/programs/comparison.js'
import type { Names } from '../../support/programs/json.js'
import { compareText, type Field } from '../../support/programs/text.js'
import { actionFields, actionRecords, program } from './action-text.js'
import { ematchText } from './ematch.js'
import { u32Handle } from './filter.js'
import { handleAt, hex, listAt, listOf, word } from './shared.js'

/** Each begins with the word. */
export const filterRecords = (printed: string): readonly string[] =>
  printed.split(/^(?=filter )/m).filter((record) => record.trim() !== '')

export const filterFields = (names: Names): readonly Field[] => [
  [/\n\s*(action order 1:[\s\S]*)$/, actions],
  [
    /^filter (?:parent (\S+) )?protocol (\S+) pref (\d+) (\w+) chain (\d+)/,
    handleAt('parent'),
    { why: 'the other half of tcm_info, in words' },
    priority,
    'kind',
    'chain',
  ],
  [/ handle 0x(\w+)(?:\/0x(\w+))?/, hex('handle'), hex('options.mask')],
  [/ (?:classid|flowid) (\S+)/, handleAt('options.classid')],
  [/ (not_in_hw)/, notInHardware],
  ...route(names),
  ...u32,
  ...flow,
  [/ bytecode '(\d+),([^']*)'/, 'options.opsLen', program],
  [
    /\n\s*((?:NOT )?\w+\([\s\S]*\))/,
    ({ options }, theirs) => ematchText(at(options, 'ematches'), String(theirs)),
  ],
]

/** The flags of bpf that all have are not its own. */
function notInHardware({ options }: Body, theirs: unknown): unknown {
  const flags = [...listOf(at(options, 'flags')), ...listOf(at(options, 'flagsGen'))]
  return flags.includes('not-in-hw') ? theirs : flags
}

function priority({ info }: Body): unknown {
  return Number(info) >>> 16
}

/** Those of a filter, compared as `tc actions` are; theirs when nothing differs. */
function actions(ours: Body, theirs: unknown): unknown {
  const own = listAt(ours, 'options.act')
  const records = actionRecords(String(theirs))
  if (records.length !== own.length) return own
  const lines = records.flatMap((record, index) =>
    compareText(record, own[index] ?? {}, actionFields(String(own[index]?.kind))),
  )
  return lines.length === 0 ? theirs : lines
}

function route(names: Names): readonly Field[] {
  return [
    [/ fh 0x0*(\w+)/, hex('handle')],
    [/ to (\d+)/, 'options.to'],
    [/ from (\d+)/, 'options.from'],
    [/ fromif (\w+)/, ({ options }) => names(at(options, 'iif'))],
  ]
}

const flow: readonly Field[] = [
  [/ (hash|map) keys (\S+)/, 'options.mode', ({ options }) => listOf(at(options, 'keys')).join(',')],
  [/ and 0x0*(\w+)/, hex('options.mask')],
  [/ xor 0x0*(\w+)/, hex('options.xor')],
  [/ rshift (\d+)/, 'options.rshift'],
  [/ addend 0x(\w+)/, hex('options.addend')],
  [/ divisor (\d+)/, 'options.divisor'],
  [/ baseclass (\S+)/, handleAt('options.baseclass')],
  [/ perturb (\d+)sec/, 'options.perturb'],
]

const u32: readonly Field[] = [
  [/ fh (\S+)/, (ours) => u32Handle(Number(ours.handle))],
  [/ ht divisor (\d+)/, 'options.divisor'],
  [/ order (\d+)/, (ours) => Number(ours.handle) & 0xfff],
  [
    / key ht (\w+) bkt (\w+)/,
    (ours) => (Number(at(ours, 'options.hash')) >>> 20).toString(16),
    (ours) => ((Number(at(ours, 'options.hash')) >>> 12) & 0xff).toString(16),
  ],
  [/ \*flowid (\S+)/, handleAt('options.classid')],
  [/ link (\S+)/, (ours) => u32Handle(Number(at(ours, 'options.link')))],
  [/\(rule hit (\d+) success (\d+)\)/, 'options.pcnt.rcnt', 'options.pcnt.rhit'],
  [
    / offset 0*(\w+)>>(\d+) at (\d+)/,
    hex('options.sel.offmask'),
    'options.sel.offshift',
    'options.sel.offoff',
  ],
  [/ plus (\d+)/, 'options.sel.off'],
  [/ (eat)/, word('options.sel.flags', 'eat')],
  [/ hash mask 0*(\w+) at (-?\d+)/, hex('options.sel.hmask'), 'options.sel.hoff'],
  [
    / mark 0x0*(\w+) 0x0*(\w+) \(success (\d+)\)/,
    hex('options.mark.val'),
    hex('options.mark.mask'),
    'options.mark.success',
  ],
  [/((?:\n {2}match \w+\/\w+ at \S+ \(success \d+ \))+)/, u32Keys],
]

/** In the lines that they print. */
function u32Keys(ours: Body): unknown {
  const counts = listOf(at(ours, 'options.pcnt.kcnts'))
  const word32 = (value: unknown) => Number(value).toString(16).padStart(8, '0')
  return listAt(ours, 'options.sel.keys')
    .map(({ val, mask, off, offmask }, index) => {
      const place = offmask === 0 ? off : `nexthdr+${off}`
      return `\n  match ${word32(val)}/${word32(mask)} at ${place} (success ${counts[index]} )`
    })
    .join('')
}
