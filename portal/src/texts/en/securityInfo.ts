export default {
  'security-info.title': 'Security info',
  'security-info.intro': 'These are the ways in which you prove that it is you.',
  'security-info.methods': 'Sign-in methods',
  'security-info.empty.title': 'No sign-in method yet',
  'security-info.empty.intro': 'Your organization’s policy decides which methods you can use.',
  'security-info.policy': 'Which methods you can use is decided by your organization’s policy.',
  'security-info.default': 'Default',
  'security-info.used': 'last used {when}',
  'security-info.changed': 'Changed {when}',
  'security-info.change-password': 'Change password',
};
