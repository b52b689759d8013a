import { useEffect, useState } from 'react';
import { browser } from './browser';
import { announcedKey } from './deviceKey';
import type { Challenge } from './problem';

/** A step that a fresh sign-in interrupts: its name and what was typed. Never a password. */
export interface Step {
  name: string;
  values: Record<string, string>;
}

interface StoredStep extends Step {
  at: string;
  until: number;
}

const key = 'konto.step';
const keptFor = 15 * 60_000;

export function signIn(challenge: Challenge = {}) {
  const query = new URLSearchParams({ return_to: browser.here(), ui_locales: document.documentElement.lang });
  if (challenge.maxAge) query.set('max_age', challenge.maxAge);
  if (challenge.acrValues) query.set('acr_values', challenge.acrValues);
  const device = announcedKey();
  if (device) query.set('device_key', device);
  browser.goTo(`/login?${query}`);
}

export function rememberStep(step: Step) {
  const stored: StoredStep = { ...step, at: browser.here(), until: Date.now() + keptFor };
  sessionStorage.setItem(key, JSON.stringify(stored));
}

/** What the person was about to do here before signing in again, once. */
export function useInterruptedStep(name: string): Step['values'] | undefined {
  const [values] = useState(() => {
    const step = storedStep();
    return step?.name === name && step.at === browser.here() && step.until > Date.now()
      ? step.values
      : undefined;
  });
  useEffect(() => {
    if (values) sessionStorage.removeItem(key);
  }, [values]);
  return values;
}

function storedStep(): StoredStep | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
