/** A generic family whose module is taken away and loaded again, under a socket and its events. */
import { execFileSync } from 'node:child_process'
import test from 'ava'
import { openGeneric, openRoute } from 'nlkit'

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

test('team: requests and events find the family under its new numbers', async (t) => {
  run('modprobe team')
  using team = await openGeneric('team')
  const events = team.events(['change_event'])
  const before = team.id
  const first = await makeTeam('reload1')
  t.true((await team.request('options-get', { teamIfindex: first })).length > 0)
  t.like((await events.next()).value, {
    type: 'event',
    group: 'change_event',
    message: { teamIfindex: first },
  })
  await removeTeam('reload1')

  run("rmmod $(lsmod | awk '/^team_mode/ {print $1}') team && modprobe team")
  const second = await makeTeam('reload2')
  t.true((await team.request('options-get', { teamIfindex: second })).length > 0)
  t.not(team.id, before)
  const told: string[] = []
  for await (const event of events) {
    if (event.type === 'resync') told.push(event.reason)
    else if (event.message.unknown === undefined && Reflect.get(event.message, 'teamIfindex') === second) {
      told.push('event')
      break
    }
  }
  t.deepEqual(told, ['reload', 'event'])
  await removeTeam('reload2')
})
