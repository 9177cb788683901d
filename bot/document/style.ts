/** The look of a report: light and dark as the reader has it, narrow and wide, and on paper. Colours carry no meaning alone. */
export const style = `
:root{--paper:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--field:#f6f8fa;--link:#0550ae;
--good:#116329;--warn:#7d4e00;--bad:#a40e26;--open:#424a53}
@media (prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--soft:#9da7b3;--line:#30363d;--field:#161b22;
--link:#79c0ff;--good:#56d364;--warn:#e3b341;--bad:#ff8f87;--open:#adbac7}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1rem;max-width:60rem;background:var(--paper);color:var(--ink);
font:1rem/1.6 system-ui,-apple-system,"Segoe UI","Noto Sans TC","PingFang TC","Microsoft JhengHei",sans-serif;overflow-wrap:anywhere}
header{border-left:.4rem solid var(--open);padding:.25rem 0 .25rem 1rem}
header.works{border-color:var(--good)}header.at-risk{border-color:var(--warn)}header.blocked{border-color:var(--bad)}
.kicker,.subtle,footer{color:var(--soft)}
.kicker{margin:0;font-size:.875rem}
h1{margin:.25rem 0;font-size:1.5rem;line-height:1.3}
.lead{margin:.25rem 0 0;font-size:1.0625rem}
h2{margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line);font-size:1.2rem;line-height:1.35}
h3{margin:1.5rem 0 .25rem;font-size:1.0625rem;line-height:1.4}
p{margin:.5rem 0}
.label{margin:.75rem 0 .25rem;font-weight:600;font-size:.9375rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1rem 0 0;padding:0;list-style:none}
a{color:var(--link)}
nav a{display:inline-block;padding:.25rem 0}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
ul{margin:.5rem 0;padding-left:1.25rem}
pre,.seen,.value{font-family:ui-monospace,"Cascadia Mono",Consolas,"Noto Sans Mono CJK TC",monospace}
.value{font-size:.92em}
.seen{font-size:.875rem;line-height:1.5}
.seen li{margin:.25rem 0}
pre{margin:.25rem 0 .75rem;padding:.625rem .75rem;border:1px solid var(--line);border-radius:.375rem;background:var(--field);
font-size:.875rem;line-height:1.5;white-space:pre-wrap;user-select:all}
pre code{font:inherit}
table{width:100%;margin:.5rem 0 1rem;border-collapse:collapse}
caption{padding:.25rem 0;text-align:left;color:var(--soft);font-size:.875rem}
th,td{padding:.375rem .5rem;border:1px solid var(--line);text-align:left;vertical-align:top;font-size:.9375rem}
thead th{background:var(--field)}
tbody th{font-weight:600;min-width:6.5rem}
.state{font-weight:600;overflow-wrap:normal;white-space:nowrap}
.state.works{color:var(--good)}.state.at-risk{color:var(--warn)}.state.blocked{color:var(--bad)}.state.cannot-tell{color:var(--open)}
footer{margin-top:2rem;padding-top:.5rem;border-top:1px solid var(--line);font-size:.875rem}
@media (max-width:30rem){body{padding:.75rem}th,td{padding:.3rem .35rem;font-size:.8125rem}tbody th{min-width:4.5rem}.state{white-space:normal}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--line:#999;--field:#fff;--link:#000;--good:#000;--warn:#000;--bad:#000;--open:#000}
body{max-width:none;padding:0;font-size:10.5pt}nav{display:none}h2,h3,.label,caption{break-after:avoid}pre,tr,li{break-inside:avoid}
a{color:inherit;text-decoration:none}}
`;
