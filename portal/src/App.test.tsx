import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from './App';
import { browser } from './api/browser';
import type { Session } from './api/session';
import { expectAccessible } from './testing/axe';
import { FakeGateway, problem } from './testing/fakeGateway';
import { maja } from './testing/show';
import en from './texts/en';

function open(session: Session, at = '/') {
  window.history.replaceState(null, '', at);
  render(<App session={session} language="en" texts={en} />);
  return userEvent.setup();
}

describe('App', () => {
  it('shows one button to who is not signed in, which leads back to where they wanted to go', async () => {
    const goTo = vi.spyOn(browser, 'goTo').mockReturnValue();
    new FakeGateway();
    const user = open({ signedIn: false }, '/devices');

    expect(screen.getByRole('heading', { level: 1, name: 'Your work or school account' })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(goTo).toHaveBeenCalledWith('/login?return_to=%2Fdevices&ui_locales=en');
  });

  it('asks to sign in again when the session ends meanwhile', async () => {
    const goTo = vi.spyOn(browser, 'goTo').mockReturnValue();
    new FakeGateway()
      .on('GET /devices', problem(401, 'unauthenticated'))
      .on('GET /organizations', problem(401, 'unauthenticated'));
    const user = open(maja, '/devices');

    expect(await screen.findByRole('heading', { name: 'Sign in again to go on' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(goTo).toHaveBeenCalledWith('/login?return_to=%2Fdevices&ui_locales=en');
  });

  it.each([
    ['sign-in-failed', 'The sign-in didn’t work out. Please try it once more.'],
    ['sign-in-cancelled', 'The sign-in was cancelled. Nothing was changed.'],
    ['sign-in-unavailable', 'Signing in isn’t possible right now. Try again in a moment.'],
  ])('says what %s means and clears the address', async (trouble, words) => {
    new FakeGateway();
    open({ signedIn: false }, `/?error=${trouble}`);

    expect(await screen.findByText(words)).toBeVisible();
    expect(window.location.search).toBe('');
  });

  it('carries the name of the organization', () => {
    new FakeGateway();
    open({ signedIn: false, organization: { name: 'Fjord University', brandColor: '#c50f1f' } });

    expect(screen.getByText('Fjord University')).toBeVisible();
  });
});
