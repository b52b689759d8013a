import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { forgetResources } from '../api/resource';
import { forgetScreen } from './screen';

configure({ asyncUtilTimeout: 10_000 });

// What jsdom lacks and Fluent asks for.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
// Without the thousands of style rules, jsdom computes styles many times faster; how it looks is for a real browser.
const style = document.head.appendChild(document.createElement('style'));
Object.getPrototypeOf(style.sheet).insertRule = () => 0;
style.remove();

window.scrollTo = () => undefined;
forgetScreen();

afterEach(() => {
  cleanup();
  forgetResources();
  forgetScreen();
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
  vi.restoreAllMocks();
  vi.useRealTimers();
});
