import { screen, waitFor } from '@testing-library/react';
import { browser } from '../api/browser';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, needsFreshSignIn } from '../testing/fakeGateway';
import { show } from '../testing/show';
import { MyData } from './MyData';

const retention = { days: 90, chosenDays: null, organizationDays: null, shortestDays: 7, longestDays: 90 };
const withRetention = (more: object = {}) =>
  new FakeGateway().on('GET /sign-ins/retention', json({ ...retention, ...more }));

const select = () => screen.findByRole('combobox', { name: 'Keep them for' });
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

describe('RetentionSection', () => {
  it('keeps sign-ins for a shorter time, after saying what is deleted', async () => {
    const gateway = withRetention().on(
      'PUT /sign-ins/retention',
      json({ ...retention, days: 30, chosenDays: 30 }),
    );
    const { user } = show(<MyData />);

    await user.selectOptions(await select(), '30');
    expect(options()).toEqual(['7 days', '14 days', '30 days', '60 days', 'As long as possible (90 days)']);
    expect(screen.getByText(/^What is older than 30 days is deleted/)).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Saved. Your sign-ins are kept for 30 days.')).toBeVisible();
    expect(gateway.last('PUT')?.body).toEqual({ days: 30 });
  });

  it('goes back to the longest time, which the organization may have made shorter', async () => {
    const gateway = withRetention({ days: 10, chosenDays: 10, organizationDays: 30 }).on(
      'PUT /sign-ins/retention',
      json({ ...retention, days: 30 }),
    );
    const { user } = show(<MyData />);

    await user.selectOptions(await select(), 'As long as possible (30 days)');
    expect(options()).toEqual(['7 days', '10 days', '14 days', 'As long as possible (30 days)']);
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(gateway.last('PUT')?.body).toEqual({ days: null }));
  });

  it('remembers the choice over a fresh sign-in', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    withRetention().on('PUT /sign-ins/retention', needsFreshSignIn);
    const first = show(<MyData />, { at: '/privacy?tab=data' });
    await first.user.selectOptions(await select(), '14');
    await first.user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    first.unmount();
    show(<MyData />, { at: '/privacy?tab=data' });

    expect(await select()).toHaveValue('14');
  });
});
