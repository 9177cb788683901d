import { chooseType } from './choose-type.guide.ts';
import { cleanUp } from './clean-up.guide.ts';
import type { GuideBook } from './guide.ts';
import { hybrid } from './hybrid.guide.ts';
import { microsoft365Partner } from './microsoft-365-partner.guide.ts';
import { partnerTenant } from './partner-tenant.guide.ts';
import { prerequisites } from './prerequisites.guide.ts';
import { setUp } from './set-up.guide.ts';
import { hybridSteps } from './steps-hybrid.ts';
import { policySteps } from './steps-policies.ts';
import { serverSteps } from './steps-servers.ts';
import { teamsSteps } from './steps-teams.ts';
import { teamsTenant } from './teams-tenant.guide.ts';

/** All guides and steps of the product. The compiler compares them with the words in `locales/`. */
export const guideBook: GuideBook = {
  guides: {
    prerequisites,
    'microsoft-365-partner': microsoft365Partner,
    'set-up': setUp,
    'teams-tenant': teamsTenant,
    'partner-tenant': partnerTenant,
    hybrid,
    'clean-up': cleanUp,
    'choose-type': chooseType,
  },
  steps: { ...serverSteps, ...policySteps, ...teamsSteps, ...hybridSteps },
};
