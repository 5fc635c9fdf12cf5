/** The look of a published story: one column of reading, what it rests on below each sentence. */
export const STORY_STYLE = `
:root{color-scheme:light dark;--paper:#faf8f3;--ink:#1f1c17;--soft:#615a50;--rule:#ddd5c6;--accent:#0e5a63;--gap:#a33d2f;--tint:#e9f1f7;--ui:"IBM Plex Sans Arabic","IBM Plex Sans",system-ui,sans-serif;--read:"Noto Naskh Arabic","Source Serif 4","Noto Serif",Georgia,serif}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e9e4d8;--soft:#a39c8f;--rule:#2f363f;--accent:#7cc4cc;--gap:#ee9483;--tint:#1b2d3d}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:400 1.12rem/1.85 var(--read)}
main{max-inline-size:44rem;margin-inline:auto;padding:2rem 1.1rem}
h1{font-size:1.7rem;line-height:1.4;margin:0 0 .6rem}h2,h3,h4{line-height:1.4;margin:2rem 0 .4rem}
.about{font:400 .9rem/1.7 var(--ui);color:var(--soft);border-block:1px solid var(--rule);padding-block:.7rem;margin-block:0 1.6rem}
.block{margin-block:0 1.1rem}.quote{border-inline-start:3px solid var(--rule);padding-inline-start:1rem}.item{display:list-item;margin-inline-start:1.4rem}
details{margin-block:.1rem}summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
summary::after{content:"";display:inline-block;inline-size:.45em;block-size:.45em;border-inline-end:2px solid var(--accent);border-block-end:2px solid var(--accent);transform:rotate(45deg);margin-inline-start:.5em;vertical-align:.25em}
[dir=rtl] summary::after{transform:rotate(-45deg)}details[open]>summary::after{transform:rotate(225deg)}[dir=rtl] details[open]>summary::after{transform:rotate(-225deg)}
a{color:var(--accent)}summary:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:3px}
.rests{font:400 .92rem/1.75 var(--ui);border-inline-start:2px solid var(--accent);padding-inline-start:.9rem;margin:.4rem 0 1rem}
.rests section{padding-block:.5rem;border-block-start:1px solid var(--rule)}.rests section:first-child{border:0}
h5{font:600 .95rem/1.6 var(--ui);margin:0}.basis{font:500 1.02rem/1.75 var(--ui);margin:.2rem 0}.wording{font:400 1.05rem/1.8 var(--read);margin:.2rem 0}
.claim{border-block-start:2px solid var(--rule)}.claim p{margin:.25rem 0}.against{color:var(--gap);font-weight:600}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem}.sides .against{grid-column:1/-1}@media (max-width:34rem){.sides{grid-template-columns:1fr}}
.places>summary{color:var(--accent)}
figure{position:relative;margin:.5rem 0;max-inline-size:34rem}figure img{display:block;inline-size:100%;border:1px solid var(--rule);background:#fff}
.mark{position:absolute;border:2px solid #b3261e;border-radius:2px;box-shadow:0 0 0 2px #fff8}
.drawing{max-inline-size:none;overflow-x:auto}.drawing svg{display:block;inline-size:100%;min-inline-size:20rem;font:400 14px var(--ui)}
.drawing rect{fill:var(--paper);stroke:var(--soft)}.drawing text{fill:var(--ink)}.drawing line{stroke:var(--soft)}.drawing .common rect{stroke:var(--accent);stroke-width:3}.drawing .gap rect{stroke:var(--gap);stroke-dasharray:4 4}.drawing .event rect,.drawing .reader rect{stroke:none;fill:none}
blockquote{margin:.3rem 0;font:400 1.05rem/1.8 var(--read);background:var(--tint);padding:.3rem .7rem}
ol{margin:.2rem 0;padding-inline-start:1.5rem}.role,.note{color:var(--soft)}.gap{color:var(--gap)}.common{font-weight:600}
.control{font:400 .7em monospace;border:1px solid var(--gap);color:var(--gap);border-radius:3px;padding-inline:2px;direction:ltr;unicode-bidi:isolate}
table{border-collapse:collapse;font:400 .88rem/1.6 var(--ui);inline-size:100%}th,td{text-align:start;vertical-align:top;border-block-start:1px solid var(--rule);padding:.35rem .5rem .35rem 0}code{overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}
.scroll{overflow-x:auto}footer{font:400 .9rem/1.7 var(--ui);border-block-start:2px solid var(--ink);margin-block-start:2.4rem;padding-block-start:.8rem}
.says-nothing{font:600 1.12rem/1.7 var(--ui)}.unchanged{font:600 1.12rem/1.7 var(--ui)}
@media print{details{break-inside:avoid}}
`
