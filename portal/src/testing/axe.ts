import axe from 'axe-core';
import { expect } from 'vitest';

/** WCAG 2.2 AA, but for what needs a real screen: colours are measured in the acceptance tests. */
export async function expectAccessible(element: Element = document.body) {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      // Experimental, but what one reads on a button is what one says to it (WCAG 2.5.3).
      'label-content-name-mismatch': { enabled: true },
    },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}
