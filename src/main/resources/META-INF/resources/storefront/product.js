// The product page: choosing a size, looking closer, asking about another town. The page works without this file.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // What was chosen is shown at once: in the measurements, in a sentence and on the button.
  const form = document.querySelector('form[data-product]'), root = form.closest('.buy');
  const spans = all('[data-mine] dd').map(cell => cell.textContent);
  const show = () => {
    const size = form.querySelector('[name=sku]:checked'), also = form.querySelector('[name=also]:checked');
    const chosen = size && size.dataset.size, other = also && also.value && also.value !== size?.value ? also.dataset.size : '';
    all('[data-col]', root).forEach(cell => cell.classList.toggle('mine', cell.dataset.col === chosen));
    all('[name=also]', form).forEach(input => {
      const same = Boolean(size) && input.value === size.value;
      if (same && input.checked) form.querySelector('[name=also][value=""]').checked = true;
      input.parentElement.hidden = same;
    });
    const values = all('tbody tr', root).map(row => all('[data-col]', row).find(cell => cell.dataset.col === chosen)?.textContent.trim() || '');
    all('[data-mine] dd', root).forEach((cell, i) => { cell.textContent = chosen && values[i] ? values[i] : spans[i]; });
    const name = root.querySelector('[data-mine-name]');
    if (name && all('tbody tr', root).length) name.textContent = chosen ? ` · ${chosen}` : '';
    const fit = form.querySelector('[data-fit]');
    if (fit && chosen && values.length) {
      const facts = all('tbody tr', root).flatMap((row, i) => values[i] ? [row.querySelector('th span').textContent.trim().toLowerCase() + ' ' + values[i]] : []);
      fit.textContent = facts.length ? `${chosen}: ${facts.join(', ')} ${fit.dataset.fit}` : '';
    }
    const note = form.querySelector('[data-choice]');
    if (note) note.textContent = chosen ? (other ? note.dataset.choice.replace('[a]', chosen).replace('[b]', other) : chosen) : '';
  };
  form.addEventListener('change', show);
  form.addEventListener('change', event => {
    const price = event.target.name === 'sku' && event.target.dataset.price;
    if (price) root.querySelector('.price').textContent = price;
  });
  show();

  // Which photograph is on the screen.
  const gallery = document.querySelector('.gallery'), count = document.querySelector('.count');
  if (count) gallery.addEventListener('scroll', () => {
    const last = gallery.scrollLeft + gallery.clientWidth >= gallery.scrollWidth - 4, total = gallery.children.length;
    count.textContent = `${last ? total : Math.min(total, Math.round(gallery.scrollLeft / gallery.children[0].clientWidth) + 1)} / ${total}`;
  }, { passive: true });

  // Looking closer: the picture fills the screen; a tap, a wheel, two fingers or +/− enlarge it, arrows turn pages, Escape closes.
  const links = all('[data-zoom]');
  let dialog = null, track = null, scale = 1, x = 0, y = 0;
  const image = () => track.children[Math.round(track.scrollLeft / track.clientWidth)]?.firstElementChild;
  const place = (to, dx = x, dy = y) => {
    const picture = image();
    if (!picture) return;
    scale = Math.min(5, Math.max(1, to));
    const across = picture.clientWidth * (scale - 1) / 2, down = picture.clientHeight * (scale - 1) / 2;
    x = Math.min(across, Math.max(-across, dx));
    y = Math.min(down, Math.max(-down, dy));
    picture.style.transform = scale === 1 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
    track.classList.toggle('near', scale > 1);
  };
  const turn = by => { place(1); track.scrollTo({ left: (Math.round(track.scrollLeft / track.clientWidth) + by) * track.clientWidth, behavior: 'auto' }); };
  const build = () => {
    dialog = document.querySelector('.photos template').content.firstElementChild.cloneNode(true);
    track = dialog.querySelector('ul');
    links.forEach(link => {
      const item = document.createElement('li'), picture = new Image();
      picture.src = link.href;
      picture.alt = link.querySelector('img').alt;
      picture.draggable = false;
      item.append(picture);
      track.append(item);
    });
    if (links.length < 2) all('[value="1"], [value="-1"]', dialog).forEach(button => button.remove());
    document.body.append(dialog);
    dialog.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (button) button.value === 'close' ? dialog.close() : turn(+button.value);
    });
    dialog.addEventListener('close', () => place(1));
    dialog.addEventListener('keydown', event => {
      const keys = { ArrowLeft: () => turn(-1), ArrowRight: () => turn(1), '+': () => place(scale * 1.5), '=': () => place(scale * 1.5), '-': () => place(scale / 1.5), 0: () => place(1) };
      if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
    });
    track.addEventListener('wheel', event => { event.preventDefault(); place(scale * (event.deltaY < 0 ? 1.2 : 1 / 1.2)); }, { passive: false });
    const fingers = new Map();
    let began = null;
    const middle = () => { const at = [...fingers.values()]; return { x: at.reduce((sum, one) => sum + one.x, 0) / at.length, y: at.reduce((sum, one) => sum + one.y, 0) / at.length, apart: at.length > 1 ? Math.hypot(at[0].x - at[1].x, at[0].y - at[1].y) : 0 }; };
    const grip = () => { began = fingers.size ? { ...middle(), scale, left: x, top: y, moved: began?.moved || fingers.size > 1 } : null; };
    track.addEventListener('pointerdown', event => { if (!fingers.size) began = null; fingers.set(event.pointerId, { x: event.clientX, y: event.clientY }); grip(); });
    track.addEventListener('pointermove', event => {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const now = middle();
      if (Math.hypot(now.x - began.x, now.y - began.y) > 8) began.moved = true;
      if (fingers.size > 1 || scale > 1) place(began.apart && now.apart ? began.scale * now.apart / began.apart : scale, began.left + now.x - began.x, began.top + now.y - began.y);
    });
    const up = event => {
      const tapped = event.type === 'pointerup' && fingers.size === 1 && began && !began.moved, picture = image();
      fingers.delete(event.pointerId);
      if (tapped && picture) {
        const box = track.getBoundingClientRect();
        if (scale > 1) place(1); else place(2.5, (box.left + box.width / 2 - event.clientX) * 1.5, (box.top + box.height / 2 - event.clientY) * 1.5);
      }
      const moved = began?.moved;
      grip();
      if (began) began.moved = moved;
    };
    track.addEventListener('pointerup', up);
    track.addEventListener('pointercancel', up);
  };
  links.forEach((link, i) => link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !window.HTMLDialogElement) return;
    event.preventDefault();
    if (!dialog) build();
    dialog.showModal();
    track.scrollTo({ left: i * track.clientWidth, behavior: 'auto' });
  }));

  // Towns while a person types; the choice leads back to this page.
  const town = document.querySelector('form[data-towns]'), list = town?.querySelector('.suggest');
  let asked = 0;
  town?.elements.city.addEventListener('input', async () => {
    const mine = ++asked, typed = town.elements.city.value.trim();
    await new Promise(later => setTimeout(later, 200));
    if (mine !== asked) return;
    if (!typed) return list.replaceChildren();
    const answer = await fetch(`${town.dataset.towns}?city=${encodeURIComponent(typed)}`, { headers: { Accept: 'text/html' } }).catch(() => null);
    if (!answer?.ok || mine !== asked) return;
    list.replaceChildren(...new DOMParser().parseFromString(await answer.text(), 'text/html').body.children);
  });
  town?.elements.cityId.addEventListener('change', () => town.requestSubmit());
})();
