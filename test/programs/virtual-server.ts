/** `ipvsadm -l -n`: services and their destinations. */
import type { Rule } from '../support/programs/agreement.js'
import { at, type Body, type Comparison, received } from '../support/programs/comparison.js'
import { compareRecords, type Field, lines } from '../support/programs/text.js'
import { lacks, modules } from './iproute.js'

const SERVICES = `${modules('ip_vs')}; ip link set lo up; ip addr add 192.0.2.1/24 dev lo
ipvsadm -A -t 192.0.2.1:80 -s wrr -p 300; ipvsadm -a -t 192.0.2.1:80 -r 192.0.2.9:8080 -m -w 5 -x 100 -y 50; ipvsadm -a -t 192.0.2.1:80 -r 192.0.2.8:80 -g
ipvsadm -A -u [2001:db8::1]:53 -s rr -o; ipvsadm -a -u [2001:db8::1]:53 -r [2001:db8::9]:53 -i; ipvsadm -A -f 7 -s lc`

const endpoint: Rule = ({ addr, port }) =>
  String(addr).includes(':') ? `[${addr}]:${port}` : `${addr}:${port}`

const flag =
  (name: string, shown: string): Rule =>
  (ours) => {
    const flags = at(ours, 'flags.flags')
    return Array.isArray(flags) && flags.includes(name) ? shown : undefined
  }

const service: readonly Field[] = [
  [/^FWM +(\d+) (\w+)/, 'fwmark', 'schedName'],
  [/^(TCP|UDP) +(\S+) (\w+)/, 'protocol', endpoint, 'schedName'],
  [/(persistent) (\d+)/, flag('persistent', 'persistent'), 'timeout'],
  [/(ops)/, flag('onepacket', 'ops')],
]

const FORWARDING: Readonly<Record<string, string>> = { masq: 'Masq', tunnel: 'Tunnel', droute: 'Route' }
const destination: readonly Field[] = [
  [
    /^ {2}-> (\S+) +(\w+) +(\d+) +(\d+) +(\d+)/,
    endpoint,
    ({ fwdMethod }: Body) => FORWARDING[String(fwdMethod)],
    'weight',
    'activeConns',
    'inactConns',
  ],
]

export const virtualServer: readonly Comparison[] = [
  {
    name: 'ipvsadm/services',
    needs: ['ip', 'ipvsadm'],
    kernel: lacks(SERVICES),
    setUp: SERVICES,
    run: 'ipvsadm -l -n',
    compare(messages, printed) {
      // Behind the heads of the columns.
      const shown = lines(printed).slice(3)
      const isDestination = (line: string) => line.startsWith('  ->')
      return [
        ...compareRecords(
          shown.filter((line) => !isDestination(line)),
          received(messages, 'new-service').map(({ service }) => Object(service)),
          service,
        ),
        ...compareRecords(
          shown.filter(isDestination),
          received(messages, 'new-dest').map(({ dest }) => Object(dest)),
          destination,
        ),
      ]
    },
  },
]
