// Keeps a page of the preview up to date. Without it the page is the same, and is loaded anew by hand.
(() => {
  const own = document.currentScript;
  const host = document.querySelector('planpress-preview');
  const root = host?.shadowRoot;
  const lang = document.documentElement.lang || 'en';
  let { version, ailment } = own.dataset;
  let isFirst = true;

  const dialog = () => root?.querySelector('dialog');
  const closed = () => sessionStorage.getItem('planpress-closed');
  const remember = () => sessionStorage.setItem('planpress-closed', ailment);

  // The browser holds the keyboard in an open dialog, closes it with Escape and gives the focus back.
  const show = (isWanted) => {
    const it = dialog();
    if (!it) return;
    it.close();
    if (isWanted && it.dataset.errors) it.showModal();
  };
  root?.addEventListener('click', ({ target }) => target.closest('[data-show]') && show(true));
  root?.addEventListener('submit', remember);
  root?.addEventListener('cancel', remember, true);

  const redraw = async () => {
    const answer = await fetch(`/__planpress/overlay/${lang}`);
    if (answer.ok) root.innerHTML = await answer.text();
  };

  const restyle = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const old = document.querySelectorAll('head link[rel=stylesheet]');
    const fresh = [...page.querySelectorAll('head link[rel=stylesheet]')].map((link) => document.importNode(link));
    if (fresh.length !== old.length) return location.reload();
    fresh.forEach((link, place) => {
      link.onload = () => old[place].remove();
      old[place].after(link);
    });
  };

  const goes = (now) => now.follow && now.edited && now.edited !== location.pathname && !document.hidden;

  const hear = async ({ data }) => {
    const now = JSON.parse(data);
    if (now.version !== version) {
      const follows = now.before === version;
      const isKnown = follows && now.known === location.pathname;
      if (!isKnown && !(follows && now.look)) return goes(now) ? location.assign(now.edited) : location.reload();
      version = now.version;
      if (now.look) restyle();
    }
    const isSame = now.ailment === ailment;
    if (isSame && !isFirst) return;
    isFirst = false;
    ailment = now.ailment;
    if (!isSame && !root) return location.reload();
    if (!isSame) await redraw();
    show(now.errors > 0 && closed() !== ailment);
  };

  const events = new EventSource('/__planpress/events');
  events.onmessage = hear;
  addEventListener('pagehide', () => events.close());
})();
