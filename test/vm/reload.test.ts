/** A generic family whose module is taken away and loaded again, under a socket and its events. */
import { execFileSync } from 'node:child_process'
import test from 'ava'
import {
  type EventLoss,
  type FamilyEvent,
  type OperationsOf,
  openGeneric,
  openRoute,
  type UnknownEvent,
} from 'nlkit'

type TeamEvent = FamilyEvent<OperationsOf<'team'>> | UnknownEvent | EventLoss

const run = (command: string) => execFileSync('sh', ['-c', command], { encoding: 'utf8', stdio: 'pipe' })

/** A team device with a port; resolves to its index. */
async function makeTeam(name: string): Promise<number> {
  await using net = await openRoute()
  await net.links.add({ ifname: name, kind: 'team' })
  await net.links.add({ ifname: `${name}-port`, kind: 'dummy' })
  await net.links.set(`${name}-port`, { controller: name })
  return (await net.links.get(name)).ifindex
}

async function removeTeam(name: string): Promise<void> {
  await using net = await openRoute()
  await net.links.remove(name)
  await net.links.remove(`${name}-port`)
}

/** What is told up to the first event of a device: that one and the losses before it. */
async function upTo(events: AsyncIterator<TeamEvent>, ifindex: number): Promise<string[]> {
  const told: string[] = []
  for (;;) {
    const { value, done } = await events.next()
    if (done) throw new Error('the events have ended')
    if (value.type === 'resync') told.push(value.reason)
    // A device that is being made tells of itself before it has an index.
    else if (Reflect.get(value.message, 'teamIfindex') === ifindex) return [...told, value.type]
  }
}

test('team: requests and events find the family under its new numbers', async (t) => {
  run('modprobe team')
  using team = await openGeneric('team')
  const events = team.events(['change_event'])
  const before = team.id
  const first = await makeTeam('reload1')
  t.true((await team.request('options-get', { teamIfindex: first })).length > 0)
  t.deepEqual(await upTo(events, first), ['event'])
  await removeTeam('reload1')

  run("rmmod $(lsmod | awk '/^team_mode/ {print $1}') team && modprobe team")
  const second = await makeTeam('reload2')
  t.true((await team.request('options-get', { teamIfindex: second })).length > 0)
  t.not(team.id, before)
  t.deepEqual(await upTo(events, second), ['reload', 'event'])
  await removeTeam('reload2')
})
