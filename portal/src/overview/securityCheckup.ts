import { type Method, type SecurityInfo, secondSteps } from '../api/methods';
import type { Device, SignInSummary, Terms } from '../api/types';
import { fewCodes } from '../security-info/methodWords';
import { areas } from '../shell/areas';

export type Finding =
  | { kind: 'review' | 'terms'; count: number; path: string }
  | { kind: 'codes'; count: number; path: string }
  | { kind: 'copied'; method: Method; path: string }
  | { kind: 'second-step' | 'one-method'; path: string }
  | { kind: 'device'; device: Device; lastSeen: string; path: string };

interface Known {
  terms?: Terms[];
  devices?: Device[];
  info?: SecurityInfo;
  signIns?: SignInSummary;
}

const unseenFor = 90 * 86_400_000;
const spare = ['recovery-codes', 'temporary-access-pass'];

/** What to do next, the most important first, from what is known. */
export function securityCheckup({ terms = [], devices = [], info, signIns }: Known, now: number): Finding[] {
  const review = signIns?.needsReview ?? 0;
  const waiting = terms.filter(waitsForAcceptance).length;
  return [
    ...some(review, { kind: 'review', count: review, path: areas.signIns.path }),
    ...(info?.methods ?? []).flatMap(copyFindings),
    ...(info ? methodFindings(info) : []),
    ...some(waiting, { kind: 'terms', count: waiting, path: `${areas.privacy.path}?tab=terms` }),
    ...devices.flatMap((device) => deviceFindings(device, now)),
  ];
}

function some(count: number, finding: Finding): Finding[] {
  return count > 0 ? [finding] : [];
}

function methodFindings({ methods }: SecurityInfo): Finding[] {
  const { path } = areas.securityInfo;
  const steps = secondSteps(methods);
  const lasting = steps.filter(({ type }) => !spare.includes(type)).length;
  const codes = steps.find(({ type }) => type === 'recovery-codes')?.remaining;
  if (lasting === 0) return [{ kind: 'second-step', path: `${path}?add` }];
  if (typeof codes === 'number') return codes <= fewCodes ? [{ kind: 'codes', count: codes, path }] : [];
  return lasting === 1 ? [{ kind: 'one-method', path: `${path}?add` }] : [];
}

function copyFindings(method: Method): Finding[] {
  return method.copySuspectedAt ? [{ kind: 'copied', method, path: areas.securityInfo.path }] : [];
}

function deviceFindings(device: Device, now: number): Finding[] {
  const lastSeen = device.lastActiveAt ?? device.registeredAt;
  const unseen = device.state === 'active' && now - Date.parse(lastSeen) > unseenFor;
  return unseen ? [{ kind: 'device', device, lastSeen, path: areas.devices.path }] : [];
}

export function waitsForAcceptance(terms: Terms) {
  return terms.accepted?.version !== terms.version;
}
