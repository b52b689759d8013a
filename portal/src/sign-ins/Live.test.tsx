import { act, screen, waitFor } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, page } from '../testing/fakeGateway';
import { FakeStream } from '../testing/fakeStream';
import { aSignIn } from '../testing/people';
import { show } from '../testing/show';
import SignInsPage from './SignInsPage';

const earlier = aSignIn({ id: 's2', location: { country: 'Norway', countryCode: 'NO', city: 'Bergen' } });
const summary = (needsReview: number) => json({ needsReview, places: [] });

function seen(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  return act(async () => document.dispatchEvent(new Event('visibilitychange')));
}

describe('My sign-ins, live', () => {
  let gateway: FakeGateway;

  beforeEach(() => {
    FakeStream.use();
    gateway = new FakeGateway().on('GET /sign-ins', page([earlier])).on('GET /sign-ins/summary', summary(0));
  });

  afterEach(() => vi.unstubAllGlobals());

  it('offers a new sign-in as soon as it is told of it, without moving what is read', async () => {
    show(<SignInsPage />);
    await screen.findByText('Signed in · Bergen, Norway');
    await FakeStream.latest().tell('hello');
    expect(screen.getByText('Updates at once').closest('[role=status]')).toBeVisible();

    gateway.on('GET /sign-ins', page([aSignIn(), earlier])).on('GET /sign-ins/summary', summary(1));
    await FakeStream.latest().tell('sign-in');
    const pill = await screen.findByRole('button', { name: 'One new sign-in' });
    expect(screen.queryByText(/Göteborg/)).toBeNull();
    await expectAccessible();
    await act(async () => pill.click());

    expect(await screen.findByText('Signed in · Göteborg, Sweden')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'One new sign-in' })).toBeNull();
    expect(await screen.findByText(/One unusual sign-in waits/)).toBeVisible();
  });

  it('says when it has to look by itself', async () => {
    show(<SignInsPage />, { language: 'sv' });
    await screen.findByText(/Bergen/);

    await FakeStream.latest().refuse();

    expect(screen.getByText('Uppdateras var femtonde sekund')).toBeVisible();
  });

  it('listens only while it is seen', async () => {
    show(<SignInsPage />);
    await screen.findByText(/Bergen/);

    await seen('hidden');
    expect(FakeStream.opened.map(({ open }) => open)).toEqual([false]);

    gateway.on('GET /sign-ins', page([aSignIn(), earlier]));
    await seen('visible');
    await FakeStream.latest().tell('hello');
    expect(await screen.findByRole('button', { name: 'One new sign-in' })).toBeVisible();
  });

  it('has one stream, however often the filter changes, and none afterwards', async () => {
    const { user, unmount } = show(<SignInsPage />);
    await screen.findByText(/Bergen/);

    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'failure');
    await waitFor(() => expect(gateway.last('GET')?.path).toBe('/sign-ins?outcome=failure'));
    expect(FakeStream.opened).toHaveLength(1);

    unmount();
    expect(FakeStream.latest().open).toBe(false);
  });
});
