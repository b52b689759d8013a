import { ZxcvbnFactory, type ZxcvbnResult } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { Advice, Assessment, Strength } from './strengths';

const strengthOf: Strength[] = ['weak', 'weak', 'fair', 'good', 'strong'];

/** What the library warns of, in the few words that we have for it. */
const advices: [Advice, RegExp][] = [
  ['repeats', /repeat|sequence|straightRow|keyPattern/i],
  ['dates', /date|years/i],
  ['names', /userInputs|names/i],
  ['common', /common|topTen|topHundred|pwned|word/i],
];

const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * A hint while one types, from how long a guesser would need. What counts is the service's answer, which knows
 * the lists of common and leaked passwords.
 */
export function assess(password: string, minLength: number, personal: string[]): Assessment {
  const result = zxcvbn.check(password.slice(0, 100), personal);
  const strength = strengthOf[result.score] ?? 'weak';
  const advice = adviceFor(result);
  if (strength === 'weak') return { strength, advice: advice ?? 'longer' };
  if ([...password].length < minLength) return { strength: 'fair', advice: 'longer' };
  if (usesNames(result)) return { strength: strength === 'strong' ? 'good' : strength, advice: 'names' };
  return strength === 'strong' ? { strength } : { strength, advice: advice ?? 'good' };
}

function adviceFor({ feedback }: ZxcvbnResult) {
  return advices.find(([, warning]) => warning.test(feedback.warning ?? ''))?.[0];
}

function usesNames({ sequence }: ZxcvbnResult) {
  return sequence.some((match) => 'dictionaryName' in match && match.dictionaryName === 'userInputs');
}
