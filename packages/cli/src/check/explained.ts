const TEMPERATURE = 'millidegrees: a signed integer in the kernel, whose policy only looks at the length'
const COUNTED = 'the policy also lets the count of the values pass, which means nothing'
const ONE_POLICY = 'all operations have one policy; this one reads no attribute'

/**
 * Differences between running kernels and the schema that are right as they are, with the reason: by what they are
 * about, as `nlkit schema check` prints it. One without a number at its end settles all that begins so.
 */
export const explained: Readonly<Record<string, string>> = {
  'thermal set thermal 3': TEMPERATURE,
  'thermal set thermal 7': TEMPERATURE,
  'thermal set thermal 8': TEMPERATURE,
  'thermal set thermal 25': TEMPERATURE,
  'thermal version': 'older kernels have version 1',
  'mptcp_pm set endpoint': 'older kernels validate all operations by one policy, whatever they read',
  'nl80211 set nl80211 55': COUNTED,
  'nl80211 set sar 1': COUNTED,
  'mac80211-hwsim set hwsim 6': 'a level in dBm is negative, and the kernel reads it as an int',
  'ovs_datapath set datapath 9': 'put as u32, and never negative',
  'ovs_vport set vport 8': 'put as u32, and never negative',
  'ovs-ct-limit set ct-limit 1': 'flagged as a nest, but structs stand in it (ovs_ct_limit_get_zone_limit)',
  'ipvs operation 13': ONE_POLICY,
  'ipvs operation 15': ONE_POLICY,
  'TIPC family': 'what is left of the interface of TIPC 1; programs speak TIPCv2, which is family tipc',
  'SMBD_GENL family': 'packed structs between ksmbd and its own daemon, in no header for programs',
}

/** Why a difference is none; undefined where nobody knows. */
export function reasonFor(about: string): string | undefined {
  return explained[about] ?? explained[about.replace(/ \d+$/, '')]
}
