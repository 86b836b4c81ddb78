export { errnoMeaning, errnoName, errnoNumber } from './errno.js'
export {
  AbortError,
  ClosedError,
  type Fault,
  MalformedError,
  NetlinkError,
  NetlinkInputError,
  NlkitError,
  OverrunError,
  type Refusal,
  SharedSocketError,
  SocketError,
  type SocketHolder,
  TimeoutError,
  UnsupportedError,
} from './errors.js'
export { describePolicy, type Policy } from './policy.js'
export { SpecError, type SpecIssue } from './spec.js'
