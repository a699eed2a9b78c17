// A small site without a fault, written by hand, for faults to be planted in.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const BASE = 'https://plans.example/';

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; padding: 1rem; background: #fff; color: #222; font: 1rem/1.5 sans-serif; overflow-wrap: break-word; }
a { color: #0b4a8f; }
nav a, footer a, summary { display: inline-block; min-height: 1.5rem; padding-block: 0.5rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
main:focus { outline: none; }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (prefers-color-scheme: dark) {
  body { background: #111; color: #eee; }
  a { color: #9cc9ff; }
  :focus-visible { outline-color: #9cc9ff; }
}
@media print {
  @page { size: A4; margin: 15mm; }
  nav, .skip { display: none; }
  details::details-content { content-visibility: visible; }
}
`;

/** A change that is listed, said and marked as it should be. */
const MARKED = `<ol><li class="change" id="change-1">A word changed: <a href="#text-1">see it in the text</a></li></ol>
<p id="text-1">We meet <del><span data-diff-ui>Removed:</span> monthly</del> <ins><span data-diff-ui>Added:</span> weekly</ins>.</p>
<p data-moved-to="move-1"><a data-diff-ui href="#text-2">This moved down</a></p>
<p>Everybody can come.</p>
<p data-moved-from="move-1" id="text-2">The doors open at nine.</p>`;
const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M2 2h12v12H2z"/></svg>\n';

/** The parts of a sound page, for a fault to change. */
export function soundPage(name) {
  const file = name === '404.html' ? name : `${name ? `${name}/` : ''}index.html`;
  const route = file.replace(/index\.html$/, '');
  const up = name === '404.html' ? '/' : '../'.repeat(route.split('/').length - 1);
  const title = name ? `Page ${name}` : 'Home';
  return {
    file,
    up,
    route,
    title,
    canonical: BASE + route,
    html: 'lang="en" dir="ltr"',
    head: '',
    main: 'id="main" tabindex="-1"',
    skip: '<a class="skip" href="#main">Skip to the main part</a>',
    heading: `<h1>${title}</h1>`,
    body: `<p>Some words to read.</p><details><summary>More about this</summary><p>And some more words.</p></details>${MARKED}`,
    style: '',
    listed: file !== '404.html',
  };
}

function markup(page) {
  const robots = page.listed ? '' : '<meta name="robots" content="noindex">';
  return `<!doctype html>
<html ${page.html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="description" content="About ${page.title}.">${robots}
<link rel="canonical" href="${page.canonical}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="About ${page.title}.">
<meta property="og:type" content="website">
<meta property="og:url" content="${page.canonical}">
<link rel="icon" type="image/svg+xml" href="${page.up}icon.svg">
<link rel="stylesheet" href="${page.up}style.css">
${page.style ? `<style>${page.style}</style>` : ''}${page.head}
</head>
<body>
${page.skip}
<header><p>A plan</p></header>
<nav aria-label="Pages"><ul>${page.menu}</ul></nav>
<main ${page.main}>
${page.heading}
${page.body}
</main>
<footer><p><a href="${page.up}index.html">Home page</a></p></footer>
</body>
</html>
`;
}

/** Writes the pages, with all the files that a sound site has, into `root`. */
export async function writeSite(root, pages, files = {}) {
  const menuOf = (page) =>
    pages
      .filter((other) => other.file !== '404.html' && !other.orphan)
      .map((other) => `<li><a href="${page.up}${other.file}">${other.title}</a></li>`)
      .join('');
  const addresses = pages.filter((page) => page.listed).map((page) => `<url><loc>${BASE}${page.route}</loc></url>`);
  const all = {
    'style.css': STYLE,
    'icon.svg': ICON,
    'strings/en.ftl': 'downloads = Downloads\nskip = Skip to the main part\ntarget = The target for { $subject } changed from { $old }.\n',
    'strings/ur.ftl': 'skip = Skip to the main part\n',
    'strings/cy.ftl': 'downloads = Lawrlwytho\nskip = Skip to the main part\n',
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${BASE}sitemap.xml\n`,
    'sitemap.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.join('')}</urlset>\n`,
    ...Object.fromEntries(pages.map((page) => [page.file, markup({ menu: menuOf(page), ...page })])),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    if (text === undefined) continue;
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
}
