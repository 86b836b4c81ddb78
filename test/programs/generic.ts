/** Generic netlink: what `genl` and `ip mptcp` print of the kernel's families. */
import { join } from 'node:path'
import { root } from '../support/needs.js'
import { at, type Body, type Comparison, isObject } from '../support/programs/comparison.js'
import { jsonComparison } from '../support/programs/json.js'
import { textComparison } from '../support/programs/text.js'

const OPEN = join(root, 'test/support/open-sockets.py')

const list = (value: unknown): Body[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** Commands or groups as they number them. */
const numbered =
  (key: 'ops' | 'mcastGroups') =>
  (ours: Body): string =>
    list(ours[key])
      .map(({ id, name }) => `0x${Number(id).toString(16)}${name === undefined ? '' : ` ${name}`}`)
      .join(', ')

/** Theirs in the same form. */
function withNumbers(record: string): string {
  const commands = [...record.matchAll(/#\d+: +ID-0x([0-9a-f]+) *\n/g)].map(([, id]) => `0x${id}`)
  const groups = [...record.matchAll(/#\d+: +ID-0x([0-9a-f]+) +name: (\S+)/g)].map(
    ([, id, name]) => `0x${id} ${name}`,
  )
  const [head = ''] = record.split(/commands supported|multicast groups/)
  return `${head} commands <${commands.join(', ')}> groups <${groups.join(', ')}>`
}

/** Events that this program does not know yet by their number alone. */
const UNKNOWN_TO_IP: Readonly<Record<string, string>> = {
  LISTENER_CREATED: 'UNKNOWN 15',
  LISTENER_CLOSED: 'UNKNOWN 16',
}

function mptcpEvent(ours: Body): string {
  const event = String(at(ours, '$header.name')).replace('MPTCP_EVENT_', '')
  return UNKNOWN_TO_IP[event] ?? event
}

const hexadecimal =
  (key: string) =>
  (ours: Body): string =>
    Number(ours[key]).toString(16)

export const generic: readonly Comparison[] = [
  textComparison({
    name: 'genl/families',
    needs: ['genl'],
    run: 'genl ctrl list',
    operations: ['newfamily'],
    records: (printed) =>
      printed
        .split(/\n(?=Name: )/)
        .filter((each) => each.trim() !== '')
        .map(withNumbers),
    fields: () => [
      [/Name: (\S+)/, 'familyName'],
      [/ID: (0x[0-9a-f]+)/, 'familyId'],
      [/Version: (0x[0-9a-f]+)/, 'version'],
      [/header size: (\d+)/, 'hdrsize'],
      [/max attribs: (\d+)/, 'maxattr'],
      [/commands <(.*?)>/, numbered('ops')],
      [/groups <(.*?)>/, numbered('mcastGroups')],
    ],
  }),
  jsonComparison({
    name: 'ip-mptcp/endpoints',
    needs: ['ip'],
    setUp: `ip link add p0 type veth; ip link set p0 up; ip addr add 192.0.2.1/24 dev p0; ip addr add 192.0.2.2/24 dev p0
ip mptcp endpoint add 192.0.2.1 dev p0 id 4 subflow backup; ip mptcp endpoint add 192.0.2.2 port 99 id 5 signal`,
    run: 'ip -j mptcp endpoint show',
    operations: ['get-addr'],
    table: (names) => ({
      address: (ours) => at(ours, 'addr.addr4') ?? at(ours, 'addr.addr6'),
      dev: (ours) => names(at(ours, 'addr.ifIdx')),
      id: 'addr.id',
      port: 'addr.port',
      ...Object.fromEntries(
        ['subflow', 'backup', 'signal', 'fullmesh'].map((name) => [
          name,
          (ours: Body) => {
            const flags = at(ours, 'addr.flags')
            return Array.isArray(flags) && flags.includes(name)
          },
        ]),
      ),
    }),
  }),
  textComparison({
    name: 'ip-mptcp/monitor',
    needs: ['ip', 'python3'],
    run: 'ip mptcp monitor',
    listens: { during: `ip link set lo up; python3 ${OPEN} mptcp true`, lines: 8 },
    operations: [
      'event-created',
      'event-established',
      'event-closed',
      'event-listener-created',
      'event-listener-closed',
    ],
    fields: () => [
      [/^\[ *([A-Z_]+(?: \d+)?)\]/, mptcpEvent],
      [/token=([0-9a-f]+)/, hexadecimal('token')],
      [/remid=(\d+) locid=(\d+)/, 'remId', 'locId'],
      [/saddr4=(\S+) daddr4=(\S+) sport=(\d+) dport=(\d+)/, 'saddr4', 'daddr4', 'sport', 'dport'],
      [/flags=([0-9a-f]+)/, hexadecimal('flags')],
    ],
  }),
  textComparison({
    name: 'ip-mptcp/limits',
    needs: ['ip'],
    setUp: 'ip mptcp limits set subflow 3 add_addr_accepted 2',
    run: 'ip mptcp limits show',
    operations: ['get-limits'],
    fields: () => [
      [/add_addr_accepted (\d+)/, 'rcvAddAddrs'],
      [/subflows (\d+)/, 'subflows'],
    ],
  }),
]
