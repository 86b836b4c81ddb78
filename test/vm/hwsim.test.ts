/** MAC80211_HWSIM's own family: radios are made, listed and removed, heard of, and known to `iw`. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import test from 'ava'
import { openGeneric } from 'nlkit'

const modprobe = (...args: string[]) => execFileSync('modprobe', args, { stdio: 'pipe' })
const isLoaded = () => readFileSync('/proc/modules', 'utf8').includes('mac80211_hwsim ')

test.before(() => {
  if (isLoaded()) modprobe('-r', 'mac80211_hwsim')
  modprobe('mac80211_hwsim', 'radios=1')
})
test.after.always(() => modprobe('-r', 'mac80211_hwsim'))

/** Names of all radios' phys, as iw prints them. */
const phys = () =>
  [...execFileSync('iw', ['phy'], { encoding: 'utf8' }).matchAll(/^Wiphy (\S+)/gm)]
    .map(([, name]) => name)
    .sort()

test.serial('a radio is made, listed, asked for and removed; and each is announced', async (t) => {
  await using hwsim = await openGeneric('mac80211-hwsim')
  await using events = hwsim.events(['config'])
  const before = phys()
  const made = await hwsim.request('new-radio', {
    radioName: 'nlkit-radio',
    channels: 2,
    permAddr: '02:00:00:00:77:00',
  })
  const id = made.result ?? -1
  t.true(id > 0, 'the kernel acknowledges with the number of the radio')
  t.deepEqual(phys(), [...before, 'nlkit-radio'].sort())
  t.regex(execFileSync('iw', ['phy', 'nlkit-radio', 'info'], { encoding: 'utf8' }), /#channels <= 2/)

  const radios = await hwsim.list('get-radio')
  t.deepEqual(radios.map(({ radioName }) => radioName).sort(), phys())
  t.like(
    radios.find(({ radioId }) => radioId === id),
    { radioName: 'nlkit-radio', channels: 2 },
  )
  const [one] = await hwsim.request('get-radio', { radioId: id })
  t.like(one, { radioId: id, radioName: 'nlkit-radio', channels: 2 })
  await t.throwsAsync(hwsim.request('get-radio', { radioId: id + 1000 }), { code: 'ENODEV' })

  await hwsim.request('del-radio', { radioId: id })
  t.deepEqual(phys(), before)
  await t.throwsAsync(hwsim.request('del-radio', { radioId: id }), { code: 'ENODEV' })
  const seen: unknown[] = []
  while (seen.length < 2) {
    const { value } = await events.next()
    if (value?.type === 'event' && Reflect.get(value.message, 'radioId') === id)
      seen.push([value.operation, value.group, Reflect.get(value.message, 'radioName')])
  }
  t.deepEqual(seen, [
    ['new-radio', 'config', 'nlkit-radio'],
    ['del-radio', 'config', 'nlkit-radio'],
  ])
})

test.serial('a radio that ends with the socket that made it', async (t) => {
  const before = phys()
  await using other = await openGeneric('mac80211-hwsim')
  await using events = other.events(['config'])
  {
    await using hwsim = await openGeneric('mac80211-hwsim')
    await hwsim.request('new-radio', { radioName: 'short-lived', destroyRadioOnClose: true })
    t.true(phys().includes('short-lived'))
  }
  for (;;) {
    const { value } = await events.next()
    if (value?.type !== 'event' || value.operation !== 'del-radio') continue
    if (Reflect.get(value.message, 'radioName') === 'short-lived') break
  }
  t.deepEqual(phys(), before)
})
