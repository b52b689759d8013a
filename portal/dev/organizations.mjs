// Organizations that are pretended. The mail's link: /organizations?invitation=i1; i2 was declined, i3 is over.
import { none, ok, problem } from './answers.mjs';
import { ago, day } from './clock.mjs';

const asked = {
  id: 'i1',
  organizationId: 'o4',
  name: 'Polar Data Centre',
  domain: 'polar.example',
  kind: 'guest',
  state: 'open',
  invitedBy: 'Nils Berg',
  visibleData: ['name', 'email'],
  privacyStatementUrl: 'https://polar.example/privacy',
  contact: 'it@polar.example',
  expiresAt: ago(-6 * day),
};

const state = {
  home: {
    id: 'o1',
    name: 'Fjord University',
    domain: 'fjord.example',
    since: ago(1200 * day),
    kind: 'home',
    state: 'active',
    visibleData: ['name', 'email', 'sign-ins', 'devices'],
    privacyStatementUrl: 'https://fjord.example/privacy',
    contact: 'privacy@fjord.example',
    leaving: { allowed: false, reason: null, consequences: [], losses: [] },
  },
  others: [
    {
      id: 'o2',
      name: 'Nordic Research Net',
      domain: 'nordic.example',
      since: ago(300 * day),
      kind: 'guest',
      state: 'active',
      visibleData: ['name', 'email'],
      privacyStatementUrl: 'https://nordic.example/privacy',
      contact: 'help@nordic.example',
      leaving: {
        allowed: true,
        reason: null,
        consequences: ['access-ends', 'services-disconnected', 'invitation-needed'],
        losses: [],
      },
    },
    {
      id: 'o3',
      name: 'Harbour Robotics',
      domain: 'harbour.example',
      since: ago(45 * day),
      kind: 'guest',
      state: 'active',
      visibleData: ['name', 'email'],
      privacyStatementUrl: null,
      contact: 'it@harbour.example',
      leaving: {
        allowed: false,
        reason: 'You are responsible for a running project. Ask it@harbour.example to hand it over.',
        consequences: [],
        losses: [],
      },
    },
  ],
  invitations: [asked],
};

const over = { i2: 'declined', i3: 'expired' };

export function organizationRoutes(how) {
  const open = (id) => state.invitations.find((one) => one.id === id);

  function leave([id]) {
    state.others = state.others.filter((one) => one.id !== id);
    return none();
  }

  function answer([id, what]) {
    const { organizationId, ...invitation } = open(id);
    state.invitations = state.invitations.filter((one) => one.id !== id);
    const joined = { ...state.others[0], ...invitation, id: organizationId, since: ago(0), state: 'active' };
    if (what === 'accept') state.others.push(joined);
    over[id] = what === 'accept' ? 'accepted' : 'declined';
    return none();
  }

  return [
    ['GET /organizations', () => ok(how().empty ? { home: null, others: [], invitations: [] } : state)],
    ['POST /organizations/:id/leave', leave],
    [
      'GET /organizations/invitations/:id',
      ([id]) =>
        over[id]
          ? ok({ ...asked, id, state: over[id] })
          : open(id)
            ? ok(open(id))
            : problem(404, 'not-found'),
    ],
    ['POST /organizations/invitations/:id/:answer', answer],
  ];
}
