/** The look of the demonstration's own pages: the portal's tokens, in one small sheet. */
export const STIJL = `
:root{--inkt:#16202e;--gedempt:#55606e;--lijn:#ddd6cb;--papier:#fbf9f5;--kaart:#fff;--merk:#0057b7;--diep:#003865;--was:#e9f1fa;--op:#fff;--fout:#af272f;--focus:#ffbf47;--rand:#16202e;--band:#003865}
@media(prefers-color-scheme:dark){:root{--inkt:#eef1f5;--gedempt:#b3bdc9;--lijn:#36404d;--papier:#12171e;--kaart:#1a212b;--merk:#8ec1ff;--diep:#c0ddff;--was:#1b2c42;--op:#0b1420;--fout:#ff9c9c;--rand:#fff;--band:#0a2036}}
*{box-sizing:border-box}html{font-size:112.5%}body{margin:0;background:var(--papier);color:var(--inkt);font:400 1rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}
.wrap{max-width:46rem;margin:0 auto;padding:0 1.25rem}.band{background:var(--band);color:#fff;font-size:.85rem;font-weight:400;padding:.4rem 0}.band p{margin-block:0}
header{background:var(--kaart);border-bottom:1px solid var(--lijn);font-weight:700}header>.wrap{padding-block:1rem}main.wrap{padding-block:2rem 4rem}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.3rem);line-height:1.15;margin:0 0 .75rem}h2{font-size:1.2rem;margin:2rem 0 .75rem}h2.klein{font-size:1.05rem;margin:0}
a{color:var(--merk);display:inline-block;padding:.4rem 0}p{margin:.3rem 0 1rem}.stil{color:var(--gedempt)}
.lijst{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:minmax(0,1fr);gap:.9rem}.kaart{background:var(--kaart);border:1px solid var(--lijn);border-radius:6px;padding:1rem 1.2rem}
.knoppen{display:flex;flex-wrap:wrap;gap:.6rem}button{font:inherit;font-weight:700;min-height:2.75rem;padding:.4rem 1rem;border:0;border-radius:6px;background:var(--merk);color:var(--op);cursor:pointer}
button.rand{background:transparent;color:var(--merk);box-shadow:inset 0 0 0 2px var(--merk)}button:hover{text-decoration:underline}
label{font-weight:700;display:block;margin-bottom:.25rem}input[type=text],select{font:inherit;color:inherit;background:var(--kaart);padding:.6rem .8rem;border:2px solid var(--inkt);border-radius:6px;width:100%;max-width:26rem}
.veld{margin-bottom:1.2rem}.fout{color:var(--fout);font-weight:700}:focus-visible{outline:3px solid var(--rand);outline-offset:2px;box-shadow:0 0 0 6px var(--focus)}
pre{white-space:pre-wrap;font:inherit}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:700}dd{margin:0;min-width:0}
@media(forced-colors:active){button{border:2px solid ButtonText}}`
