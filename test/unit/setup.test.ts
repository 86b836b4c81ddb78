import { spawnSync } from 'node:child_process'
import test from 'ava'
import { avaReport } from '#setup/runners/ava.mjs'
import { cargoReport } from '#setup/runners/cargo.mjs'
import { exitStatus, type Report, summary } from '#setup/runners/tally.mjs'
import { systemPath, which } from '#setup/support/process.mjs'
import { atLeast } from '#setup/support/versions.mjs'
import { forGuest, liveFiles, outcome, selection } from '#setup/vm/live.mjs'
import { avaCommand } from '#setup/vm/runs.mjs'
import { deal, suites, unrun } from '#setup/vm/suites.mjs'

const read = (report: Report, text: string, status: number) => {
  const shown = text.split('\n').map(report.line)
  return { shown: shown.filter((line) => line !== null), tally: report.end(status) }
}

const CARGO = `
running 3 tests
test frames::short ... ok
test frames::long ... FAILED
test live::dump ... ignored, needs root

test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
     Running tests/walk.rs
test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s`

test("cargo test's summaries are added up, names and reasons kept", (t) => {
  t.deepEqual(read(cargoReport(), CARGO, 101).tally, {
    passed: 5,
    failed: ['frames::long'],
    skipped: ['live::dump: needs root'],
  })
})

test('a failed test whose own line was broken apart is counted all the same', (t) => {
  const { tally } = read(
    cargoReport(),
    CARGO.replace('frames::long ... FAILED', 'frames::long ... noise'),
    101,
  )
  t.is(tally.failed.length, 1)
})

test('a runner that fails without a failed test counts as one failure', (t) => {
  t.deepEqual(read(cargoReport(), '', 101).tally.failed, ['cargo test ended with status 101'])
  t.deepEqual(read(avaReport(), '', 1).tally.failed, ['ava ended with status 1'])
})

const TAP = `TAP version 13
ok 1 - unit › wire › frames
not ok 2 - unit › wire › fails
  ---
    name: AssertionError
  ...
ok 3 - live › routes (needs root) # SKIP

1..3
# tests 2
# pass 1
# skip 1
# fail 1`

test('a test that finds out in its course what it lacks is a skipped one', (t) => {
  const text = `ok 1 - live › programs › tc › cake
ok 2 - live › programs › tc › teql
#   skipped: this kernel: Error: Specified qdisc kind is unknown.
ok 3 - live › programs › tc › sfq
# fail 0`
  const { shown, tally } = read(avaReport(), text, 0)
  t.is(tally.passed, 2)
  t.deepEqual(tally.skipped, [
    'live › programs › tc › teql (this kernel: Error: Specified qdisc kind is unknown.)',
  ])
  t.is(shown[2], `skip  ${tally.skipped[0]}`)
})

test("ava's lines are counted and shown, details included", (t) => {
  const { shown, tally } = read(avaReport(), TAP, 1)
  t.deepEqual(tally, {
    passed: 1,
    failed: ['unit › wire › fails'],
    skipped: ['live › routes (needs root)'],
  })
  t.deepEqual(shown, [
    'ok    unit › wire › frames',
    'FAIL  unit › wire › fails',
    '  ---',
    '    name: AssertionError',
    '  ...',
    'skip  live › routes (needs root)',
    '',
  ])
})

test('the last line and the exit status are over all runners', (t) => {
  const passed = { passed: 3, failed: [], skipped: ['a'] }
  const failed = { passed: 2, failed: ['b'], skipped: [] }
  const none = { passed: 0, failed: [], skipped: ['c'] }
  t.is(summary([passed, failed, none]), '5 passed, 1 failed, 2 skipped')
  t.is(exitStatus([passed, none]), 0)
  t.is(exitStatus([passed, failed]), 1)
  t.is(exitStatus([none]), 1)
})

test('the suites of the guest are dealt out, the most telling ones first', (t) => {
  t.deepEqual(deal(['wifi-overlap', 'link-kinds', 'capture', 'wireguard'], 2), [
    ['wifi-overlap', 'wireguard'],
    ['link-kinds', 'capture'],
  ])
  t.deepEqual(deal(['wifi'], 2), [['wifi']])
  t.deepEqual([...suites()].sort(), [...deal(suites(), 2).flat()].sort(), 'none is lost')
})

test('what a guest had no time for is told, each suite with the reason', (t) => {
  const names = ['wifi', 'link-kinds', 'capture']
  t.deepEqual(unrun(names, ['wifi › scans', 'link-kinds › dummy'], 'too slow'), [
    'vm › link-kinds › what was left (too slow)',
    'vm › capture (too slow)',
  ])
  t.deepEqual(unrun(names, [], 'too slow'), [
    'vm › wifi (too slow)',
    'vm › link-kinds (too slow)',
    'vm › capture (too slow)',
  ])
  // The only file of a run is not named in its titles.
  t.deepEqual(unrun(['wifi'], ['scans'], 'too slow'), ['vm › wifi › what was left (too slow)'])
})

const SKIPPED = [
  'live › programs › ip › ip-link/vrf (this kernel: Error: Unknown device type.)',
  'live › raw › a group (of 37) (this kernel: older than Linux 6.14)',
  'live › programs › tc › tc-qdisc/plug (this kernel: none)',
  'live › programs › tc › tc-qdisc/prio (this kernel: none)',
  'live › nftables › sets (needs nft: apt-get install nftables)',
  'unit › simulation (this kernel: none)',
]

test("what the kernel made skip of test/live is the guest's, and nothing else", (t) => {
  const { wanted, rest } = forGuest(SKIPPED)
  t.deepEqual(rest, SKIPPED.slice(4))
  t.deepEqual(wanted[1], {
    title: 'live › raw › a group (of 37)',
    reason: 'this kernel: older than Linux 6.14',
  })
  t.deepEqual(selection(wanted), {
    files: ['live/programs/ip', 'live/raw', 'live/programs/tc'],
    titles: ['ip-link/vrf', 'a group (of 37)', 'tc-qdisc/plug', 'tc-qdisc/prio'],
  })
})

test('each of them is counted once, as what it was in the guest', (t) => {
  const { wanted } = forGuest(SKIPPED)
  const told = {
    passed: 1,
    titles: ['programs › ip › ip-link/vrf'],
    failed: ['programs › tc › tc-qdisc/plug'],
    skipped: ['raw › a group (of 37) (this kernel: older than Linux 6.14)'],
  }
  const skipped =
    'live › raw › a group (of 37) (this kernel: older than Linux 6.14; in the guest: this kernel: older than Linux 6.14)'
  t.deepEqual(outcome(wanted, told, 'no time'), {
    passed: 1,
    failed: ['programs › tc › tc-qdisc/plug (in the guest)'],
    skipped: [skipped, 'live › programs › tc › tc-qdisc/prio (this kernel: none; no time)'],
  })
  t.deepEqual(outcome(wanted, told, null).failed.slice(1), [
    'live › programs › tc › tc-qdisc/prio (the guest did not run it)',
  ])
})

test('a title is a word of the shell, and no pattern of ava', (t) => {
  const title = "!it's *all*"
  const ava = 'node node_modules/.bin/ava'
  const command = avaCommand(['live/raw'], [title])
  const sh = (lines: string) => spawnSync('sh', ['-c', lines], { encoding: 'utf8' }).stdout.trim()
  const match = String.raw`\!it's \*all\*`
  t.deepEqual(sh(command.replace(ava, String.raw`printf '%s\n'`)).split('\n').slice(-4), [
    ...['--match', match],
    ...['--match', `${match} (*)`],
  ])
  t.is(sh(command.replace(ava, 'printenv NLKIT_TITLES ||')), title)
})

test('the files that run in the guest are there, and so is what is left out', (t) => {
  t.true(liveFiles().includes('live/programs/ip'))
  t.false(liveFiles().includes('live/command-page'))
})

test('versions are compared number by number', (t) => {
  t.true(atLeast('v20.20.2', '20.19.0'))
  t.true(atLeast('rustc 1.95.0 (59807616e 2026-04-14)', '1.88'))
  t.true(atLeast('1.88.0', '1.88'))
  t.false(atLeast('v20.9.0', '20.19.0'))
  t.false(atLeast('rustc 1.63.0', '1.88'))
})

test("npm's folders of programs hide none of the system's", (t) => {
  const path = '/a/node_modules/.bin:/usr/bin:/node_modules/.bin/:/usr/sbin:/b/node_modules/.binary'
  t.is(systemPath(path), '/usr/bin:/usr/sbin:/b/node_modules/.binary:/usr/local/sbin:/sbin')
  t.is(process.env.PATH, systemPath(), 'in every test')
  t.is(which('ava'), null, 'a program that npm alone has')
})
