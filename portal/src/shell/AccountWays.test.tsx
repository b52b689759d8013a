import { screen } from '@testing-library/react';
import { forgetResources } from '../api/resource';
import { FakeGateway, json, page } from '../testing/fakeGateway';
import { aSignIn } from '../testing/people';
import { show } from '../testing/show';
import { Shell } from './Shell';

const preferences = {
  language: 'sv',
  languages: ['en', 'sv'],
  preferredLanguages: [],
  regionalFormat: 'sv-SE',
  timeZone: 'Asia/Tokyo',
  managed: [] as string[],
};
const at = '2026-05-12T22:30:00Z';

function withPreferences(more: object) {
  return new FakeGateway()
    .on('GET /privacy/preferences', json({ ...preferences, ...more }))
    .on('GET /sign-ins', page([aSignIn({ occurredAt: at })]));
}

function open(more: object = {}) {
  withPreferences(more);
  return show(<Shell />, { at: '/sign-ins' });
}

const exact = () => screen.findAllByText(/13 May 2026 at 07:30|13 May 2026, 07:30/);

describe('The ways of the account', () => {
  it('has dates in the account’s zone and format, whatever the browser’s are', async () => {
    open();

    expect(await screen.findByRole('heading', { name: /Wednesday,? 13 May/ })).toBeVisible();
    expect(await exact()).not.toHaveLength(0);
  });

  it('has them from the first moment the next time', async () => {
    const first = open();
    await exact();
    first.unmount();

    forgetResources();
    withPreferences({}).on('GET /privacy/preferences', () => new Promise<Response>(() => undefined));
    show(<Shell />, { at: '/sign-ins' });

    expect(await exact()).not.toHaveLength(0);
  });

  it('leaves the language to the person', async () => {
    open();

    expect(await screen.findByRole('button', { name: 'Language: English, en' })).toBeVisible();
    await exact();
    expect(document.documentElement.lang).toBe('en');
  });

  it('speaks the language that the organization decides on', async () => {
    open({ managed: ['language'], managedBy: 'Fjord University' });

    expect(await screen.findByRole('link', { name: 'Mina inloggningar' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Språk/ })).toBeNull();
  });
});
