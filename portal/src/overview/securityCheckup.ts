import type { Device, Terms } from '../api/types';
import { areas } from '../shell/areas';

export type Finding =
  | { kind: 'terms'; count: number; path: string }
  | { kind: 'device'; device: Device; lastSeen: string; path: string };

interface Known {
  terms?: Terms[];
  devices?: Device[];
}

const unseenFor = 90 * 86_400_000;

/** What to do next, the most important first, from what is known. */
export function securityCheckup({ terms = [], devices = [] }: Known, now: number): Finding[] {
  const findings: Finding[] = [];
  const waiting = terms.filter(waitsForAcceptance).length;
  if (waiting > 0) findings.push({ kind: 'terms', count: waiting, path: areas.privacy.path });

  for (const device of devices.filter((one) => one.state === 'active')) {
    const lastSeen = device.lastActiveAt ?? device.registeredAt;
    if (now - Date.parse(lastSeen) > unseenFor) {
      findings.push({ kind: 'device', device, lastSeen, path: areas.devices.path });
    }
  }
  return findings;
}

export function waitsForAcceptance(terms: Terms) {
  return terms.accepted?.version !== terms.version;
}
