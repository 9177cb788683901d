/** What stands around a guide that is read as an article. Aliases are how people ask for it. */
export const guideArticle = {
  answer: {
    prerequisites:
      'Before federating with a customer of Microsoft 365 there have to be: a pool with enabled people, an Edge Server with a public certificate, federation that is switched on with a way to decide who comes in, and a policy that lets people out. With people in Teams, a paid tenant whose external access is on takes the place of the servers.',
    'microsoft-365-partner':
      'Servers reach a partner in Microsoft 365 through an enabled hosting provider with the host sipfed.online.lync.com, and the partner finds the servers by their federation record. From Teams both tenants only have to allow each other.',
    'set-up':
      'Federation is set up in this order: enable it for one Edge pool and publish, open port 5061 both ways, publish the address and the federation record, assign a public certificate, switch federation on, let the partner in, allow our people, and test both ways.',
    'teams-tenant':
      'A Teams tenant reaches a partner when external access is on, the partner is allowed, the policy of the person allows it, and the partner does the same. A federation record is needed only for partners with own servers or in another cloud.',
    'partner-tenant':
      'A partner in Microsoft 365 switches external access on, allows our domain, allows its people, and needs more than a trial. If our people are on servers, it publishes a federation record that leads to Microsoft as well.',
    hybrid:
      'Servers and Microsoft 365 share one SIP domain once the domain is verified in the tenant, everybody is synchronised, the SIP records still lead to the own Edge, both sides share the address space, and both keep the same lists. Then the first people can move.',
    'clean-up':
      'After the last person has moved to Teams, the records are changed to Microsoft first; then the shared address space, the provider, the attributes and at last the servers go. Partners that name the old Edge have to know before.',
    'choose-type':
      'The type follows from what the partner runs and from who may come in: servers that are found by their record are discovered or listed by domain, servers without a fitting record are listed by name, and partners in Microsoft 365 come through a hosting provider.',
  },
  aliases: {
    prerequisites:
      'what do we need before we federate ; prerequisites for federation with lync online ; checklist before federating with office 365 ; requirements for external access',
    'microsoft-365-partner':
      'federate with an office 365 customer ; configure support for a lync online domain ; our servers and a partner in teams ; reach a teams tenant from skype for business server',
    'set-up':
      'set up federation step by step ; enable federation on the edge ; how to configure lync federation ; from nothing to federation with a partner',
    'teams-tenant':
      'set up external access in teams ; allow another company in teams ; teams federation step by step ; external access checklist',
    'partner-tenant':
      'what must the partner do in teams ; instructions for the other side ; steps for the admin of the partner ; what to ask the partner to change',
    hybrid:
      'prepare a hybrid deployment ; servers and teams side by side ; hybrid checklist ; shared sip address space step by step',
    'clean-up':
      'clean up after moving to teams ; decommission skype for business server ; what to remove after the migration ; turn hybrid off',
    'choose-type':
      'which type of federation do we need ; discovered or allowed partner ; direct federation or open federation ; choose the federation type',
  },
  products: {
    both: 'Lync Server 2013 - Skype for Business Server Subscription Edition, Teams',
    teams: 'Teams',
  },
  steps: 'The steps in order',
  column: { number: 'No.', step: 'Step', who: 'Who', minutes: 'Minutes' },
  heading: '{{number}}. {{title}}',
  only: 'Only with these answers: {{conditions}}.',
  onlyLines: 'These lines are for: {{conditions}}',
  condition: '{{part}} {{values}}',
  value: '"{{value}}"',
  line: '{{label}}: {{text}}',
  alternative: '. Or: ',
  between: '; ',
  or: ' or ',
  type: 'Type of federation',
} as const;
