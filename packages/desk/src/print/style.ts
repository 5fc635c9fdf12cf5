/** The look of printed pages: paper and ink, one accent; a voice differs by tint and by mark, never by colour alone. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#faf8f3;--sheet:#fffefb;--ink:#1f1c17;--soft:#615a50;--rule:#e4ded2;--accent:#0e5a63;--attributed:#1d5a8a;--attributed-bg:#e9f1f7;--provenance-bg:#ebf3ea;--own:#8a5000;--own-bg:#fbf0dc;--gap:#a33d2f;--ui:"IBM Plex Sans Arabic","IBM Plex Sans",system-ui,sans-serif;--read:"Noto Naskh Arabic","Source Serif 4","Noto Serif",Georgia,serif}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--sheet:#1a1f26;--ink:#e9e4d8;--soft:#a39c8f;--rule:#2f363f;--accent:#7cc4cc;--attributed:#8fc1ea;--attributed-bg:#1b2d3d;--provenance-bg:#1f2f22;--own:#e0a95a;--own-bg:#352a17;--gap:#ee9483}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:400 15px/1.65 var(--ui)}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,27rem);gap:2.2rem;max-inline-size:82rem;margin-inline:auto;padding:1.8rem 1.6rem}
.sentence{grid-column:1/-1;font:600 1.65rem/1.6 var(--read);margin:0;padding-block-end:1.1rem;border-block-end:2px solid var(--ink);text-wrap:balance}
.sentence small{display:block;font:400 .88rem/1.7 var(--ui);color:var(--soft);margin-block-start:.4rem}
article{font:400 1.15rem/2 var(--read);max-inline-size:62ch;white-space:pre-wrap;overflow-wrap:break-word}
h2{font:600 .9rem var(--ui);color:var(--soft);margin:0 0 .6rem}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.1rem;font:400 .82rem var(--ui);color:var(--soft);margin:0 0 1.2rem;padding:0;list-style:none}
.attributed,.self-report{background:var(--attributed-bg)}.provenance{background:var(--provenance-bg)}.editorial{background:var(--own-bg);text-decoration:underline wavy var(--own) 1px;text-underline-offset:.45em}.background{color:var(--soft)}
.cue{border-block-end:2px solid var(--attributed)}.who{font-weight:700}.hedge{border-block-end:2px dotted var(--gap)}.loaded{border-block-end:1px dashed var(--own)}
.control{font:400 .7em monospace;border:1px solid var(--gap);color:var(--gap);border-radius:3px;padding-inline:2px;direction:ltr;unicode-bidi:isolate}
section{background:var(--sheet);border:1px solid var(--rule);border-radius:10px;padding:1rem 1.2rem;margin-block-end:1.2rem}
details{border-block-start:1px solid var(--rule);padding-block:.5rem}summary{cursor:pointer;font:400 1rem/1.8 var(--read)}summary:focus-visible,a:focus-visible{outline:2px solid var(--attributed);outline-offset:2px}
ol,ul{margin:.4rem 0 0;padding:0;list-style:none}ol li,ul li{display:grid;grid-template-columns:1.6rem 1fr;gap:.6rem;padding-block:.3rem;border-block-start:1px solid var(--rule);align-items:baseline}ul li{display:block}
.n{color:var(--soft);font-size:.8rem}.role,.note{color:var(--soft);font-size:.85rem}.common{font-weight:600;color:var(--attributed)}.gap{color:var(--gap)}.gap .n{border-inline-start:2px dashed var(--gap)}
footer{grid-column:1/-1;color:var(--soft);font-size:.82rem;border-block-start:1px solid var(--rule);padding-block-start:.8rem;overflow-wrap:anywhere}
@media (max-width:900px){main{grid-template-columns:minmax(0,1fr);padding:1.1rem 1rem}.sentence{font-size:1.3rem}}
@media print{body{background:none}details{break-inside:avoid}}
`
