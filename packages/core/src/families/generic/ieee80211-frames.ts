// Generated from schema/generic/ieee80211-frames.yaml: edit that file, then `npm run schema`.

import type { Bits, Struct } from '../../reader/support.js'
import type { Capabilities, Elements } from './ieee80211.js'

export type FrameKind = 
  | 'association-request' | 'data' | 'association-response' | 'reassociation-request'
  | 'reassociation-response' | 'probe-request' | 'null-function' | 'probe-response'
  | 'timing-advertisement' | 'beacon' | 'block-ack-request' | 'qos-data' | 'atim' | 'block-ack'
  | 'disassociation' | 'ps-poll' | 'authentication' | 'rts' | 'deauthentication' | 'cts'
  | 'qos-null-function' | 'action' | 'ack' | 'action-no-ack'

export type FrameType = 
  | 'association-request' | 'association-response' | 'reassociation-request' | 'reassociation-response'
  | 'probe-request' | 'probe-response' | 'timing-advertisement' | 'beacon' | 'atim' | 'disassociation'
  | 'authentication' | 'deauthentication' | 'action' | 'action-no-ack'

export type AuthenticationAlgorithm = 'open' | 'shared-key' | 'fast-transition' | 'sae' | 'fils' | 'fils-pfs' | 'fils-public-key' | 'leap'

export type PublicAction = 
  | '20-40-coexistence' | 'extended-channel-switch' | 'vendor' | 'gas-initial-request'
  | 'gas-initial-response' | 'gas-comeback-request' | 'gas-comeback-response' | 'tdls-discovery-response'
  | 'ftm-request' | 'ftm-response' | 'fils-discovery'

export type ReasonCode = 
  | 'unspecified' | 'prev-auth-not-valid' | 'deauth-leaving' | 'disassoc-due-to-inactivity'
  | 'disassoc-ap-busy' | 'class2-frame-from-nonauth-sta' | 'class3-frame-from-nonassoc-sta'
  | 'disassoc-sta-has-left' | 'sta-req-assoc-without-auth' | 'disassoc-bad-power'
  | 'disassoc-bad-supp-chan' | 'invalid-ie' | 'mic-failure' | '4way-handshake-timeout'
  | 'group-key-handshake-timeout' | 'ie-different' | 'invalid-group-cipher' | 'invalid-pairwise-cipher'
  | 'invalid-akmp' | 'unsupp-rsn-version' | 'invalid-rsn-ie-cap' | 'ieee8021x-failed'
  | 'cipher-suite-rejected' | 'tdls-teardown-unreachable' | 'tdls-teardown-unspecified'
  | 'disassoc-unspecified-qos' | 'disassoc-qap-no-bandwidth' | 'disassoc-low-ack'
  | 'disassoc-qap-exceed-txop' | 'qsta-leave-qbss' | 'qsta-not-use' | 'qsta-require-setup' | 'qsta-timeout'
  | 'qsta-cipher-not-supp' | 'mesh-peer-canceled' | 'mesh-max-peers' | 'mesh-config' | 'mesh-close'
  | 'mesh-max-retries' | 'mesh-confirm-timeout' | 'mesh-invalid-gtk' | 'mesh-inconsistent-param'
  | 'mesh-invalid-security' | 'mesh-path-error' | 'mesh-path-noforward' | 'mesh-path-dest-unreachable'
  | 'mac-exists-in-mbss' | 'mesh-chan-regulatory' | 'mesh-chan'

export type StatusCode = 
  | 'success' | 'unspecified-failure' | 'caps-unsupported' | 'reassoc-no-assoc' | 'assoc-denied-unspec'
  | 'not-supported-auth-alg' | 'unknown-auth-transaction' | 'challenge-fail' | 'auth-timeout'
  | 'ap-unable-to-handle-new-sta' | 'assoc-denied-rates' | 'assoc-denied-noshortpreamble'
  | 'assoc-denied-nopbcc' | 'assoc-denied-noagility' | 'assoc-denied-nospectrum'
  | 'assoc-rejected-bad-power' | 'assoc-rejected-bad-supp-chan' | 'assoc-denied-noshorttime'
  | 'assoc-denied-nodsssofdm' | 'assoc-rejected-temporarily' | 'robust-mgmt-frame-policy-violation'
  | 'unspecified-qos' | 'assoc-denied-nobandwidth' | 'assoc-denied-lowack' | 'assoc-denied-unsupp-qos'
  | 'request-declined' | 'invalid-qos-param' | 'change-tspec' | 'invalid-ie' | 'invalid-group-cipher'
  | 'invalid-pairwise-cipher' | 'invalid-akmp' | 'unsupp-rsn-version' | 'invalid-rsn-ie-cap'
  | 'cipher-suite-rejected' | 'wait-ts-delay' | 'no-direct-link' | 'sta-not-present' | 'sta-not-qsta'
  | 'anti-clog-required' | 'fcg-not-supp' | 'reject-with-schedule' | 'pending-admitting-fst-session'
  | 'performing-fst-now' | 'pending-gap-in-ba-window' | 'reject-u-pid-setting' | 'reject-dse-band'
  | 'denied-with-suggested-band-and-channel' | 'denied-due-to-spectrum-management'
  | 'fils-authentication-failure' | 'unknown-authentication-server' | 'sae-hash-to-element' | 'sae-pk'
  | 'denied-tid-to-link-mapping' | 'pref-tid-to-link-mapping-suggested'

export type ActionCategory = 
  | 'spectrum-mgmt' | 'qos' | 'dls' | 'back' | 'public' | 'radio-measurement' | 'fast-bbs-transition'
  | 'ht' | 'sa-query' | 'protected-dual-of-action' | 'wnm' | 'wnm-unprotected' | 'tdls' | 'mesh-action'
  | 'multihop-action' | 'self-protected' | 'dmg' | 'wmm' | 'fst' | 'unprot-dmg' | 'vht' | 's1g'
  | 'protected-eht' | 'vendor-specific-protected' | 'vendor-specific'

export interface FrameControl extends Bits {
  version: number
  kind: FrameKind | number
  toDs?: true
  fromDs?: true
  moreFragments?: true
  retry?: true
  powerManagement?: true
  moreData?: true
  protected?: true
  order?: true
}

export interface FrameSequence extends Bits {
  fragment: number
  number: number
}

export interface ManagementFrame extends Struct {
  control?: FrameControl
  duration?: number
  destination?: string
  source?: string
  bssid?: string
  sequence?: FrameSequence
  htControl?: number
  body?: ManagementBody
}

export interface WirelessFrame extends Struct {
  control?: FrameControl
  duration?: number
  address1?: string
  address2?: string
  address3?: string
  sequence?: FrameSequence
  body?: WirelessBody
}

export interface AssociationRequest extends Struct {
  capabilities?: Capabilities
  listenInterval?: number
  elements?: Elements
}

export interface AssociationResponse extends Struct {
  capabilities?: Capabilities
  status?: StatusCode | number
  associationId?: number
  elements?: Elements
}

export interface ReassociationRequest extends Struct {
  capabilities?: Capabilities
  listenInterval?: number
  currentAp?: string
  elements?: Elements
}

export interface ProbeRequest extends Struct {
  elements?: Elements
}

export interface Beacon extends Struct {
  timestamp?: bigint
  interval?: number
  capabilities?: Capabilities
  elements?: Elements
}

export interface Reason extends Struct {
  reason?: ReasonCode | number
  elements?: Elements
}

export interface Authentication extends Struct {
  algorithm?: AuthenticationAlgorithm | number
  transaction?: number
  status?: StatusCode | number
  content?: AuthenticationContent
}

export interface Action extends Struct {
  category?: ActionCategory | number
  content?: ActionContent
}

export interface ActionPublic extends Struct {
  code?: PublicAction | number
  data?: Uint8Array
}

export interface ActionSaQuery extends Struct {
  code?: number
  transaction?: number
}

export interface ActionChannelSwitch extends Struct {
  code?: number
  elements?: Elements
}

export interface ActionOther extends Struct {
  code?: number
  data?: Uint8Array
}

export type ManagementBody = AssociationRequest | AssociationResponse | ReassociationRequest | ProbeRequest | Beacon | Reason | Authentication | Action | Uint8Array

export type WirelessBody = Uint8Array | WirelessPlain

export type WirelessPlain = AssociationRequest | AssociationResponse | ReassociationRequest | ProbeRequest | Beacon | Reason | Authentication | Action | Uint8Array

export type AuthenticationContent = Uint8Array | Elements

export type ActionContent = SpectrumAction | ActionPublic | ActionSaQuery | ActionOther | Uint8Array

export type SpectrumAction = ActionChannelSwitch | ActionOther | Uint8Array
