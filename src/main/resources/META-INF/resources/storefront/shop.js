// Small comforts. Every page works without this file.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // A visible timer: <time data-until="2026-11-21T18:40:00Z" data-over="Время вышло">до 21:40</time>
  const tick = () => all('[data-until]').forEach(clock => {
    const left = Math.floor((Date.parse(clock.dataset.until) - Date.now()) / 1000);
    if (left > 86400) return;
    const two = number => String(number).padStart(2, '0');
    const hours = Math.floor(left / 3600), minutes = Math.floor(left / 60) % 60;
    clock.textContent = left <= 0 ? clock.dataset.over : hours ? `${hours}:${two(minutes)}:${two(left % 60)}` : `${minutes}:${two(left % 60)}`;
    if (left <= 0) clock.removeAttribute('data-until');
  });
  setInterval(tick, 1000);
  tick();

  // A city from the list fills the field and asks for its delivery ways.
  document.addEventListener('click', event => {
    const city = event.target.closest('[data-city]');
    if (city && city.closest('form').elements.cityId) {
      event.preventDefault();
      const form = city.closest('form');
      form.elements.city.value = city.dataset.name;
      form.elements.cityId.value = city.dataset.city;
      all('.suggest', form).forEach(list => list.replaceChildren());
      form.elements.cityId.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const copy = event.target.closest('[data-copy]');
    if (copy && navigator.clipboard) navigator.clipboard.writeText(copy.dataset.copy).then(() => { copy.textContent = copy.dataset.done; });
  });
  document.addEventListener('input', event => {
    if (event.target.name === 'city' && event.target.form?.elements.cityId) event.target.form.elements.cityId.value = '';
  });

  // One press is one order: the button rests while the page is being sent.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post') return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = 'yes';
    all('button:not([type=button])', form).forEach(button => button.setAttribute('aria-busy', 'true'));
  });
  addEventListener('pageshow', () => all('form[data-sent]').forEach(form => {
    delete form.dataset.sent;
    all('[aria-busy]', form).forEach(button => button.removeAttribute('aria-busy'));
  }));
  document.addEventListener('htmx:afterRequest', event => {
    const form = event.target.closest?.('form');
    if (form) { delete form.dataset.sent; all('[aria-busy]', form).forEach(button => button.removeAttribute('aria-busy')); }
  });

  // Whoever stands in the queue comes again by himself, a little apart from the others.
  const again = document.querySelector('form[data-again]');
  if (again) setTimeout(() => again.requestSubmit(), (Number(again.dataset.again) + 3 * Math.random()) * 1000);

  // Goods while words are typed; the arrow keys walk through them, Escape goes back to the words.
  let typing = 0;
  document.addEventListener('input', event => {
    const input = event.target, form = input.closest('form.find');
    if (!form || input.name !== 'q') return;
    const mine = ++typing;
    setTimeout(async () => {
      if (mine !== typing) return;
      const words = input.value.trim(), url = form.getAttribute('action').replace(/search$/, 'suggest');
      const answer = words.length < 2 ? null : await fetch(url + '?q=' + encodeURIComponent(words)).catch(() => null);
      if (mine !== typing) return;
      let list = form.querySelector('.typed');
      if (!list) { list = document.createElement('ul'); list.className = 'typed'; form.append(list); }
      list.innerHTML = answer && answer.ok ? await answer.text() : '';
    }, 160);
  });
  document.addEventListener('keydown', event => {
    const form = event.target.closest?.('form.find'), list = form?.querySelector('.typed');
    if (!list || !list.childElementCount) return;
    const links = all('a', list), at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') { list.replaceChildren(); form.elements.q.focus(); }
    if (event.key === 'ArrowDown') { event.preventDefault(); links[Math.min(at + 1, links.length - 1)].focus(); }
    if (event.key === 'ArrowUp' && at >= 0) { event.preventDefault(); (links[at - 1] || form.elements.q).focus(); }
  });
  document.addEventListener('click', event => all('.typed').forEach(list => { if (!list.parentElement.contains(event.target)) list.replaceChildren(); }));

  // A list is narrowed down at once; the address says what was chosen, and the way back leads through it.
  const wide = matchMedia('(min-width: 1000px)');
  const unfold = () => all('.narrow-by').forEach(part => { if (wide.matches) part.open = true; });
  unfold();
  wide.addEventListener('change', unfold);
  let asked = 0;
  const shelve = async (url, keep) => {
    const mine = ++asked, shelf = document.querySelector('[data-shelf]');
    shelf.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(url, { headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('[data-shelf]');
      if (!answer.ok || !fresh) throw new Error(answer.status);
      if (mine !== asked) return;
      const focused = document.activeElement, title = part => part.querySelector('summary').firstChild.textContent.trim();
      const open = new Map(all('details', shelf).map(part => [title(part), part.open]));
      all('details', fresh).forEach(part => { if (open.has(title(part))) part.open = open.get(title(part)); });
      shelf.replaceWith(fresh);
      if (keep) history.pushState({ shelf: true }, '', url);
      if (focused && focused.name) all(`[name="${focused.name}"]`, fresh).find(input => input.type !== 'checkbox' || input.value === focused.value)?.focus();
    } catch { location.assign(url); }
  };
  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-filters]');
    if (!form) return;
    const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    shelve(form.getAttribute('action') + (chosen.size === 0 ? '' : '?' + chosen), true);
  });
  addEventListener('popstate', () => { if (document.querySelector('[data-shelf]')) shelve(location.href, false); });

  all('[data-script]').forEach(part => { part.hidden = false; });
  document.querySelector('.errors')?.focus();

  // Offline there is one page to show; nothing else is kept.
  const worker = document.querySelector('script[data-worker]')?.dataset.worker;
  if (worker && 'serviceWorker' in navigator) addEventListener('load', () => {
    navigator.serviceWorker.register(worker).catch(() => {});
    navigator.serviceWorker.ready.then(kept => kept.active.postMessage(document.documentElement.lang));
  });
})();
