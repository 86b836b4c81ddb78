import { PROTOCOLS } from '../protocols.js'
import { chooseProtocol, opened, protocol } from '../state.js'

/** Asks for the protocol where the input does not tell it. */
export function ProtocolChoice() {
  const result = opened.value
  if (result === undefined || !result.assumed || result.messages === 0) return null
  return (
    <label class="protocol" title="Hex does not tell which netlink protocol it is">
      as{' '}
      <select value={protocol} onChange={onChange}>
        {PROTOCOLS.map(([name, about]) => (
          <option key={name} value={name}>
            {about === '' ? name : `${name} (${about})`}
          </option>
        ))}
      </select>
    </label>
  )
}

function onChange(event: Event): void {
  if (event.target instanceof HTMLSelectElement) chooseProtocol(event.target.value)
}
