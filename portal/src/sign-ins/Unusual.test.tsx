import { screen, waitFor } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, page, problem } from '../testing/fakeGateway';
import { ago, aSignIn, minute } from '../testing/people';
import { show } from '../testing/show';
import SignInsPage from './SignInsPage';

const unusual = aSignIn({
  needsReview: true,
  flags: [{ reason: 'new-country', sentence: 'The first sign-in from Portugal.', facts: {} }],
});
const reviewed = (verdict: 'this-was-me' | 'this-was-not-me') => ({
  ...unusual,
  needsReview: false,
  review: { verdict, at: ago(0) },
});
const place = {
  country: 'Portugal',
  countryCode: 'PT',
  city: 'Porto',
  position: { latitude: 41, longitude: -8 },
};
const summary = {
  failuresLast30Days: 0,
  needsReview: 1,
  places: [{ place, signIns: 3, unusual: 1, last: ago(0) }],
  attribution: 'By somebody, https://places.example',
};

describe('unusual sign-ins', () => {
  it('stand out with the reason and two answers', async () => {
    const gateway = new FakeGateway()
      .on('GET /sign-ins', page([unusual]))
      .on('GET /sign-ins/summary', json(summary))
      .on('POST /sign-ins/s1/review', json(reviewed('this-was-me')));
    const { user } = show(<SignInsPage />);

    expect(await screen.findByText('The first sign-in from Portugal.')).toBeVisible();
    expect(await screen.findByText(/^One unusual sign-in waits for your answer/)).toBeVisible();
    await expectAccessible();
    gateway.on('GET /sign-ins/summary', json({ ...summary, needsReview: 0 }));
    await user.click(screen.getByRole('button', { name: 'This was me' }));

    await waitFor(() => expect(screen.queryByRole('button', { name: 'This was me' })).toBeNull());
    expect(gateway.last('POST')?.body).toEqual({ verdict: 'this-was-me' });
    expect(await screen.findByText(/Check that each of these was you/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Signed in/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('You said that it was you')).toBeVisible();
  });

  it('lead to what there is to do when it was somebody else', async () => {
    new FakeGateway()
      .on('GET /sign-ins', page([unusual]))
      .on('POST /sign-ins/s1/review', json(reviewed('this-was-not-me')));
    const { user } = show(<SignInsPage />, { at: '/sign-ins' });

    await user.click(await screen.findByRole('button', { name: 'This wasn’t me' }));

    await waitFor(() => expect(window.location.pathname).toBe('/sign-ins/s1/recovery'));
  });

  it('are for their owner to tell even where nothing stands out', async () => {
    const gateway = new FakeGateway()
      .on('GET /sign-ins', page([{ ...unusual, needsReview: false, flags: [] }]))
      .on('POST /sign-ins/s1/review', json(reviewed('this-was-not-me')));
    const { user } = show(<SignInsPage />, { at: '/sign-ins' });

    await user.click(await screen.findByRole('button', { name: /^Signed in/ }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'This wasn’t me' }));

    await waitFor(() => expect(window.location.pathname).toBe('/sign-ins/s1/recovery'));
    expect(gateway.last('POST')?.body).toEqual({ verdict: 'this-was-not-me' });
  });

  it('keep their question when the answer did not arrive', async () => {
    new FakeGateway()
      .on('GET /sign-ins', page([unusual]))
      .on('POST /sign-ins/s1/review', problem(503, 'dependency-unavailable'));
    const { user } = show(<SignInsPage />);

    await user.click(await screen.findByRole('button', { name: 'This wasn’t me' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was changed.');
  });

  it('are on the map, which says the same in words', async () => {
    new FakeGateway().on('GET /sign-ins', page([])).on('GET /sign-ins/summary', json(summary));
    const { user } = show(<SignInsPage />, { language: 'sv' });

    const places = await screen.findByRole('list', { name: 'Platser' });
    expect(places).toHaveTextContent('Porto, Portugal 3 inloggningar, varav en ovanlig');
    expect(await screen.findByRole('img', { name: /^Världskarta/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dölj kartan' }));
    expect(screen.getByText(/^By somebody,/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'places.example' })).toHaveAttribute(
      'href',
      'https://places.example',
    );
    await expectAccessible();
  });
});

describe('activity', () => {
  it('shows changes between the sign-ins, and who made them', async () => {
    const change = {
      id: 'c1',
      occurredAt: ago(minute),
      type: 'device.enabled',
      area: 'device',
      title: 'Device enabled',
      subject: 'TABLET',
      actor: { kind: 'admin' },
      ip: '192.0.2.9',
    };
    new FakeGateway().on('GET /sign-ins', page([])).on(
      'GET /activity',
      page([
        { ...change, kind: 'change', change },
        { ...aSignIn(), kind: 'sign-in', signIn: aSignIn() },
      ]),
    );
    const { user } = show(<SignInsPage />);

    await user.click(screen.getByRole('switch', { name: 'Show changes to the account, too' }));
    await user.click(await screen.findByRole('button', { name: /Device enabled · TABLET/ }));

    expect(screen.getByText('By an administrator')).toBeVisible();
    expect(screen.getByText('192.0.2.9')).toBeVisible();
    expect(screen.getByText(/Signed in · Göteborg/)).toBeVisible();
    await expectAccessible();
  });

  it('has the end of a recovery above the last step, though both are of one moment', async () => {
    const done = (id: string, title: string, type: string) => {
      const change = { id, title, type, area: 'sign-in', subject: null, actor: { kind: 'self' } };
      return { id, occurredAt: ago(minute), kind: 'change', change: { ...change, occurredAt: ago(minute) } };
    };
    const step = done('c1', 'Recovery continued', 'sign-in.recovery-step-taken');
    const end = { ...done('c2', 'Recovery completed', 'sign-in.recovery-completed') };
    new FakeGateway().on('GET /activity', page([step, { ...end, occurredAt: step.occurredAt }]));
    show(<SignInsPage />, { at: '/sign-ins?changes=yes' });

    const [first, second] = await screen.findAllByRole('button', { name: /^Recovery/ });
    expect(first).toHaveTextContent('Recovery completed');
    expect(second).toHaveTextContent('Recovery continued');
  });
});
