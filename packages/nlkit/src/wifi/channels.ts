/**
 * Number of the 20 MHz channel whose centre is at `frequency` MHz, as IEEE 802.11 counts them in each band; undefined
 * where it names none.
 */
export function channelOf(frequency: number): number | undefined {
  if (frequency === 2484) return 14
  if (frequency === 5935) return 2
  const band = BANDS.find(({ from, to }) => frequency >= from && frequency <= to)
  if (band === undefined) return undefined
  const channel = (frequency - band.start) / band.spacing
  return Number.isInteger(channel) ? channel : undefined
}

/** Bands by their channels' centres in MHz, and where channel 0 would be. */
const BANDS = [
  { from: 2412, to: 2472, start: 2407, spacing: 5 },
  { from: 4910, to: 4980, start: 4000, spacing: 5 },
  { from: 5005, to: 5925, start: 5000, spacing: 5 },
  { from: 5955, to: 7115, start: 5950, spacing: 5 },
  { from: 58320, to: 69120, start: 56160, spacing: 2160 },
] as const
