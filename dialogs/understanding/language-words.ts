/** English words that build a sentence, whatever it is about. */
export const grammarWords: ReadonlySet<string> = new Set(
  "a an the this that these those it its i we you they he she us them me our your their my is are was were be been am do does did has have had can can't cannot could couldn't will won't would should may might not don't doesn't didn't isn't aren't why what when where who which how if and or but because so than then of to from with for at by about into on off in please still yet only also just since until after before there here any all some no without between via am i'm we're they're it's check mean means see send get gets".split(
    ' ',
  ),
);

/** Names and interjections that people of both languages use; they tell nothing. */
export const wordsOfNoLanguage: ReadonlySet<string> = new Set(
  'ok okay hi hello hey bye thx lol teams lync skype business microsoft office exchange outlook azure entra windows server edge sip dns srv tcp tls ssl mtls ip ipv im url http https www com net org tw xml json csv fh pstn voip vpn ad adfs powershell fedbot bot cu kb rtm id ca san cn ntlm kerberos owa ews smtp mx uc ucma xmpp federation partner sfb o365 m365 cloud on-premises hybrid pc ios android mac it hr app'.split(
    ' ',
  ),
);
