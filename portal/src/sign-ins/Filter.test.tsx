import { screen, waitFor } from '@testing-library/react';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, page } from '../testing/fakeGateway';
import { aSignIn, day } from '../testing/people';
import { show } from '../testing/show';
import SignInsPage from './SignInsPage';

const mail = aSignIn({ id: 's7', application: { id: 'mail-1', name: 'Mail' } });
const failed = aSignIn({ id: 's2', outcome: 'failure', failureReason: 'wrong-password' });

describe('The filter of My sign-ins', () => {
  it('filters by words and outcome', async () => {
    const gateway = new FakeGateway()
      .on('GET /sign-ins', page([aSignIn()]))
      .on('GET /sign-ins?q=porto', page([]))
      .on('GET /sign-ins?q=porto&outcome=failure', page([failed]));
    const { user } = show(<SignInsPage />);

    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'porto');
    expect(await screen.findByText('No sign-in matches')).toBeVisible();
    await expectAccessible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Outcome' }), 'failure');

    expect(await screen.findByText('The password was wrong.')).toBeVisible();
    expect(gateway.sent.map(({ path }) => path)).not.toContain('/sign-ins?q=p');
  });

  it('says that there is more to search, and goes on with it', async () => {
    new FakeGateway()
      .on('GET /sign-ins', page([aSignIn()]))
      .on('GET /sign-ins?q=porto', page([], 'abc'))
      .on('GET /sign-ins?q=porto&cursor=abc', page([failed]));
    const { user } = show(<SignInsPage />, { at: '/sign-ins?q=porto' });

    expect(await screen.findByText('Nothing found so far')).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Show more' }));

    expect(await screen.findByText('The password was wrong.')).toBeVisible();
  });

  it('filters by what is unusual and by period', async () => {
    const gateway = new FakeGateway().on('GET /sign-ins', page([aSignIn()]));
    const { user } = show(<SignInsPage />);

    await user.click(screen.getByRole('switch', { name: 'Unusual only' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'week');

    await waitFor(() => {
      const query = new URLSearchParams(gateway.sent.at(-1)?.path.split('?')[1]);
      expect(query.get('unusual')).toBe('true');
      expect(Date.now() - Date.parse(query.get('from') ?? '')).toBeCloseTo(7 * day, -5);
    });
  });

  it('narrows to the application of one, and back', async () => {
    const gateway = new FakeGateway()
      .on('GET /sign-ins', page([aSignIn(), mail]))
      .on('GET /sign-ins?application=mail-1', page([mail]));
    const { user } = show(<SignInsPage />, { at: '/sign-ins' });

    await user.click(await screen.findByRole('button', { name: /Mail · Edge/ }));
    await user.click(screen.getByRole('button', { name: 'Only Mail' }));

    const chip = await screen.findByRole('button', { name: 'To Mail: show all again' });
    await waitFor(() => expect(chip).toHaveFocus());
    await waitFor(() => expect(screen.queryByText(/My Account · Edge/)).toBeNull());
    await expectAccessible();
    await user.click(chip);

    expect(await screen.findByText(/My Account · Edge/)).toBeVisible();
    expect(gateway.last('GET')?.path).not.toContain('application');
  });

  it('narrows to the country of one', async () => {
    const gateway = new FakeGateway().on('GET /sign-ins', page([aSignIn()]));
    const { user } = show(<SignInsPage />, { at: '/sign-ins' });

    await user.click(await screen.findByRole('button', { name: /My Account · Edge/ }));
    await user.click(screen.getByRole('button', { name: 'Only Sweden' }));

    expect(await screen.findByRole('button', { name: 'From Sweden: show all again' })).toBeVisible();
    expect(window.location.search).toBe('?country=SE');
    await waitFor(() => expect(gateway.sent.map(({ path }) => path)).toContain('/sign-ins?country=SE'));
  });

  it('narrows the changes to one area', async () => {
    const gateway = new FakeGateway().on('GET /activity', page([]));
    const { user } = show(<SignInsPage />, { at: '/sign-ins?changes=yes&area=nowhere' });

    expect(screen.getByRole('combobox', { name: 'Area' })).toHaveValue('');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Area' }), 'Devices');

    await waitFor(() => expect(gateway.sent.map(({ path }) => path)).toContain('/activity?area=device'));
    expect(window.location.search).toBe('?changes=yes&area=device');
    await expectAccessible();
  });

  it('is kept by the address, of which only what makes sense is heeded', async () => {
    const gateway = new FakeGateway().on('GET /sign-ins', page([failed]));
    show(<SignInsPage />, { at: '/sign-ins?outcome=failure&country=nowhere&period=ever&q=porto' });

    expect(await screen.findByText('The password was wrong.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Outcome' })).toHaveValue('failure');
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('porto');
    expect(gateway.sent.map(({ path }) => path)).toContain('/sign-ins?q=porto&outcome=failure');
  });
});
