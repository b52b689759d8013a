import { act, screen, waitFor } from '@testing-library/react';
import { browser } from '../api/browser';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, needsFreshSignIn, nothing, page, problem } from '../testing/fakeGateway';
import { ago, day } from '../testing/people';
import { show } from '../testing/show';
import { MyData } from './MyData';

const areas = [
  { area: 'device-service', name: 'Devices', receivedAt: ago(0) },
  { area: 'privacy-service', name: 'Privacy', receivedAt: null },
];
const anExport = { id: 'e1', state: 'collecting', requestedAt: ago(0), areas };
const openAccount = {
  state: 'open',
  graceDays: 14,
  areas: [{ area: 'device-service', name: 'Devices' }],
  kept: [{ id: 'k', what: 'That it was closed.', why: 'To prove it.' }],
};

function withData(exports: unknown[], closure: object = openAccount) {
  return new FakeGateway()
    .on('GET /privacy/exports', page(exports))
    .on('GET /privacy/closure', json(closure))
    .on('GET /sign-ins/retention', json({ days: 90, shortestDays: 7, longestDays: 90 }));
}

const button = (name: string) => screen.findByRole('button', { name });

describe('a copy of my data', () => {
  it('is made area by area while one looks on', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const gateway = withData([]).on('POST /privacy/exports', json(anExport));
    const { user } = show(<MyData />);
    const make = await button('Make a copy of my data');
    gateway.on('GET /privacy/exports', page([anExport]));

    await user.click(make);

    expect(await screen.findByText('1 of 2 areas have sent their part.')).toBeVisible();
    expect(screen.getByText('Privacy: on its way')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Make a copy of my data' })).toBeNull();
    await expectAccessible();
    const ready = { ...anExport, state: 'ready', expiresAt: ago(-7 * day), sizeInBytes: 42_000 };
    gateway.on('GET /privacy/exports', page([ready]));
    await act(() => vi.advanceTimersByTimeAsync(2_100));

    expect(await screen.findByText(/^Ready, 42 kB/)).toBeVisible();
  });

  it('is saved as a file', async () => {
    const saved = vi.fn(() => 'blob:1');
    Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => undefined });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    withData([{ ...anExport, state: 'ready', expiresAt: ago(-day) }]).on(
      'GET /privacy/exports/e1/archive',
      new Response('zip'),
    );
    const { user } = show(<MyData />);

    await user.click(await button('Download'));

    await waitFor(() => expect(saved).toHaveBeenCalled());
  });

  it('says honestly who did not answer', async () => {
    withData([{ ...anExport, state: 'failed' }]);
    show(<MyData />, { language: 'sv' });

    expect(await screen.findByText(/inget svar kom från Privacy/)).toBeVisible();
  });

  it('goes to sign in first where that is wanted', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    withData([]).on('POST /privacy/exports', needsFreshSignIn);
    const first = show(<MyData />, { at: '/privacy?tab=data' });
    await first.user.click(await button('Make a copy of my data'));
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    first.unmount();
    show(<MyData />, { at: '/privacy?tab=data' });

    expect(await screen.findByText(/You have signed in again/)).toBeVisible();
  });

  it('says at the copy itself that one is back to download it', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    const ready = { ...anExport, state: 'ready' as const, expiresAt: ago(-day) };
    withData([ready]).on('GET /privacy/exports/e1/archive', needsFreshSignIn);
    const first = show(<MyData />, { at: '/privacy?tab=data' });
    await first.user.click(await button('Download'));
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    first.unmount();
    show(<MyData />, { at: '/privacy?tab=data' });

    const said = await screen.findByText(/You have signed in again/);
    expect(said.parentElement).toHaveTextContent('Copy asked for');
  });
});

describe('a copy that changed meanwhile', () => {
  it('shows the one that another page asked for', async () => {
    const gateway = withData([]).on('POST /privacy/exports', problem(409, 'export-running'));
    const { user } = show(<MyData />);
    const make = await button('Make a copy of my data');
    gateway.on('GET /privacy/exports', page([anExport]));

    await user.click(make);

    expect(await screen.findByText('1 of 2 areas have sent their part.')).toBeVisible();
  });

  it('says that one has expired', async () => {
    const ready = { ...anExport, state: 'ready', expiresAt: ago(0) };
    const gateway = withData([ready]).on('GET /privacy/exports/e1/archive', problem(409, 'export-not-ready'));
    const { user } = show(<MyData />);
    const download = await button('Download');
    gateway.on('GET /privacy/exports', page([{ ...ready, state: 'expired' }]));

    await user.click(download);

    expect(await screen.findByText(/^No longer there/)).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('There is no archive to download');
  });
});

describe('closing the account', () => {
  it('says what is lost and what is kept, and wants to be understood', async () => {
    const gateway = withData([]).on('POST /privacy/closure', json({}));
    const { user } = show(<MyData />);

    await user.click(await button('Close my account'));
    expect(await screen.findByText(/For 14 days you can undo it/)).toBeVisible();
    expect(screen.getByText('That it was closed. To prove it.')).toBeVisible();
    await expectAccessible();
    await user.click(await button('Close my account'));
    expect(screen.getByRole('alert')).toHaveTextContent('Tick the box');
    expect(gateway.last('POST')).toBeUndefined();
    gateway.on('GET /privacy/closure', json({ ...openAccount, state: 'closing', closesAt: ago(-14 * day) }));
    await user.click(screen.getByRole('checkbox'));
    await user.click(await button('Close my account'));

    expect(await screen.findByText(/^Your account closes/)).toBeVisible();
  });

  it('can be undone', async () => {
    const closing = { ...openAccount, state: 'closing', closesAt: ago(-3 * day) };
    const gateway = withData([], closing).on('DELETE /privacy/closure', nothing());
    const { user } = show(<MyData />);
    const keep = await button('Keep my account');
    gateway.on('GET /privacy/closure', json(openAccount));

    await user.click(keep);

    expect(await button('Close my account')).toBeVisible();
    expect(screen.getByText('Your account stays.')).toBeVisible();
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });

  it('says when it is too late', async () => {
    const closing = { ...openAccount, state: 'closing', closesAt: ago(0) };
    const gateway = withData([], closing).on('DELETE /privacy/closure', problem(409, 'erasing-has-begun'));
    const { user } = show(<MyData />);
    const keep = await button('Keep my account');
    gateway.on('GET /privacy/closure', json({ ...closing, state: 'erasing' }));

    await user.click(keep);

    expect(await screen.findByText('Your account is being erased')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('The time to keep your account is over');
    expect(screen.queryByRole('button', { name: 'Keep my account' })).toBeNull();
  });
});
