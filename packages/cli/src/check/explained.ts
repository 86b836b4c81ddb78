/**
 * Differences between running kernels and the schema that are right as they are, with the reason: by what they are
 * about, as `nlkit schema check` prints it. One without a number at its end settles all that begins so.
 */
export const explained: Readonly<Record<string, string>> = {
  'thermal set thermal 3':
    'millidegrees: a signed integer in the kernel, whose policy only looks at the length',
  'thermal set thermal 7':
    'millidegrees: a signed integer in the kernel, whose policy only looks at the length',
  'thermal set thermal 8':
    'millidegrees: a signed integer in the kernel, whose policy only looks at the length',
  'thermal set thermal 25':
    'millidegrees: a signed integer in the kernel, whose policy only looks at the length',
}

/** Why a difference is none; undefined where nobody knows. */
export function reasonFor(about: string): string | undefined {
  return explained[about] ?? explained[about.replace(/ \d+$/, '')]
}
