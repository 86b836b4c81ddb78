/** `rdma -d -j`: devices, links and resources of RDMA over an ordinary interface. */
import type { Table } from '../support/programs/agreement.js'
import { at, type Body, type Comparison, isObject } from '../support/programs/comparison.js'
import { jsonComparison } from '../support/programs/json.js'
import { LINKS } from './iproute.js'

/** Devices are of the whole machine: only the guest may make one. */
const DEVICE = `test -n "$NLKIT_GUEST" || { echo Operation not supported outside of the guest >&2; exit 1; }
modprobe rdma_rxe; ${LINKS}; rdma link add rxe0 type rxe netdev p0`

const common: Table = { ifindex: 'devIndex', ifname: 'devName', port: 'portIndex' }

/** Their first request is for the list of devices, whose answers stand before those of the object. */
const last = (bodies: readonly Body[]) => bodies.slice(-1)

const entries = (value: unknown): readonly Body[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** An entry of `set`, with the device's own members. */
const entry =
  (path: string) =>
  (bodies: readonly Body[]): readonly Body[] =>
    bodies.flatMap(({ devIndex, devName, ...body }) =>
      entries(at(body, path)).map((each) => ({ devIndex, devName, ...each })),
    )

/** Objects whose names are values of a list of pairs. */
const named =
  (path: string, name: string, value: string) =>
  (bodies: readonly Body[]): readonly Body[] =>
    bodies.map((body) => ({
      ...body,
      ...Object.fromEntries(entries(at(body, path)).map((each) => [String(each[name]), each[value]])),
    }))

/** Of four bytes each, by bytes. */
function guid(value: unknown): string {
  const digits = BigInt(String(value)).toString(16).padStart(16, '0')
  return (digits.match(/.{4}/g) ?? []).join(':')
}

const rdma = (
  name: string,
  operation: string,
  arrange: (bodies: readonly Body[]) => readonly Body[],
  table: Table,
): Comparison =>
  jsonComparison({
    name: `rdma/${name}`,
    needs: ['ip', 'rdma'],
    kernel: DEVICE,
    setUp: DEVICE,
    run: `rdma -d -j ${COMMANDS[name]}`,
    operations: [operation],
    arrange,
    table: () => ({ ...common, ...table }),
  })

const COMMANDS: Readonly<Record<string, string>> = {
  devices: 'dev show',
  links: 'link show',
  resources: 'resource show',
  qp: 'resource show qp',
  cq: 'resource show cq',
  statistics: 'statistic show',
}

const names = (list: readonly string[]): Table => Object.fromEntries(list.map((name) => [name, name]))

export const rdmaObjects: readonly Comparison[] = [
  rdma('devices', 'get', last, {
    node_type: ({ devNodeType }) => String(devNodeType).replace('ib-', ''),
    node_guid: ({ nodeGuid }) => guid(nodeGuid),
    sys_image_guid: ({ sysImageGuid }) => guid(sysImageGuid),
    'adaptive-moderation': 'devDim',
    caps: { why: 'IB_DEVICE_ flags of no header of the kernel: capFlags' },
  }),
  rdma('links', 'get', last, {
    state: 'portState',
    physical_state: 'portPhysState',
    netdev: 'ndevName',
    netdev_index: 'ndevIndex',
  }),
  rdma(
    'resources',
    'res-get',
    named('resSummary.resSummaryEntry', 'resSummaryEntryName', 'resSummaryEntryCurr'),
    {
      ...names(['pd', 'cq', 'qp', 'cm_id', 'mr', 'ctx', 'srq']),
    },
  ),
  rdma('qp', 'res-qp-get', (bodies) => entry('resQp.resQpEntry')(bodies).slice(0, 1), {
    lqpn: 'resLqpn',
    type: 'resType',
    // IB_QPS_RTS.
    state: ({ resState }) => (resState === 3 ? 'RTS' : resState),
    'sq-psn': 'resSqPsn',
    comm: 'resKernName',
  }),
  rdma('cq', 'res-cq-get', entry('resCq.resCqEntry'), {
    cqn: 'resCqn',
    cqe: 'resCqe',
    users: 'resUsecnt',
    // IB_POLL_WORKQUEUE.
    'poll-ctx': ({ resPollCtx }) => (resPollCtx === 2 ? 'WORKQUEUE' : resPollCtx),
    'adaptive-moderation': 'devDim',
    comm: 'resKernName',
  }),
  rdma(
    'statistics',
    'stat-get',
    named('statHwcounters.statHwcounterEntry', 'statHwcounterEntryName', 'statHwcounterEntryValue'),
    names([
      'sent_pkts',
      'rcvd_pkts',
      'duplicate_request',
      'out_of_seq_request',
      'rcvd_rnr_err',
      'send_rnr_err',
      'rcvd_seq_err',
      'ack_deferred',
      'retry_exceeded_err',
      'retry_rnr_exceeded_err',
      'completer_retry_err',
      'send_err',
      'link_downed',
      'rdma_sends',
      'rdma_recvs',
    ]),
  ),
]
