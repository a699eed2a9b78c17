// Faults to plant, one page each: what is changed, and what must be found.
// Every "check/rule" listed must be found on its page, and no other.

const LONG = 'The council will meet every month and tell the people what it has done. '.repeat(300);
/** Words that say what a mark means. */
const SAID = '<span data-diff-ui>Changed:</span>';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** Words that cannot be packed into less than the most that a page may weigh. */
function noise() {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length: 12000 }, () => next().toString(36)).join(' ');
}

/** `[name, what must be found, what is changed]`; `may` is found besides at times. */
export const FAULTS = [
  ['no-alt', ['axe/image-alt', 'nu/error'], { body: `<p><img src="${PIXEL}"> A picture.</p>` }],
  ['pale', ['axe/color-contrast'], { style: '.pale { color: #bbb; background: #fff; }', body: '<p class="pale">Hard to read</p>' }],
  ['pale-at-night', ['axe/color-contrast'], { style: '@media (prefers-color-scheme: dark) { .dim { color: #444; background: #111; } }', body: '<p class="dim">Hard to read in the dark</p>' }],
  ['no-landmark', ['axe/region'], { skip: '<a class="skip" href="#main">Skip to the main part</a><p>Words outside of every part</p>' }],
  ['bad-markup', ['nu/error'], { body: '<p><b>Words</p>' }],
  ['bad-style', ['nu/error'], { style: 'p { colour: red; }' }],
  ['wide', ['reflow/sideways'], { style: '.wide { width: 500px; }', body: '<p class="wide">Too wide for a phone</p>' }],
  ['wide-inside', ['reflow/sideways'], { style: '.wide { width: 500px; }', body: '<details><summary>More about this</summary><p class="wide">Too wide for a phone</p></details>' }],
  ['wide-zoomed', ['reflow/sideways'], { style: '@media (width >= 600px) and (width < 700px) { .wide { width: 900px; } }', body: '<p class="wide">Too wide when it is zoomed</p>' }],
  ['tight', ['reflow/cut-words'], { style: '.tight { height: 1.2em; line-height: 1.2; overflow: hidden; width: 8em; }', body: '<div class="tight">Just in the box</div>' }],
  ['no-skip', ['keyboard/skip-link', 'axe/region'], { skip: '<a class="skip" href="#nowhere">Skip</a>', may: ['links/dead-fragment', 'nu/error'] }],
  ['hidden-skip', ['keyboard/skip-link', 'keyboard/off-screen-focus'], { style: '.skip:focus { position: absolute; top: -99px; left: 0; }' }],
  ['dead-skip', ['keyboard/skip-target'], { main: 'id="main"' }],
  ['no-mark', ['keyboard/no-focus-mark', 'forced-colours/no-focus-mark'], { style: '.bare:focus { outline: none; }', body: '<p>A link <a class="bare" href="#main">without a mark</a> here.</p>' }],
  ['soft-mark', ['forced-colours/no-focus-mark'], { style: '.soft:focus { outline: none; box-shadow: 0 0 0 3px #05a; }', body: '<p>A link <a class="soft" href="#main">with a shadow only</a> here.</p>' }],
  ['faint-mark', ['keyboard/faint-focus'], { style: '.faint:focus { outline-color: #ddd; } @media (prefers-color-scheme: dark) { .faint:focus { outline-color: #333; } }', body: '<p>A link <a class="faint" href="#main">with a faint mark</a> here.</p>' }],
  ['covered', ['keyboard/covered-focus'], { style: '.lid { position: fixed; inset: 0 0 auto; height: 60vh; background: #fff; color: #222; z-index: 2; }', body: '<div class="lid">A lid</div>', may: ['keyboard/skip-link', 'axe/color-contrast', 'axe/target-size', 'print/cut-off'] }],
  ['trap', ['keyboard/trap', 'keyboard/unreached', 'scripts/script'], { body: '<p><a id="trap" href="#main">A trap for the Tab key</a></p><script>document.getElementById("trap").addEventListener("keydown",(e)=>{if(e.key==="Tab")e.preventDefault();});</script>' }],
  ['jump', ['keyboard/order', 'axe/tabindex'], { body: '<p>One <a href="#main" tabindex="5">first of all</a> before the others.</p>', may: ['keyboard/skip-link', 'keyboard/unreached', 'keyboard/skip-target'] }],
  ['script-only', ['scripts/script', 'scripts/words', 'scripts/dead-control'], { body: '<p id="late">Wait</p><button type="button">Do it</button><script>document.getElementById("late").textContent = "Written by a script";</script>', may: ['print/screen-only'] }],
  ['dead-link', ['links/dead-link'], { body: '<p>A link <a href="../nowhere/index.html">to nothing</a> here.</p>' }],
  ['dead-fragment', ['links/dead-fragment'], { body: '<p>A link <a href="../index.html#nowhere">to no place</a> here.</p>' }],
  ['rooted', ['links/not-portable'], { body: '<p>A link <a href="/index.html">from the root</a> here.</p>' }],
  ['folder', ['links/not-portable'], { body: '<p>A link <a href="../pale/">to a folder</a> here.</p>' }],
  ['odd-scheme', ['links/scheme'], { body: '<p>A link <a href="javascript:void(0)">to a script</a> here.</p>', may: ['scripts/dead-control'] }],
  ['orphan', ['links/orphan'], { orphan: true }],
  ['third-party', ['requests/third-party', 'links/third-party'], { head: '<link rel="stylesheet" href="https://fonts.example/css">', may: ['requests/console'] }],
  ['lost-file', ['requests/not-loaded', 'links/dead-link'], { body: '<p><img src="lost.png" alt="A lost picture"></p>' }],
  ['console', ['requests/console', 'scripts/script'], { body: '<script>console.error("something broke");</script>' }],
  ['policy', ['requests/policy'], { head: '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'; style-src \'self\'"><style>p { color: #333; }</style>', may: ['requests/console', 'axe/color-contrast', 'nu/warning'] }],
  ['two-h1', ['head/one-h1'], { body: '<h1>Another main heading</h1><p>Words.</p>', may: ['axe/page-has-heading-one', 'nu/warning'] }],
  ['gap', ['head/heading-gap', 'axe/heading-order', 'nu/error'], { body: '<h2>Second</h2><p>Words.</p><h4>Fourth</h4><p>Words.</p>' }],
  ['no-lang', ['head/lang', 'head/dir', 'axe/html-has-lang'], { html: '', may: ['nu/warning'] }],
  ['wrong-dir', ['head/dir'], { html: 'lang="ur" dir="ltr"', may: ['nu/warning', 'nu/error'] }],
  ['untranslated', ['languages/not-translated'], { html: 'lang="cy" dir="ltr"', body: '<p>Downloads</p><p>Everything else</p>' }],
  ['untranslated-part', ['languages/not-translated'], { html: 'lang="cy" dir="ltr"', body: '<p>The target for lamps changed from 3 to 4.</p>' }],
  ['undirected', ['languages/no-direction'], { html: 'lang="cy" dir="ltr"', body: '<p lang="en">Words of another language</p>' }],
  ['turned', ['languages/turned'], { html: 'lang="ur" dir="rtl"', body: '<p>2013–17</p><p><bdi dir="ltr">2013–17</bdi></p>' }],
  ['same-title', ['head/title-twice'], { title: 'Home', heading: '<h1>Home</h1>' }],
  ['canonical', ['head/canonical'], { canonical: 'https://plans.example/elsewhere/', may: ['links/dead-link'] }],
  ['hreflang', ['head/hreflang'], { head: '<link rel="alternate" hreflang="en" href="https://plans.example/hreflang/"><link rel="alternate" hreflang="cy" href="https://plans.example/">' }],
  ['small', ['targets/small-target'], { may: ['axe/target-size'], style: '.tiny a { display: inline-block; font-size: 8px; line-height: 10px; height: 10px; }', body: '<div class="tiny"><a href="#main">1</a> <a href="#main">2</a> <a href="#main">3</a></div>' }],
  ['stray-mark', ['changes/stray-mark', 'nu/error'], { body: `<ul><li>One</li><del>${SAID} two</del></ul>`, may: ['axe/list'] }],
  ['stray-in-table', ['changes/stray-mark', 'nu/error'], { body: `<table><caption>Numbers</caption><tr><th scope="col">One</th></tr><tr><ins>${SAID}<td>two</td></ins></tr></table>`, may: ['changes/empty-mark', 'nu/fatal'] }],
  ['silent-mark', ['changes/silent-mark'], { body: '<p>We meet <del>monthly</del> often.</p>' }],
  ['empty-mark', ['changes/empty-mark'], { body: `<p>We meet <ins>${SAID}</ins> often.</p>` }],
  ['colour-only', ['changes/colour-only'], { style: '.tint { text-decoration: none; background: #dfd; color: #222; }', body: `<p>We meet <ins class="tint">${SAID} every month</ins>.</p>` }],
  ['lone-move', ['changes/lone-move'], { body: '<p data-moved-from="move-1">We meet every month.</p>' }],
  ['same-id', ['changes/same-id', 'nu/error'], { body: `<p id="change-1">We meet <ins>${SAID} often</ins>.</p><p id="change-1">Come.</p>`, may: ['nu/warning', 'axe/duplicate-id'] }],
  ['list-gap', ['changes/list-gap'], { body: '<ol><li class="change" id="change-1">One</li><li class="change" id="change-3">Three</li></ol>' }],
  ['dead-change', ['changes/dead-change', 'links/dead-fragment'], { body: '<ol><li class="change" id="change-1">One: <a href="#text-9">see it in the text</a></li></ol>' }],
  ['heavy', ['weight/heavy'], { body: `<p>${noise()}</p>` }],
  ['screen-only', ['print/screen-only'], { body: '<div role="search"><form action="../index.html"><label>Search for <input name="q"></label></form></div>', may: ['axe/landmark-unique', 'nu/warning'] }],
  ['shut', ['print/closed-details'], { style: '@media print { details::details-content { content-visibility: hidden; } }' }],
  ['cut-off', ['print/cut-off'], { style: '.roll { overflow-x: auto; } .roll p { width: 900px; }', body: '<div class="roll" role="region" aria-label="A wide part" tabindex="0"><p>Wide</p></div>' }],
  ['long/summary', ['print/sides'], { body: `<p>${LONG}</p>` }],
];

/** Faults of a whole site: `[name, "file check/rule" that must be found, files changed]`. */
export const SITE_FAULTS = [
  [
    'an empty sitemap, shut to robots',
    ['sitemap.xml sitemap/unlisted', 'robots.txt sitemap/sitemap', 'robots.txt sitemap/closed'],
    { 'sitemap.xml': '<urlset></urlset>', 'robots.txt': 'User-agent: *\nDisallow: /\n' },
  ],
  [
    'a wrong sitemap and a broken style sheet',
    ['sitemap.xml sitemap/no-page', 'sitemap.xml sitemap/lastmod', 'sitemap.xml sitemap/unlisted', 'style.css nu/error', 'style.css links/third-party', 'style.css links/dead-link', '404.html sitemap/not-loaded'],
    {
      'sitemap.xml': '<urlset><url><loc>https://plans.example/gone/</loc><lastmod>soon</lastmod></url></urlset>',
      'style.css': 'p { colour: red; background: url(lost.png); } @font-face { font-family: x; src: url(https://fonts.example/x.woff2); }',
    },
  ],
  [
    'no sitemap, no robots.txt and no page for missing addresses',
    ['sitemap.xml sitemap/missing', 'robots.txt sitemap/missing', '404.html sitemap/missing'],
    { 'sitemap.xml': undefined, 'robots.txt': undefined, '404.html': undefined },
  ],
];
