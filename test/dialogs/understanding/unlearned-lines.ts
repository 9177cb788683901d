/** Lines and what they mean, as in `utterances`; the weights are not learned from these. */
export const unlearnedLines: readonly (readonly [text: string, meaning: string])[] = [
  // What is said not to be ours is not taken for it.
  ['it is not our fault, check litware.com', 'diagnose_partner litware.com'],
  ['that is not our problem, why is litware.com offline', 'diagnose_partner litware.com'],
  ['the problem is not on our side, look at litware.com', 'diagnose_partner litware.com'],
  ['is litware.com not our domain?', 'diagnose_partner litware.com'],
  ['不是我們的問題，檢查 litware.com', 'diagnose_partner litware.com'],
  ['問題不在我們這邊，查 litware.com', 'diagnose_partner litware.com'],
  ['是不是我們的問題', 'check_own_domain'],
  ['is it not our fault', 'check_own_domain'],
  // A look at a partner is one at both sides.
  [
    'our domain is contoso.com and check litware.com',
    'diagnose_partner litware.com our=contoso.com',
  ],
  ['我們的網域是 contoso.com，檢查 litware.com', 'diagnose_partner litware.com our=contoso.com'],
  // What we run is told, and nothing is asked.
  ['we use our own servers', 'none'],
  ['we run Lync 2010', 'none'],
  ['our company is on Office 365', 'none'],
  ['我們用自建伺服器', 'none'],
  ['我們公司是用商務用 Skype', 'none'],
  ['check our own servers', 'check_own_domain'],
  ['we use Teams, how do we set up federation', 'guided_setup'],
  // Of a look in general, not of the one under way.
  ['how long does it take?', 'docs_question'],
  ['檢查一次要多久', 'docs_question'],
  ['how long will it still take', 'status'],
  // Goodbye wants nothing stopped.
  ['bye for today', 'thanks'],
  ['那我先離開囉 掰掰', 'thanks'],
  ['why not?', 'none'],
];
