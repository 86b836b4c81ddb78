/** Protocols beside networking: `auditctl` and `forkstat`. */
import type { Rule } from '../support/programs/agreement.js'
import { type Comparison, received } from '../support/programs/comparison.js'
import { compareText, type Field, textComparison } from '../support/programs/text.js'

/** AUDIT_FAIL_. */
const FAILURES = ['silent', 'printk', 'panic']

const status: readonly Field[] = [
  [/^enabled (\d+)/, 'enabled'],
  [/failure (\d+)/, ({ failure }) => FAILURES.indexOf(String(failure))],
  [/\npid (\d+)/, 'pid'],
  [/rate_limit (\d+)/, 'rateLimit'],
  [/backlog_limit (\d+)/, 'backlogLimit'],
  [/lost (\d+)/, 'lost'],
  [/backlog (\d+)/, 'backlog'],
  [/backlog_wait_time (\d+)/, 'backlogWaitTime'],
  [/backlog_wait_time_actual (\d+)/, 'backlogWaitTimeActual'],
  [/loginuid_immutable (\d) (\w+)/, lockable('features', '1', '0'), lockable('lock', 'locked', 'unlocked')],
]

function lockable(key: string, set: string, unset: string): Rule {
  return (ours) => {
    const features = ours[key]
    return Array.isArray(features) && features.includes('loginuid-immutable') ? set : unset
  }
}

export const system: readonly Comparison[] = [
  {
    name: 'auditctl/status',
    needs: ['auditctl'],
    run: 'auditctl -s',
    compare: (messages, printed) =>
      compareText(printed, Object.assign({}, ...received(messages, 'get', 'get-feature')), status),
  },
  textComparison({
    name: 'auditctl/rules',
    needs: ['auditctl'],
    run: 'auditctl -l',
    operations: ['list-rules'],
    records: (printed) => printed.split('\n').filter((line) => line !== '' && line !== 'No rules'),
    fields: () => [],
  }),
]
