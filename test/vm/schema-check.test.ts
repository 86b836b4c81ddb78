/** The schema beside the policies of a kernel with many modules. */
import { spawnSync } from 'node:child_process'
import test from 'ava'
import { nlkit } from '../support/command.js'

/** Modules that bring generic families; Debian's kernels have most of them. */
const MODULES =
  'mac80211_hwsim wireguard macsec l2tp_netlink gtp team tipc openvswitch vdpa batman-adv ip_vs fou nbd ila psample ' +
  'drop_monitor hsr mac802154_hwsim nfc smc target_core_user nfsd'

/** What a module brings that the schema has to know, where the module is there. */
const LEAST = ['nl80211', 'wireguard', 'macsec', 'team', 'ovs_flow', 'fou']

test.before(() => {
  for (const module of MODULES.split(' ')) spawnSync('modprobe', [module])
})

test.serial('no difference that is not explained, in any family', (t) => {
  const { stdout, stderr, status } = nlkit(['schema', 'check'])
  t.is(status, 0, stdout + stderr)
  t.regex(stdout, /^\d+ families, \d+ operations, \d+ attributes: 0 differences, \d+ explained\n$/)
  const { stdout: listed } = nlkit(['families', '--json'])
  const here = listed
    .trim()
    .split('\n')
    .map((line): { name: string; kernel?: string; known: boolean } => JSON.parse(line))
    .filter(({ kernel }) => kernel === 'here')
  const names = here.map(({ name }) => name)
  t.deepEqual(
    LEAST.filter((name) => !names.includes(name)),
    [],
  )
  t.deepEqual(
    here.filter(({ known }) => !known),
    [],
  )
})
