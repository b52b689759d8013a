import { screen, waitFor, within } from '@testing-library/react';
import { browser } from '../api/browser';
import { sendCsrf } from '../api/client';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, page } from '../testing/fakeGateway';
import { anOrganization } from '../testing/people';
import { screenMatches } from '../testing/screen';
import { maja, show } from '../testing/show';
import { Shell } from './Shell';

const home = anOrganization({ id: 'o1', name: 'Fjord University', kind: 'home' });

describe('Shell', () => {
  let gateway: FakeGateway;

  beforeEach(() => {
    gateway = new FakeGateway()
      .on('GET /organizations', json({ home, others: [], invitations: [] }))
      .on('GET /devices', page([]))
      .on('GET /sessions', page([]));
    sendCsrf(maja.csrf);
  });

  it('names the organization and has no accessibility fault', async () => {
    show(<Shell />, { at: '/devices' });

    expect(await screen.findByText('Fjord University')).toBeVisible();
    expect(await screen.findByRole('heading', { level: 1, name: 'Devices' })).toBeVisible();
    await expectAccessible();
  });

  it('has a skip link first', async () => {
    const { user } = show(<Shell />, { at: '/devices' });

    await user.tab();

    expect(document.activeElement).toHaveTextContent('Skip to the content');
    expect(document.activeElement).toHaveAttribute('href', '#content');
  });

  it('gives the focus to the title of the page that one went to, and names the tab', async () => {
    const { user } = show(<Shell />, { at: '/devices' });
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveFocus();

    await user.click(screen.getByRole('link', { name: 'Sessions' }));

    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Sessions' })).toHaveFocus());
    expect(document.title).toBe('Sessions – My Account');
    expect(screen.getByRole('link', { name: 'Sessions' })).toHaveAttribute('aria-current', 'page');
  });

  it('changes the language and remembers it', async () => {
    const { user } = show(<Shell />, { at: '/devices' });

    await user.click(screen.getByRole('button', { name: 'Language: English, en' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Svenska' }));

    expect(await screen.findByRole('link', { name: 'Mina inloggningar' })).toBeVisible();
    expect(document.documentElement.lang).toBe('sv');
    await waitFor(() => expect(gateway.last('GET')?.headers.get('Accept-Language')).toBe('sv'));
    expect(localStorage.getItem('konto.language')).toBe('sv');
  });

  it('signs out as a form does, with the token', async () => {
    const post = vi.spyOn(browser, 'post').mockReturnValue();
    const { user } = show(<Shell />, { at: '/devices' });

    await user.click(screen.getByRole('button', { name: 'Account of Maja Lind, ML' }));
    expect(await screen.findByText('maja@fjord.example')).toBeVisible();
    await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));

    expect(post).toHaveBeenCalledWith('/logout', { _csrf: 'token-1' });
  });

  it('has its navigation in a drawer on a phone', async () => {
    screenMatches('max-width: 639');
    const { user } = show(<Shell />, { at: '/devices' });
    expect(screen.queryByRole('navigation')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Menu' }));
    const drawer = within(await screen.findByRole('dialog', { name: 'Menu' }));
    await user.click(drawer.getByRole('link', { name: 'Sessions' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByRole('heading', { level: 1, name: 'Sessions' })).toBeVisible();
  });

  it('finds sign-ins from every page', async () => {
    const { user } = show(<Shell />, { at: '/devices' });

    await user.type(screen.getByRole('searchbox', { name: 'Search my sign-ins' }), ' porto {Enter}');

    expect(await screen.findByRole('heading', { level: 1, name: 'My sign-ins' })).toBeVisible();
    expect(window.location.search).toBe('?q=porto');
    await waitFor(() => expect(gateway.sent.map(({ path }) => path)).toContain('/sign-ins?q=porto'));
    await expectAccessible();
  });

  it('has a page for addresses that lead nowhere', async () => {
    show(<Shell />, { at: '/nowhere' });

    expect(await screen.findByRole('heading', { name: 'This page doesn’t exist' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the overview' })).toHaveAttribute('href', '/');
  });
});
