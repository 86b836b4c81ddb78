// Generated from schema/audit/audit.yaml: edit that file, then `npm run schema`.

import type { Attributes, AuditText, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type AuditStatusMask = 
  | 'enabled' | 'failure' | 'pid' | 'rate-limit' | 'backlog-limit' | 'backlog-wait-time' | 'lost'
  | 'backlog-wait-time-actual'

export type AuditFailure = 'silent' | 'printk' | 'panic'

export type AuditFeatureBitmap = 
  | 'backlog-limit' | 'backlog-wait-time' | 'executable-path' | 'exclude-extend' | 'sessionid-filter'
  | 'lost-reset' | 'filter-fs'

export type AuditFeature = 'only-unset-loginuid' | 'loginuid-immutable'

export type AuditFilter = 'user' | 'task' | 'entry' | 'watch' | 'exit' | 'exclude' | 'fs' | 'uring-exit' | 'prepend'

export type AuditAction = 'never' | 'possible' | 'always'

export type AuditField = 
  | 'pid' | 'uid' | 'euid' | 'suid' | 'fsuid' | 'gid' | 'egid' | 'sgid' | 'fsgid' | 'loginuid' | 'pers'
  | 'arch' | 'msgtype' | 'subj-user' | 'subj-role' | 'subj-type' | 'subj-sen' | 'subj-clr' | 'ppid'
  | 'obj-user' | 'obj-role' | 'obj-type' | 'obj-lev-low' | 'obj-lev-high' | 'loginuid-set' | 'sessionid'
  | 'fstype' | 'devmajor' | 'devminor' | 'inode' | 'exit' | 'success' | 'watch' | 'perm' | 'dir'
  | 'filetype' | 'obj-uid' | 'obj-gid' | 'field-compare' | 'exe' | 'saddr-fam' | 'arg0' | 'arg1' | 'arg2'
  | 'arg3' | 'filterkey'

export type AuditOperator = 
  | 'bit-mask' | 'less-than' | 'greater-than' | 'not-equal' | 'equal' | 'bit-test' | 'less-than-or-equal'
  | 'greater-than-or-equal'

export interface AuditStatus extends Struct {
  mask: Flags<AuditStatusMask>
  enabled: number
  failure: AuditFailure | number
  pid: number
  rateLimit: number
  backlogLimit: number
  lost: number
  backlog: number
  featureBitmap: Flags<AuditFeatureBitmap>
  backlogWaitTime: number
  backlogWaitTimeActual: number
}

export interface AuditFeatures extends Struct {
  vers: number
  mask: Flags<AuditFeature>
  features: Flags<AuditFeature>
  lock: Flags<AuditFeature>
}

export interface AuditRuleData extends Struct {
  flags: AuditFilter | number
  action: AuditAction | number
  fieldCount: number
  mask: number[]
  fields: (AuditField | number)[]
  values: number[]
  fieldflags: (AuditOperator | number)[]
  buflen: number
  buf: string
}

export interface AuditTtyStatus extends Struct {
  enabled: number
  logPasswd: number
}

export interface AuditSigInfo extends Struct {
  uid: number
  pid: number
  ctx: string
}

export interface AuditMakeEquiv extends Struct {
  oldLen: number
  newLen: number
  paths: string
}

export interface AuditOperations {
  get: { request: Attributes; reply: AuditStatus; event: AuditStatus; dump: false }
  set: { request: AuditStatus; reply: AuditStatus; event: AuditStatus; dump: false }
  list: { request: Attributes; reply: Attributes; event: Attributes; dump: false }
  add: { request: Attributes; reply: never; event: never; dump: false }
  del: { request: Attributes; reply: never; event: never; dump: false }
  'watch-ins': { request: Attributes; reply: never; event: never; dump: false }
  'watch-rem': { request: Attributes; reply: never; event: never; dump: false }
  'watch-list': { request: Attributes; reply: Attributes; event: Attributes; dump: false }
  'signal-info': { request: Attributes; reply: AuditSigInfo; event: AuditSigInfo; dump: false }
  'add-rule': { request: AuditRuleData; reply: never; event: never; dump: false }
  'del-rule': { request: AuditRuleData; reply: never; event: never; dump: false }
  'list-rules': { request: Attributes; reply: AuditRuleData; event: AuditRuleData; dump: true }
  trim: { request: Attributes; reply: never; event: never; dump: false }
  'make-equiv': { request: AuditMakeEquiv; reply: never; event: never; dump: false }
  'tty-get': { request: Attributes; reply: AuditTtyStatus; event: AuditTtyStatus; dump: false }
  'tty-set': { request: AuditTtyStatus; reply: never; event: never; dump: false }
  'set-feature': { request: AuditFeatures; reply: never; event: never; dump: false }
  'get-feature': { request: AuditFeatures; reply: AuditFeatures; event: AuditFeatures; dump: false }
  user: { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  login: { request: never; reply: never; event: AuditText; dump: false }
  'user-auth': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-acct': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-mgmt': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'cred-acq': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'cred-disp': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-start': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-end': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-avc': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-chauthtok': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-err': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'cred-refr': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'usys-config': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-login': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-logout': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'add-user': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'del-user': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'add-group': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'del-group': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'dac-check': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'chgrp-id': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  test: { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'trusted-app': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-selinux-err': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-cmd': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-tty': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'chuser-id': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'grp-auth': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'system-boot': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'system-shutdown': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'system-runlevel': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'service-start': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'service-stop': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'grp-mgmt': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'grp-chauthtok': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'mac-check': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'acct-lock': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'acct-unlock': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-device': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'software-update': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'daemon-start': { request: never; reply: never; event: AuditText; dump: false }
  'daemon-end': { request: never; reply: never; event: AuditText; dump: false }
  'daemon-abort': { request: never; reply: never; event: AuditText; dump: false }
  'daemon-config': { request: never; reply: never; event: AuditText; dump: false }
  'daemon-reconfig': { request: never; reply: never; event: AuditText; dump: false }
  'daemon-rotate': { request: never; reply: never; event: AuditText; dump: false }
  'daemon-resume': { request: never; reply: never; event: AuditText; dump: false }
  'daemon-accept': { request: never; reply: never; event: AuditText; dump: false }
  'daemon-close': { request: never; reply: never; event: AuditText; dump: false }
  'daemon-err': { request: never; reply: never; event: AuditText; dump: false }
  syscall: { request: never; reply: never; event: AuditText; dump: false }
  path: { request: never; reply: never; event: AuditText; dump: false }
  ipc: { request: never; reply: never; event: AuditText; dump: false }
  socketcall: { request: never; reply: never; event: AuditText; dump: false }
  'config-change': { request: never; reply: never; event: AuditText; dump: false }
  sockaddr: { request: never; reply: never; event: AuditText; dump: false }
  cwd: { request: never; reply: never; event: AuditText; dump: false }
  execve: { request: never; reply: never; event: AuditText; dump: false }
  'ipc-set-perm': { request: never; reply: never; event: AuditText; dump: false }
  'mq-open': { request: never; reply: never; event: AuditText; dump: false }
  'mq-sendrecv': { request: never; reply: never; event: AuditText; dump: false }
  'mq-notify': { request: never; reply: never; event: AuditText; dump: false }
  'mq-getsetattr': { request: never; reply: never; event: AuditText; dump: false }
  'kernel-other': { request: never; reply: never; event: AuditText; dump: false }
  'fd-pair': { request: never; reply: never; event: AuditText; dump: false }
  'obj-pid': { request: never; reply: never; event: AuditText; dump: false }
  tty: { request: never; reply: never; event: AuditText; dump: false }
  eoe: { request: never; reply: never; event: AuditText; dump: false }
  'bprm-fcaps': { request: never; reply: never; event: AuditText; dump: false }
  capset: { request: never; reply: never; event: AuditText; dump: false }
  mmap: { request: never; reply: never; event: AuditText; dump: false }
  'netfilter-pkt': { request: never; reply: never; event: AuditText; dump: false }
  'netfilter-cfg': { request: never; reply: never; event: AuditText; dump: false }
  seccomp: { request: never; reply: never; event: AuditText; dump: false }
  proctitle: { request: never; reply: never; event: AuditText; dump: false }
  'feature-change': { request: never; reply: never; event: AuditText; dump: false }
  replace: { request: never; reply: never; event: AuditText; dump: false }
  'kern-module': { request: never; reply: never; event: AuditText; dump: false }
  fanotify: { request: never; reply: never; event: AuditText; dump: false }
  'time-injoffset': { request: never; reply: never; event: AuditText; dump: false }
  'time-adjntpval': { request: never; reply: never; event: AuditText; dump: false }
  bpf: { request: never; reply: never; event: AuditText; dump: false }
  'event-listener': { request: never; reply: never; event: AuditText; dump: false }
  uringop: { request: never; reply: never; event: AuditText; dump: false }
  openat2: { request: never; reply: never; event: AuditText; dump: false }
  'dm-ctrl': { request: never; reply: never; event: AuditText; dump: false }
  'dm-event': { request: never; reply: never; event: AuditText; dump: false }
  avc: { request: never; reply: never; event: AuditText; dump: false }
  'selinux-err': { request: never; reply: never; event: AuditText; dump: false }
  'avc-path': { request: never; reply: never; event: AuditText; dump: false }
  'mac-policy-load': { request: never; reply: never; event: AuditText; dump: false }
  'mac-status': { request: never; reply: never; event: AuditText; dump: false }
  'mac-config-change': { request: never; reply: never; event: AuditText; dump: false }
  'mac-unlbl-allow': { request: never; reply: never; event: AuditText; dump: false }
  'mac-cipsov4-add': { request: never; reply: never; event: AuditText; dump: false }
  'mac-cipsov4-del': { request: never; reply: never; event: AuditText; dump: false }
  'mac-map-add': { request: never; reply: never; event: AuditText; dump: false }
  'mac-map-del': { request: never; reply: never; event: AuditText; dump: false }
  'mac-ipsec-addsa': { request: never; reply: never; event: AuditText; dump: false }
  'mac-ipsec-delsa': { request: never; reply: never; event: AuditText; dump: false }
  'mac-ipsec-addspd': { request: never; reply: never; event: AuditText; dump: false }
  'mac-ipsec-delspd': { request: never; reply: never; event: AuditText; dump: false }
  'mac-ipsec-event': { request: never; reply: never; event: AuditText; dump: false }
  'mac-unlbl-stcadd': { request: never; reply: never; event: AuditText; dump: false }
  'mac-unlbl-stcdel': { request: never; reply: never; event: AuditText; dump: false }
  'mac-calipso-add': { request: never; reply: never; event: AuditText; dump: false }
  'mac-calipso-del': { request: never; reply: never; event: AuditText; dump: false }
  'ipe-access': { request: never; reply: never; event: AuditText; dump: false }
  'ipe-config-change': { request: never; reply: never; event: AuditText; dump: false }
  'ipe-policy-load': { request: never; reply: never; event: AuditText; dump: false }
  'landlock-access': { request: never; reply: never; event: AuditText; dump: false }
  'landlock-domain': { request: never; reply: never; event: AuditText; dump: false }
  'mac-task-contexts': { request: never; reply: never; event: AuditText; dump: false }
  'mac-obj-contexts': { request: never; reply: never; event: AuditText; dump: false }
  aa: { request: never; reply: never; event: AuditText; dump: false }
  'apparmor-audit': { request: never; reply: never; event: AuditText; dump: false }
  'apparmor-allowed': { request: never; reply: never; event: AuditText; dump: false }
  'apparmor-denied': { request: never; reply: never; event: AuditText; dump: false }
  'apparmor-hint': { request: never; reply: never; event: AuditText; dump: false }
  'apparmor-status': { request: never; reply: never; event: AuditText; dump: false }
  'apparmor-error': { request: never; reply: never; event: AuditText; dump: false }
  'apparmor-kill': { request: never; reply: never; event: AuditText; dump: false }
  'anom-promiscuous': { request: never; reply: never; event: AuditText; dump: false }
  'anom-abend': { request: never; reply: never; event: AuditText; dump: false }
  'anom-link': { request: never; reply: never; event: AuditText; dump: false }
  'anom-creat': { request: never; reply: never; event: AuditText; dump: false }
  'integrity-data': { request: never; reply: never; event: AuditText; dump: false }
  'integrity-metadata': { request: never; reply: never; event: AuditText; dump: false }
  'integrity-status': { request: never; reply: never; event: AuditText; dump: false }
  'integrity-hash': { request: never; reply: never; event: AuditText; dump: false }
  'integrity-pcr': { request: never; reply: never; event: AuditText; dump: false }
  'integrity-rule': { request: never; reply: never; event: AuditText; dump: false }
  'integrity-evm-xattr': { request: never; reply: never; event: AuditText; dump: false }
  'integrity-policy-rule': { request: never; reply: never; event: AuditText; dump: false }
  'integrity-userspace': { request: never; reply: never; event: AuditText; dump: false }
  kernel: { request: never; reply: never; event: AuditText; dump: false }
  'anom-login-failures': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-login-time': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-login-sessions': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-login-acct': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-login-location': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-amtu-fail': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-rbac-fail': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-rbac-integrity-fail': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-crypto-fail': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-access-fs': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-exec': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-mk-exec': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-add-acct': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-del-acct': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-mod-acct': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-root-trans': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-login-service': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-login-root': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-origin-failures': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'anom-session': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-anomaly': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-alert': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-kill-proc': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-term-access': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-acct-remote': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-acct-lock-timed': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-acct-unlock-timed': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-acct-lock': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-term-lock': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-sebool': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-exec': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-single': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-halt': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-origin-block': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-origin-block-timed': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'resp-origin-unblock-timed': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-role-change': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'role-assign': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'role-remove': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'label-override': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'label-level-change': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-labeled-export': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-unlabeled-export': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'dev-alloc': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'dev-dealloc': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'fs-relabel': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-mac-policy-load': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'role-modify': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-mac-config-change': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'user-mac-status': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'crypto-test-user': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'crypto-param-change-user': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'crypto-login': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'crypto-logout': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'crypto-key-user': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'crypto-failure-user': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'crypto-replay-user': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'crypto-session': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'crypto-ike-sa': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'crypto-ipsec-sa': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'virt-control': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'virt-resource': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'virt-machine-id': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'virt-integrity-check': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'virt-create': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'virt-destroy': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'virt-migrate-in': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
  'virt-migrate-out': { request: AuditText; reply: AuditText; event: AuditText; dump: false }
}

export type AuditGroup = 'readlog'

export const auditFamily: Family<AuditOperations, AuditGroup> = {
  name: 'audit',
  fingerprint,
  readers: {},
  groups: {
    readlog: 1,
  },
}
