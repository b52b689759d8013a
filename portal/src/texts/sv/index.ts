import type { Texts } from '../languages';
import addMethod from './addMethod';
import common from './common';
import devices from './devices';
import myData from './myData';
import organizations from './organizations';
import overview from './overview';
import password from './password';
import privacy from './privacy';
import problems from './problems';
import recovery from './recovery';
import securityInfo from './securityInfo';
import sessions from './sessions';
import shell from './shell';
import signIns from './signIns';

export default {
  ...shell,
  ...common,
  ...problems,
  ...overview,
  ...securityInfo,
  ...addMethod,
  ...password,
  ...devices,
  ...organizations,
  ...privacy,
  ...myData,
  ...signIns,
  ...recovery,
  ...sessions,
} satisfies Texts;
