// The courier's phone. Reports go into a queue of this phone first and from there to the server, each under a name of its own, so that
// one that is sent twice counts once. Without script the same forms are sent directly.
(() => {
  const KEY = 'courier-queue';
  const read = (key, empty) => { try { return JSON.parse(localStorage.getItem(key)) ?? empty; } catch { return empty; } };
  const write = (key, value) => localStorage.setItem(key, JSON.stringify(value));
  const board = document.getElementById('courier-queue');
  let busy = false;
  let signIn = false;

  // what the worker keeps is only for the time without network
  if ('serviceWorker' in navigator) navigator.serviceWorker.register('/courier/sw.js', { scope: '/courier' }).then(() => {
    if (!navigator.onLine || !document.querySelector('.round')) return;
    document.querySelectorAll('.round a').forEach((a) => fetch(a.href, { headers: { Accept: 'text/html' } }).catch(() => {}));
  }).catch(() => {});

  const box = (text, bad) => {
    const one = document.createElement('div');
    if (bad) one.className = 'bad';
    one.textContent = text;
    board.append(one);
    return one;
  };

  const show = () => {
    const queue = read(KEY, []);
    board.replaceChildren();
    if (!navigator.onLine) box(board.dataset.offline);
    if (signIn) {
      const a = document.createElement('a');
      a.href = '/login?next=/courier';
      a.textContent = board.dataset.signIn;
      box('', true).append(a);
    }
    const waiting = queue.filter((one) => !one.refused);
    if (waiting.length) box(`${board.dataset.waiting.replace('#', waiting.length)}. ${board.dataset.hint}`);
    queue.filter((one) => one.refused).forEach((one) => {
      const line = box(`${one.label}: ${board.dataset.refused}. ${one.refused} `, true);
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.textContent = board.dataset.remove;
      remove.addEventListener('click', () => { write(KEY, read(KEY, []).filter((other) => other.id !== one.id)); show(); });
      line.append(remove);
    });
    const reported = new Set(queue.filter((one) => !one.refused && one.kind !== 'start').map((one) => one.label));
    document.querySelectorAll('[data-parcel]').forEach((li) => li.toggleAttribute('data-sent', reported.has(li.dataset.parcel)));
  };

  // A page may be days old: the token is asked for anew each time.
  const token = async () => {
    const page = await fetch('/courier?fresh=1', { cache: 'no-store', headers: { Accept: 'text/html' } });
    if (!page.ok || new URL(page.url).pathname.startsWith('/login')) { signIn = page.status < 500; throw new Error('signed out'); }
    const found = /name="csrf" value="([^"]+)"/.exec(await page.text()) || [];
    if (!found[1]) throw new Error('no token');
    signIn = false;
    return found[1];
  };

  const send = async (report, csrf) => {
    const body = new URLSearchParams(report.body);
    body.set('csrf', csrf);
    const answer = await fetch(report.url, { method: 'POST', body, headers: { Accept: 'application/json, text/html;q=0.5' } });
    if (answer.status >= 500 || answer.status === 429) throw new Error('later');
    if (answer.status === 401 || new URL(answer.url).pathname.startsWith('/login')) { signIn = true; throw new Error('signed out'); }
    if (answer.ok || answer.redirected) return null;
    const problem = await answer.json().catch(() => ({}));
    return problem.detail || problem.title || `${answer.status}`;
  };

  const flush = async () => {
    const due = read(KEY, []).filter((one) => !one.refused);
    if (busy || !due.length || !navigator.onLine) { show(); return; }
    busy = true;
    try {
      const csrf = await token();
      for (const report of due) {
        const refused = await send(report, csrf);
        write(KEY, read(KEY, []).flatMap((one) => one.id !== report.id ? [one] : refused ? [{ ...one, refused }] : []));
      }
    } catch { /* it stays in the queue */ } finally { busy = false; }
    show();
  };

  const uuid = (fallback) => (crypto.randomUUID ? crypto.randomUUID() : fallback);

  const queue = (form) => {
    const body = new URLSearchParams(new FormData(form));
    const id = uuid(body.get('operation'));
    body.delete('csrf');
    body.set('operation', id);
    body.set('at', new Date().toISOString());
    const started = read(`courier-trial-${form.dataset.label}`, null);
    if (started) body.set('started', started);
    write(KEY, [...read(KEY, []), { id, url: form.getAttribute('action'), kind: form.dataset.queue, label: form.dataset.label, body: body.toString() }]);
  };

  document.querySelectorAll('form[data-queue]').forEach((form) => form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.matches('.door') && !check(form)) return;
    queue(form);
    if (form.hasAttribute('data-stay')) {
      write(`courier-trial-${form.dataset.label}`, new Date().toISOString());
      tick();
      flush();
      return;
    }
    localStorage.removeItem(`courier-trial-${form.dataset.label}`);
    await flush();
    location.assign('/courier');
  }));

  // the exact sum for what is ticked now
  const door = document.querySelector('form.door');
  const kept = (set) => {
    const box = set.querySelector('input[type=checkbox]');
    const parts = set.dataset.parts.split(',').map(Number);
    const pieces = box ? (box.checked ? parts.length - 1 : 0) : Number(set.querySelector('[name^=kept]').value);
    return { pieces, all: pieces === parts.length - 1, sum: parts[pieces] };
  };
  const due = (form) => {
    const goods = [...form.querySelectorAll('[data-line]')].reduce((sum, set) => sum + kept(set).sum, 0);
    const free = goods === 0 || (form.dataset.freeFrom !== '' && goods >= Number(form.dataset.freeFrom));
    // what an exchange has paid already is not asked for again
    const wrap = goods === 0 ? 0 : Number(form.dataset.wrap);
    return Math.max(0, goods + (free ? 0 : Number(form.dataset.delivery)) + wrap - Number(form.dataset.credit));
  };
  const money = (form, minor) => {
    const scale = 10 ** Number(form.dataset.fraction);
    return new Intl.NumberFormat(document.documentElement.lang, {
      style: 'currency', currency: form.dataset.currency, minimumFractionDigits: minor % scale ? Number(form.dataset.fraction) : 0,
    }).format(minor / scale);
  };
  const typed = (form) => {
    const plain = form.collected.value.replace(/[\s ₽€$£]/g, '').replace(',', '.');
    return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 10 ** Number(form.dataset.fraction)) : null;
  };
  const chosen = (form) => [...form.querySelectorAll('[data-choice]')].some((set) => kept(set).pieces > 0);
  const error = (form, text) => {
    const line = form.querySelector('[data-error]');
    line.hidden = !text;
    line.textContent = text || '';
    if (text) line.scrollIntoView({ block: 'center' });
    return !text;
  };
  function check(form) {
    const says = form.querySelector('[data-error]').dataset;
    const excused = chosen(form);
    const silent = [...form.querySelectorAll('[data-line]')].some((set) => !kept(set).all && !set.querySelector('[name^=reason]').value
      && !(excused && set.hasAttribute('data-choice')));
    if (silent) return error(form, says.reason);
    const sum = typed(form);
    if (sum === null) return error(form, says.sum);
    const again = form.querySelector('[data-again]');
    if (sum !== due(form)) {
      again.hidden = false;
      if (!again.querySelector('input').checked) return error(form, says.differs.replace('#1', money(form, due(form))).replace('#2', money(form, sum)));
    }
    return error(form, null);
  }
  if (door) {
    door.classList.add('live');
    const renew = () => {
      door.querySelector('[data-due]').textContent = money(door, due(door));
      door.querySelectorAll('[data-line]').forEach((set) => { set.querySelector('.because').hidden = kept(set).all; });
    };
    door.addEventListener('change', renew);
    renew();
  }

  // how long they have been trying on
  const timer = document.querySelector('[data-timer]');
  function tick() {
    if (!timer) return;
    const since = read(`courier-trial-${timer.dataset.timer}`, null);
    timer.hidden = !since;
    if (!since) return;
    const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(since)) / 1000));
    timer.querySelector('b').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    timer.classList.toggle('over', seconds > Number(timer.dataset.minutes) * 60);
  }
  tick();
  setInterval(tick, 1000);

  // nothing of a buyer stays on the phone of somebody who has signed out
  document.querySelectorAll('form[action="/logout"]').forEach((form) => form.addEventListener('submit', () => {
    if (window.caches) caches.keys().then((keys) => keys.filter((key) => key.startsWith('courier-')).forEach((key) => caches.delete(key)));
  }));

  window.addEventListener('online', flush);
  window.addEventListener('offline', show);
  setInterval(flush, 20000);
  flush();
})();
