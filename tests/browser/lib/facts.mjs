// What the markup of a page says, read without showing it.

/** Adds `facts` to every page of the site, through the parser of the browser. */
export async function readFacts(site, tab) {
  await tab.goto('about:blank');
  for (const page of site.pages) page.facts = await tab.evaluate(factsOf, page.html);
}

/** Runs in the browser. */
function factsOf(html) {
  const ADDRESSES = [
    ['a, area', 'href'],
    ['link', 'href'],
    ['img, script, iframe, source, track, video, audio, embed, input', 'src'],
    ['img, source', 'srcset'],
    ['video', 'poster'],
    ['object', 'data'],
    ['form', 'action'],
    ['blockquote, q, ins, del', 'cite'],
    ['use, image', 'href'],
  ];
  const NOT_SCRIPTS = /^(application\/(ld\+)?json|speculationrules|importmap)$/;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector) => [...parsed.querySelectorAll(selector)];
  const HIDDEN = '.visually-hidden, .unseen, [data-diff-ui]';
  const opening = (element) => element.outerHTML.replace(/^(<[^>]*>)[\s\S]*$/, '$1');
  const meta = (name) => parsed.querySelector(`meta[name="${name}"]`)?.getAttribute('content')?.trim();
  const inSets = (value) => value.split(',').map((part) => part.trim().split(/\s+/)[0]);

  const links = ADDRESSES.flatMap(([selector, attribute]) =>
    all(selector)
      .filter((element) => element.hasAttribute(attribute))
      .flatMap((element) => {
        const value = element.getAttribute(attribute);
        const rel = element.getAttribute('rel') ?? '';
        return (attribute === 'srcset' ? inSets(value) : [value]).map((address) => ({
          address: address.trim(),
          tag: element.localName,
          rel: rel.toLowerCase().split(/\s+/),
          hreflang: element.getAttribute('hreflang') ?? undefined,
          snippet: opening(element),
        }));
      }),
  );
  const scripts = all('script').filter((script) => !NOT_SCRIPTS.test(script.type));
  const handlers = all('*').filter((element) => [...element.attributes].some(({ name }) => /^on[a-z]/.test(name)));
  const language = parsed.documentElement.getAttribute('lang') ?? '';
  const isOwn = (element) => (element.closest('[lang]')?.getAttribute('lang') ?? '') === language;
  const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
  const own = [];
  while (walker.nextNode()) if (isOwn(walker.currentNode.parentElement)) own.push(walker.currentNode);
  const labels = all('[aria-label]').filter(isOwn).map((element) => element.getAttribute('aria-label'));
  const isTurned = (node) => language !== '' && node.parentElement.closest('[dir]')?.getAttribute('dir') === 'rtl' && /\d[–/-]\d/.test(node.data);
  const says = (element) => element?.matches(HIDDEN) && element.textContent.trim() !== '';
  const moveEnds = ['data-moved-from', 'data-moved-to'];
  const fragmentsIn = (element) => [...element.querySelectorAll('a[href^="#"]')].map((link) => decodeURIComponent(link.hash.slice(1)));
  return {
    lang: parsed.documentElement.getAttribute('lang')?.trim(),
    dir: parsed.documentElement.getAttribute('dir')?.trim(),
    kind: parsed.body.className,
    title: parsed.title.trim(),
    description: meta('description'),
    robots: meta('robots') ?? '',
    viewport: meta('viewport'),
    redirect: parsed.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? undefined,
    social: Object.fromEntries(all('meta[property^="og:"]').map((tag) => [tag.getAttribute('property'), tag.content.trim()])),
    texts: [...own.map((node) => node.data), ...labels].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== ''),
    undirected: all('body [lang]').filter((element) => !element.hasAttribute('dir')).map(opening),
    turned: own.filter(isTurned).map((node) => node.data.trim().slice(0, 60)),
    mains: parsed.querySelectorAll('h1').length,
    ids: all('[id]').map((element) => element.id),
    base: parsed.querySelector('base[href]')?.getAttribute('href') ?? undefined,
    links,
    scripts: [...scripts, ...handlers].map(opening),
    marks: all('ins, del').map((mark) => {
      const own = mark.cloneNode(true);
      own.querySelectorAll(HIDDEN).forEach((hidden) => hidden.remove());
      return {
        hasContent: own.textContent.trim() !== '' || own.querySelector('img, hr, [role="img"]') !== null,
        isSaid: [mark.previousElementSibling, ...mark.querySelectorAll(HIDDEN)].some(says),
        snippet: opening(mark) + own.textContent.trim().slice(0, 60),
      };
    }),
    moves: moveEnds.flatMap((end) => all(`[${end}]`).map((place) => ({ id: place.getAttribute(end), end, snippet: opening(place) }))),
    changes: all('li.change').map((change) => ({ id: change.id, places: fragmentsIn(change), snippet: opening(change) })),
    hasNoscript: parsed.querySelector('noscript') !== null,
  };
}

/** The address under which the site says that it is published, if it says so. */
export function publishedAt(site) {
  const home = site.byPath.get('index.html');
  const canonical = home?.facts.links.find((link) => link.tag === 'link' && link.rel.includes('canonical'));
  return isAbsolute(canonical?.address) ? canonical.address.replace(/index\.html$/, '') : undefined;
}

/** Whether `address` says its scheme and host. */
export function isAbsolute(address) {
  return /^https?:\/\/[^/]/.test(address ?? '');
}

/** Whether search engines are asked to show the page. */
export function isIndexable(page) {
  return page.path !== '404.html' && !/noindex|none/.test(page.facts.robots) && page.facts.redirect === undefined;
}
