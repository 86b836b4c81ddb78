import test from 'ava'
import { channelOf } from 'nlkit/wifi'

test('channels by their centre, as iw counts them', (t) => {
  const channels = {
    2412: 1,
    2472: 13,
    2484: 14,
    5180: 36,
    5885: 177,
    5925: 185,
    5935: 2,
    5955: 1,
    7115: 233,
    58320: 1,
    4920: 184,
  }
  for (const [frequency, channel] of Object.entries(channels))
    t.is(channelOf(Number(frequency)), channel, frequency)
  for (const frequency of [0, 2413, 3000, 5181]) t.is(channelOf(frequency), undefined)
})
