import { screen, waitFor, within } from '@testing-library/react';
import { browser } from '../api/browser';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, needsFreshSignIn, nothing, problem } from '../testing/fakeGateway';
import { anOrganization } from '../testing/people';
import { show } from '../testing/show';
import OrganizationsPage from './OrganizationsPage';

const home = anOrganization({
  id: 'o1',
  name: 'Fjord University',
  kind: 'home',
  contact: 'privacy@fjord.example',
});
const nordic = anOrganization();
const stays = anOrganization({
  id: 'o3',
  name: 'Harbour Robotics',
  leaving: { allowed: false, reason: 'You lead a project.', consequences: [], losses: [] },
});

function withOrganizations(organizations: object) {
  return new FakeGateway().on(
    'GET /organizations',
    json({ home: null, others: [], invitations: [], ...organizations }),
  );
}

describe('OrganizationsPage', () => {
  it('shows the home organization first, which cannot be left', async () => {
    withOrganizations({ home, others: [nordic, stays] });
    show(<OrganizationsPage />);

    expect(await screen.findByText('Your account is known to 3 organizations.')).toBeVisible();
    expect(screen.getByText('It owns this account, so you can’t leave it.')).toBeVisible();
    expect(screen.getByText('You can’t leave it by yourself. You lead a project.')).toBeVisible();
    expect(screen.getAllByText('Name and e-mail address')).not.toHaveLength(0);
    expect(screen.getByRole('link', { name: 'privacy@fjord.example' })).toHaveAttribute(
      'href',
      'mailto:privacy@fjord.example',
    );
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Leave Nordic Research Net',
    ]);
    await expectAccessible();
  });

  it('leaves one after saying what is lost', async () => {
    const gateway = withOrganizations({ home, others: [nordic] }).on(
      'POST /organizations/o2/leave',
      nothing(),
    );
    const { user } = show(<OrganizationsPage />);

    await user.click(await screen.findByRole('button', { name: 'Leave Nordic Research Net' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave Nordic Research Net?' }));
    expect(dialog.getByText('Only a new invitation brings you back.')).toBeVisible();
    await expectAccessible();
    expect(gateway.last('POST')).toBeUndefined();
    await user.click(dialog.getByRole('button', { name: 'Leave organization' }));

    expect(await screen.findByText('You have left Nordic Research Net.')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Nordic Research Net' })).toBeNull();
  });

  it('stays when one thinks better of it', async () => {
    const gateway = withOrganizations({ others: [nordic] });
    const { user } = show(<OrganizationsPage />);

    await user.click(await screen.findByRole('button', { name: 'Leave Nordic Research Net' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(gateway.last('POST')).toBeUndefined();
    const leave = screen.getByRole('button', { name: 'Leave Nordic Research Net' });
    await waitFor(() => expect(leave).toHaveFocus());
  });

  it('gives the reason of an organization that forbids leaving', async () => {
    withOrganizations({ others: [nordic] }).on(
      'POST /organizations/o2/leave',
      problem(409, 'leaving-forbidden', { detail: 'You lead a project.' }),
    );
    const { user } = show(<OrganizationsPage />);

    await user.click(await screen.findByRole('button', { name: 'Leave Nordic Research Net' }));
    await user.click(await screen.findByRole('button', { name: 'Leave organization' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('You lead a project.');
  });

  it('continues with leaving after a fresh sign-in', async () => {
    vi.spyOn(browser, 'goTo').mockReturnValue();
    withOrganizations({ others: [nordic] }).on('POST /organizations/o2/leave', needsFreshSignIn);
    const first = show(<OrganizationsPage />, { at: '/organizations' });
    await first.user.click(await screen.findByRole('button', { name: 'Leave Nordic Research Net' }));
    await first.user.click(await screen.findByRole('button', { name: 'Leave organization' }));
    await waitFor(() => expect(browser.goTo).toHaveBeenCalled());

    first.unmount();
    show(<OrganizationsPage />, { at: '/organizations' });

    expect(await screen.findByRole('dialog', { name: 'Leave Nordic Research Net?' })).toBeVisible();
  });

  it('marks one that was suspended', async () => {
    withOrganizations({ others: [anOrganization({ state: 'suspended' })] });
    show(<OrganizationsPage />, { language: 'sv' });

    expect(await screen.findByText('Pausad')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Dina organisationer' })).toBeVisible();
  });

  it('says how one gets here when there is none', async () => {
    withOrganizations({});
    show(<OrganizationsPage />);

    expect(await screen.findByText('No organizations yet')).toBeVisible();
    await expectAccessible();
  });

  it('says what exactly is lost', async () => {
    const losses = ['The shared computing time'];
    withOrganizations({ others: [anOrganization({ leaving: { ...nordic.leaving, losses } })] });
    const { user } = show(<OrganizationsPage />);

    await user.click(await screen.findByRole('button', { name: 'Leave Nordic Research Net' }));

    expect(await screen.findByText('The shared computing time')).toBeVisible();
  });

  it('removes one that no longer exists', async () => {
    const leaving = { allowed: true, losses: [], consequences: ['disappears-from-list' as const] };
    const gone = anOrganization({ id: 'o9', name: 'Old Lab', state: 'deleted', leaving });
    withOrganizations({ others: [gone] }).on('POST /organizations/o9/leave', nothing());
    const { user } = show(<OrganizationsPage />);

    await user.click(await screen.findByRole('button', { name: 'Remove Old Lab' }));
    expect(await screen.findByText('It no longer exists. You lose nothing by removing it.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove' }));

    expect(await screen.findByText('Old Lab is removed from your list.')).toBeVisible();
  });
});
