import { screen, waitFor } from '@testing-library/react';
import { browser } from '../api/browser';
import { expectAccessible } from '../testing/axe';
import { FakeGateway, json, nothing, problem } from '../testing/fakeGateway';
import { anInvitation, anOrganization } from '../testing/people';
import { show } from '../testing/show';
import OrganizationsPage from './OrganizationsPage';

const at = '/organizations?invitation=i1';
const other = anInvitation({ id: 'i2', name: 'Harbour Robotics' });

const organizations = (...invitations: object[]) => ({
  home: null,
  others: [anOrganization()],
  invitations,
});

function withInvitations(...invitations: object[]) {
  return new FakeGateway().on('GET /organizations', json(organizations(...invitations)));
}

function withInvitation(more: object) {
  return withInvitations().on('GET /organizations/invitations/i1', json(anInvitation(more)));
}

describe('An invitation that a mail leads to', () => {
  it('comes first and with the focus, and says who invites and what will be seen', async () => {
    withInvitations(other, anInvitation({ invitedBy: 'Nils Berg' }));
    show(<OrganizationsPage />, { at });

    const name = await screen.findByRole('heading', { name: 'Polar Data Centre invites you as a guest' });
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toBe(name);
    await waitFor(() => expect(name).toHaveFocus());
    expect(screen.getByText('Nils Berg')).toBeVisible();
    expect(screen.getAllByText('What it will be able to see')).toHaveLength(2);
    await expectAccessible();
  });

  it('is answered once: afterwards the address asks for none', async () => {
    const gateway = withInvitations(anInvitation()).on(
      'POST /organizations/invitations/i1/accept',
      nothing(),
    );
    const { user } = show(<OrganizationsPage />, { at });

    const accept = await screen.findByRole('button', { name: /^Accept the invitation/ });
    gateway.on('GET /organizations', json(organizations()));
    await user.click(accept);

    expect(await screen.findByText('You belong to Polar Data Centre now.')).toBeVisible();
    expect(window.location.search).toBe('');
    expect(gateway.sent.filter(({ path }) => path === '/organizations/invitations/i1')).toEqual([]);
  });

  it.each([
    ['accepted', 'You have accepted the invitation from Polar Data Centre'],
    ['declined', 'You have declined the invitation from Polar Data Centre'],
    ['expired', 'The invitation from Polar Data Centre is over'],
  ])('says that it is %s', async (state, words) => {
    withInvitation({ state, contact: 'it@polar.example' });
    show(<OrganizationsPage />, { at });

    await waitFor(() => expect(screen.getByRole('heading', { name: words })).toHaveFocus());
    const again = screen.queryByText('If you want to join, ask for a new invitation: it@polar.example');
    expect(again !== null).toBe(state !== 'accepted');
    expect(screen.queryByRole('button', { name: /^Accept/ })).toBeNull();
    expect(screen.getByText('Nordic Research Net')).toBeVisible();
    await expectAccessible();
  });

  it('says that it isn’t for this account, and lets one sign out', async () => {
    const post = vi.spyOn(browser, 'post').mockReturnValue();
    withInvitations();
    const { user } = show(<OrganizationsPage />, { at });

    await screen.findByRole('heading', { name: 'This invitation isn’t for this account' });
    expect(screen.getByText(/You are signed in as maja@fjord.example/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sign out' }));

    expect(post).toHaveBeenCalledWith('/logout', expect.anything());
  });

  it('doesn’t take an area that is away for an invitation of somebody else', async () => {
    withInvitations().on('GET /organizations/invitations/i1', problem(503, 'dependency-unavailable'));
    show(<OrganizationsPage />, { at, language: 'sv' });

    expect(await screen.findByText('Inbjudan går inte att nå just nu')).toBeVisible();
    expect(screen.queryByText('Inbjudan gäller inte det här kontot')).toBeNull();
  });
});

describe('Invitations', () => {
  it('shows invitations on top, and joins by accepting one', async () => {
    const gateway = withInvitations(anInvitation()).on(
      'POST /organizations/invitations/i1/accept',
      nothing(),
    );
    const { user } = show(<OrganizationsPage />);

    const first = (await screen.findAllByRole('heading', { level: 2 }))[0];
    expect(first).toHaveTextContent('Invitations');
    expect(screen.getByText('Polar Data Centre invites you as a guest')).toBeVisible();
    expect(screen.getByText('What it will be able to see')).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Accept the invitation from Polar Data Centre' }));

    const notice = await screen.findByText('You belong to Polar Data Centre now.');
    await waitFor(() => expect(notice.closest('[role=status]')).toHaveFocus());
    expect(gateway.last('POST')?.path).toBe('/organizations/invitations/i1/accept');
  });

  it('declines one', async () => {
    withInvitations(anInvitation()).on('POST /organizations/invitations/i1/decline', nothing());
    const { user } = show(<OrganizationsPage />, { language: 'sv' });

    await user.click(
      await screen.findByRole('button', { name: 'Tacka nej till inbjudan från Polar Data Centre' }),
    );

    expect(await screen.findByText(/Du har tackat nej/)).toBeVisible();
  });

  it('says what has become of one that was answered in another browser', async () => {
    const gateway = withInvitations(anInvitation())
      .on('POST /organizations/invitations/i1/accept', problem(409, 'invitation-answered'))
      .on('GET /organizations/invitations/i1', json(anInvitation({ state: 'declined' })));
    const { user } = show(<OrganizationsPage />);

    const accept = await screen.findByRole('button', { name: /^Accept/ });
    gateway.on('GET /organizations', json(organizations()));
    await user.click(accept);

    expect(await screen.findByText('You have declined the invitation from Polar Data Centre')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Accept/ })).toBeNull();
  });

  it('keeps one that couldn’t be answered, and says why', async () => {
    withInvitations(anInvitation()).on(
      'POST /organizations/invitations/i1/accept',
      problem(503, 'dependency-unavailable'),
    );
    const { user } = show(<OrganizationsPage />);

    await user.click(await screen.findByRole('button', { name: /^Accept/ }));

    expect(await screen.findByRole('alert')).toHaveTextContent(/Nothing was changed/);
    expect(screen.getByRole('button', { name: /^Accept/ })).toBeVisible();
  });
});
