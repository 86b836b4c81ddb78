import type { Reading } from '../calls.js'
import { PROTOCOLS } from '../protocols.js'
import { described } from '../schema.js'
import { opened, readAs, reading } from '../state.js'

/** Formats to choose from; '' detects. */
const FORMATS = ['', 'hex', 'base64', 'strace', 'pcap', 'pcapng', 'raw', 'rtmon', 'json'] as const

const BYTE_ORDERS: readonly (readonly [Reading['byteOrder'], string])[] = [
  ['', 'as found'],
  ['little', 'little-endian'],
  ['big', 'big-endian'],
]

const ORDER_FOUND = {
  little: 'little-endian, by nlmsg_len',
  big: 'big-endian, by nlmsg_len',
  mixed: 'of both byte orders, by nlmsg_len of each datagram',
}

/** What was guessed of the input, why, and the means to say it otherwise. */
export function Guesses() {
  const result = opened.value
  if (result === undefined) return null
  const { format, byteOrder } = reading.value
  return (
    <>
      <ProtocolChoice />
      <details class="menu">
        <summary>Read as</summary>
        <div class="choices">
          <label>
            <span>
              {format === '' ? `Found to be ${result.format}, by what it begins with` : `Read as ${format}`}
            </span>
            <select
              aria-label="Format"
              value={format}
              onChange={(event) => readAs({ format: choiceOf(event) })}
            >
              {FORMATS.map((name) => (
                <option key={name} value={name}>
                  {name || 'as found'}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>
              {byteOrder === ''
                ? `Bytes are ${ORDER_FOUND[result.byteOrder]}`
                : `Bytes are read as ${byteOrder}-endian`}
            </span>
            <select
              aria-label="Byte order"
              value={byteOrder}
              onChange={(event) => readAs({ byteOrder: orderOf(event) })}
            >
              {BYTE_ORDERS.map(([order, words]) => (
                <option key={order} value={order}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          {!result.assumed && result.datagrams > 0 && <p>The input tells the protocol of each datagram.</p>}
        </div>
      </details>
    </>
  )
}

/** Asks for the protocol where the input does not tell it. */
function ProtocolChoice() {
  const result = opened.value
  if (result === undefined || !result.assumed || result.messages === 0) return null
  return (
    <label class="protocol" title="Hex does not tell which netlink protocol it is">
      as{' '}
      <select value={reading.value.protocol} onChange={(event) => readAs({ protocol: choiceOf(event) })}>
        {[...PROTOCOLS, ...further()].map(([name, about]) => (
          <option key={name} value={name}>
            {about === '' ? name : `${name} (${about})`}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Protocols that only families of the user's own have, and the chosen one when its family was taken away. */
function further(): [name: string, about: string][] {
  const known = new Set(PROTOCOLS.map(([name]) => name))
  const named = new Set([...described.value.protocols, reading.value.protocol])
  return [...named].filter((name) => !known.has(name)).map((name) => [name, ''])
}

function choiceOf(event: Event): string {
  return event.target instanceof HTMLSelectElement ? event.target.value : ''
}

function orderOf(event: Event): Reading['byteOrder'] {
  const value = choiceOf(event)
  return value === 'little' || value === 'big' ? value : ''
}
